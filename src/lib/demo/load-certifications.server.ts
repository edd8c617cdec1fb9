import type { Counsellor, YoungPerson } from '#lib/accounts/actor.ts';
import { addDays, dayInParis } from '#lib/basics/day.ts';
import { certifyCriterion } from '#lib/followup/certify-criterion.server.ts';
import { showCriteria } from '#lib/followup/show-criteria.server.ts';
import type { Act } from '#lib/server/act.ts';
import { actingAs, type Cast, onDay } from './acting.server.ts';
import { stories } from './stories.ts';

/** Replays what was shown and certified through the verbs of the two people, each on its day. */
export async function loadCertifications(tx: Act, cast: Cast): Promise<void> {
	for (const { person, counsellor, shownOnDay, shows, certified } of stories.certifications) {
		const [personId, counsellorId] = [cast.young(person), cast.counsellor(counsellor)];
		const { id: mandateId } = await tx.db
			.selectFrom('mandate')
			.select('id')
			.where('person_id', '=', personId)
			.where('counsellor_id', '=', counsellorId)
			.where('state', '=', 'accepted')
			.executeTakeFirstOrThrow();
		const young = await actingAs<YoungPerson>(tx, personId, onDay(tx, shownOnDay));
		const shown = await showCriteria(young, { mandateId, criteria: shows, agrees: true });
		if (!shown.done) throw new Error(`demo: ${person} shows: ${shown.reason}`);
		for (const { onDay: day, untilDay, ...what } of certified) {
			const until = addDays(dayInParis(tx.now), untilDay);
			const act = await actingAs<Counsellor>(tx, counsellorId, onDay(tx, day));
			const made = await certifyCriterion(act, { ...what, personId, until });
			if (!made.done) throw new Error(`demo: ${counsellor} certifies ${what.criterion}: ${made.reason}`);
		}
	}
}
