import type { Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { system, type YoungPerson } from '#lib/accounts/actor.ts';
import { anOffer } from '#lib/applications/applications.test-data.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import type { DB } from '#lib/server/schema.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';
import { freezeRound } from './freeze-round.server.ts';
import { type NewRound, openRound } from './open-round.server.ts';
import { rankOffers } from './rank-offers.server.ts';
import type { FrozenList } from './round.ts';
import { takesPartRule } from './takes-part.ts';

const database = freshDatabase();
const opening = new Date('2026-11-22T09:00:00Z');
const closing = new Date('2026-12-01T11:00:00Z');
const as = <A>(db: Kysely<DB>, actor: A, now: Date) => ({ db, actor, now });

let count = 0;
async function aRound(
	seats: readonly Omit<NewRound['offers'][number], 'id'>[],
	rule: Pick<NewRound, 'takesPart' | 'precedence'> = {}
) {
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
		offers,
		...rule
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

describe('a round', () => {
	test('opens on published offers only, with reserves within the places and a noon to come', async () => {
		const { db, officer, offers } = await aRound([{ capacity: 1, reserve: 0 }]);
		const draft = await anOffer(db, { state: 'draft' });
		const open = (change: object, now = opening) =>
			openRound(as(db, officer, now), {
				slug: 'autre',
				labelFr: 'Autre',
				labelEn: 'Other',
				closesOn: '2026-12-01',
				answersOn: '2026-12-20',
				mostChoices: 2,
				drawBasis: 'texte',
				publicValueSource: 'tirage',
				offers: [{ id: offers[0] ?? '', capacity: 1, reserve: 0 }],
				...change
			});
		expect(await open({ offers: [] })).toMatchObject({ reason: 'no-offers' });
		expect(await open({ offers: [{ id: draft.id, capacity: 1, reserve: 0 }] })).toMatchObject({
			reason: 'no-such-offer'
		});
		const own = offers[0] ?? '';
		const seats = (capacity: number, reserve: number, criterion?: string) =>
			open({
				offers: [{ id: own, capacity, reserve, subReserves: criterion ? [{ criterion, seats: 2 }] : [] }]
			});
		expect(await seats(1, 2)).toMatchObject({ reason: 'reserve-above-capacity' });
		expect(await seats(0, 0)).toMatchObject({ reason: 'no-places' });
		expect(await seats(500, 0)).toMatchObject({ reason: 'above-places' });
		expect(await seats(2, 1, 'territory:qpv')).toMatchObject({ reason: 'sub-reserves-above-reserve' });
		expect(await seats(2, 2, 'programme:none')).toMatchObject({ reason: 'no-such-criterion' });
		expect(await open({ answersOn: '2026-12-01' })).toMatchObject({ reason: 'answers-too-early' });
		expect(await open({}, closing)).toMatchObject({ reason: 'already-past' });
		expect(await open({ slug: `tour-${count}` })).toMatchObject({ reason: 'label-taken' });
	});

	test('freezes its sub-reserves, its precedence and the criteria that people met', async () => {
		const { db, officer, id, offers } = await aRound(
			[{ capacity: 2, reserve: 1, subReserves: [{ criterion: 'territory:qpv', seats: 1 }] }],
			{ precedence: 'open-first' }
		);
		const person = await aYoungPerson(db);
		await db
			.insertInto('situation_fact')
			.values({
				person_id: person.personId,
				fact: 'residence.qpv',
				value: JSON.stringify(true),
				stated_at: opening
			})
			.execute();
		await rank(db, id, offers, opening, person);
		await rank(db, id, offers);
		await freezeRound(as(db, officer, closing), { roundId: id });
		const list = JSON.parse((await stored(db, id)).frozen_list ?? '') as FrozenList;
		expect(list.offers).toMatchObject([
			{ precedence: 'open-first', subReserves: [{ criterion: 'territory:qpv', seats: 1 }] }
		]);
		expect(list.applicants.map(({ criteria = [] }) => criteria).sort()).toEqual([[], ['territory:qpv']]);
	});

	test('takes in those its rule names, and says when an answer lacks', async () => {
		const { db, id, offers } = await aRound([{ capacity: 1, reserve: 0 }], {
			takesPart: takesPartRule({ fromAge: 16, toAge: 30, region: 'FR-HDF' })
		});
		const person = await aYoungPerson(db);
		const lives = (region: string) =>
			db
				.insertInto('situation_fact')
				.values({
					person_id: person.personId,
					fact: 'residence.region',
					value: JSON.stringify(region),
					stated_at: opening
				})
				.onConflict((old) =>
					old.columns(['person_id', 'fact']).doUpdateSet({ value: JSON.stringify(region) })
				)
				.execute();
		expect(await rank(db, id, offers, opening, person)).toMatchObject({ reason: 'not-told' });
		await lives('FR-BRE');
		expect(await rank(db, id, offers, opening, person)).toMatchObject({ reason: 'not-concerned' });
		await lives('FR-HDF');
		expect(await rank(db, id, offers, opening, person)).toMatchObject({ done: true });
	});

	test('counts no place of an offer closed since, and takes no new choice of it', async () => {
		const { db, officer, id, offers } = await aRound([
			{ capacity: 1, reserve: 1 },
			{ capacity: 1, reserve: 0 }
		]);
		const [closed = '', open = ''] = offers;
		const before = await aYoungPerson(db);
		await rank(db, id, [closed], opening, before);
		await db.updateTable('offer').set({ state: 'closed' }).where('id', '=', closed).execute();
		expect(await rank(db, id, [closed])).toMatchObject({ reason: 'offer-closed' });
		expect(await rank(db, id, [open, closed], opening, before)).toMatchObject({ done: true });
		await freezeRound(as(db, officer, closing), { roundId: id });
		const list = JSON.parse((await stored(db, id)).frozen_list ?? '') as FrozenList;
		expect(list.offers.map(({ capacity, reserve }) => [capacity, reserve]).sort()).toEqual([
			[0, 0],
			[1, 0]
		]);
	});
});
