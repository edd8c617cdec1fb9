import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { programmeOfCall } from '#lib/funding/call-programme.server.ts';
import { requestFile } from '#lib/funding/file-queries.server.ts';
import { roundOfRequest } from '#lib/funding/round-queries.server.ts';
import { versionForm } from '#lib/funding/form.ts';
import { findingsAsJudged } from '#lib/funding/verdict.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { verdictLines } from '#lib/programmes/verdict-lines.ts';
import { takeRequestBack } from '#lib/rounds/answering/take-request-back.server.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'young-person');
	const file = await requestFile(db, actor, event.params.request);
	if (!file) error(404, 'not-found');
	const {
		id,
		reference,
		application_id,
		state,
		version,
		requested_cents,
		awarded_cents,
		costs,
		message,
		submitted_at,
		decided_at,
		decision_reason,
		decision_note,
		label_fr,
		label_en,
		offer_title,
		starts_on,
		verdict,
		facts
	} = file;
	const programme = await programmeOfCall(db, file.programme_version_id);
	const findings =
		decision_reason === 'conditions-not-met' && programme && findingsAsJudged(programme, verdict, facts);
	const situation = situationOf(facts, verdict.on);
	return {
		request: {
			...{ id, reference, application_id, state, version, requested_cents, awarded_cents, costs, message },
			...{ submitted_at, decided_at, decision_reason, decision_note, label_fr, label_en },
			...{ offer_title, starts_on, judgedOn: verdict.on },
			programmeVersion: file.programme_version,
			hasTrace: file.has_trace
		},
		round: (await roundOfRequest(db, id)) ?? null,
		unmet: findings
			? [findings.person, findings.project]
					.flatMap((part) => verdictLines(part, situation, programme.programme.calls, getLocale()))
					.filter(({ verdict: answer }) => answer === 'no')
			: []
	};
};

async function takeBack(event: RequestEvent<{ request: string }>, isAwarded: boolean) {
	const act = actingAs(event, 'young-person');
	const form = await readForm(event.request, versionForm);
	if (!form.ok) return fail(422, { reason: null });
	const { request } = event.params;
	const taken = await takeRequestBack(act, { requestId: request, ...form.input, isAwarded });
	if (taken.done) redirect(303, to('/me/funding/[request]', { request }));
	if (taken.reason === 'not-found') error(404, 'not-found');
	return fail(409, { reason: taken.reason });
}

export const actions: Actions = {
	withdraw: (event) => {
		actingAs(event, 'young-person');
		return takeBack(event, false);
	},
	'give-back': (event) => {
		actingAs(event, 'young-person');
		return takeBack(event, true);
	}
};
