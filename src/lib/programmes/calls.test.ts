import { expect, test } from 'vitest';
import { callState } from './calls.ts';

const spring = {
	id: 'spring',
	open: '2027-04-01T12:00:00+02:00',
	close: '2027-04-30T23:30:00+02:00',
	certainty: 'high'
} as const;

test.each([
	['2027-03-31', 'coming'],
	['2027-04-01', 'open'],
	['2027-04-30', 'open'],
	['2027-05-01', 'closed']
] as const)('on %s a call from 1 to 30 April is %s', (day, state) => {
	expect(callState(spring, day)).toBe(state);
});

test('a call without dates is still to come, one without an end stays open', () => {
	expect(callState({ ...spring, open: null, close: null }, '2027-04-10')).toBe('coming');
	expect(callState({ ...spring, close: null }, '2030-01-01')).toBe('open');
});
