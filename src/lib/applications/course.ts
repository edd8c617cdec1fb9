import type { ApplicationState } from './transitions.ts';

export type CourseStep =
	Exclude<ApplicationState, 'draft'> | 'answer' | 'place' | 'your-answer' | 'departure';

export interface Leg {
	step: CourseStep;
	status: 'done' | 'current' | 'todo';
	/** When it happened; null for what has not. */
	at: Date | null;
}

/** What lies ahead of each state. The first is what one waits for, unless the state itself is the wait. */
const ahead: Partial<Record<ApplicationState, readonly CourseStep[]>> = {
	submitted: ['under-review', 'answer'],
	'under-review': ['answer'],
	'waiting-list': ['place'],
	offered: ['your-answer', 'departure'],
	accepted: ['departure']
};
const isWait = (state: ApplicationState) => state === 'under-review' || state === 'waiting-list';

/** The line of steps of a sent application: what happened with its dates, where it stands, what is to come. */
export function courseOf(
	state: ApplicationState,
	events: readonly { to_state: ApplicationState; at: Date }[]
): Leg[] {
	const past = events.flatMap(({ to_state: step, at }): Leg[] =>
		step === 'draft' ? [] : [{ step, at, status: step === state && isWait(state) ? 'current' : 'done' }]
	);
	const future = (ahead[state] ?? []).map((step, position): Leg => {
		const isNext = position === 0 && !isWait(state) && state !== 'accepted';
		return { step, at: null, status: isNext ? 'current' : 'todo' };
	});
	return [...past, ...future];
}
