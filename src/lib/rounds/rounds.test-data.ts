import type { Kysely } from 'kysely';
import { type Officer, system, type YoungPerson } from '#lib/accounts/actor.ts';
import { anOffer } from '#lib/applications/applications.test-data.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import type { DB } from '#lib/server/schema.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';
import { askForRun } from './running/ask-for-run.server.ts';
import { decideAward } from './deciding/decide-award.server.ts';
import { freezeRound } from './running/freeze-round.server.ts';
import { openRound } from './opening/open-round.server.ts';
import { proposalsOnPage } from './deciding/decision-queries.server.ts';
import { rankOffers } from './ranking/rank-offers.server.ts';
import { runRound } from './running/run-round.server.ts';
import { startRun } from './running/start-run.server.ts';

/** Rounds of the tests, as far as their verbs bring them. */
export const opening = new Date('2026-11-22T09:00:00Z');
export const lastMoment = new Date('2026-12-01T10:59:59Z');
export const closing = new Date('2026-12-01T11:00:00Z');
export const as = <A>(db: Kysely<DB>, actor: A, now: Date) => ({ db, actor, now });
export const publicValue = '7 12 23 31 44';

let count = 0;
const withCatalogue = new WeakSet<Kysely<DB>>();

export async function aRound(db: Kysely<DB>, seats: readonly { capacity: number; reserve: number }[]) {
	if (!withCatalogue.has(db)) await publishPack({ db, actor: system, now: opening }, catalogue);
	withCatalogue.add(db);
	count += 1;
	const slug = `tour-${count}`;
	const officer = await anOfficer(db);
	const offers = [];
	for (const each of seats) offers.push({ ...each, id: (await anOffer(db)).id });
	const opened = await openRound(as(db, officer, opening), {
		slug,
		labelFr: 'Été 2027',
		labelEn: 'Summer 2027',
		closesOn: '2026-12-01',
		answersOn: '2026-12-20',
		mostChoices: 2,
		drawBasis:
			'Délibération 2026-17, article 4 : les demandes à égalité sont départagées par tirage au sort.',
		publicValueSource: 'Tirage national du 2 décembre 2026',
		offers
	});
	if (!opened.done) throw new Error(opened.reason);
	return { db, officer, slug, id: opened.value.id, offers: offers.map(({ id }) => id) };
}

export const stored = (db: Kysely<DB>, id: string) =>
	db.selectFrom('round').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

export async function journalOf(db: Kysely<DB>, id: string): Promise<string[]> {
	const lines = await db
		.selectFrom('audit_event')
		.select('act')
		.where('file_kind', '=', 'round')
		.where('file_id', '=', id)
		.orderBy('seq')
		.execute();
	return lines.map(({ act }) => act);
}

export async function personOf(db: Kysely<DB>, entryId: string): Promise<YoungPerson> {
	const { person_id: personId } = await db
		.selectFrom('round_entry')
		.select('person_id')
		.where('id', '=', entryId)
		.executeTakeFirstOrThrow();
	return { role: 'young-person', personId, firstName: 'Camille', lastName: 'Martin' };
}

export async function rank(
	db: Kysely<DB>,
	id: string,
	ranking: readonly string[],
	now = opening,
	person?: YoungPerson
) {
	return rankOffers(as(db, person ?? (await aYoungPerson(db)), now), { roundId: id, ranking });
}

/** A round whose three people want its one place, frozen, asked by its officer, and another officer to run it. */
export async function readyToRun(db: Kysely<DB>) {
	const round = await aRound(db, [{ capacity: 1, reserve: 0 }]);
	for (let person = 0; person < 3; person++) await rank(round.db, round.id, round.offers);
	await freezeRound(as(round.db, round.officer, closing), { roundId: round.id });
	await askForRun(as(round.db, round.officer, closing), { roundId: round.id, publicValue });
	const second = await anOfficer(round.db);
	return {
		...round,
		second,
		start: (officer: Officer) => startRun(as(round.db, officer, closing), { roundId: round.id }),
		/** The run as an officer starts it and the worker does it. */
		run: (officer: Officer) => run(round.db, officer, round.id)
	};
}

async function run(db: Kysely<DB>, officer: Officer, roundId: string) {
	const started = await startRun(as(db, officer, closing), { roundId });
	if (started.done) await runRound(as(db, system, closing), started.value);
	return started;
}

/** A round that was run: one of its three people is proposed the place. */
export async function readyToDecide(db: Kysely<DB>) {
	const ready = await readyToRun(db);
	const { id, second, run } = ready;
	await run(second);
	const all = await proposalsOnPage(db, id, 1);
	const placed = all.find(({ proposed_offer_id }) => proposed_offer_id !== null);
	const unplaced = all.find(({ proposed_offer_id }) => proposed_offer_id === null);
	if (!placed || !unplaced) throw new Error('one of three is placed');
	const decide = (officer: Officer, entryId: string, offerId: string | null, reason = '') =>
		decideAward(as(db, officer, closing), { roundId: id, entryId, offerId, reason });
	return { ...ready, all, placed, unplaced, decide };
}
