import { describe, expect, test } from 'vitest';
import { readRule } from '#lib/eligibility/read-rule.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import { readRulebook } from '#lib/eligibility/rulebook.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { countrySets } from '#lib/programmes/pack/country-sets.ts';
import { facts, isFactId } from '#lib/programmes/pack/facts.ts';
import { derive } from '#lib/programmes/derive.ts';
import { predicates } from '#lib/programmes/pack/predicates.ts';
import { countryBoxes } from './country-boxes.test-data.ts';
import { OFFER_KINDS, PARTNER_REGIONS, type DemoOffer } from './demo-world.ts';
import { offers } from './offers.ts';
import { organisations, structures } from './organisations.ts';
import { youngPeople } from './people.ts';

const { names } = readRulebook({ programmes: catalogue, countrySets, facts, predicates });

/** Slugs of the offers that break the promise: empty when all keep it. */
function breaking(promise: (offer: DemoOffer) => boolean): string[] {
	return offers.filter((offer) => !promise(offer)).map(({ slug }) => slug);
}

function words(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function everyTextOf(offer: DemoOffer): string[] {
	const { housing, meals, travel, insurance, moneyNote } = offer.covered;
	const covers = [housing, meals, travel, insurance].map(({ note }) => note);
	return [
		offer.title,
		offer.summary,
		offer.description,
		offer.accessibility,
		offer.selection,
		moneyNote,
		...covers
	];
}

/** The lists of answers that a rule accepts, with the fact they belong to. */
function choicesIn(rule: Rule): { fact: string; values: readonly string[] }[] {
	if ('all' in rule) return rule.all.flatMap(choicesIn);
	if ('any' in rule) return rule.any.flatMap(choicesIn);
	return 'fact' in rule && Array.isArray(rule.value)
		? [{ fact: rule.fact, values: rule.value as string[] }]
		: [];
}

function canBeAnswered(fact: string, value: string): boolean {
	if (!isFactId(fact)) return false;
	const entry = facts[fact];
	return !('options' in entry) || entry.options.some((option) => option.value === value);
}

function lengthInDays(offer: DemoOffer): number {
	return offer.endsInDays - offer.startsInDays + 1;
}

describe('the offers of the demo', () => {
	test('are sixty, of every kind, in 25 countries or more and in all eight partner regions', () => {
		expect(offers).toHaveLength(60);
		expect(new Set(offers.map(({ kind }) => kind))).toEqual(new Set(OFFER_KINDS));
		expect(new Set(offers.map(({ place }) => place.country)).size).toBeGreaterThanOrEqual(25);
		expect(new Set(offers.flatMap(({ place }) => place.partnerRegion ?? []))).toEqual(
			new Set(PARTNER_REGIONS)
		);
	});

	test('come from all twelve organisations, which exist', () => {
		expect(new Set(offers.map(({ organisation }) => organisation))).toEqual(
			new Set(organisations.map(({ slug }) => slug))
		);
		expect(organisations).toHaveLength(12);
	});

	test('have a slug each, fit for an address', () => {
		expect(new Set(offers.map(({ slug }) => slug)).size).toBe(offers.length);
		expect(breaking(({ slug }) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
	});

	test('close before they start and start before they end', () => {
		expect(breaking((offer) => offer.deadlineInDays < offer.startsInDays)).toEqual([]);
		expect(breaking((offer) => offer.startsInDays < offer.endsInDays)).toEqual([]);
	});

	test('never reserve more places than they have, nor release them before today', () => {
		expect(breaking((offer) => offer.places >= 1 && offer.reservedPlaces <= offer.places)).toEqual([]);
		expect(breaking((offer) => offer.reservedUntilDaysBeforeDeadline >= 0)).toEqual([]);
	});

	test('last as long as their kind allows', () => {
		const days: Record<DemoOffer['kind'], readonly [number, number]> = {
			volunteering: [14, 366],
			workcamp: [12, 22],
			internship: [28, 185],
			apprenticeship: [90, 366],
			study: [60, 366],
			exchange: [5, 75],
			job: [180, 732],
			'civic-service': [180, 366]
		};
		expect(
			breaking((offer) => {
				const [least, most] = days[offer.kind];
				return lengthInDays(offer) >= least && lengthInDays(offer) <= most;
			})
		).toEqual([]);
	});

	test('mix open, closed, unpublished, suspended and returned ones', () => {
		const states = Map.groupBy(offers, ({ state }) => state?.is ?? 'published');
		expect(Object.fromEntries([...states].map(([state, those]) => [state, those.length]))).toEqual({
			published: 54,
			draft: 2,
			'in-moderation': 2,
			suspended: 1,
			returned: 1
		});
		expect(states.get('published')?.filter(({ deadlineInDays }) => deadlineInDays < 0)).toHaveLength(3);
	});

	test('send nobody to Kayes, whose travel advice is red', () => {
		const withKayes = offers.filter(({ place }) => place.partnerRegion === 'kayes');
		expect(withKayes.map(({ place }) => place.country)).toEqual(['FR', 'FR']);
	});

	test('stand inside the country they name', () => {
		expect(
			breaking(({ place }) => {
				const [south, west, north, east] = countryBoxes[place.country] ?? [0, 0, 0, 0];
				return (
					place.latitude > south && place.latitude < north && place.longitude > west && place.longitude < east
				);
			})
		).toEqual([]);
	});
});

describe('what the offers say', () => {
	test('keeps titles and summaries short', () => {
		expect(breaking(({ title, summary }) => title.length <= 90 && summary.length <= 160)).toEqual([]);
	});

	test('fits between 60 and 260 words', () => {
		const outside = offers
			.map(({ slug, description }) => [slug, words(description).length] as const)
			.filter(([, count]) => count < 60 || count > 260);
		expect(outside).toEqual([]);
	});

	test('is never ten words in a row the same in two offers', () => {
		const firstUse = new Map<string, string>();
		const repeated: string[] = [];
		for (const offer of offers) {
			for (const text of everyTextOf(offer)) {
				const run = words(text);
				for (let at = 0; at + 10 <= run.length; at++) {
					const ten = run.slice(at, at + 10).join(' ');
					const owner = firstUse.get(ten) ?? offer.slug;
					if (owner !== offer.slug) repeated.push(`${owner} and ${offer.slug}: ${ten}`);
					firstUse.set(ten, owner);
				}
			}
		}
		expect(repeated).toEqual([]);
	});

	test('follows French typography', () => {
		const faulty = offers.flatMap((offer) =>
			everyTextOf(offer)
				.filter((text) => /'|"|\.\.\.| [:;?!»]|« |[^\s\u00a0\u202f–][;?!]/u.test(text))
				.map((text) => `${offer.slug}: ${text}`)
		);
		expect(faulty).toEqual([]);
	});
});

describe('the conditions of the offers', () => {
	test('are rules of the engine', () => {
		for (const offer of offers) expect(() => readRule(offer.conditions, offer.slug, names)).not.toThrow();
	});

	test('name answers that can be given', () => {
		const impossible = offers.flatMap((offer) =>
			choicesIn(offer.conditions)
				.filter(({ fact, values }) => !values.every((value) => canBeAnswered(fact, value)))
				.map(({ fact }) => `${offer.slug}: ${fact}`)
		);
		expect(impossible).toEqual([]);
	});
});

describe('the organisations of the demo', () => {
	test('have addresses that can belong to nobody', () => {
		for (const { website, email } of organisations) {
			expect(website).toMatch(/^https:\/\/[a-z-]+\.example$/);
			expect(email).toMatch(/^[a-z-]+@[a-z-]+\.example$/);
		}
		for (const { email } of structures) expect(email).toMatch(/\.example$/);
	});
});

describe('the young people of the demo', () => {
	test('tell what they would be asked, and nothing that follows from it', () => {
		const repeated = youngPeople.flatMap(({ id, facts: told }) =>
			Object.entries(told)
				.filter(([fact, value]) => {
					const derived = derive({ ...told, [fact]: null }, '2026-11-23')[fact];
					return JSON.stringify(derived) === JSON.stringify(value);
				})
				.map(([fact]) => `${id}: ${fact}`)
		);
		expect(repeated).toEqual([]);
	});
});
