import type { Day } from '#lib/basics/day.ts';
import { isOpen, type OfferState } from '#lib/offers/offer.ts';
import { type ApplicationState, isLive } from './transitions.ts';

interface Known {
	id: string;
	state: ApplicationState;
	answer_by: Date | null;
	offer_state: OfferState;
	closes_on: Day | null;
}

/** A place that a round gives this person and that waits for their answer. */
export interface Award {
	round: string;
	label: string;
	answerBy: Date;
}

/** The one thing to do next, the most pressing first. There always is one. */
export type NextStep<A extends Known> =
	| ({ kind: 'answer-award' } & Award)
	| { kind: 'answer-place'; application: A; answerBy: Date }
	| { kind: 'finish-draft'; application: A }
	| { kind: 'prepare-stay'; application: A }
	| { kind: 'tell-situation' }
	| { kind: 'look-for-offers'; isWaiting: boolean };

export function nextStep<A extends Known>(
	applications: readonly A[],
	hasToldSituation: boolean,
	now: Date,
	awards: readonly Award[] = []
): NextStep<A> {
	const offered = applications
		.flatMap((application) =>
			application.state === 'offered' && application.answer_by && application.answer_by >= now
				? [{ kind: 'answer-place' as const, application, answerBy: application.answer_by }]
				: []
		)
		.toSorted((a, b) => a.answerBy.getTime() - b.answerBy.getTime())[0];
	const award = awards
		.filter(({ answerBy }) => answerBy >= now)
		.toSorted((a, b) => a.answerBy.getTime() - b.answerBy.getTime())[0];
	if (award && !(offered && offered.answerBy < award.answerBy)) return { kind: 'answer-award', ...award };
	if (offered) return offered;

	const draft = applications
		.filter(
			({ state, offer_state, closes_on }) =>
				state === 'draft' && isOpen({ state: offer_state, closes_on }, now)
		)
		.toSorted((a, b) => ((a.closes_on ?? '') < (b.closes_on ?? '') ? -1 : 1))[0];
	if (draft) return { kind: 'finish-draft', application: draft };

	const accepted = applications.find(({ state }) => state === 'accepted');
	if (accepted) return { kind: 'prepare-stay', application: accepted };
	if (!hasToldSituation) return { kind: 'tell-situation' };
	return { kind: 'look-for-offers', isWaiting: applications.some(({ state }) => isLive(state)) };
}
