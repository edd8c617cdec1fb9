import { describe, expect, test } from 'vitest';
import type { FactValue } from '#lib/eligibility/fact.ts';
import type { FactId } from '#lib/programmes/pack/facts.ts';
import { stillAsked } from './still-asked.ts';

const kept = (...list: [FactId, FactValue, number][]) =>
	stillAsked(
		list.map(([fact, value, day]) => ({ fact, value, statedAt: new Date(Date.UTC(2026, 0, day)) })),
		'2026-11-22'
	);

describe('a kept answer', () => {
	test('no longer counts once another settles it', () => {
		expect([...kept(['status.neet', true, 1], ['status.set', ['student_higher'], 2])]).toEqual([
			'status.set'
		]);
	});

	test('counts while the others leave it open', () => {
		expect(kept(['status.neet', true, 1], ['status.set', ['neet', 'student_higher'], 2])).toContain(
			'status.neet'
		);
	});

	test('gives way to the newer of two that each settle the other', () => {
		expect([...kept(['bursary.echelon', 5, 1], ['bursary.crous', false, 2])]).toEqual(['bursary.crous']);
		expect([...kept(['bursary.crous', false, 1], ['bursary.echelon', 5, 2])]).toEqual(['bursary.echelon']);
	});
});
