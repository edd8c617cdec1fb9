import { setTimeout as waits } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { anOffer } from '#lib/applications/applications.test-data.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { booksOf, read } from '#lib/funding/funding.test-data.ts';
import { lockWaiting } from '#lib/funding/locked.server.ts';
import { inTransaction } from '#lib/server/act.ts';
import { query } from '#tests/database-server.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';
import { refillFreedMoney } from './answering/refill-freed-money.server.ts';
import { takeRequestBack } from './answering/take-request-back.server.ts';
import { askForRun } from './running/ask-for-run.server.ts';
import { checkFiles } from './running/check-files.ts';
import { freezeRound } from './running/freeze-round.server.ts';
import { proposalsOnPage } from './deciding/decision-queries.server.ts';
import { closeRound } from './ending/close-round.server.ts';
import { aMoneyRound, aPublishedMoneyRound } from './running/money-round.test-data.ts';
import {
	as,
	aRound,
	closing,
	journalOf,
	lastMoment,
	opening,
	personOf,
	publicValue,
	rank,
	readyToRun,
	stored
} from './rounds.test-data.ts';
import { lastRun, leftAside } from './running/run-queries.server.ts';
import { runRound } from './running/run-round.server.ts';
import { tryOutAtOnce } from './running/run-states.ts';
import { sendBackRun } from './running/send-back-run.server.ts';
import { startDryRun } from './running/start-run.server.ts';
import { triedOut } from './running/tried-out.server.ts';

const database = freshDatabase();

describe('choices', () => {
	test('are taken until noon in Paris on the closing day, in place of those before', async () => {
		const { db, id, offers } = await aRound(database.db, [
			{ capacity: 1, reserve: 0 },
			{ capacity: 1, reserve: 0 }
		]);
		const person = await aYoungPerson(db);
		const first = await rank(db, id, offers, opening, person);
		const again = await rank(db, id, offers.toReversed(), lastMoment, person);
		expect(again).toEqual(first);
		expect(await rank(db, id, offers, closing, person)).toEqual({ done: false, reason: 'closed' });
		const kept = await db
			.selectFrom('round_choice')
			.innerJoin('round_entry', 'round_entry.id', 'round_choice.entry_id')
			.select('offer_id')
			.where('person_id', '=', person.personId)
			.orderBy('position')
			.execute();
		expect(kept.map(({ offer_id }) => offer_id)).toEqual(offers.toReversed());
	});

	test('are refused beyond the number allowed, twice the same, or outside the round', async () => {
		const { db, id, offers } = await aRound(database.db, [{ capacity: 1, reserve: 0 }]);
		const stranger = (await anOffer(db)).id;
		const [own = ''] = offers;
		expect(await rank(db, id, [own, own, own])).toMatchObject({ reason: 'too-many' });
		expect(await rank(db, id, [own, own])).toMatchObject({ reason: 'not-in-round' });
		expect(await rank(db, id, [stranger])).toMatchObject({ reason: 'not-in-round' });
	});
});

