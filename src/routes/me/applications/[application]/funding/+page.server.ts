import { error, fail, redirect } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { askForFunding } from '#lib/funding/ask-for-funding.server.ts';
import { isOpenCall } from '#lib/funding/call.ts';
import { programmeOfCall } from '#lib/funding/call-programme.server.ts';
import { askForm, costsFrom } from '#lib/funding/form.ts';
import { callsOpenOn, ownApplication } from '#lib/funding/own-queries.server.ts';
import { ownLines } from '#lib/funding/own-lines.ts';
import { toldFor } from '#lib/funding/queries.server.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'young-person');
	const { db, actor, now } = act;
	const application = await ownApplication(db, actor.personId, event.params.application);
	if (!application) error(404, 'not-found');
	const on = dayInParis(now);
	const told = await toldFor(act, application);
	const open = (await callsOpenOn(db, { on, applicationId: application.id })).filter((call) =>
		isOpenCall(call, now)
	);
	const calls = [];
	for (const call of open) {
		const programme = await programmeOfCall(db, call.programme_version_id);
		calls.push({
			...call,
			programmeId: programme?.id ?? null,
			answer: programme && ownLines(programme, told, { on, locale: getLocale() })
		});
	}
	const free = calls.filter((call) => call.request_id === null);
	const wanted = event.url.searchParams.get('call');
	const chosen = free.find((call) => call.slug === wanted) ?? (free.length === 1 ? free[0] : undefined);
	return { application, calls, chosen: chosen ?? null };
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, askForm);
		if (!form.ok) return fail(422, form.problem);
		const { input, typed } = form;
		const read = costsFrom(input.cost_label, input.cost_amount);
		if ('wrongRow' in read)
			return fail(422, { issues: { cost_1: m.funding_cost_wrong({ row: read.wrongRow }) }, typed });
		const asked = await askForFunding(act, {
			applicationId: event.params.application,
			callId: input.call,
			costs: read.costs,
			requestedCents: input.requested,
			message: input.message
		});
		if (asked.done) redirect(303, to('/me/funding/[request]', { request: asked.value.id }));
		if (asked.reason === 'not-found') error(404, 'not-found');
		return fail(409, { issues: refusals[asked.reason](), typed });
	}
};

/** Where each refusal is mended; `''` is the whole form. */
const refusals = {
	'not-accepted': () => ({ '': m.funding_no_not_accepted() }),
	'call-closed': () => ({ '': m.funding_no_call_closed() }),
	'no-costs': () => ({ cost_1: m.funding_no_costs() }),
	'above-costs': () => ({ requested: m.funding_no_above_costs() }),
	'above-maximum': () => ({ requested: m.funding_no_above_maximum() })
} satisfies Record<string, () => Record<string, string>>;
