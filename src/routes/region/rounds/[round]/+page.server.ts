import { error, fail } from '@sveltejs/kit';
import { noonInParis } from '#lib/basics/day.ts';
import { panelRule, scoringState } from '#lib/panels/queries.server.ts';
import { askForRun } from '#lib/rounds/running/ask-for-run.server.ts';
import { decisionTally, proposalsOnPage } from '#lib/rounds/deciding/decision-queries.server.ts';
import { askForm } from '#lib/rounds/form.ts';
import { freezeRound } from '#lib/rounds/running/freeze-round.server.ts';
import { publishRound } from '#lib/rounds/deciding/publish-round.server.ts';
import { reportOfRound, roundBySlug } from '#lib/rounds/queries.server.ts';
import { lastRun, leftAside, peopleTakingPart } from '#lib/rounds/running/run-queries.server.ts';
import { sendBackRun } from '#lib/rounds/running/send-back-run.server.ts';
import { startDryRun, startRun } from '#lib/rounds/running/start-run.server.ts';
import { triedOut } from '#lib/rounds/running/tried-out.server.ts';
import { shownRule } from '#lib/rounds/rule-words.server.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import { pageNumber } from '#lib/web/page-number.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'officer');
	const round = await roundBySlug(db, event.params.round);
	if (!round) error(404, 'not-found');
	const page = pageNumber(event.url);
	const people = await peopleTakingPart(db, round);
	const isBeforeRun = round.state === 'frozen' || round.state === 'asked';
	const [{ offers, words }, awards, tally, report, run, dryRun, dryRuns, panel, scoring] = await Promise.all([
		shownRule(db, round),
		proposalsOnPage(db, round.id, page),
		decisionTally(db, round.id),
		reportOfRound(db, round.id),
		lastRun(db, round.id, 'run'),
		lastRun(db, round.id, 'dry-run'),
		isBeforeRun ? triedOut(db, round.id, people) : null,
		panelRule(db, round.id),
		scoringState(db, round.id)
	]);
	return {
		round,
		offers,
		words,
		awards,
		tally,
		page,
		report,
		people,
		aside: await leftAside(db, round, people),
		run: run ?? null,
		dryRun: isBeforeRun ? (dryRun ?? null) : null,
		dryRuns,
		panel,
		scoring: scoring ?? null,
		isClosed: now >= noonInParis(round.closes_on),
		askedByMe: round.asked_by === actor.personId,
		ranByMe: round.run_by === actor.personId
	};
};

async function roundOf(event: RequestEvent) {
	const act = actingAs(event, 'officer');
	const round = await roundBySlug(act.db, event.params.round);
	if (!round) error(404, 'not-found');
	return { act, roundId: round.id };
}

const answer = (outcome: { done: true } | { done: false; reason: string }) =>
	outcome.done ? { done: true } : fail(409, { reason: outcome.reason });

export const actions: Actions = {
	freeze: async (event) => {
		actingAs(event, 'officer');
		const { act, roundId } = await roundOf(event);
		return answer(await freezeRound(act, { roundId }));
	},
	try: async (event) => {
		actingAs(event, 'officer');
		const { act, roundId } = await roundOf(event);
		return answer(await startDryRun(act, { roundId }));
	},
	ask: async (event) => {
		actingAs(event, 'officer');
		const form = await readForm(event.request, askForm);
		if (!form.ok) return fail(422, form.problem);
		const { act, roundId } = await roundOf(event);
		return answer(await askForRun(act, { roundId, publicValue: form.input.public_value }));
	},
	back: async (event) => {
		actingAs(event, 'officer');
		const { act, roundId } = await roundOf(event);
		return answer(await sendBackRun(act, { roundId }));
	},
	run: async (event) => {
		actingAs(event, 'officer');
		const { act, roundId } = await roundOf(event);
		return answer(await startRun(act, { roundId }));
	},
	publish: async (event) => {
		actingAs(event, 'officer');
		const { act, roundId } = await roundOf(event);
		return answer(await publishRound(act, { roundId }));
	}
};
