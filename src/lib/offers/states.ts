import type { Role } from '#lib/accounts/actor.ts';
import type { OfferState } from './offer.ts';

/** One way an offer moves: from where to where, by whom, and the audit line it writes. */
interface Step {
	readonly from: readonly OfferState[];
	readonly to: OfferState;
	readonly who: readonly Role[];
	readonly line: `offer.${string}`;
}

/** Every way an offer moves. A partner only ever moves offers of their organisation (`access.ts`). */
export const steps = {
	submit: {
		from: ['draft', 'returned', 'suspended'],
		to: 'in-moderation',
		who: ['partner'],
		line: 'offer.submitted'
	},
	publish: { from: ['in-moderation'], to: 'published', who: ['officer'], line: 'offer.published' },
	return: { from: ['in-moderation'], to: 'returned', who: ['officer'], line: 'offer.returned' },
	suspend: { from: ['published'], to: 'suspended', who: ['partner', 'officer'], line: 'offer.suspended' },
	close: {
		from: ['draft', 'returned', 'published', 'suspended'],
		to: 'closed',
		who: ['partner'],
		line: 'offer.closed'
	}
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

/** Whether somebody of that role may take the step from that state. */
export function isPossible(name: StepName, state: OfferState, role: Role): boolean {
	const step: Step = steps[name];
	return step.from.includes(state) && step.who.includes(role);
}

/** What the public reads must be what was moderated: a published offer is suspended before it is changed. */
const writable: readonly OfferState[] = ['draft', 'returned', 'suspended'];

export const isWritable = (state: OfferState) => writable.includes(state);
