import { describe, expect, test } from 'vitest';
import { noAnswers, readAnswers, skippedFacts, toldFacts, withAnswer, writeAnswers } from './answers.ts';

const some = [
	['project.kind', { value: 'volunteering' }],
	['nationality.list', { value: ['FR', 'MA'] }],
	['health.ald', { skipped: 'declined' }],
	['residence.qpv', { skipped: 'unknown' }],
	['history.esc_months_used', { value: 0 }]
] as const;
const answers = some.reduce((all, [fact, answer]) => withAnswer(all, fact, answer), noAnswers);

describe('answers', () => {
	test('come back from their text form as they were, in order', () => {
		expect([...(readAnswers(writeAnswers(answers)) ?? [])]).toEqual([...answers]);
	});

	test('what was passed over is unknown to the rules, and not asked again', () => {
		expect(toldFacts(answers)).toEqual({
			'project.kind': 'volunteering',
			'nationality.list': ['FR', 'MA'],
			'history.esc_months_used': 0
		});
		expect(skippedFacts(answers)).toEqual(new Set(['health.ald', 'residence.qpv']));
	});

	test('a question answered again keeps its place', () => {
		const changed = withAnswer(answers, 'project.kind', { value: 'study' });
		expect([...changed.keys()]).toEqual([...answers.keys()]);
		expect(toldFacts(changed)['project.kind']).toBe('study');
	});

	test.each(['', '{}', '[1]', '[["project.kind"', '"x"'])('%s is no list of answers', (text) => {
		expect(readAnswers(text)?.size ?? null).toBeNull();
	});

	test('facts that no longer exist and values of no type are left out', () => {
		const read = readAnswers('[["person.shoe_size",42],["project.kind",{"a":1}],["residence.qpv",true]]');
		expect([...(read ?? [])]).toEqual([['residence.qpv', { value: true }]]);
	});
});
