import { done, type Outcome, refused } from '#lib/basics/outcome.ts';

export const applicationStates = [
	'draft',
	'submitted',
	'under-review',
	'offered',
	'waiting-list',
	'accepted',
	'declined',
	'refused',
	'withdrawn',
	'expired'
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** Who moves an application: the young person, a member of the organisation of the offer, or the passing of time. */
export type Mover = 'young-person' | 'partner' | 'clock';

/** Nothing more happens to an application in one of these; the same person may hold another for the same offer. */
export const endStates = [
	'declined',
	'refused',
	'withdrawn',
	'expired'
] as const satisfies ApplicationState[];
export const isLive = (state: ApplicationState) => !endStates.some((end) => end === state);

/** A place counts as taken from the moment it is offered until it is declined, given back or left unanswered. */
export const placeHoldingStates = ['offered', 'accepted'] as const satisfies ApplicationState[];

/** What a guard may look at, established by the verb under its locks. What is not said does not hold. */
export interface Circumstances {
	/** Every required question has an answer. */
	isComplete?: boolean;
	/** The offer takes applications: published, and not after noon in Paris on its closing day. */
	isOfferOpen?: boolean;
	/** A place may go to this very person now (`places.ts`). */
	hasPlace?: boolean;
	/** The stay has not begun. */
	isBeforeStay?: boolean;
	/** The deadline to answer the offered place has not passed. */
	isInTime?: boolean;
	/** A named officer decided this very place for this person in a round, and they take it in time. */
	isAwarded?: boolean;
}

interface Guard {
	/** For the documentation, in plain words. */
	readonly says: string;
	readonly holds: (circumstances: Circumstances) => boolean;
}

/** By the reason a person is given when the guard does not hold. */
export const guards = {
	incomplete: { says: 'every required question is answered', holds: (now) => now.isComplete === true },
	'offer-closed': {
		says: 'until noon in Paris on the closing day of a published offer',
		holds: (now) => now.isOfferOpen === true
	},
	'no-place': { says: 'a place may go to this person', holds: (now) => now.hasPlace === true },
	'place-free': { says: 'no place may go to this person', holds: (now) => now.hasPlace === false },
	'stay-begun': { says: 'the stay has not begun', holds: (now) => now.isBeforeStay === true },
	'too-late': { says: 'until the deadline to answer', holds: (now) => now.isInTime === true },
	'not-awarded': {
		says: 'a named officer decided the place in a round, before its deadline',
		holds: (now) => now.isAwarded === true
	},
	'too-early': { says: 'the deadline to answer has passed', holds: (now) => now.isInTime === false }
} as const satisfies Record<string, Guard>;
export type GuardName = keyof typeof guards;

interface Transition {
	readonly act: string;
	readonly from: ApplicationState;
	readonly to: ApplicationState;
	readonly who: Mover;
	readonly guards: readonly GuardName[];
}

/** Every change of state there is; `act` is also the act of the audit line. */
export const transitions = [
	row('submit', 'draft', 'submitted', 'young-person', 'offer-closed', 'incomplete'),
	row('withdraw', 'draft', 'withdrawn', 'young-person'),
	row('withdraw', 'submitted', 'withdrawn', 'young-person'),
	row('withdraw', 'under-review', 'withdrawn', 'young-person'),
	row('withdraw', 'waiting-list', 'withdrawn', 'young-person'),
	row('withdraw', 'accepted', 'withdrawn', 'young-person'),
	row('start-review', 'submitted', 'under-review', 'partner'),
	row('offer-place', 'submitted', 'offered', 'partner', 'stay-begun', 'no-place'),
	row('offer-place', 'under-review', 'offered', 'partner', 'stay-begun', 'no-place'),
	row('put-on-waiting-list', 'submitted', 'waiting-list', 'partner', 'stay-begun', 'place-free'),
	row('put-on-waiting-list', 'under-review', 'waiting-list', 'partner', 'stay-begun', 'place-free'),
	row('refuse', 'submitted', 'refused', 'partner'),
	row('refuse', 'under-review', 'refused', 'partner'),
	row('refuse', 'waiting-list', 'refused', 'partner'),
	row('promote', 'waiting-list', 'offered', 'clock', 'stay-begun', 'no-place'),
	row('accept', 'offered', 'accepted', 'young-person', 'too-late'),
	row('decline', 'offered', 'declined', 'young-person'),
	row('take-award', 'draft', 'accepted', 'young-person', 'not-awarded'),
	row('take-award', 'submitted', 'accepted', 'young-person', 'not-awarded'),
	row('take-award', 'under-review', 'accepted', 'young-person', 'not-awarded'),
	row('take-award', 'waiting-list', 'accepted', 'young-person', 'not-awarded'),
	row('take-award', 'offered', 'accepted', 'young-person', 'not-awarded'),
	row('expire', 'offered', 'expired', 'clock', 'too-early')
] as const satisfies readonly Transition[];
export type ApplicationAct = (typeof transitions)[number]['act'];

function row<const Act extends string>(
	act: Act,
	from: ApplicationState,
	to: ApplicationState,
	who: Mover,
	...needed: GuardName[]
) {
	return { act, from, to, who, guards: needed };
}

/** `not-now`: nobody of that kind may do it from this state. */
export type StepRefusal = GuardName | 'not-now';

/** Where `act` leads when `who` does it in this state, or the first reason why not. */
export function step(
	who: Mover,
	act: ApplicationAct,
	from: ApplicationState,
	circumstances: Circumstances
): Outcome<ApplicationState, StepRefusal> {
	const found = transitions.find((one) => one.act === act && one.from === from && one.who === who);
	if (!found) return refused('not-now');
	const failed = found.guards.find((name) => !guards[name].holds(circumstances));
	return failed ? refused(failed) : done(found.to);
}

/** What `who` may do now, in the order of the table. */
export function actsNow(who: Mover, from: ApplicationState, circumstances: Circumstances): ApplicationAct[] {
	return transitions
		.filter((one) => one.from === from && one.who === who)
		.filter((one) => one.guards.every((name) => guards[name].holds(circumstances)))
		.map((one) => one.act);
}

/** The state its events lead to, oldest first; null when one does not start where the one before ended. */
export function foldEvents(
	events: readonly { from_state: string | null; to_state: string }[]
): ApplicationState | null {
	let state: string | null = null;
	for (const event of events) {
		const isStart = state === null && event.from_state === null && event.to_state === 'draft';
		const isStep = transitions.some((one) => one.from === event.from_state && one.to === event.to_state);
		if (event.from_state !== state || !(isStart || isStep)) return null;
		state = event.to_state;
	}
	return applicationStates.find((one) => one === state) ?? null;
}
