import { expect, test } from 'vitest';
import { runMoney } from '#lib/allocation/run-money.ts';
import { moneyEndReport } from './money-end-report.ts';

const files = Array.from({ length: 10 }, (_, at) => ({
	...{ id: `r${at}`, priority: at % 2 === 0, amountCents: 1_000, score: 10 - at }
}));
const problem = { seed: 's', envelopeCents: 6_500, reserveCents: 4_000, files };
const result = runMoney(problem, 'hash');

test('the report of a round over money counts what is held, came back and still waits', () => {
	const standings = result.awards.map(({ file, from }) => {
		const hasGivenBack = file === 'r0';
		const standing = hasGivenBack
			? ('gone' as const)
			: from === null
				? ('waiting' as const)
				: ('held' as const);
		return { reference: file, amountCents: 1_000, standing, from, hasGivenBack };
	});
	const report = (decided: { all: number; otherwise: number }) =>
		moneyEndReport({ problem, run: result.report, standings, refills: [1, 2], onAppeal: 1, decided });
	expect(report({ all: 10, otherwise: 1 })).toMatchObject({
		...{
			files: 10,
			awarded: 5,
			awardedCents: 5_000,
			leftCents: 1_500,
			stillWaiting: 4,
			givenBack: 1,
			onAppeal: 1
		},
		...{ run: { awarded: 6, awardedCents: 6_000 }, refills: { count: 2, called: 3 } },
		...{ decisions: { all: 10, otherwise: 1, rate: 0.1 }, rates: { priority: 0.6, others: 0.4 } }
	});
	expect(report({ all: 0, otherwise: 0 }).decisions.rate).toBeNull();
});
