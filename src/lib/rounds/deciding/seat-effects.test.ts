import { describe, expect, test } from 'vitest';
import { type SeatFigures, seatEffects } from './seat-effects.ts';

const offer = (id: string, known: Partial<SeatFigures> = {}): SeatFigures => ({
	...{ id, title: id, capacity: 2, reserve: 1, held: 1, priorityHeld: 1 },
	...known
});
const offers = [offer('gdansk', { held: 2 }), offer('porto'), offer('vik')];

describe('another decision than the proposal', () => {
	test('frees a seat of the offer proposed and takes one of the other', () => {
		expect(seatEffects(offers, { from: 'gdansk', to: 'porto', isPriority: false })).toMatchObject([
			{ id: 'gdansk', held: { before: 2, after: 1 }, breaksReserve: false },
			{ id: 'porto', held: { before: 1, after: 2 }, isOverfull: false }
		]);
	});

	test('is seen to promise more places than there are', () => {
		const [, gdansk] = seatEffects(offers.toReversed(), { from: 'porto', to: 'gdansk', isPriority: false });
		expect(gdansk).toMatchObject({ id: 'gdansk', held: { before: 2, after: 3 }, isOverfull: true });
	});

	test('is seen to leave the reserve unmet, by somebody with priority only', () => {
		const leaves = (isPriority: boolean) => seatEffects(offers, { from: 'porto', to: null, isPriority });
		expect(leaves(true)).toMatchObject([{ breaksReserve: true, priorityHeld: { before: 1, after: 0 } }]);
		expect(leaves(false)).toMatchObject([{ breaksReserve: false }]);
	});

	test('changes nothing when it is the proposal', () => {
		expect(seatEffects(offers, { from: 'porto', to: 'porto', isPriority: true })).toEqual([]);
	});
});
