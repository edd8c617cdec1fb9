import { describe, expect, test } from 'vitest';
import { fieldsOfPlan } from './plan-fields.ts';
import { readPlan } from './plan-form.ts';
import type { StayPlanContent } from './stay-plan.ts';

const content: StayPlanContent = {
	country: 'PL',
	town: 'Varsovie',
	startsOn: '2027-02-15',
	endsOn: '2027-06-30',
	isGreen: true,
	establishment: 'Université de Lille',
	costs: {
		travel: 31_000,
		papers: 0,
		insurance: 1_250,
		deposit: 33_000,
		housing: 33_000,
		food: 26_000,
		transport: 3_000,
		other: 0
	},
	ownCents: 60_000,
	monthlyCents: 12_345,
	toldAids: [{ id: 'ami-mobilite-internationale', grantedCents: 160_000, advancePercent: 25 }],
	toldPairs: [
		{
			a: 'eplus-hed-studies',
			b: 'hdf-mermoz',
			answer: 'together',
			establishment: 'Université de Lille',
			year: 2026
		}
	]
};

function posted(changes: Record<string, string> = {}): FormData {
	const data = new FormData();
	const fields = fieldsOfPlan(content, 'fr');
	delete fields['pair_hdf-mermoz_eplus-hed-studies'];
	for (const [name, value] of Object.entries({ ...fields, ...changes })) data.set(name, value);
	return data;
}

describe('the form of a plan', () => {
	test('reads back what it showed', () => {
		expect(readPlan(posted())).toEqual({ ok: true, value: content });
	});

	test('takes an empty amount for nothing, and amounts as people type them', () => {
		const read = readPlan(posted({ cost_travel: '', own: '1 234,50 €', 'granted_hdf-mermoz': '' }));
		expect(read).toMatchObject({ ok: true, value: { costs: { travel: 0 }, ownCents: 123_450 } });
	});

	test.each([
		['country', 'XX', 'country'],
		['starts_on', '29/02/2027', 'day'],
		['starts_on', '2027-02-29', 'day'],
		['starts_on', '0027-02-15', 'year'],
		['ends_on', '9999-12-31', 'year'],
		['ends_on', '2027-02-14', 'end-before-start'],
		['ends_on', '2031-01-01', 'too-long'],
		['own', '-5', 'amount'],
		['cost_food', 'beaucoup', 'amount'],
		['cost_food', '99999999', 'amount'],
		['advance_ami-mobilite-internationale', '150', 'percent'],
		['town', 'x'.repeat(121), 'too-many-letters']
	])('refuses %s « %s » beside its field', (field, value, issue) => {
		expect(readPlan(posted({ [field]: value }))).toEqual({ ok: false, issues: { [field]: issue } });
	});

	test('keeps to the fields it knows, whoever posts', () => {
		const read = readPlan(
			posted({ pair_x_y: 'perhaps', 'granted_<b>': '5', __proto__: 'x', pair_a_b_c: 'together' })
		);
		expect(read).toEqual({ ok: true, value: content });
	});
});
