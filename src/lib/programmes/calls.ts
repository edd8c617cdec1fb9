import type { Day } from '#lib/basics/day.ts';
import { dayInParis } from '#lib/basics/day.ts';
import type { Call } from './programme.ts';

export type CallState = 'open' | 'closed' | 'coming';

/** Where a call stands on that day, in Paris; one whose opening is not announced is still to come. */
export function callState({ open, close }: Call, on: Day): CallState {
	if (open === null || on < dayInParis(new Date(open))) return 'coming';
	return close !== null && on > dayInParis(new Date(close)) ? 'closed' : 'open';
}
