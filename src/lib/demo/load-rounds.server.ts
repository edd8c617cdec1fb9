import { type Officer, system, type YoungPerson } from '#lib/accounts/actor.ts';
import { askAboutAnswer } from '#lib/appeals/ask-about-answer.server.ts';
import { addDays, dayInParis } from '#lib/basics/day.ts';
import type { Outcome } from '#lib/basics/outcome.ts';
import type { NewPanel } from '#lib/panels/set-up-panel.server.ts';
import { askForRun } from '#lib/rounds/running/ask-for-run.server.ts';
import { decideAsProposed } from '#lib/rounds/deciding/decide-as-proposed.server.ts';
import { openProposals } from '#lib/rounds/deciding/decision-queries.server.ts';
import { freezeRound } from '#lib/rounds/running/freeze-round.server.ts';
import { openRound } from '#lib/rounds/opening/open-round.server.ts';
import { publishRound } from '#lib/rounds/deciding/publish-round.server.ts';
import { digestOf } from '#lib/rounds/deciding/open-proposals.ts';
import { rankOffers } from '#lib/rounds/ranking/rank-offers.server.ts';
import { runRound } from '#lib/rounds/running/run-round.server.ts';
import { takesPartRule } from '#lib/rounds/takes-part.ts';
import { startRun } from '#lib/rounds/running/start-run.server.ts';
import type { Act } from '#lib/server/act.ts';
import { actingAs, type Cast, onDay } from './acting.server.ts';
import { answerRound } from './answer-rounds.server.ts';
import { type DemoRound, rounds } from './rounds.ts';

/** Replays the rounds through the verbs of people: one open, one over, one waiting for answers, one to decide. */
export async function loadRounds(tx: Act, cast: Cast): Promise<void> {
	for (const round of rounds) {
		const roundId = await open(tx, cast, round);
		await rank(tx, cast, round, roundId);
		if (round.publicValue !== null) await concludeRound(tx, cast, round, roundId, round.publicValue);
		if (round.answers) await answerRound(tx, cast, round, roundId, round.answers);
	}
}

export async function open(tx: Act, cast: Cast, round: DemoRound, panel?: NewPanel): Promise<string> {
	const opened = await openRound(
		await actingAs<Officer>(tx, cast.officer('marc-duhamel'), onDay(tx, round.opensOnDay)),
		{
			slug: round.slug,
			labelFr: round.label.fr,
			labelEn: round.label.en,
			closesOn: addDays(dayInParis(tx.now), round.closesOnDay),
			answersOn: addDays(dayInParis(tx.now), round.answersOnDay),
			takesPart: takesPartRule(round.participants),
			precedence: round.precedence,
			mostChoices: 3,
			drawBasis: round.drawBasis,
			publicValueSource: round.publicValueSource,
			offers: round.offers.map(({ slug, ...seats }) => ({ id: cast.offer(slug).id, ...seats })),
			panel
		}
	);
	return did(opened, `${round.slug} opens`).id;
}

export async function rank(tx: Act, cast: Cast, round: DemoRound, roundId: string): Promise<void> {
	const ids = round.offers.map(({ slug }) => cast.offer(slug).id);
	for (const [order, one] of round.people.entries()) {
		const person = typeof one === 'string' ? one : one.id;
		// Each begins at another offer and asks for two or three: enough to make a contest.
		const turned = [...ids.slice(order % ids.length), ...ids.slice(0, order % ids.length)];
		const ranking =
			typeof one === 'string'
				? (order % 3 === 0 ? turned.toReversed() : turned).slice(0, 2 + (order % 2))
				: one.wants.map((slug) => cast.offer(slug).id);
		const act = await actingAs<YoungPerson>(tx, cast.young(person), onDay(tx, round.opensOnDay + 1, order));
		did(await rankOffers(act, { roundId, ranking }), `${person} ranks ${round.slug}`);
	}
}

async function concludeRound(tx: Act, cast: Cast, round: DemoRound, roundId: string, publicValue: string) {
	const as = (officer: string, daysAfter: number) =>
		actingAs<Officer>(tx, cast.officer(officer), onDay(tx, round.closesOnDay + daysAfter));
	const told = round.slug;
	did(await freezeRound(await as('marc-duhamel', 1), { roundId }), told);
	did(await askForRun(await as('marc-duhamel', 3), { roundId, publicValue }), told);
	const leila = await as('leila-bouzid', 3);
	const { runId } = did(await startRun(leila, { roundId }), told);
	await runRound({ ...leila, actor: system }, { runId });
	if (round.isUndecided) return;
	const marc = await as('marc-duhamel', 4);
	const shown = digestOf(await openProposals(tx.db, roundId));
	did(await decideAsProposed(marc, { roundId, shown }), told);
	did(await publishRound(marc, { roundId }), told);
	for (const [order, { person, kind, body }] of (round.appeals ?? []).entries()) {
		const act = await actingAs<YoungPerson>(tx, cast.young(person), onDay(tx, -1, order));
		did(await askAboutAnswer(act, { roundId, kind, body }), told);
	}
}

export function did<T>(outcome: Outcome<T, string>, what: string): T {
	if (!outcome.done) throw new Error(`demo: ${what}: ${outcome.reason}`);
	return outcome.value;
}
