import { describe, expect, test } from 'vitest';
import {
	actsNow,
	applicationStates,
	endStates,
	foldEvents,
	isLive,
	placeHoldingStates,
	step,
	transitions
} from './transitions.ts';

describe('the table of transitions', () => {
	test('reaches every state from a draft', () => {
		const reached = new Set<string>(['draft']);
		for (let size = 0; size < reached.size;) {
			size = reached.size;
			for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
		}
		expect([...reached].sort()).toEqual([...applicationStates].sort());
	});

	test('leads nowhere from an end, and somewhere from anywhere else', () => {
		for (const state of applicationStates)
			expect(transitions.some(({ from }) => from === state)).toBe(isLive(state));
	});

	test('has one row for an act, a state and a kind of person', () => {
		const keys = transitions.map(({ act, from, who }) => `${act} ${from} ${who}`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('gives places through a guard that counts them, and no other way', () => {
		const taking = transitions.filter(({ to }) => to === 'offered');
		expect(taking).toHaveLength(3);
		for (const { guards } of taking) expect(guards).toContain('no-place');
		const accepting = transitions.filter(({ to, act }) => to === 'accepted' && act !== 'take-award');
		expect(accepting.map(({ from }) => from)).toEqual(['offered']);
		for (const { act, guards } of transitions)
			if (act === 'take-award') expect(guards).toEqual(['not-awarded']);
		expect(placeHoldingStates).toEqual(['offered', 'accepted']);
	});

	test('leaves deciding to the organisation and answering to the young person', () => {
		const deciding = ['offer-place', 'refuse', 'put-on-waiting-list', 'start-review'];
		const answering = ['submit', 'accept', 'decline', 'withdraw'];
		for (const { act, who } of transitions) {
			if (deciding.includes(act)) expect(who).toBe('partner');
			if (answering.includes(act)) expect(who).toBe('young-person');
		}
	});
});

describe('an offered place', () => {
	test('may be accepted in time, declined at any time', () => {
		expect(actsNow('young-person', 'offered', { isInTime: true })).toEqual(['accept', 'decline']);
		expect(actsNow('young-person', 'offered', { isInTime: false })).toEqual(['decline']);
	});

	test('is taken back by the clock only, once the deadline has passed', () => {
		expect(step('clock', 'expire', 'offered', { isInTime: true })).toEqual({
			done: false,
			reason: 'too-early'
		});
		expect(step('clock', 'expire', 'offered', { isInTime: false })).toEqual({ done: true, value: 'expired' });
		expect(step('partner', 'expire', 'offered', { isInTime: false })).toEqual({
			done: false,
			reason: 'not-now'
		});
	});
});

describe('a draft', () => {
	test('is sent when complete and in time; what is not said does not hold', () => {
		expect(step('young-person', 'submit', 'draft', { isOfferOpen: true, isComplete: true }).done).toBe(true);
		expect(step('young-person', 'submit', 'draft', { isOfferOpen: true })).toMatchObject({
			reason: 'incomplete'
		});
		expect(step('young-person', 'submit', 'draft', {})).toMatchObject({ reason: 'offer-closed' });
	});
});

describe('the events of an application', () => {
	test('fold into its state', () => {
		expect(
			foldEvents([
				{ from_state: null, to_state: 'draft' },
				{ from_state: 'draft', to_state: 'submitted' },
				{ from_state: 'submitted', to_state: 'waiting-list' },
				{ from_state: 'waiting-list', to_state: 'offered' }
			])
		).toBe('offered');
	});

	test('fold into nothing when one is missing or impossible', () => {
		expect(foldEvents([])).toBeNull();
		expect(foldEvents([{ from_state: null, to_state: 'accepted' }])).toBeNull();
		expect(
			foldEvents([
				{ from_state: null, to_state: 'draft' },
				{ from_state: 'submitted', to_state: 'offered' }
			])
		).toBeNull();
		for (const end of endStates)
			expect(
				foldEvents([
					{ from_state: null, to_state: 'draft' },
					{ from_state: end, to_state: 'draft' }
				])
			).toBeNull();
	});
});
