import { describe, expect, test } from 'vitest';
import { explainMoney } from './explain-money.ts';
import { runMoney } from './run-money.ts';

/** Two hundred euros, fifty reserved, scores as the order: a first, g last. */
const file = (id: string, amountCents: number, score: number, priority = false) => ({
	...{ id, amountCents, score, priority }
});
const problem = {
	...{ seed: 's', envelopeCents: 20_000, reserveCents: 5_000 },
	files: [
		...[file('a', 9_000, 7), file('b', 5_000, 6), file('c', 4_000, 5), file('d', 3_000, 4)],
		...[file('e', 2_000, 3), file('f', 5_000, 2, true), file('g', 1_000, 1)]
	]
};
const { awards } = runMoney(problem, 'hash');
const why = (id: string) => explainMoney(problem, awards, id);

describe('an explanation over money', () => {
	test('says what part a request was served from', () => {
		expect(why('a')).toMatchObject({ from: 'open', ahead: 0, waiting: null, missingCents: null });
		expect(why('f')).toMatchObject({ from: 'reserve', priority: true, waiting: null });
	});

	test('says to the first that did not fit what the envelope lacked, and that the reserve served one behind', () => {
		expect(why('c')).toMatchObject({
			...{ from: null, waiting: 1, leftCents: 1_000, missingCents: 3_000 },
			...{ ahead: null, isBehindReserve: true }
		});
	});

	test('hides sums that tell what one to four others ask', () => {
		expect(why('d')).toMatchObject({ waiting: 2, missingCents: null });
		expect(why('g')).toMatchObject({ waiting: 4, missingCents: null, isBehindReserve: false });
		expect(why('z')).toBeNull();
	});
});
