import { nextStep } from '#lib/applications/next-step.ts';
import { applicationsOf, messagesTo } from '#lib/applications/own-queries.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { invitationsFor } from '#lib/followup/mandate-queries.server.ts';
import { ownRequests } from '#lib/funding/own-queries.server.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { roundsToSee } from '#lib/rounds/ranking/own-queries.server.ts';
import { roundLabel } from '#lib/rounds/words.ts';
import { standingsOf } from '#lib/situations/outcomes.ts';
import { asFacts, ownFacts } from '#lib/situations/own-facts.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

const shown = 4;

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'young-person');
	const { db, actor, now } = act;
	const [applications, told, messages, invitations, requests, rounds, { entries, rulebook }] =
		await Promise.all([
			applicationsOf(db, actor),
			ownFacts(act),
			messagesTo(db, actor),
			invitationsFor(db, actor, now),
			ownRequests(db, actor.personId),
			roundsToSee(db, actor.personId),
			publishedCatalogue(db)
		]);
	const hasTold = told.some(({ isFromAccount }) => !isFromAccount);
	const programmes = entries.map(({ programme }) => programme);
	const standings = standingsOf(hasTold ? programmes : [], rulebook, asFacts(told), dayInParis(now));
	return {
		firstName: actor.firstName,
		next: nextStep(
			applications,
			hasTold,
			now,
			rounds.flatMap((round) =>
				round.answer_by ? [{ round: round.slug, label: roundLabel(round), answerBy: round.answer_by }] : []
			)
		),
		applications: applications.slice(0, shown),
		hasMore: applications.length > shown,
		outcomes: standings.map(({ group }) => ({ group })),
		messages,
		invitations,
		rounds,
		requests: requests.filter(({ state }) => state !== 'withdrawn').slice(0, shown)
	};
};
