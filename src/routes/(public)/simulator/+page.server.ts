import { fail, redirect } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { answersOf, forgetAnswers, rememberAnswers } from '#lib/situations/answers-cookie.server.ts';
import { readPage } from '#lib/situations/read-page.ts';
import { questionNumber, questionNumbered, stepOf } from '#lib/situations/step.ts';
import { to } from '#lib/text/link.ts';
import { fieldsOf } from '#lib/web/form.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const { answers, isLost } = answersOf(event.cookies, now);
	if (isLost) forgetAnswers(event.cookies);
	const query = event.url.searchParams;
	const { rulebook } = await publishedCatalogue(db);
	const wanted = questionNumbered(query.get('question'));
	const step = stepOf(answers, rulebook, dayInParis(now), wanted);
	if (!step) redirect(303, to('/simulator/result'));
	return {
		...step,
		question: wanted && questionNumber(wanted),
		before: step.before && questionNumber(step.before),
		isLost: isLost || query.has('again'),
		fromResult: query.has('result')
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const { now } = anyone(event);
		const form = await fieldsOf(event.request);
		const kept = answersOf(event.cookies, now);
		if (kept.isLost) {
			forgetAnswers(event.cookies);
			redirect(303, `${to('/simulator')}?again`);
		}
		const { facts, answers, issues, typed } = readPage(form, kept.answers, dayInParis(now));
		if (Object.keys(issues).length > 0) return fail(422, { facts, issues, typed });
		rememberAnswers(event.cookies, answers, now);
		redirect(303, form.has('result') ? to('/simulator/result') : to('/simulator'));
	},
	restart: (event) => {
		anyone(event);
		forgetAnswers(event.cookies);
		redirect(303, to('/simulator'));
	}
};
