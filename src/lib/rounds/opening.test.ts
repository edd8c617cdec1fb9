import { describe, expect, test } from 'vitest';
import { daysFault, seatsFault, seatsLeft, seatsOfShare } from './opening.ts';

const seats = (capacity: number, reserve: number, ...sub: number[]) => ({
	capacity,
	reserve,
	subReserves: sub.map((each, at) => ({ criterion: `territory:${at}`, seats: each }))
});

describe('a reserve said as a share', () => {
	test('is whole seats, rounded as the call declares', () => {
		expect(seatsOfShare(7, { percent: 40, rounding: 'up' })).toBe(3);
		expect(seatsOfShare(7, { percent: 40, rounding: 'down' })).toBe(2);
		expect(seatsOfShare(5, { percent: 50, rounding: 'nearest' })).toBe(3);
		expect(seatsOfShare(4, { percent: 40, rounding: 'nearest' })).toBe(2);
	});

	test('never passes the places, and a whole share rounds nowhere', () => {
		expect(seatsOfShare(1, { percent: 100, rounding: 'up' })).toBe(1);
		expect(seatsOfShare(50, { percent: 14, rounding: 'up' })).toBe(7);
	});
});

describe('the seats of an offer', () => {
	test('are refused for what they cannot be', () => {
		expect(seatsFault(seats(0, 0), 3)).toBe('no-places');
		expect(seatsFault(seats(4, 0), 3)).toBe('above-places');
		expect(seatsFault(seats(2, 3), 3)).toBe('reserve-above-capacity');
		expect(seatsFault(seats(4, 2, 1, 2), 4)).toBe('sub-reserves-above-reserve');
		expect(seatsFault(seats(4, 3, 1, 2), 4)).toBeNull();
	});

	test('that are left never pass what the offer has now', () => {
		const published = seats(4, 3, 2, 1);
		expect(seatsLeft(published, { state: 'published', places: 4 })).toBe(published);
		expect(seatsLeft(published, { state: 'published', places: 2 })).toEqual(seats(2, 2, 2));
		expect(seatsLeft(published, { state: 'closed', places: 4 })).toEqual(seats(0, 0));
	});
});

describe('the days of a round', () => {
	test('close at a noon to come, and answer after it', () => {
		const days = { closesOn: '2026-12-01', answersOn: '2026-12-02' };
		expect(daysFault(days, new Date('2026-12-01T10:59:59Z'))).toBeNull();
		expect(daysFault(days, new Date('2026-12-01T11:00:00Z'))).toBe('already-past');
		expect(daysFault({ ...days, answersOn: '2026-12-01' }, new Date('2026-11-01T11:00:00Z'))).toBe(
			'answers-too-early'
		);
	});
});
