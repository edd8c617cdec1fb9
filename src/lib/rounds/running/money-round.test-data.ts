import type { Kysely } from 'kysely';
import { type Officer, system } from '#lib/accounts/actor.ts';
import { aCall, aRequest } from '#lib/funding/funding.test-data.ts';
import type { DB } from '#lib/server/schema.ts';
import { anOfficer } from '#tests/people.ts';
import { askForRun } from './ask-for-run.server.ts';
import { decideMoney } from '../deciding/decide-money.server.ts';
import { proposalsOnPage } from '../deciding/decision-queries.server.ts';
import { freezeRound } from './freeze-round.server.ts';
import { openMoneyRound } from '../opening/open-money-round.server.ts';
import { publishRound } from '../deciding/publish-round.server.ts';
import { as, opening, publicValue } from '../rounds.test-data.ts';
import { runRound } from './run-round.server.ts';
import { startRun } from './start-run.server.ts';

/** Noon in Paris on the day the calls of these stories close. */
export const closing = new Date('2026-12-15T11:00:00Z');

let count = 0;

/** A round of 1,000 euros, 400 of them reserved, over a call where these requests wait. */
export async function aMoneyRound(
	db: Kysely<DB>,
	asked: readonly { cents: number; isPriority?: boolean }[] = []
) {
	count += 1;
	const call = await aCall(db);
	const requests = [];
	for (const { cents, isPriority = false } of asked) {
		const request = await aRequest(db, call.id, cents);
		await db
			.updateTable('funding_request')
			.set({ is_priority: isPriority })
			.where('id', '=', request.id)
			.execute();
		requests.push(request);
	}
	const opened = await openMoneyRound(as(db, call.officer, opening), {
		...{ slug: `argent-${count}`, labelFr: 'Argent', labelEn: 'Money', answersOn: '2027-01-10' },
		...{ closesOn: '2026-12-15', drawBasis: 'texte', publicValueSource: 'tirage' },
		...{ callId: call.id, envelopeCents: 100_000, reserveCents: 40_000 }
	});
	if (!opened.done) throw new Error(opened.reason);
	const { id } = opened.value;
	return {
		...{ db, id, call, requests, officer: call.officer, second: await anOfficer(db) },
		freeze: () => freezeRound(as(db, call.officer, closing), { roundId: id }),
		ask: () => askForRun(as(db, call.officer, closing), { roundId: id, publicValue }),
		/** The run as an officer starts it and the worker does it. */
		run: async (officer: Officer) => {
			const started = await startRun(as(db, officer, closing), { roundId: id });
			if (started.done) await runRound(as(db, system, closing), started.value);
			return started;
		}
	};
}

/** A round that was run: of three requests of 400 euros two are proposed their money, one of them from the reserve. */
export async function aRunMoneyRound(db: Kysely<DB>) {
	const cents = 40_000;
	const round = await aMoneyRound(db, [{ cents, isPriority: true }, { cents }, { cents }]);
	await round.freeze();
	await round.ask();
	await round.run(round.second);
	const entries = (await proposalsOnPage(db, round.id, 1)).map(({ id, proposed_money }) => ({
		id,
		proposed_money
	}));
	const people = await db
		.selectFrom('round_entry')
		.select(['id', 'person_id as personId', 'funding_request_id'])
		.where('round_id', '=', round.id)
		.execute();
	const entryOf = (part: 'reserve' | 'open' | null) => {
		const entry = entries.find(({ proposed_money }) => proposed_money === part);
		const person = people.find(({ id }) => id === entry?.id);
		if (!entry || !person) throw new Error('one of each');
		return { id: entry.id, personId: person.personId, requestId: person.funding_request_id ?? '' };
	};
	return {
		...round,
		served: [entryOf('reserve'), entryOf('open')] as const,
		waiting: entryOf(null),
		decide: (officer: Officer, entry: { id: string }, isGiven: boolean, reason = '') =>
			decideMoney(as(db, officer, closing), { roundId: round.id, entryId: entry.id, isGiven, reason })
	};
}

/** The same, followed and published. */
export async function aPublishedMoneyRound(db: Kysely<DB>) {
	const round = await aRunMoneyRound(db);
	for (const entry of round.served) await round.decide(round.officer, entry, true);
	await round.decide(round.officer, round.waiting, false);
	await publishRound(as(db, round.officer, closing), { roundId: round.id });
	return round;
}
