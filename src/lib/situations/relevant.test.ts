import { describe, expect, test } from 'vitest';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { isFactId, type FactId } from '#lib/programmes/pack/facts.ts';
import { noAnswers, withAnswer, type Answer, type Answers } from './answers.ts';
import { nextQuestion } from './questions.ts';
import { relevant } from './relevant.ts';

const on = '2026-11-22';
const told = (...list: [FactId, unknown][]): Answers =>
	list.reduce((all, [fact, value]) => withAnswer(all, fact, { value } as Answer), noAnswers);

const student = told(
	['person.birth_date', '2004-02-01'],
	['nationality.list', ['FR']],
	['status.set', ['student_higher']],
	['project.kind', 'study'],
	['study.type', 'licence'],
	['study.institution_region', 'FR-HDF']
);

describe('the answers that count', () => {
	test('all do when each was needed when it was asked', () => {
		expect(relevant(student, rulebook, on).path).toEqual([...student.keys()]);
	});

	test('an answer corrected takes with it those it had led to, and gives them back', () => {
		const corrected = withAnswer(student, 'status.set', { value: ['neet'] });
		const after = relevant(corrected, rulebook, on);
		expect(after.told).not.toHaveProperty('study.institution_region');
		expect(after.facts).not.toHaveProperty('study.institution_in_france');
		const back = withAnswer(corrected, 'status.set', { value: ['student_higher'] });
		expect(relevant(back, rulebook, on)).toEqual(relevant(student, rulebook, on));
	});

	test('an answer that now follows from another gives way to it', () => {
		const ambiguous = told(['status.set', ['neet', 'student_higher']], ['status.neet', true]);
		expect(relevant(ambiguous, rulebook, on).facts['status.neet']).toBe(true);
		const clear = withAnswer(ambiguous, 'status.set', { value: ['student_higher'] });
		expect(relevant(clear, rulebook, on).facts['status.neet']).toBe(false);
	});

	test('every question put in its turn leads to an answer that counts', () => {
		let answers = noAnswers;
		const values: Partial<Record<FactId, unknown>> = {
			'person.birth_date': '2006-05-02',
			'nationality.list': ['FR'],
			'status.set': ['neet'],
			'project.kind': 'volunteering',
			'project.destination': 'PL',
			'project.start_date': '2027-05-03',
			'project.end_date': '2027-06-13',
			'residence.region': 'FR-HDF',
			'history.esc_months_used': 0
		};
		for (let page = 0; page < 40; page += 1) {
			const { told: known, setAside, path } = relevant(answers, rulebook, on);
			expect(path).toEqual([...answers.keys()]);
			const next = nextQuestion(known, setAside, rulebook, on);
			if (!next) break;
			for (const fact of next.facts) {
				const value = values[fact];
				answers = withAnswer(
					answers,
					fact,
					value === undefined ? { skipped: 'unknown' } : ({ value } as Answer)
				);
			}
		}
		expect(answers.size).toBeGreaterThan(8);
		expect([...answers.keys()].every(isFactId)).toBe(true);
	});
});
