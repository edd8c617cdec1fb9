import { fail, redirect } from '@sveltejs/kit';
import { phaseOf } from '#lib/funding/call.ts';
import { callForm, envelopeFrom } from '#lib/funding/form.ts';
import { callsWithQueues, envelopeOf, envelopes } from '#lib/funding/officer-queries.server.ts';
import { openCall, type OpenCallRefusal } from '#lib/funding/open-call.server.ts';
import { isInForce } from '#lib/eligibility/assess.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = actingAs(event, 'officer');
	const [calls, choices, { entries, rulebook }] = await Promise.all([
		callsWithQueues(db),
		envelopes(db),
		publishedCatalogue(db)
	]);
	const today = dayInParis(now);
	const locale = getLocale();
	return {
		calls: calls.map((call) => ({ ...call, phase: phaseOf(call, now), envelope: envelopeOf(call) })),
		envelopes: choices,
		programmes: entries
			.filter(({ programme: { id } }) => {
				const ready = rulebook.programmes.get(id);
				return ready !== undefined && isInForce(ready, today);
			})
			.map(({ programme: { id, name } }) => ({ value: id, label: name[locale] }))
			.sort((a, b) => a.label.localeCompare(b.label, locale))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, callForm);
		if (!form.ok) return fail(422, form.problem);
		const { input, typed } = form;
		const envelope = envelopeFrom(input);
		if (!envelope) return fail(422, { issues: { envelope_label: m.funding_envelope_wrong() }, typed });
		const opened = await openCall(act, {
			labelFr: input.label_fr,
			labelEn: input.label_en,
			programmeId: input.programme || null,
			opensOn: input.opens_on,
			closesOn: input.closes_on,
			maximumCents: input.maximum,
			priorityBasis: input.priority_basis,
			envelope
		});
		if (!opened.done) return fail(409, { issues: refusals[opened.reason](), typed });
		redirect(303, to('/region/calls/[call]', { call: opened.value.slug }));
	}
};

/** The field that mends each refusal. */
const refusals: Record<OpenCallRefusal, () => Record<string, string>> = {
	'dates-reversed': () => ({ closes_on: m.funding_dates_reversed() }),
	'already-past': () => ({ closes_on: m.funding_closing_past() }),
	'label-taken': () => ({ label_fr: m.funding_label_taken() }),
	'maximum-above-envelope': () => ({ maximum: m.funding_maximum_above() }),
	'no-such-programme': () => ({ programme: m.funding_no_programme() }),
	'no-such-envelope': () => ({ envelope: m.funding_envelope_missing() })
};
