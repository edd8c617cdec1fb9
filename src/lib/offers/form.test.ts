import { describe, expect, test } from 'vitest';
import { parseForm } from '#lib/web/form.ts';
import { inPoznan } from './example-offer.test-data.ts';
import { contentFrom, contradictions, offerForm, typedFrom } from './form.ts';
import { emptyContent, type OfferContent } from './offer.ts';

const typed = (fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return parseForm(data, offerForm);
};
const read = (fields: Record<string, string>, before?: OfferContent) => {
	const form = typed(fields);
	if (!form.ok) throw new Error(JSON.stringify(form.problem.issues));
	return contentFrom(form.input, before);
};

describe('the form of an offer', () => {
	test('shows and reads back the same offer', () => {
		const whole: OfferContent = {
			...inPoznan,
			covered: {
				meals: { paid: 'partly', note: 'Le midi' },
				pocketMoneyCentsPerMonth: 15050,
				participantCostCents: 0
			},
			languages: [{ code: 'pl', level: 'A1' }],
			conditions: { all: [{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 30 }] },
			reserved_places: 2,
			reserved_until: '2027-01-08'
		};
		expect(read(typedFrom(whole), whole)).toEqual(whole);
	});

	test('takes a draft with a title and nothing else', () => {
		const content = read({ title: ' Un titre ' });
		expect(content).toEqual({ ...emptyContent, title: 'Un titre' });
		expect(contradictions(content)).toEqual({});
	});

	test('keeps conditions it cannot show', () => {
		const rich = { ...inPoznan, conditions: { any: [{ predicate: 'fewer_opportunities_youth' }] } };
		expect(read({ ...typedFrom(rich), minimum_age: '18' }, rich).conditions).toEqual(rich.conditions);
	});

	test.each([
		['starts_on', '2027-02-30'],
		['places', '501'],
		['places', '1.5'],
		['country', 'ZZ'],
		['kind', 'spying'],
		['latitude', '91'],
		['participant_cost', '-5'],
		['pocket_money', 'beaucoup'],
		['partner_region', 'atlantis'],
		['title', 'x'.repeat(121)]
	])('says what is wrong with %s "%s"', (name, value) => {
		const form = typed({ [name]: value });
		expect(form.ok ? [] : Object.keys(form.problem.issues)).toEqual([name]);
	});

	test.each([
		['ends_on', { ends_on: '2027-03-01' }],
		['closes_on', { closes_on: '2027-03-03' }],
		['reserved_places', { reserved_places: 7 }],
		['reserved_until', { reserved_places: 1, reserved_until: '2027-01-16' }]
	])('finds %s at odds with the rest', (name, change) => {
		expect(Object.keys(contradictions({ ...inPoznan, ...change }))).toEqual([name]);
	});
});
