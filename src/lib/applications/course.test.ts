import { expect, test } from 'vitest';
import { courseOf } from './course.ts';
import type { ApplicationState } from './transitions.ts';

const at = new Date('2026-11-22T09:00:00Z');
const line = (...states: ApplicationState[]) =>
	courseOf(
		states.at(-1) ?? 'draft',
		states.map((to_state) => ({ to_state, at }))
	).map(({ step, status }) => `${step} ${status}`);

test('a sent application waits to be read, then for an answer', () => {
	expect(line('draft', 'submitted')).toEqual(['submitted done', 'under-review current', 'answer todo']);
	expect(line('draft', 'submitted', 'under-review')).toEqual([
		'submitted done',
		'under-review current',
		'answer todo'
	]);
});

test('an offered place waits for the young person', () => {
	expect(line('draft', 'submitted', 'offered')).toEqual([
		'submitted done',
		'offered done',
		'your-answer current',
		'departure todo'
	]);
});

test('the waiting list shows that one waits for a place', () => {
	expect(line('draft', 'submitted', 'waiting-list')).toEqual([
		'submitted done',
		'waiting-list current',
		'place todo'
	]);
});

test('what has ended shows what happened and nothing to come', () => {
	expect(line('draft', 'submitted', 'under-review', 'refused')).toEqual([
		'submitted done',
		'under-review done',
		'refused done'
	]);
	expect(line('draft', 'submitted', 'offered', 'accepted')).toEqual([
		'submitted done',
		'offered done',
		'accepted done',
		'departure todo'
	]);
});
