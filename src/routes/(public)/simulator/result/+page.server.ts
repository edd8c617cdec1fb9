import { redirect } from '@sveltejs/kit';
import type { Actor } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { answersOf } from '#lib/situations/answers-cookie.server.ts';
import { nearestClosings } from '#lib/situations/closing-queries.server.ts';
import { otherKinds } from '#lib/situations/other-kinds.ts';
import { outcomeView } from '#lib/situations/outcome-view.ts';
import { outcomesOf } from '#lib/situations/outcomes.ts';
import { nextQuestion, questionsFor } from '#lib/situations/questions.ts';
import { relevant } from '#lib/situations/relevant.ts';
import { toldAnswers } from '#lib/situations/told-answers.ts';
import { to } from '#lib/text/link.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

const keepFor: Partial<Record<Actor['role'], 'here' | 'in-a-new-account'>> = {
	'young-person': 'here',
	visitor: 'in-a-new-account'
};

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const { answers, isLost } = answersOf(event.cookies, now);
	if (isLost) redirect(303, `${to('/simulator')}?again`);
	if (answers.size === 0) redirect(303, to('/simulator'));
	const today = dayInParis(now);
	const { entries, rulebook, amounts } = await publishedCatalogue(db);
	const { told, facts, setAside, path } = relevant(answers, rulebook, today);
	const programmes = entries.map(({ programme }) => programme);
	const { outcomes, situation } = outcomesOf(programmes, rulebook, told, today);
	const closings = await nearestClosings(db, now);
	const views = outcomes.map((outcome) =>
		outcomeView(outcome, situation, (fact) => questionsFor(fact, facts, setAside), { closings, amounts })
	);
	const next = nextQuestion(told, setAside, rulebook, today);
	return {
		views,
		/** Where every programme says no: what other departures leave open. */
		others: views.every(({ group }) => group === 'no') ? otherKinds(rulebook, told, today) : null,
		answers: toldAnswers(answers, path),
		next: next && { fact: next.facts.length === 1 ? (next.facts[0] ?? null) : null, left: next.pagesLeft },
		keep: keepFor[event.locals.actor.role] ?? null
	};
};
