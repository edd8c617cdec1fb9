import { error } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { calendarFile } from '#lib/funding/calendar.ts';
import { planNames } from '#lib/funding/plan.ts';
import { calendarOf } from '#lib/funding/plan-calendar.ts';
import { planPage } from '#lib/funding/plan-page.ts';
import { ownLeaver, ownPlan, programmesForPlans } from '#lib/funding/stay-plan-queries.server.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { actingAs } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

/** The things to do of one plan, as a calendar file. */
export const GET: RequestHandler = async (event) => {
	const act = actingAs(event, 'young-person');
	const name = planNames.find((each) => each === event.url.searchParams.get('plan')) ?? planNames[0];
	const kept = await ownPlan(act);
	if (!kept) error(404, 'not-found');
	const programmes = await programmesForPlans(act.db);
	const page = planPage(programmes, await ownLeaver(act), kept.content, dayInParis(act.now), getLocale());
	const file = calendarFile(calendarOf(page, name, getLocale()), m.plan_calendar_name(), act.now);
	return new Response(file, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="cap-sur-le-monde.ics"'
		}
	});
};
