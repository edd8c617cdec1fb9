import { describe, expect, test } from 'vitest';
import { answers, facetsOf, readWish, wishQuery } from './browse.ts';
import { catalogue } from './pack/catalogue.ts';

const wishFor = (query: string) => readWish(new URLSearchParams(query));
const found = (query: string) =>
	catalogue.filter((each) => answers(each, wishFor(query))).map(({ id }) => id);

describe('browsing the programmes', () => {
	test('without a wish, all are there', () => {
		expect(found('')).toHaveLength(catalogue.length);
	});

	test('filters narrow together, and what is for anybody is for everyone', () => {
		const volunteers = found('for=neet&kind=volunteering&to=poland');
		expect(volunteers).toEqual(['esc-volunteering-individual', 'esc-volunteering-team']);
		expect(found('for=employee')).toContain('discovereu');
	});

	test('words are found without accents, in capitals, cut short and in either language', () => {
		expect(found('q=REGION+merm')).toEqual(['hdf-mermoz']);
		expect(found('q=solidarité')).toContain('esc-volunteering-individual');
		expect(found('q=voluntèer')).toContain('esc-volunteering-individual');
		expect(found('q=mermoz+poterie')).toEqual([]);
	});

	test('each count is what its link leads to', () => {
		const wish = wishFor('for=student&q=stage');
		const { kind, destination, forWhom } = facetsOf(catalogue, wish);
		for (const { value, count } of kind) {
			expect(found(wishQuery({ ...wish, kind: value }))).toHaveLength(count);
		}
		for (const { value, count } of destination) {
			expect(found(wishQuery({ ...wish, destination: value }))).toHaveLength(count);
		}
		for (const { value, count } of forWhom) {
			expect(found(wishQuery({ ...wish, forWhom: value }))).toHaveLength(count);
		}
	});

	test('an address that names what does not exist asks for nothing', () => {
		expect(wishFor('for=wizard&kind=any&to=moon')).toEqual(wishFor(''));
		expect(wishQuery(wishFor('for=wizard'))).toBe('');
	});
});
