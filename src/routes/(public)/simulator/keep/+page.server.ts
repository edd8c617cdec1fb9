import { fail, redirect } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { facts as entries } from '#lib/programmes/pack/facts.ts';
import { answersOf, forgetAnswers } from '#lib/situations/answers-cookie.server.ts';
import { keepAnswersUnderConsent } from '#lib/situations/keep-answers.server.ts';
import { relevant } from '#lib/situations/relevant.ts';
import { hasSensitive, toldAnswers } from '#lib/situations/told-answers.ts';
import { to } from '#lib/text/link.ts';
import { fieldsOf } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = actingAs(event, 'young-person');
	const { answers, told, path } = await carried(event, db, now);
	const kept = path.filter((fact) => fact in told && fact !== 'person.birth_date');
	return {
		plain: toldAnswers(
			answers,
			kept.filter((fact) => !entries[fact].sensitive)
		),
		sensitive: toldAnswers(
			answers,
			kept.filter((fact) => entries[fact].sensitive)
		)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'young-person');
		const consent = (await fieldsOf(event.request)).get('consent');
		const { told } = await carried(event, act.db, act.now);
		if (consent !== 'yes' && consent !== 'no' && hasSensitive(told)) {
			return fail(422, { reason: 'consent-missing' as const });
		}
		const result = await keepAnswersUnderConsent(act, { told, agrees: consent === 'yes' });
		if (!result.done) return fail(409, { reason: result.reason });
		forgetAnswers(event.cookies);
		redirect(303, `${to('/me/situation')}?kept`);
	}
};

async function carried(event: RequestEvent, db: RequestEvent['locals']['db'], now: Date) {
	const { answers } = answersOf(event.cookies, now);
	const { rulebook } = await publishedCatalogue(db);
	return { answers, ...relevant(answers, rulebook, dayInParis(now)) };
}
