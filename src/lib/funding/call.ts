import { type Day, dayInParis, noonInParis } from '#lib/basics/day.ts';
import { slugFrom } from '#lib/basics/slug.ts';

/** When a call takes requests: from the first hour of `opens_on` to noon of `closes_on`, on the clock in Paris. */
export interface CallWindow {
	opens_on: Day;
	closes_on: Day;
}

export type CallPhase = 'to-come' | 'open' | 'closed';

export function phaseOf(call: CallWindow, now: Date): CallPhase {
	if (dayInParis(now) < call.opens_on) return 'to-come';
	return now <= noonInParis(call.closes_on) ? 'open' : 'closed';
}

export function isOpenCall(call: CallWindow, now: Date): boolean {
	return phaseOf(call, now) === 'open';
}

/** The part of an address that names a call; empty when the label has neither letter nor digit. */
export const callSlug = (label: string) => slugFrom(label, 80);
