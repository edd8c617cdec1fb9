import type { Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type Officer, system, type YoungPerson } from '#lib/accounts/actor.ts';
import { anOffer } from '#lib/applications/applications.test-data.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import type { DB } from '#lib/server/schema.ts';
import { query } from '#tests/database-server.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';
import { askForRun } from './ask-for-run.server.ts';
import { checkFiles } from './check-files.ts';
import { decideAward } from './decide-award.server.ts';
import { freezeRound } from './freeze-round.server.ts';
import { openRound } from './open-round.server.ts';
import { ownAnswer } from './own-queries.server.ts';
import { publishRound } from './publish-round.server.ts';
import { proposals } from './queries.server.ts';
import { rankOffers } from './rank-offers.server.ts';
import { runRound } from './run-round.server.ts';

const database = freshDatabase();
const opening = new Date('2026-11-22T09:00:00Z');
const lastMoment = new Date('2026-12-01T10:59:59Z');
const closing = new Date('2026-12-01T11:00:00Z');
const as = <A>(db: Kysely<DB>, actor: A, now: Date) => ({ db, actor, now });
const publicValue = '7 12 23 31 44';

let count = 0;
async function aRound(seats: readonly { capacity: number; reserve: number }[]) {
	const { db } = database;
	count += 1;
	if (count === 1) await publishPack({ db, actor: system, now: opening }, catalogue);
	const officer = await anOfficer(db);
	const offers = [];
	for (const each of seats) offers.push({ ...each, id: (await anOffer(db)).id });
	const opened = await openRound(as(db, officer, opening), {
		slug: `tour-${count}`,
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
	return { db, officer, id: opened.value.id, offers: offers.map(({ id }) => id) };
}

const stored = (db: Kysely<DB>, id: string) =>
	db.selectFrom('round').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

async function rank(
	db: Kysely<DB>,
	id: string,
	ranking: readonly string[],
	now = opening,
	person?: YoungPerson
) {
	return rankOffers(as(db, person ?? (await aYoungPerson(db)), now), { roundId: id, ranking });
}

/** A round whose three people want its one place, frozen, asked by its officer, and another officer to run it. */
async function readyToRun() {
	const round = await aRound([{ capacity: 1, reserve: 0 }]);
	for (let person = 0; person < 3; person++) await rank(round.db, round.id, round.offers);
	await freezeRound(as(round.db, round.officer, closing), { roundId: round.id });
	await askForRun(as(round.db, round.officer, closing), { roundId: round.id, publicValue });
	const second = await anOfficer(round.db);
	return {
		...round,
		second,
		run: (officer: Officer) => runRound(as(round.db, officer, closing), { roundId: round.id })
	};
}

describe('choices', () => {
	test('are taken until noon in Paris on the closing day, in place of those before', async () => {
		const { db, id, offers } = await aRound([
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
		const { db, id, offers } = await aRound([{ capacity: 1, reserve: 0 }]);
		const stranger = (await anOffer(db)).id;
		const [own = ''] = offers;
		expect(await rank(db, id, [own, own, own])).toMatchObject({ reason: 'too-many' });
		expect(await rank(db, id, [own, own])).toMatchObject({ reason: 'not-in-round' });
		expect(await rank(db, id, [stranger])).toMatchObject({ reason: 'not-in-round' });
	});
});

describe('a round', () => {
	test('is frozen once, after noon, and its list and rule never change again', async () => {
		const { db, officer, id, offers } = await aRound([{ capacity: 1, reserve: 0 }]);
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
	});

	test('is run by two officers, and what it stores passes the check that anyone can make', async () => {
		const { db, id, officer, second, run } = await readyToRun();
		expect(await run(officer)).toMatchObject({ reason: 'same-officer' });
		expect(await run(second)).toMatchObject({ done: true });
		const { problem, result, seed_secret } = await stored(db, id);
		const bytes = (text: string | null) => new TextEncoder().encode(text ?? '');
		expect(checkFiles(bytes(problem), bytes(result))).toMatchObject({
			verdict: { violation: null, applicants: 3, placed: 1 }
		});
		expect(JSON.parse(problem ?? '')).toMatchObject({ seed: sha256(`${seed_secret}:${publicValue}`) });
		expect(await proposals(db, id)).toHaveLength(3);
	});

	test('is run once when two officers start it together', async () => {
		const { db, id, run } = await readyToRun();
		const outcomes = await Promise.all([run(await anOfficer(db)), run(await anOfficer(db))]);
		expect(outcomes.filter((outcome) => outcome.done)).toHaveLength(1);
		expect(await proposals(db, id)).toHaveLength(3);
	});

	test('refuses to run when one byte of the frozen list, the secret or a capacity has changed', async () => {
		const changed = async (table: 'round' | 'round_offer', change: string) => {
			const { id, second, run } = await readyToRun();
			const key = table === 'round' ? 'id' : 'round_id';
			await query(
				database.ownerUrl,
				`alter table round disable trigger keep_round;
				update ${table} set ${change} where ${key} = '${id}';
				alter table round enable trigger keep_round`
			);
			return run(second);
		};
		const list = await changed(
			'round',
			`frozen_list = overlay(frozen_list placing '2' from position('capacity":1' in frozen_list) + 10)`
		);
		expect(list).toMatchObject({ reason: 'list-changed' });
		expect(await changed('round', `seed_secret = 'another'`)).toMatchObject({ reason: 'seed-changed' });
		const lowered = await changed('round_offer', 'capacity = 0');
		expect(lowered).toMatchObject({ reason: 'capacity-changed' });
	});
});

describe('a proposal', () => {
	async function decided() {
		const ready = await readyToRun();
		const { db, id, second, run } = ready;
		await run(second);
		const all = await proposals(db, id);
		const placed = all.find(({ proposed_offer_id }) => proposed_offer_id !== null);
		const unplaced = all.find(({ proposed_offer_id }) => proposed_offer_id === null);
		if (!placed || !unplaced) throw new Error('one of three is placed');
		const decide = (officer: Officer, entryId: string, offerId: string | null, reason = '') =>
			decideAward(as(db, officer, closing), { roundId: id, entryId, offerId, reason });
		return { ...ready, all, placed, unplaced, decide };
	}

	test('is decided by another officer than the one who ran the round, once', async () => {
		const { officer, second, placed, decide } = await decided();
		expect(await decide(second, placed.id, placed.proposed_offer_id)).toMatchObject({ reason: 'ran-it' });
		expect(await decide(officer, placed.id, placed.proposed_offer_id)).toMatchObject({ done: true });
		expect(await decide(officer, placed.id, placed.proposed_offer_id)).toMatchObject({
			reason: 'already-decided'
		});
	});

	test('may be decided otherwise with a written reason, on a seat that is free', async () => {
		const { officer, placed, unplaced, decide } = await decided();
		const offer = placed.proposed_offer_id;
		expect(await decide(officer, placed.id, null)).toMatchObject({ reason: 'reason-missing' });
		expect(await decide(officer, unplaced.id, offer, 'Situation grave')).toMatchObject({
			reason: 'no-seat-left'
		});
		expect(await decide(officer, placed.id, null, 'Dossier retiré')).toMatchObject({ done: true });
		expect(await decide(officer, unplaced.id, offer, 'Situation grave')).toMatchObject({ done: true });
	});

	test('is published with all the others by mail, when each has its decision, and every step is in the journal', async () => {
		const { db, id, officer, all, placed, decide } = await decided();
		const publish = () => publishRound(as(db, officer, closing), { roundId: id });
		expect(await publish()).toMatchObject({ reason: 'undecided' });
		for (const each of all) await decide(officer, each.id, each.proposed_offer_id);
		expect(await ownAnswer(db, id, placed)).toBeNull();
		expect(await publish()).toMatchObject({ done: true });
		expect(await publish()).toMatchObject({ reason: 'not-run' });
		expect(await ownAnswer(db, id, placed)).toMatchObject({
			title: 'Rouvrir un sentier',
			reason: null,
			explanation: { applicant: placed.reference, draw: 1, drawn: 3, choices: [{ outcome: 'seated' }] }
		});
		const mails = await db.selectFrom('mail').select('id').where('kind', '=', 'round-published').execute();
		expect(mails).toHaveLength(3);
		const lines = await db
			.selectFrom('audit_event')
			.select('act')
			.where('file_kind', '=', 'round')
			.where('file_id', '=', id)
			.orderBy('seq')
			.execute();
		expect(lines.map(({ act }) => act)).toEqual([
			'round.opened',
			...Array.from({ length: 3 }, () => 'round-entry.ranked'),
			'round.frozen',
			'round.run-asked',
			'round.run',
			...Array.from({ length: 3 }, () => 'round-award.decided'),
			'round.published'
		]);
	});
});