describe('a round', () => {
	test('is frozen once, after noon, and its list and rule never change again', async () => {
		const { db, officer, id, offers } = await aRound(database.db, [{ capacity: 1, reserve: 0 }]);
		await rank(db, id, offers);
		const freeze = (now: Date) => freezeRound(as(db, officer, now), { roundId: id });
		expect(await freeze(lastMoment)).toMatchObject({ reason: 'still-open' });
		const frozen = await freeze(closing);
		const { frozen_list } = await stored(db, id);
		expect(frozen).toEqual({ done: true, value: { listHash: sha256(frozen_list ?? '') } });
		expect(await freeze(closing)).toMatchObject({ reason: 'already-frozen' });
		for (const change of [
			{ frozen_list: `${frozen_list} ` },
			{ closes_on: '2027-01-01' },
			{ seed_secret: 'mine' }
		])
			await expect(db.updateTable('round').set(change).where('id', '=', id).execute()).rejects.toThrow(
				'a published round does not change'
			);
		await expect(db.deleteFrom('round_choice').where('offer_id', 'in', offers).execute()).rejects.toThrow(
			'a frozen choice does not change'
		);
		await expect(
			db.updateTable('round_entry').set({ is_priority: true }).where('round_id', '=', id).execute()
		).rejects.toThrow('a frozen entry does not change');
	});

	test('is run by two officers, and what it stores passes the check that anyone can make', async () => {
		const { db, id, officer, second, run } = await readyToRun(database.db);
		expect(await run(officer)).toMatchObject({ reason: 'same-officer' });
		expect(await run(second)).toMatchObject({ done: true });
		const { problem, result, seed_secret } = await stored(db, id);
		const bytes = (text: string | null) => new TextEncoder().encode(text ?? '');
		expect(checkFiles(bytes(problem), bytes(result))).toMatchObject({
			verdict: { violation: null, applicants: 3, placed: 1 }
		});
		expect(JSON.parse(problem ?? '')).toMatchObject({ seed: sha256(`${seed_secret}:${publicValue}`) });
		expect(await proposalsOnPage(db, id, 1)).toHaveLength(3);
	});

	test('waits for its value again when the one copied is wrong, until somebody starts it', async () => {
		const { db, id, officer, second, start } = await readyToRun(database.db);
		const sendBack = () => sendBackRun(as(db, second, closing), { roundId: id });
		expect(await sendBack()).toMatchObject({ done: true });
		expect(await sendBack()).toMatchObject({ reason: 'not-asked' });
		expect(await start(second)).toMatchObject({ reason: 'not-asked' });
		await askForRun(as(db, officer, closing), { roundId: id, publicValue });
		expect(await start(second)).toMatchObject({ done: true });
		expect(await sendBack()).toMatchObject({ reason: 'under-way' });
		expect((await journalOf(db, id)).filter((act) => act.startsWith('round.run-'))).toEqual([
			'round.run-asked',
			'round.run-sent-back',
			'round.run-asked',
			'round.run-started'
		]);
	});

	test('is run once when two officers start it together, and when two workers take its job', async () => {
		const { db, id, start } = await readyToRun(database.db);
		const outcomes = await Promise.all([start(await anOfficer(db)), start(await anOfficer(db))]);
		const started = outcomes.find((outcome) => outcome.done);
		expect(outcomes).toContainEqual({ done: false, reason: 'under-way' });
		if (!started?.done) throw new Error('one of two starts');
		await Promise.all([1, 2].map(() => runRound(as(db, system, closing), started.value)));
		expect(await proposalsOnPage(db, id, 1)).toHaveLength(3);
		const acts = await journalOf(db, id);
		expect(acts.filter((act) => act === 'round.run-started' || act === 'round.run')).toHaveLength(2);
		expect(await lastRun(db, id, 'run')).toMatchObject({ stage: 'done', refused: null, ended_at: closing });
	});

	test('tries out a long list by the worker, with the figures a page would show', async () => {
		const { db, id, officer } = await readyToRun(database.db);
		const started = await startDryRun(as(db, officer, closing), { roundId: id });
		if (!started.done) throw new Error(started.reason);
		expect(await startDryRun(as(db, officer, closing), { roundId: id })).toMatchObject({
			reason: 'under-way'
		});
		await runRound(as(db, system, closing), started.value);
		const stored = await triedOut(db, id, tryOutAtOnce + 1);
		expect(stored).toMatchObject({ withReserve: { placed: 1, firstChoices: 1 }, changed: 0 });
		expect(stored).toEqual(await triedOut(db, id, 3));
	});

	test('tries nothing out, and says why, when one byte of its list has changed', async () => {
		const { db, id, officer } = await readyToRun(database.db);
		await query(
			database.ownerUrl,
			`alter table round disable trigger keep_round;
			update round set frozen_list = ' ' || substr(frozen_list, 2) where id = '${id}';
			alter table round enable trigger keep_round`
		);
		expect(await triedOut(db, id, 3)).toEqual({ refused: 'list-changed' });
		const started = await startDryRun(as(db, officer, closing), { roundId: id });
		if (!started.done) throw new Error(started.reason);
		await runRound(as(db, system, closing), started.value);
		expect(await lastRun(db, id, 'dry-run')).toMatchObject({ stage: 'refused', refused: 'list-changed' });
	});

	test('refuses to run when one byte of the frozen list, the secret or a capacity has changed', async () => {
		const changed = async (table: 'round' | 'round_offer', change: string) => {
			const { id, second, run } = await readyToRun(database.db);
			const key = table === 'round' ? 'id' : 'round_id';
			await query(
				database.ownerUrl,
				`alter table round disable trigger keep_round;
				update ${table} set ${change} where ${key} = '${id}';
				alter table round enable trigger keep_round`
			);
			await run(second);
			expect(await proposalsOnPage(database.db, id, 1)).toEqual([]);
			return lastRun(database.db, id, 'run');
		};
		const list = await changed(
			'round',
			`frozen_list = overlay(frozen_list placing '2' from position('capacity":1' in frozen_list) + 10)`
		);
		expect(list).toMatchObject({ stage: 'refused', refused: 'list-changed' });
		expect(await changed('round', `seed_secret = 'another'`)).toMatchObject({ refused: 'seed-changed' });
		const lowered = await changed('round_offer', 'capacity = 0');
		expect(lowered).toMatchObject({ refused: 'capacity-changed' });
	});
});

