import { describe, expect, test } from 'vitest';
import { verify } from '#lib/allocation/verify.ts';
import { moneyExample } from './money-example.ts';
import { workedExample } from './worked-example.ts';

const offer = (town: string, capacity: number, reserve: number, criterion?: string) => ({
	town,
	capacity,
	reserve,
	subReserves: criterion ? [{ criterion, seats: 1 }] : []
});
const told = (offers: Parameters<typeof workedExample>[0], most = 3) => {
	const example = workedExample(offers, 'reserved-first', most);
	if (!example) throw new Error('no example');
	return example;
};

describe('the worked example of a call', () => {
	test('stands on its own places and reserve, and passes the check that anyone can make', () => {
		const { problem, lines, isPart } = told([offer('Porto', 2, 0), offer('Gdańsk', 3, 1, 'territory:frr')]);
		expect(problem.offers.map(({ id, capacity, reserve }) => [id, capacity, reserve])).toEqual([
			['Gdańsk', 3, 1],
			['Porto', 2, 0]
		]);
		expect(isPart).toBe(false);
		expect(verify(problem, { inputHash: 'x', assignment: lines }, 'x').violation).toBeNull();
	});

	test('shows somebody whom the reserve seats, and somebody it makes wait', () => {
		const { lines, withoutReserve } = told([offer('Gdańsk', 3, 1)]);
		expect(lines.filter(({ seat }) => seat === 'reserved').length).toBe(1);
		expect(lines.map(({ offer }) => offer)).not.toEqual(withoutReserve.map(({ offer }) => offer));
	});

	test('shows a part in the same proportion where places are too many to draw', () => {
		const { problem, isPart } = told([offer('Gdańsk', 40, 20)]);
		expect(problem.offers).toMatchObject([{ capacity: 8, reserve: 4 }]);
		expect(isPart).toBe(true);
	});

	test('is not told of offers without places', () => {
		expect(workedExample([offer('Gdańsk', 0, 0)], 'reserved-first', 3)).toBeNull();
	});
});

describe('the worked example of an envelope', () => {
	test('stops at the first request that does not fit, and the reserve changes who is served', () => {
		const { lines, withoutReserve, leftCents } = moneyExample(1_000_000, 400_000);
		expect(lines.map(({ name, from }) => `${name} ${from}`)).toEqual([
			'Ana open',
			'Bilal open',
			'Chloé reserve',
			'David null',
			'Emma null',
			'Farid reserve'
		]);
		expect(leftCents).toBe(100_000);
		expect(withoutReserve.at(-1)?.from).toBeNull();
	});
});
