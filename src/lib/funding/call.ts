import { type Day, dayInParis, noonInParis } from '#lib/basics/day.ts';

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

/** The part of an address that names a call: lower case letters without accents, digits and dashes. */
export function callSlug(label: string): string {
	return label
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.slice(0, 80)
		.replaceAll(/^-+|-+$/g, '');
}
