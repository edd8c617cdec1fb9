import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Officer } from '#lib/accounts/actor.ts';
import { recordReading } from '#lib/audit/record-reading.server.ts';
import { completedYears, dayInParis } from '#lib/basics/day.ts';
import { award } from '#lib/funding/award.server.ts';
import { programmeOfCall } from '#lib/funding/call-programme.server.ts';
import { fileLines } from '#lib/funding/file-lines.ts';
import { historyOf, otherRequestsOf, requestFile } from '#lib/funding/file-queries.server.ts';
import { awardForm, refuseForm } from '#lib/funding/form.ts';
import { callBySlug, envelopeOf, nextWaiting } from '#lib/funding/officer-queries.server.ts';
import { roundOfRequest } from '#lib/funding/round-queries.server.ts';
import { refuseRequest } from '#lib/funding/refuse-request.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { readForm, type Typed } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer');
	return inTransaction(act, async (tx) => {
		const { db, actor, now } = tx;
		const file = await requestFile(db, actor, event.params.request);
		if (!file) error(404, 'not-found');
		await recordReading(tx, { personId: file.person_id, what: 'funding-request' });
		const call = await callBySlug(db, file.call_slug);
		if (!call) error(404, 'not-found');
		const { birth_date, verdict, facts, decided_by, ...request } = file;
		return {
			request: {
				...request,
				ageYears: birth_date ? completedYears(birth_date, dayInParis(now)) : null,
				result: verdict.result,
				judgedOn: verdict.on,
				isDecidedByReader: decided_by === actor.personId
			},
			lines: fileLines(await programmeOfCall(db, file.programme_version_id), { verdict, facts }, getLocale()),
			call: { ...call, envelope: envelopeOf(call) },
			history: await historyOf(db, file.id),
			round: (await roundOfRequest(db, file.id)) ?? null,
			others: await otherRequestsOf(db, { personId: file.person_id, besides: file.id }),
			today: dayInParis(now),
			isAfterDecision: event.url.searchParams.has('decided')
		};
	});
};

export const actions: Actions = {
	award: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, awardForm);
		if (!form.ok) return fail(422, { ...form.problem, reason: null });
		const { version, amount, note } = form.input;
		const given = await award(act, { requestId: event.params.request, version, cents: amount, note });
		return given.done ? onToTheNext(event, act) : refusal(given.reason, form.typed);
	},
	refuse: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, refuseForm);
		if (!form.ok) return fail(422, { ...form.problem, reason: null });
		const said = await refuseRequest(act, { requestId: event.params.request, ...form.input });
		return said.done ? onToTheNext(event, act) : refusal(said.reason, form.typed);
	}
};

function refusal<R extends string>(reason: R, typed: Typed) {
	if (reason === 'not-found') error(404, 'not-found');
	const issues: Record<string, string> = {};
	return fail(409, { reason, issues, typed });
}

/** The file that waits longest now, or the queue when it is empty. */
async function onToTheNext({ params }: RequestEvent<{ request: string }>, { db, actor }: Act<Officer>) {
	const file = await requestFile(db, actor, params.request);
	if (!file) error(404, 'not-found');
	const next = await nextWaiting(db, { callId: file.call_id, after: file.id });
	const page = next
		? to('/region/requests/[request]', { request: next })
		: to('/region/calls/[call]', { call: file.call_slug });
	redirect(303, `${page}?decided=${file.reference}`);
}
