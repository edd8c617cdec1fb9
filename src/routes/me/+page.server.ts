import { nextStep } from '#lib/applications/next-step.ts';
import { applicationsOf, hasToldSituation, messagesTo } from '#lib/applications/own-queries.server.ts';
import { invitationsFor } from '#lib/followup/mandate-queries.server.ts';
import { ownRequests } from '#lib/funding/own-queries.server.ts';
import { roundsToSee } from '#lib/rounds/own-queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

const shown = 4;

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'young-person');
	const [applications, hasTold, messages, invitations, requests, rounds] = await Promise.all([
		applicationsOf(db, actor),
		hasToldSituation(db, actor),
		messagesTo(db, actor),
		invitationsFor(db, actor, now),
		ownRequests(db, actor.personId),
		roundsToSee(db, actor.personId)
	]);
	return {
		firstName: actor.firstName,
		next: nextStep(applications, hasTold, now),
		applications: applications.slice(0, shown),
		hasMore: applications.length > shown,
		messages,
		invitations,
		rounds,
		requests: requests.filter(({ state }) => state !== 'withdrawn').slice(0, shown)
	};
};
