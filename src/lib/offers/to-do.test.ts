import { expect, test } from 'vitest';
import { toDo } from './to-do.ts';

const now = new Date('2026-12-01T09:00:00Z');
const kinds = (change: object) =>
	toDo([{ state: 'published' as const, closes_on: '2027-01-15', waiting: 0, ...change }], now).map(
		({ kind }) => kind
	);

test('an open offer far from its deadline asks for nothing', () => {
	expect(kinds({})).toEqual([]);
});

test('an offer closing within seven days is told, not the day after, nor once closed', () => {
	expect(kinds({ closes_on: '2026-12-08' })).toEqual(['closing']);
	expect(kinds({ closes_on: '2026-12-09' })).toEqual([]);
	expect(kinds({ closes_on: '2026-11-30' })).toEqual([]);
});

test('what came back stands before applications, and drafts last', () => {
	const offers = [
		{ state: 'draft' as const, closes_on: null, waiting: 0 },
		{ state: 'published' as const, closes_on: '2026-12-02', waiting: 3 },
		{ state: 'returned' as const, closes_on: null, waiting: 0 }
	];
	expect(toDo(offers, now).map(({ kind }) => kind)).toEqual(['returned', 'waiting', 'closing', 'draft']);
});