describe('a round over money', () => {
	const asked = [{ cents: 40_000, isPriority: true }, { cents: 40_000 }, { cents: 40_000 }];

	test('freezes the requests that wait, leaves aside who is not eligible, and passes the public check', async () => {
		const round = await aMoneyRound(database.db, [...asked, { cents: 10_000 }]);
		const { db, id, requests, second } = round;
		await query(
			database.ownerUrl,
			`update funding_request set verdict = '{"on": "2026-11-22", "result": "not_eligible"}'
				where id = '${requests[3]?.id ?? ''}'`
		);
		expect(await leftAside(db, await stored(db, id), 3)).toMatchObject({ count: 1 });
		await round.freeze();
		expect(await triedOut(db, id, 3)).toMatchObject({
			withReserve: { awarded: 2, awardedWithPriority: 1, awardedCents: 80_000, leftCents: 20_000 },
			without: { awarded: 2 }
		});
		await round.ask();
		await round.run(second);
		const { problem, result } = await stored(db, id);
		const bytes = (text: string | null) => new TextEncoder().encode(text ?? '');
		expect(checkFiles(bytes(problem), bytes(result))).toMatchObject({
			money: { violation: null, files: 3, awarded: 2, awardedCents: 80_000 }
		});
		const proposed = (await proposalsOnPage(db, id, 1)).map(({ proposed_money }) => proposed_money);
		expect(proposed.toSorted()).toEqual([null, 'open', 'reserve']);
	});

	test('refuses to run when its list or its envelope has changed since the freeze', async () => {
		const changed = async (change: (round: Awaited<ReturnType<typeof aMoneyRound>>) => string) => {
			const round = await aMoneyRound(database.db, asked);
			await round.freeze();
			await round.ask();
			await query(database.ownerUrl, change(round));
			await round.run(round.second);
			return (await lastRun(database.db, round.id, 'run'))?.refused;
		};
		const list = await changed(
			({ id }) => `alter table round_entry disable trigger keep_round_entry;
				update round_entry set amount_cents = 39999 where round_id = '${id}';
				alter table round_entry enable trigger keep_round_entry`
		);
		expect(list).toBe('list-changed');
		const spent = await changed(
			({ call }) => `update envelope set committed_cents = 200001
				where id = (select envelope_id from funding_call where id = '${call.id}')`
		);
		expect(spent).toBe('envelope-changed');
	});
});

describe('money of a published round', () => {
	test('taken back at the very moment its round ends stays taken back, and the round ends', async () => {
		const { db, id, officer, waiting } = await aPublishedMoneyRound(database.db);
		const person = as(db, await personOf(db, waiting.id), closing);
		const back = { requestId: waiting.requestId, version: 1, isAwarded: false };
		const { ended } = await inTransaction(person, async (tx) => {
			await takeRequestBack(tx, back);
			const closed = closeRound(as(db, officer, closing), { roundId: id });
			await waits(50);
			return { ended: closed };
		});
		expect(await ended).toMatchObject({ done: true });
		expect(await read(db, waiting.requestId)).toMatchObject({ state: 'withdrawn' });
	});

	test('comes back once when its person gives it up while the refill notes it', async () => {
		const { db, id, call, served } = await aPublishedMoneyRound(database.db);
		for (const { personId } of served)
			await db
				.updateTable('application')
				.set({ state: 'withdrawn' })
				.where('person_id', '=', personId)
				.execute();
		const { id: entryId, requestId } = served[1];
		const person = as(db, await personOf(db, entryId), closing);
		const { refilled } = await inTransaction(person, async (tx) => {
			await lockWaiting(tx, { requestId, version: 2 });
			const refill = refillFreedMoney(as(db, system, closing), { roundId: id });
			await waits(50);
			await takeRequestBack(tx, { requestId, version: 2, isAwarded: true });
			return { refilled: refill };
		});
		await refilled;
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 0, ledger: 0, awarded: 0 });
	});
});
