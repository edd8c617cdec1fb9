import { type Officer, system, type YoungPerson } from '#lib/accounts/actor.ts';
import { answerPlace } from '#lib/rounds/answering/answer-place.server.ts';
import { closeRound } from '#lib/rounds/ending/close-round.server.ts';
import { decideRefill } from '#lib/rounds/answering/decide-refill.server.ts';
import { refillFreedSeats } from '#lib/rounds/answering/refill-freed-seats.server.ts';
import { placesOfRound } from '#lib/rounds/answering/place-queries.server.ts';
import type { Act } from '#lib/server/act.ts';
import { actingAs, type Cast, onDay } from './acting.server.ts';
import type { DemoRound } from './rounds.ts';

/** People answer their places through their own verbs, the day after the publication; a freed one is given out again. */
export async function answerRound(
	tx: Act,
	cast: Cast,
	round: DemoRound,
	roundId: string,
	{ silent, left, isOver }: NonNullable<DemoRound['answers']>
): Promise<void> {
	const published = round.closesOnDay + 4;
	const quiet = silent.map((person) => cast.young(person));
	await answerAll(tx, roundId, onDay(tx, published + 1), (place) => {
		if (quiet.includes(place.person_id)) return null;
		return place.slug === left ? 'decline' : 'accept';
	});
	await refillFreedSeats(
		{ db: tx.db, actor: system, now: onDay(tx, published + 1, 30) },
		{ offerId: cast.offer(left).id }
	);
	if (!isOver) return;
	const marc = await actingAs<Officer>(tx, cast.officer('marc-duhamel'), onDay(tx, published + 2));
	for (const { id, state } of await placesOfRound(tx.db, roundId))
		if (state === 'proposed') await decideRefill(marc, { placeId: id, isFollowed: true, reason: '' });
	await answerAll(tx, roundId, onDay(tx, published + 3), () => 'accept');
	const closing = await actingAs<Officer>(tx, cast.officer('marc-duhamel'), onDay(tx, published + 8));
	const closed = await closeRound(closing, { roundId });
	if (!closed.done) throw new Error(`demo: ${round.slug} closes: ${closed.reason}`);
}

type Place = Awaited<ReturnType<typeof placesOfRound>>[number] & { person_id: string };

async function answerAll(
	tx: Act,
	roundId: string,
	now: Date,
	answerOf: (place: Place) => 'accept' | 'decline' | null
): Promise<void> {
	const people = await tx.db
		.selectFrom('round_entry')
		.select(['id', 'person_id'])
		.where('round_id', '=', roundId)
		.execute();
	for (const place of await placesOfRound(tx.db, roundId)) {
		const person_id = people.find(({ id }) => id === place.entry_id)?.person_id ?? '';
		const answer = place.state === 'offered' ? answerOf({ ...place, person_id }) : null;
		if (answer === null) continue;
		const act = await actingAs<YoungPerson>(tx, person_id, now);
		const answered = await answerPlace(act, { placeId: place.id, answer });
		if (!answered.done) throw new Error(`demo: an answer is refused: ${answered.reason}`);
	}
}
