import { fail, redirect } from '@sveltejs/kit';
import { isGender } from '#lib/accounts/gender.ts';
import { counsellorsOf } from '#lib/applications/own-queries.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { facts as entries, isFactId } from '#lib/programmes/pack/facts.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { answerForFairness, fairnessAnswerOf } from '#lib/situations/answer-for-fairness.server.ts';
import { chooseNews } from '#lib/situations/choose-news.server.ts';
import { nearestClosings } from '#lib/situations/closing-queries.server.ts';
import { giveConsent, liveConsent, withdrawConsent } from '#lib/situations/consent.server.ts';
import { forgetFact } from '#lib/situations/forget-fact.server.ts';
import { keepAnswers, mayBeKept } from '#lib/situations/keep-answers.server.ts';
import { newsOf } from '#lib/situations/news-queries.server.ts';
import { outcomeView } from '#lib/situations/outcome-view.ts';
import { outcomesOf } from '#lib/situations/outcomes.ts';
import { asFacts, ownFacts } from '#lib/situations/own-facts.server.ts';
import { nextQuestion, questionsFor } from '#lib/situations/questions.ts';
import { readAnswer, typedAgain } from '#lib/situations/read-answer.ts';
import { questionNumber, questionNumbered } from '#lib/situations/step.ts';
import { to } from '#lib/text/link.ts';
import { fieldsOf } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'young-person');
	const own = await ownFacts(act);
	const query = event.url.searchParams;
	const editing = questionNumbered(query.get('question'));
	const edited = own.find(({ fact }) => fact === editing);
	const { entries: published, rulebook, amounts } = await publishedCatalogue(act.db);
	const programmes = published.map(({ programme }) => programme);
	const { outcomes, situation } = outcomesOf(programmes, rulebook, asFacts(own), dayInParis(act.now));
	const questions = (fact: string) => questionsFor(fact, situation.facts, new Set());
	const closings = await nearestClosings(act.db, act.now);
	const next = nextQuestion(asFacts(own), new Set(), rulebook, dayInParis(act.now));
	return {
		next: next?.facts[0] ?? null,
		own: own.map((each) => ({
			...each,
			isSensitive: entries[each.fact].sensitive,
			question: questionNumber(each.fact)
		})),
		editing: edited?.isFromAccount ? null : editing,
		typed: edited && typedAgain(entries[edited.fact], edited.value),
		views: own.every(({ isFromAccount }) => isFromAccount)
			? []
			: outcomes.map((outcome) => outcomeView(outcome, situation, questions, { closings, amounts })),
		counsellors: await counsellorsOf(act.db, act.actor),
		...(await newsOf(act.db, act.actor.personId)),
		consent: (await liveConsent(act.db, act.actor.personId)) ?? null,
		gender: (await fairnessAnswerOf(act))?.gender ?? null,
		news: (['kept', 'saved', 'deleted'] as const).find((word) => query.has(word)) ?? null
	};
};

export const actions: Actions = {
	correct: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await fieldsOf(event.request);
		const fact = String(form.get('fact'));
		if (!isFactId(fact) || !mayBeKept(fact)) return fail(422, { reason: 'unknown-question' as const });
		const read = readAnswer(fact, form, asFacts(await ownFacts(act)), dayInParis(act.now));
		if (!read.ok) return fail(422, { fact, issue: read.issue, typed: read.typed });
		const result = await keepAnswers(act, { [fact]: read.value });
		if (!result.done) return fail(409, { reason: 'no-consent' as const });
		redirect(303, `${to('/me/situation')}?saved`);
	},
	confirm: async (event) => {
		const act = actingAs(event, 'young-person');
		const fact = String((await fieldsOf(event.request)).get('fact'));
		const told = (await ownFacts(act)).find((each) => each.fact === fact && !each.isFromAccount);
		if (told) await keepAnswers(act, { [told.fact]: told.value });
		redirect(303, `${to('/me/situation')}?saved`);
	},
	forget: async (event) => {
		const act = actingAs(event, 'young-person');
		const fact = String((await fieldsOf(event.request)).get('fact'));
		if (isFactId(fact)) await forgetFact(act, fact);
		redirect(303, `${to('/me/situation')}?deleted`);
	},
	consent: async (event) => {
		const act = actingAs(event, 'young-person');
		await giveConsent(act);
		redirect(303, `${to('/me/situation')}?saved`);
	},
	fairness: async (event) => {
		const act = actingAs(event, 'young-person');
		const told = (await fieldsOf(event.request)).get('gender');
		if (!isGender(told) && told !== 'untold') return fail(422, { reason: 'unknown-question' as const });
		await answerForFairness(act, isGender(told) ? told : null);
		redirect(303, `${to('/me/situation')}?${isGender(told) ? 'saved' : 'deleted'}`);
	},
	tell: async (event) => {
		const act = actingAs(event, 'young-person');
		await chooseNews(act, (await fieldsOf(event.request)).get('wanted') === 'yes');
		redirect(303, `${to('/me/situation')}?saved`);
	},
	withdraw: async (event) => {
		const act = actingAs(event, 'young-person');
		await withdrawConsent(act);
		redirect(303, `${to('/me/situation')}?deleted`);
	}
};
