import { appealsWaiting } from '#lib/appeals/queries.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { phaseOf } from '#lib/funding/call.ts';
import { callsWithQueues, envelopeOf } from '#lib/funding/officer-queries.server.ts';
import { offersToModerate } from '#lib/offers/queries.server.ts';
import { draftsToPublish } from '#lib/programmes/drafting/queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer');
	const { db, now } = act;
	const [offers, calls, appeals, rules] = await Promise.all([
		offersToModerate(db),
		callsWithQueues(db),
		appealsWaiting(db),
		draftsToPublish(act)
	]);
	return {
		offersWaiting: offers.length,
		appealsWaiting: appeals,
		rulesWaiting: rules,
		calls: calls
			.map((call) => ({ ...call, phase: phaseOf(call, now), envelope: envelopeOf(call) }))
			.filter(({ phase, waiting }) => phase === 'open' || Number(waiting) > 0),
		today: dayInParis(now)
	};
};
