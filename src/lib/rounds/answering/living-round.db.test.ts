import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { anApplication, mailsTo } from '#lib/applications/applications.test-data.ts';
import { offerPlace } from '#lib/applications/offer-place.server.ts';
import { takeAwardedPlace } from '#lib/applications/take-awarded-place.server.ts';
import { withdrawApplication } from '#lib/applications/withdraw-application.server.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { checkFiles } from '../running/check-files.ts';
import { closeRound } from '../ending/close-round.server.ts';
import { refillsFile, storedEndReport } from '../ending/end-queries.server.ts';
import { expireRoundPlace } from './expire-round-place.server.ts';
import { leaveRound } from '../ranking/leave-round.server.ts';
import { aPublishedRound, as, closing, daysAfter, inRound } from './living-round.test-data.ts';
import { ownReasons } from './own-answer-queries.server.ts';
import { remindOfRoundPlace } from './remind-of-round-place.server.ts';
import { refillOffer } from './refill-freed-seats.server.ts';
import { tendRounds } from './tend-rounds.server.ts';

const database = freshDatabase();
beforeAll(() => publishPack(as(database.db, system), catalogue));

/** One seat wanted by three people. */
async function oneSeat() {
	const round = await aPublishedRound(database.db, [1], [[0], [0], [0]]);
	const acts = inRound(database.db, round);
	const [place] = await acts.places();
	const [offer] = round.offers;
	if (!place || !offer) throw new Error('one of three is placed');
	return { ...round, ...acts, place, offer };
}

/** Two people rather want the one seat of an offer, else one of the two of another, which a third wants too. */
async function twoOffers() {
	const round = await aPublishedRound(database.db, [1, 2], [[0, 1], [0, 1], [1]]);
	const acts = inRound(database.db, round);
	const [wanted, other] = round.offers;
	const places = await acts.places();
	const counts = Map.groupBy(places, ({ slug }) => slug);
	const first = places.find(({ slug }) => counts.get(slug)?.length === 1);
	const wishes = await database.db
		.selectFrom('round_choice')
		.innerJoin('round_entry', 'round_entry.id', 'round_choice.entry_id')
		.select('round_entry.reference')
		.where('position', '=', 2)
		.execute();
	const mover = places.find(
		({ id, reference }) => id !== first?.id && wishes.some((wish) => wish.reference === reference)
	);
	if (!wanted || !other || !first || !mover) throw new Error('three are placed, one on a second choice');
	return { ...round, ...acts, wanted, other, first, mover };
}

const applicationsOf = (offer: { id: string }) =>
	database.db
		.selectFrom('application')
		.select(['id', 'state', 'version', 'person_id'])
		.where('offer_id', '=', offer.id)
		.execute();

