import type { Officer, YoungPerson } from '#lib/accounts/actor.ts';
import { addDays, dayInParis } from '#lib/basics/day.ts';
import { done, type Outcome } from '#lib/basics/outcome.ts';
import { askForFunding } from '#lib/funding/ask-for-funding.server.ts';
import { award } from '#lib/funding/award.server.ts';
import { openCall } from '#lib/funding/open-call.server.ts';
import { refuseRequest } from '#lib/funding/refuse-request.server.ts';
import { withdrawRequest } from '#lib/funding/withdraw-request.server.ts';
import type { Act } from '#lib/server/act.ts';
import { actingAs, type Cast, onDay } from './acting.server.ts';
import type { DemoFundingRequest } from './demo-world.ts';
import { officers } from './people.ts';
import { stories } from './stories.ts';

/** Replays calls, requests and decisions through the verbs people use, each on its day, by whom it was. */
export async function loadFunding(tx: Act, cast: Cast): Promise<void> {
	const calls = await loadCalls(tx, cast);
	const bySubmission = stories.fundingRequests.toSorted((a, b) => a.submittedOnDay - b.submittedOnDay);
	for (const [order, request] of bySubmission.entries()) {
		const callId = calls.get(request.call) ?? '';
		const asked = await ask(tx, cast, { request, callId, order });
		const outcome = asked.done ? await conclude(tx, cast, request, asked.value.id) : asked;
		if (!outcome.done) throw new Error(`demo: ${request.person} asks ${request.call}: ${outcome.reason}`);
	}
}

async function loadCalls(tx: Act, cast: Cast): Promise<Map<string, string>> {
	const today = dayInParis(tx.now);
	const ids = new Map<string, string>();
	for (const call of stories.fundingCalls) {
		const opened = await openCall(
			await actingAs<Officer>(tx, cast.officer(officers[0]?.id ?? ''), onDay(tx, call.opensOnDay)),
			{
				labelFr: call.label.fr,
				labelEn: call.label.en,
				programmeId: call.programme ?? null,
				opensOn: addDays(today, call.opensOnDay),
				closesOn: addDays(today, call.closesOnDay),
				maximumCents: call.maximumCents,
				envelope: { label: call.envelopeLabel, ceilingCents: call.envelopeCents },
				isExample: call.isExample
			}
		);
		if (!opened.done) throw new Error(`demo: ${call.slug}: ${opened.reason}`);
		ids.set(call.slug, opened.value.id);
	}
	return ids;
}

async function ask(
	tx: Act,
	cast: Cast,
	{ request, callId, order }: { request: DemoFundingRequest; callId: string; order: number }
) {
	const personId = cast.young(request.person);
	const { id: applicationId } = await tx.db
		.selectFrom('application')
		.select('id')
		.where('person_id', '=', personId)
		.where('offer_id', '=', cast.offer(request.offer).id)
		.where('state', '=', 'accepted')
		.executeTakeFirstOrThrow();
	const { costs, requestedCents, message } = request;
	const at = onDay(tx, request.submittedOnDay, order);
	return askForFunding(await actingAs<YoungPerson>(tx, personId, at), {
		applicationId,
		callId,
		costs,
		requestedCents,
		message
	});
}

async function conclude(
	tx: Act,
	cast: Cast,
	{ person, outcome }: DemoFundingRequest,
	requestId: string
): Promise<Outcome<unknown, string>> {
	if (outcome.state === 'submitted') return done();
	const seen = { requestId, version: 1 };
	const at = onDay(tx, outcome.onDay, 90);
	if (outcome.state === 'withdrawn')
		return withdrawRequest(await actingAs<YoungPerson>(tx, cast.young(person), at), seen);
	const officer = await actingAs<Officer>(tx, cast.officer(outcome.by), at);
	return outcome.state === 'awarded'
		? award(officer, { ...seen, cents: outcome.cents, note: outcome.note })
		: refuseRequest(officer, { ...seen, reason: outcome.reason, note: outcome.note });
}
