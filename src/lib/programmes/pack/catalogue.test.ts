import { describe, expect, test } from 'vitest';
import { isDay } from '#lib/basics/day.ts';
import type { Condition, Rule } from '#lib/eligibility/rule.ts';
import { audiences, destinations, kinds } from '#lib/programmes/programme.ts';
import { catalogue } from './catalogue.ts';

type Found = { path: string; value: unknown };

/** Every object and leaf of a value, with its path. */
function walk(value: unknown, path: string): Found[] {
	const here = [{ path, value }];
	if (typeof value !== 'object' || value === null) return here;
	return here.concat(...Object.entries(value).map(([key, inner]) => walk(inner, `${path}.${key}`)));
}

function leaves(rule: Rule): Condition[] {
	if ('all' in rule) return rule.all.flatMap(leaves);
	if ('any' in rule) return rule.any.flatMap(leaves);
	if ('not' in rule) return leaves(rule.not);
	return 'predicate' in rule ? [] : [rule];
}

function isSaid(value: unknown): value is { fr: string; en: string } {
	return typeof value === 'object' && value !== null && ('fr' in value || 'en' in value);
}

function sentenceLengths(text: string): number[] {
	return text
		.split(/[.!?\u2026](?:\s|$)/)
		.map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
}

const everything = catalogue.flatMap((programme) => walk(programme, programme.id));
const ids = catalogue.map((programme) => programme.id);

describe('the shipped programmes', () => {
	test('are 38, each with its own id', () => {
		expect(new Set(ids).size).toBe(38);
		expect(ids).toHaveLength(38);
	});

	test('say every text in both languages', () => {
		const texts = everything.filter(({ value }) => isSaid(value));
		expect(texts.length).toBeGreaterThan(700);
		for (const { path, value } of texts) {
			expect(Object.keys(value as object).sort(), path).toEqual(['en', 'fr']);
			const said = value as { fr: string; en: string };
			expect([said.fr.trim().length > 1, said.en.trim().length > 1], path).toEqual([true, true]);
		}
	});

	test('use sentences of at most 20 words, so that a tired reader follows', () => {
		const texts = everything.filter(({ value }) => isSaid(value));
		for (const { path, value } of texts) {
			const { fr, en } = value as { fr: string; en: string };
			expect(Math.max(...sentenceLengths(fr)), path).toBeLessThanOrEqual(20);
			expect(Math.max(...sentenceLengths(en)), path).toBeLessThanOrEqual(25);
		}
	});

	test('write French with its own apostrophe and spaces', () => {
		for (const { path, value } of everything.filter(({ value }) => isSaid(value))) {
			expect((value as { fr: string }).fr, path).not.toMatch(/'| [:;?!»€%]|« /);
		}
	});

	test('tell what to bring, where to ask and who decides', () => {
		for (const { id, documents, apply, decidedBy, nextStep } of catalogue) {
			expect(documents.length, id).toBeGreaterThan(0);
			for (const said of [apply.where, apply.when, decidedBy, nextStep])
				expect(said.fr.length, id).toBeGreaterThan(3);
		}
	});

	test('say what is uncertain wherever the rules or the amount are', () => {
		for (const { id, certainty, uncertain } of catalogue) {
			if (certainty.eligibility !== 'high' || certainty.amount !== 'high')
				expect(uncertain.length, id).toBeGreaterThan(0);
		}
	});

	test('tell an incompatibility on both sides', () => {
		const refused = catalogue.flatMap((one) =>
			one.notWith.map((other) => [one.id, other.programme] as const)
		);
		expect(refused.length).toBeGreaterThan(20);
		for (const [one, other] of refused) {
			if (other === undefined) continue;
			expect(refused, `${other} does not refuse ${one}`).toContainEqual([other, one]);
		}
	});

	test('name where each fact was read and how old it is', () => {
		for (const programme of catalogue) {
			expect(programme.sources.length, programme.id).toBeGreaterThan(0);
			for (const source of programme.sources) {
				expect(source.url, source.key).toMatch(/^https?:\/\/\S+$/);
				expect(
					[source.title, source.asOf].every((text) => text.length > 0),
					source.key
				).toBe(true);
			}
			expect(isDay(programme.checkedOn), programme.id).toBe(true);
		}
	});

	test('count money in whole cents', () => {
		const amounts = everything.filter(
			({ path, value }) => typeof value === 'number' && /cents$/i.test(path.split('.').at(-1) ?? '')
		);
		expect(amounts.length).toBeGreaterThan(50);
		for (const { path, value } of amounts) expect(Number.isInteger(value), path).toBe(true);
	});

	test('give each part of an amount its own id, and replace only known parts', () => {
		const withParts = catalogue.flatMap(({ id, amount }) =>
			'parts' in amount ? [{ id, parts: amount.parts }] : []
		);
		expect(withParts.length).toBeGreaterThan(10);
		for (const { id, parts } of withParts) {
			const own = parts.map((part) => part.id);
			expect(new Set(own).size, id).toBe(own.length);
			for (const part of parts) {
				if ('replaces' in part && part.replaces)
					expect(
						part.replaces.some((name) => own.includes(name)),
						id
					).toBe(true);
			}
		}
	});

	test('are in force from a day that is not after their last one', () => {
		for (const { id, valid_from, valid_to } of catalogue) {
			expect(isDay(valid_from), id).toBe(true);
			if (valid_to !== null) expect(valid_from! <= valid_to, id).toBe(true);
		}
	});

	test('refer only to programmes of the catalogue', () => {
		const named = catalogue.flatMap((programme) => [...programme.with, ...programme.notWith]);
		for (const { programme, said } of named) {
			if (programme !== undefined) expect(ids, said.en).toContain(programme);
		}
	});

	test('use only the listed kinds, audiences and destinations', () => {
		for (const { id, kind, forWhom, destinations: towards } of catalogue) {
			expect(kinds, id).toContain(kind);
			expect(forWhom.length * towards.length, id).toBeGreaterThan(0);
			for (const audience of forWhom) expect(audiences, id).toContain(audience);
			for (const destination of towards) expect(destinations, id).toContain(destination);
		}
	});

	test('repeat a condition id inside one part only to ask the same thing of the same fact', () => {
		for (const { id, conditions } of catalogue) {
			for (const part of [conditions.person, conditions.project]) {
				const asked = new Map<string, string>();
				for (const leaf of leaves(part)) {
					const about = 'fact' in leaf ? leaf.fact : JSON.stringify(leaf);
					expect(asked.get(leaf.id) ?? about, `${id} ${leaf.id}`).toBe(about);
					asked.set(leaf.id, about);
				}
			}
		}
	});

	test('keep the scheme closed in 2015 in the catalogue, with its last day', () => {
		const closed = catalogue.find(({ id }) => id === 'npdc-citoyen-du-monde-2015');
		expect(closed?.valid_to).toBe('2015-12-31');
	});
});