describe('a decided place', () => {
	test('waits for an answer until noon of a working day, and becomes an accepted application', async () => {
		const { place, offer, answer, personOf } = await oneSeat();
		expect(place).toMatchObject({ state: 'offered', answer_by: new Date('2026-12-08T11:00:00Z') });
		expect(await answer(place, 'accept', daysAfter(8))).toEqual({ done: false, reason: 'too-late' });
		expect(await answer(place, 'accept')).toMatchObject({ done: true });
		expect(await answer(place, 'decline')).toMatchObject({ reason: 'already-answered' });
		const person = personOf(place.reference);
		expect(await applicationsOf(offer)).toMatchObject([{ state: 'accepted', person_id: person.personId }]);
		expect(await mailsTo(database.db, person)).toEqual(['round-published', 'round-answer']);
	});

	test('is answered by nobody else', async () => {
		const { place, people, answer } = await oneSeat();
		const [stranger = ''] = [...people.keys()].filter((reference) => reference !== place.reference);
		const asStranger = { ...place, reference: stranger };
		expect(await answer(asStranger, 'accept')).toEqual({ done: false, reason: 'not-found' });
	});

	test('takes up the application its person already had for the offer', async () => {
		const { place, offer, personOf } = await oneSeat();
		const person = personOf(place.reference);
		const sent = await database.db
			.insertInto('application')
			.values({ person_id: person.personId, offer_id: offer.id, state: 'submitted', submitted_at: closing })
			.returning('id')
			.executeTakeFirstOrThrow();
		const award = { offerId: offer.id, isPriority: false, decidedBy: person.personId, decidedAt: closing };
		expect(await takeAwardedPlace(as(database.db, person), award)).toBe(sent.id);
		expect(await takeAwardedPlace(as(database.db, person), award)).toBe(sent.id);
		expect(await applicationsOf(offer)).toMatchObject([{ state: 'accepted' }]);
	});

	test('and the seats of its round are places that the organisation cannot promise again', async () => {
		const { offers } = await aPublishedRound(database.db, [5], [[0]]);
		const [offer] = offers;
		if (!offer) throw new Error('one offer');
		const { id } = await anApplication(database.db, offer.id);
		const input = { applicationId: id, version: 2 };
		const { version } = await database.db
			.selectFrom('application')
			.select('version')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		const promised = await offerPlace(as(database.db, offer.partner), { ...input, version });
		expect(promised).toEqual({ done: false, reason: 'no-place' });
	});

	test('is reminded of until it is answered, and taken back once after its deadline', async () => {
		const { place, personOf, states } = await oneSeat();
		const input = { placeId: place.id };
		const clock = (days: number) => as(database.db, system, daysAfter(days));
		expect(await remindOfRoundPlace(clock(5), input)).toMatchObject({ done: true });
		expect(await expireRoundPlace(clock(5), input)).toMatchObject({ reason: 'not-now' });
		expect(await expireRoundPlace(clock(8), input)).toMatchObject({ done: true });
		expect(await expireRoundPlace(clock(8), input)).toMatchObject({ reason: 'not-now' });
		expect(await remindOfRoundPlace(clock(5), input)).toMatchObject({ reason: 'not-now' });
		expect(await states()).toEqual(['expired']);
		expect(await mailsTo(database.db, personOf(place.reference))).toEqual([
			...['round-published', 'round-reminder', 'round-news']
		]);
	});
});

