import { type Officer, system, type YoungPerson } from '#lib/accounts/actor.ts';
import { addDays, dayInParis } from '#lib/basics/day.ts';
import { askForFunding } from '#lib/funding/ask-for-funding.server.ts';
import { openCall } from '#lib/funding/open-call.server.ts';
import { askForRun } from '#lib/rounds/running/ask-for-run.server.ts';
import { decideAsProposed } from '#lib/rounds/deciding/decide-as-proposed.server.ts';
import { openProposals } from '#lib/rounds/deciding/decision-queries.server.ts';
import { freezeRound } from '#lib/rounds/running/freeze-round.server.ts';
import { digestOf } from '#lib/rounds/deciding/open-proposals.ts';
import { openMoneyRound } from '#lib/rounds/opening/open-money-round.server.ts';
import { publishRound } from '#lib/rounds/deciding/publish-round.server.ts';
import { refillFreedMoney } from '#lib/rounds/answering/refill-freed-money.server.ts';
import { runRound } from '#lib/rounds/running/run-round.server.ts';
import { startRun } from '#lib/rounds/running/start-run.server.ts';
import { takeRequestBack } from '#lib/rounds/answering/take-request-back.server.ts';
import type { Act } from '#lib/server/act.ts';
import { actingAs, type Cast, onDay } from './acting.server.ts';
import { did } from './load-rounds.server.ts';
import { moneyRound } from './money-round.ts';

const told = moneyRound.slug;
const { call } = moneyRound;
const closing = call.closesOnDay;

/** Replays a round over money through the verbs of people, up to a call from its waiting list that waits for an officer. */
export async function loadMoneyRound(tx: Act, cast: Cast): Promise<void> {
	const as = (officer: string, day: number) => actingAs<Officer>(tx, cast.officer(officer), onDay(tx, day));
	const callId = await openTheCall(tx, await as('marc-duhamel', call.opensOnDay));
	const { id: roundId } = did(
		await openMoneyRound(await as('marc-duhamel', moneyRound.opensOnDay), {
			slug: moneyRound.slug,
			labelFr: moneyRound.label.fr,
			labelEn: moneyRound.label.en,
			closesOn: addDays(dayInParis(tx.now), closing),
			answersOn: addDays(dayInParis(tx.now), moneyRound.answersOnDay),
			drawBasis: moneyRound.drawBasis,
			publicValueSource: moneyRound.publicValueSource,
			callId,
			envelopeCents: moneyRound.envelopeCents,
			reserveCents: moneyRound.reserveCents
		}),
		told
	);
	await ask(tx, cast, callId);
	did(await freezeRound(await as('marc-duhamel', closing + 1), { roundId }), told);
	const { publicValue } = moneyRound;
	did(await askForRun(await as('marc-duhamel', closing + 2), { roundId, publicValue }), told);
	const leila = await as('leila-bouzid', closing + 2);
	const { runId } = did(await startRun(leila, { roundId }), told);
	await runRound({ ...leila, actor: system }, { runId });
	const marc = await as('marc-duhamel', closing + 3);
	const shown = digestOf(await openProposals(tx.db, roundId));
	did(await decideAsProposed(marc, { roundId, shown }), told);
	did(await publishRound(marc, { roundId }), told);
	await giveBack(tx, roundId);
}

async function openTheCall(tx: Act, marc: Act<Officer>): Promise<string> {
	const today = dayInParis(tx.now);
	const opened = await openCall(marc, {
		labelFr: call.label.fr,
		labelEn: call.label.en,
		programmeId: null,
		opensOn: addDays(today, call.opensOnDay),
		closesOn: addDays(today, call.closesOnDay),
		maximumCents: call.maximumCents,
		envelope: { label: call.envelopeLabel, ceilingCents: call.envelopeCents },
		isExample: true
	});
	return did(opened, call.label.fr).id;
}

async function ask(tx: Act, cast: Cast, callId: string): Promise<void> {
	const named = moneyRound.named.map(({ person, ...rest }) => ({ ...rest, personId: cast.young(person) }));
	const placed = await tx.db
		.selectFrom('round_place')
		.innerJoin('round_entry', 'round_entry.id', 'round_place.entry_id')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.select('round_entry.person_id')
		.where('round.slug', '=', moneyRound.placesOf)
		.where('round_place.state', '=', 'accepted')
		.orderBy('round_entry.reference')
		.execute();
	const everyone = [
		...placed.map(({ person_id: personId }) => ({
			...{ personId, requestedCents: moneyRound.requestedCents, onDay: -20 }
		})),
		...named
	];
	for (const [order, { personId, requestedCents, onDay: day }] of everyone.entries()) {
		const { id: applicationId } = await tx.db
			.selectFrom('application')
			.select('id')
			.where('person_id', '=', personId)
			.where('state', '=', 'accepted')
			.orderBy('id')
			.limit(1)
			.executeTakeFirstOrThrow();
		const act = await actingAs<YoungPerson>(tx, personId, onDay(tx, day, order));
		const { cost, message } = moneyRound;
		did(await askForFunding(act, { applicationId, callId, costs: [cost], requestedCents, message }), told);
	}
}

/** Somebody whose request no other exceeds gives its money back: the next on the list is called. */
async function giveBack(tx: Act, roundId: string): Promise<void> {
	const {
		id: requestId,
		person_id,
		version
	} = await tx.db
		.selectFrom('round_entry')
		.innerJoin('funding_request', 'funding_request.id', 'round_entry.funding_request_id')
		.select(['funding_request.id', 'funding_request.person_id', 'funding_request.version'])
		.where('round_id', '=', roundId)
		.where('funding_request.state', '=', 'awarded')
		.where('amount_cents', '=', moneyRound.requestedCents)
		.orderBy('round_entry.reference')
		.limit(1)
		.executeTakeFirstOrThrow();
	const act = await actingAs<YoungPerson>(tx, person_id, onDay(tx, closing + 4));
	did(await takeRequestBack(act, { requestId, version, isAwarded: true }), told);
	await refillFreedMoney({ db: tx.db, actor: system, now: onDay(tx, closing + 4, 30) }, { roundId });
}
