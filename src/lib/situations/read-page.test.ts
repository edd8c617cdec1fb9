import { expect, test } from 'vitest';
import { noAnswers, withAnswer } from './answers.ts';
import { readPage } from './read-page.ts';

const on = '2026-11-22';

test('both dates of a stay may move past the old ones at once', () => {
	const before = withAnswer(
		withAnswer(noAnswers, 'project.start_date', { value: '2027-05-03' }),
		'project.end_date',
		{ value: '2027-06-13' }
	);
	const form = new FormData();
	for (const [fact, month] of [
		['start', '9'],
		['end', '10']
	] as const) {
		form.append('fact', `project.${fact}_date`);
		form.set(`project-${fact}-date_day`, '5');
		form.set(`project-${fact}-date_month`, month);
		form.set(`project-${fact}-date_year`, '2027');
	}
	const { answers, issues } = readPage(form, before, on);
	expect(issues).toEqual({});
	expect([...answers]).toEqual([
		['project.start_date', { value: '2027-09-05' }],
		['project.end_date', { value: '2027-10-05' }]
	]);
});
