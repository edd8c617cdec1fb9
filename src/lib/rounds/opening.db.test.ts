import type { Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { system, type YoungPerson } from '#lib/accounts/actor.ts';
import { anOffer } from '#lib/applications/applications.test-data.ts';
import { award } from '#lib/funding/award.server.ts';
import { aCall, aRequest, booksOf } from '#lib/funding/funding.test-data.ts';
import { refuseRequest } from '#lib/funding/refuse-request.server.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import type { DB } from '#lib/server/schema.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';
import { roundDraft } from './opening/draft-queries.server.ts';
import { freezeRound } from './running/freeze-round.server.ts';
import { offersOfRound, offersToAllocate } from './offer-queries.server.ts';
import { openMoneyRound } from './opening/open-money-round.server.ts';
import { type NewRound, openRound } from './opening/open-round.server.ts';
import { rankOffers } from './ranking/rank-offers.server.ts';
import { dropRoundDraft, openDraft, prepareRound, saveRoundDraft } from './opening/round-draft.server.ts';
import type { FrozenList } from './round.ts';
import { keptKey } from './opening/seats-typed.ts';
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
		const left = async () => new Map((await offersToAllocate(db)).map(({ id, places }) => [id, places]));
		const whole = await anOffer(db, { places: 2 });
		expect((await left()).get(whole.id)).toBe(2);
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
		expect(await open({ offers: [{ id: whole.id, capacity: 1, reserve: 1 }] })).toMatchObject({ done: true });
		expect((await left()).get(whole.id)).toBe(1);
		await open({ slug: 'encore', offers: [{ id: whole.id, capacity: 1, reserve: 0 }] });
		expect((await left()).has(whole.id)).toBe(false);
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

describe('a draft', () => {
	async function prepared(kind: 'places' | 'money') {
		const { db } = database;
		const officer = await anOfficer(db);
		const act = as(db, officer, opening);
		const draft = await prepareRound(act, kind);
		if (!draft.done) throw new Error('a draft is always prepared');
		return { db, act, draftId: draft.value.id };
	}
	const complete = (offerId: string) => ({
		...{ kind: 'places', label_fr: 'Brouillon d’été', label_en: 'Summer draft', most_choices: '3' },
		...{ closes_on: '2026-12-01', answers_on: '2026-12-20', precedence: 'open-first' },
		...{ draw_basis: 'Délibération', public_value_source: 'Tirage', share_percent: '40', rounding: 'up' },
		...{ from_age: '16', to_age: '', region: '', criterion: ['territory:frr', '', ''] },
		...{ offer: [offerId], capacity: ['2'], reserve: [''], sub: ['1'] },
		sub_of: [keptKey(offerId, 'territory:frr')]
	});

	test('keeps what was typed, right or wrong, and never over what another saved meanwhile', async () => {
		const { db, act, draftId } = await prepared('places');
		const fields = { label_fr: 'Été', capacity: ['beaucoup'] };
		expect(await saveRoundDraft(act, { draftId, revision: 1, fields })).toMatchObject({ done: true });
		expect(await saveRoundDraft(act, { draftId, revision: 1, fields: {} })).toMatchObject({
			reason: 'changed-meanwhile'
		});
		expect((await roundDraft(db, draftId))?.fields).toEqual({ ...fields, kind: 'places' });
		expect(await openDraft(act, { draftId, revision: 2 })).toMatchObject({ reason: 'unfinished' });
		expect(await dropRoundDraft(act, { draftId })).toMatchObject({ done: true });
		expect(await roundDraft(db, draftId)).toBeUndefined();
	});

	test('opens as reviewed: the share in whole seats, the criterion, the ages', async () => {
		const { db, act, draftId } = await prepared('places');
		const offer = await anOffer(db);
		await saveRoundDraft(act, { draftId, revision: 1, fields: complete(offer.id) });
		expect(await openDraft(act, { draftId, revision: 2 })).toEqual({
			done: true,
			value: { slug: 'brouillon-d-ete' }
		});
		const round = await db
			.selectFrom('round')
			.select(['id', 'precedence', 'reserve_percent', 'prepared_by', 'takes_part'])
			.where('slug', '=', 'brouillon-d-ete')
			.executeTakeFirstOrThrow();
		expect(round).toMatchObject({
			precedence: 'open-first',
			reserve_percent: 40,
			prepared_by: act.actor.personId,
			takes_part: { all: [{ age_at: 'application.date', min: 16, max: null }] }
		});
		expect(await offersOfRound(db, round.id)).toMatchObject([
			{ capacity: 2, reserve: 1, subReserves: [{ criterion: 'territory:frr', seats: 1 }] }
		]);
	});
});

describe('a round over money', () => {
	test('opens within what the envelope has left, once for a call', async () => {
		const { db } = database;
		const call = await aCall(db);
		const open = (change: object) =>
			openMoneyRound(as(db, call.officer, opening), {
				...{ slug: 'argent', labelFr: 'Argent', labelEn: 'Money', answersOn: '2027-01-10' },
				...{ closesOn: '2026-12-15', drawBasis: 'texte', publicValueSource: 'tirage' },
				...{ callId: call.id, envelopeCents: 100_000, reserveCents: 40_000 },
				...change
			});
		expect(await open({ envelopeCents: 300_001 })).toMatchObject({ reason: 'above-what-is-left' });
		expect(await open({ envelopeCents: 0, reserveCents: 0 })).toMatchObject({ reason: 'no-money' });
		expect(await open({ reserveCents: 100_001 })).toMatchObject({ reason: 'reserve-above-envelope' });
		expect(await open({ callId: 'x' })).toMatchObject({ reason: 'no-such-call' });
		expect(await open({})).toMatchObject({ done: true });
		expect(await open({ slug: 'encore' })).toMatchObject({ reason: 'call-has-a-round' });
	});

	test('keeps its requests from being decided one by one', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id: requestId } = await aRequest(db, call.id);
		const alone = { requestId, version: 1, note: '' };
		await openMoneyRound(as(db, call.officer, opening), {
			...{ slug: 'argent-du-tour', labelFr: 'Argent', labelEn: 'Money', answersOn: '2027-01-10' },
			...{ closesOn: '2026-12-15', drawBasis: 'texte', publicValueSource: 'tirage' },
			...{ callId: call.id, envelopeCents: 100_000, reserveCents: 0 }
		});
		const officer = as(db, await anOfficer(db), opening);
		expect(await award(officer, { ...alone, cents: 10_000 })).toEqual({ done: false, reason: 'in-round' });
		expect(await refuseRequest(officer, { ...alone, reason: 'incomplete' })).toEqual({
			done: false,
			reason: 'in-round'
		});
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 0, lines: [] });
	});
});
