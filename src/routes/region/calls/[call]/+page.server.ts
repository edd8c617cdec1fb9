import { error } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { phaseOf } from '#lib/funding/call.ts';
import {
	callBySlug,
	countsOf,
	envelopeOf,
	queueOf,
	requestsPerPage
} from '#lib/funding/officer-queries.server.ts';
import { roundOfCall } from '#lib/funding/round-queries.server.ts';
import { requestStates } from '#lib/funding/request.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import { pageNumber } from '#lib/web/page-number.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = actingAs(event, 'officer');
	const call = await callBySlug(db, event.params.call);
	if (!call) error(404, 'not-found');
	const { searchParams } = event.url;
	const state = requestStates.find((one) => one === searchParams.get('state')) ?? 'submitted';
	const page = pageNumber(event.url);
	const [counts, requests, round] = await Promise.all([
		countsOf(db, call.id),
		queueOf(db, { callId: call.id, state, page }),
		roundOfCall(db, call.id)
	]);
	return {
		call: { ...call, phase: phaseOf(call, now), envelope: envelopeOf(call) },
		counts,
		round: round ?? null,
		state,
		requests,
		page,
		pages: Math.max(1, Math.ceil(counts[state] / requestsPerPage)),
		today: dayInParis(now),
		isDecided: searchParams.has('decided')
	};
};
