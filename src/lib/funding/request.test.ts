import { describe, expect, test } from 'vitest';
import { askFault, awardFault } from './request.ts';

describe('the amount asked for', () => {
	const costs = [
		{ label: 'Train', cents: 26_000 },
		{ label: 'Chambre', cents: 14_000 }
	];

	test('is at most the costs, to the cent', () => {
		expect(askFault({ costs, requestedCents: 40_000 }, 60_000)).toBeNull();
		expect(askFault({ costs, requestedCents: 40_001 }, 60_000)).toBe('above-costs');
	});

	test('is at most what the call gives one person, to the cent', () => {
		expect(askFault({ costs, requestedCents: 30_000 }, 30_000)).toBeNull();
		expect(askFault({ costs, requestedCents: 30_001 }, 30_000)).toBe('above-maximum');
	});

	test('stands on costs', () => {
		expect(askFault({ costs: [], requestedCents: 1 }, 30_000)).toBe('no-costs');
	});
});

describe('the amount awarded', () => {
	const bounds = { requestedCents: 20_000, maximumCents: 15_000 };

	test('is above zero, in whole cents', () => {
		expect(awardFault(1, bounds)).toBeNull();
		expect(awardFault(0, bounds)).toBe('not-an-amount');
		expect(awardFault(-1, bounds)).toBe('not-an-amount');
		expect(awardFault(10.5, bounds)).toBe('not-an-amount');
	});

	test('is at most what was asked and what the call gives', () => {
		expect(awardFault(15_000, bounds)).toBeNull();
		expect(awardFault(15_001, bounds)).toBe('above-maximum');
		expect(awardFault(20_001, bounds)).toBe('above-requested');
	});
});
