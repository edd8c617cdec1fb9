import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { facts, factIds } from '#lib/programmes/pack/facts.ts';
import { seal, unseal } from './answers-cookie.server.ts';
import { noAnswers, withAnswer, type Answer } from './answers.ts';

const key = randomBytes(32);
const noon = new Date('2026-11-22T12:00:00Z');
const answers = withAnswer(noAnswers, 'person.birth_date', { value: '2006-05-02' });
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

describe('the cookie of the simulator', () => {
	test('gives back the answers for two hours, not one minute longer', () => {
		const sealed = seal(answers, noon, key);
		expect(unseal(sealed, later(120), key)).toEqual(answers);
		expect(unseal(sealed, later(121), key)).toBeNull();
	});

	test('shows nothing of the answers, and never the same text twice', () => {
		const sealed = seal(answers, noon, key);
		expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('2006');
		expect(seal(answers, noon, key)).not.toBe(sealed);
	});

	test('changed at any place, cut, or sealed with another key, it is not believed', () => {
		const sealed = Buffer.from(seal(answers, noon, key), 'base64url');
		for (let place = 0; place < sealed.length; place += 1) {
			const changed = Buffer.from(sealed);
			changed[place]! ^= 1;
			expect(unseal(changed.toString('base64url'), noon, key)).toBeNull();
		}
		expect(unseal(sealed.subarray(0, 20).toString('base64url'), noon, key)).toBeNull();
		expect(unseal(sealed.toString('base64url'), noon, randomBytes(32))).toBeNull();
		expect(unseal('simulator', noon, key)).toBeNull();
	});

	test('holds an answer to every question there is', () => {
		const longest: Partial<Record<string, Answer>> = {
			'iso2[]': { value: ['FR', 'MA', 'DZ', 'TN', 'SN', 'ML'] },
			enum: { value: 'subsidiary_protection' },
			'enum[]': { value: ['jobseeker_in_vet', 'bts_student_in_lycee', 'apprentice_secondary'] },
			bool: { value: false },
			date: { value: '2027-06-13' }
		};
		const all = factIds.reduce(
			(told, id) => withAnswer(told, id, longest[facts[id].type] ?? { value: 12345.67 }),
			noAnswers
		);
		expect(seal(all, noon, key).length).toBeLessThan(3_800);
	});
});
