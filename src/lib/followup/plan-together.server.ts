import { dayInParis } from '#lib/basics/day.ts';
import type { Counsellor } from '#lib/accounts/actor.ts';
import { recordReading } from '#lib/audit/record-reading.server.ts';
import { done, refused } from '#lib/basics/outcome.ts';
import { writeStayPlan } from '#lib/funding/save-stay-plan.server.ts';
import type { StayPlanContent } from '#lib/funding/stay-plan.ts';
import { keptPlan } from '#lib/funding/stay-plan-queries.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { ordinaryFacts } from './file-queries.server.ts';
import { followedPerson } from './mandate-queries.server.ts';

/**
 * Opens the plan of a young person the counsellor follows, with the answers a counsellor may know. No reading without
 * its line in their access journal.
 */
export function openPlan(act: Act<Counsellor>, personId: string) {
	return inTransaction(act, async (tx) => {
		const person = await followedPerson(tx.db, tx.actor, personId, tx.now);
		if (!person) return refused('not-found');
		await recordReading(tx, { personId, what: 'plan' });
		const told = await ordinaryFacts(tx.db, personId, dayInParis(tx.now));
		return done({
			firstName: person.first_name,
			kept: await keptPlan(tx.db, personId),
			leaver: {
				facts: Object.fromEntries(told.map(({ fact, value }) => [fact, value])),
				commune: person.commune
			}
		});
	});
}

/** Saves the plan a counsellor changed with the young person, under their mandate. */
export function savePlanTogether(
	act: Act<Counsellor>,
	input: { personId: string; content: StayPlanContent; version: number | null }
) {
	return inTransaction(act, async (tx) => {
		const person = await followedPerson(tx.db, tx.actor, input.personId, tx.now);
		return person ? writeStayPlan(tx, input) : refused('not-found');
	});
}
