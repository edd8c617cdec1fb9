import type { Kysely } from 'kysely';
import { booksOf } from '#lib/funding/funding.test-data.ts';
import { moneyOnAppeal } from '#lib/rounds/answering/money-on-appeal.server.ts';
import { takeRequestBack } from '#lib/rounds/answering/take-request-back.server.ts';
import { as, personOf } from '#lib/rounds/rounds.test-data.ts';
import { aPublishedMoneyRound, closing } from '#lib/rounds/running/money-round.test-data.ts';
import type { DB } from '#lib/server/schema.ts';
import { anOfficer } from '#tests/people.ts';
import { answerAppeal } from './answer-appeal.server.ts';
import { askAboutAnswer } from './ask-about-answer.server.ts';
import { writeView } from './write-view.server.ts';

/** A published round over money: 200 of 1,000 euros are free, and who waits with 400 contests. */
export async function contestedMoney(database: Kysely<DB>) {
	const round = await aPublishedMoneyRound(database);
	const { db, id: roundId, waiting } = round;
	const person = await personOf(db, waiting.id);
	const asked = await askAboutAnswer(as(db, person, closing), {
		...{ roundId, kind: 'contest', body: 'Je suis prioritaire.' }
	});
	if (!asked.done) throw new Error(asked.reason);
	const { id: appealId } = await db
		.selectFrom('appeal')
		.select('id')
		.where('reference', '=', asked.value.reference)
		.executeTakeFirstOrThrow();
	const other = await anOfficer(db, { first_name: 'Leïla' });
	await writeView(as(db, other, closing), { appealId, view: 'Cette demande devait passer.' });
	const [, served] = round.served;
	return {
		...{ ...round, person, appealId, other },
		left: () => moneyOnAppeal(db, roundId, waiting.id),
		give: (officer: typeof other) =>
			answerAppeal(as(db, officer, closing), { appealId, answer: 'Voici.', change: 'money' }),
		/** One of those served gives its 400 euros back. */
		giveBack: async () => {
			const { version } = await db
				.selectFrom('funding_request')
				.select('version')
				.where('id', '=', served.requestId)
				.executeTakeFirstOrThrow();
			return takeRequestBack(as(db, await personOf(db, served.id), closing), {
				...{ requestId: served.requestId, version, isAwarded: true }
			});
		},
		/** The last line of the envelope. */
		lastLine: () =>
			db
				.selectFrom('ledger_entry')
				.innerJoin('funding_call', 'funding_call.envelope_id', 'ledger_entry.envelope_id')
				.select(['kind', 'cents', 'actor_id', 'funding_request_id'])
				.where('funding_call.id', '=', round.call.id)
				.orderBy('seq', 'desc')
				.executeTakeFirstOrThrow(),
		books: () => booksOf(db, round.call.id)
	};
}