describe('a freed seat', () => {
	test('is proposed once to the first who waits, whoever asks together, and a named officer decides', async () => {
		const { roundId, place, offer, answer, refill, places, decide, personOf } = await oneSeat();
		const nextOf = async (reference: string) =>
			(await ownReasons(database.db, roundId, reference)).waiting[0]?.place;
		await refill(offer);
		expect(await places()).toHaveLength(1);
		await answer(place, 'decline');
		await Promise.all([refill(offer), refill(offer), refill(offer)]);
		const [, proposed, ...more] = await places();
		if (!proposed) throw new Error('somebody waits');
		expect(more).toEqual([]);
		expect(proposed).toMatchObject({ state: 'proposed', refill: 1, decided_at: null });

		expect(await decide(proposed.id, ' ')).toMatchObject({ reason: 'reason-missing' });
		expect(await decide(proposed.id, 'Dossier retiré')).toMatchObject({ done: true });
		expect(await decide(proposed.id, null)).toMatchObject({ reason: 'already-decided' });
		await refill(offer);
		const called = (await places())[2];
		if (!called) throw new Error('somebody else waits');
		expect(called.reference).not.toBe(proposed.reference);
		expect(await nextOf(proposed.reference)).toBeUndefined();
		expect(await decide(called.id, null)).toMatchObject({ done: true });
		expect((await places())[2]?.answer_by).toEqual(new Date('2026-12-04T11:00:00Z'));
		expect(await mailsTo(database.db, personOf(called.reference))).toContain('round-news');
	});

	test('of a place given back in the applications goes to the next, and what is stored can be checked', async () => {
		const { roundId, place, offer, answer, places, personOf } = await oneSeat();
		await answer(place, 'accept');
		const [application] = await applicationsOf(offer);
		await withdrawApplication(as(database.db, personOf(place.reference)), {
			applicationId: application?.id ?? '',
			version: application?.version ?? 0,
			reason: 'other'
		});
		await tendRounds(as(database.db, system));
		expect((await places()).map(({ state }) => state)).toEqual(['given-back', 'proposed']);
		const { slug, problem } = await database.db
			.selectFrom('round')
			.select(['slug', 'problem'])
			.where('id', '=', roundId)
			.executeTakeFirstOrThrow();
		const bytes = (text: string | null) => new TextEncoder().encode(text ?? '');
		const file = await refillsFile(database.db, slug);
		expect(checkFiles(bytes(problem), bytes(file))).toMatchObject({
			verdict: { violation: null, placed: 1 }
		});
		const changed = bytes(file?.replace('"gone": [', '"gone": ["CSM-0000", ') ?? '');
		expect(checkFiles(bytes(problem), changed)).toMatchObject({
			verdict: { violation: { kind: 'other-input' } }
		});
		await expect(sql`update round_refill set calls = '[]'`.execute(database.db)).rejects.toThrow();
	});

	test('moves who took a place and waited for it, and frees the place they leave', async () => {
		const { wanted, other, first, mover, answer, refill, places, decide } = await twoOffers();
		await answer(mover, 'accept-and-wait');
		await answer(first, 'decline');
		await refill(wanted);
		const called = (await places()).find(({ state }) => state === 'proposed');
		expect(called).toMatchObject({ reference: mover.reference, slug: first.slug });
		await decide(called?.id ?? '', null);
		expect((await places()).find(({ id }) => id === mover.id)?.state).toBe('accepted');

		await answer({ ...mover, id: called?.id ?? '' }, 'accept');
		expect((await places()).find(({ id }) => id === mover.id)?.state).toBe('released');
		expect((await applicationsOf(other)).map(({ state }) => state)).toEqual(['withdrawn']);
		await refill(other);
		expect((await places()).at(-1)).toMatchObject({
			reference: first.reference,
			slug: mover.slug,
			state: 'proposed',
			refill: 2
		});
	});

	test('is offered to nobody who took a place for good', async () => {
		const { wanted, first, mover, answer, refill, places } = await twoOffers();
		await answer(mover, 'accept');
		await answer(first, 'decline');
		await refill(wanted);
		expect(await places()).toHaveLength(3);
	});

	test('calls nobody who left the waiting lists', async () => {
		const { roundId, place, offer, people, answer, refill, states, personOf } = await oneSeat();
		for (const [reference, person] of people) {
			if (reference === place.reference) continue;
			expect(await leaveRound(as(database.db, person), { roundId })).toMatchObject({ done: true });
			expect(await leaveRound(as(database.db, person), { roundId })).toMatchObject({ reason: 'not-waiting' });
		}
		await answer(place, 'decline');
		await refill(offer);
		expect(await states()).toEqual(['declined']);
		await leaveRound(as(database.db, personOf(place.reference)), { roundId });
		expect(await refillOffer(as(database.db, system), { roundId, offerId: offer.id, slug: place.slug })).toBe(
			0
		);
	});
});

describe('the end of a round', () => {
	test('waits for every answer, then fixes a report, ends the waiting and gives seats back', async () => {
		const { roundId, officer, place, offer, people, answer } = await oneSeat();
		const close = () => closeRound(as(database.db, officer, daysAfter(9)), { roundId });
		expect(await close()).toMatchObject({ reason: 'still-answering' });
		await answer(place, 'accept');
		expect(await close()).toMatchObject({ done: true });
		expect(await close()).toMatchObject({ reason: 'not-published' });
		const { slug } = await database.db
			.selectFrom('round')
			.select('slug')
			.where('id', '=', roundId)
			.executeTakeFirstOrThrow();
		const stored = await storedEndReport(database.db, slug);
		expect(stored?.report).toMatchObject({
			applicants: 3,
			seats: 1,
			placed: 1,
			ranks: [1],
			unfilled: 0,
			stillWaiting: 2,
			justifiedEnvy: 0,
			decisions: { all: 3, otherwise: 0, rate: 0 },
			answers: { accepted: 1, declined: 0 },
			groups: [{ group: 'priority', isHidden: true }]
		});
		const waiting = [...people].find(([reference]) => reference !== place.reference)?.[1];
		expect(waiting && (await mailsTo(database.db, waiting))).toEqual(['round-published', 'round-news']);
		await expect(
			sql`update round set end_report = 'x' where id = ${roundId}`.execute(database.db)
		).rejects.toThrow('a closed round does not change');
		const { id } = await anApplication(database.db, offer.id);
		const { version } = await database.db
			.selectFrom('application')
			.select('version')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(await offerPlace(as(database.db, offer.partner), { applicationId: id, version })).toMatchObject({
			done: true
		});
	});
});
