import { describe, expect, test } from 'vitest';
import type { Facts } from '#lib/eligibility/fact.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { fieldOf } from './read-answer.ts';
import { standingsOf } from './outcomes.ts';
import { readShortCheck } from './short-check.ts';

const today = '2026-11-23';

function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}
const birth = (day: string, month: string, year: string) => ({
	'person-birth-date_day': day,
	'person-birth-date_month': month,
	'person-birth-date_year': year
});

describe('the short check', () => {
	test('reads a date of birth and leaves what was passed over unknown', () => {
		const read = readShortCheck(
			formOf({ ...birth('20', '7', '2006'), [fieldOf('project.kind')]: 'volunteering' }),
			today
		);
		expect(read.issue).toBeNull();
		expect(read.told).toEqual({ 'person.birth_date': '2006-07-20', 'project.kind': 'volunteering' });
	});

	test('asks again for a date of birth that does not exist, and keeps the rest as typed', () => {
		const read = readShortCheck(
			formOf({ ...birth('31', '2', '2006'), [fieldOf('project.destination')]: 'PL' }),
			today
		);
		expect(read.issue).toBe('date-impossible');
		expect(read.typed['project.destination'].values).toEqual(['PL']);
		expect(read.typed['person.birth_date'].day).toBe('31');
	});

	test('rules out what no later answer could open, and nothing else', () => {
		const possible = (told: Facts) =>
			standingsOf(catalogue, rulebook, told, today).flatMap(({ programme, group }) =>
				group === 'no' ? [] : [programme.id]
			);
		const volunteer = { 'person.birth_date': '2006-07-20', 'project.kind': 'volunteering' };
		expect(possible(volunteer)).toContain('esc-volunteering-individual');
		expect(possible(volunteer)).not.toContain('eplus-hed-studies');
		const older = { ...volunteer, 'person.birth_date': '1960-01-01' };
		expect(possible(older).length).toBeLessThan(possible(volunteer).length);
	});
});
