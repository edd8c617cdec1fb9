import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MalformedRule } from '#lib/eligibility/malformed-rule.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { departurePoints, kilometreSpan, venuePoints } from '#lib/territories/distance.ts';
import { estimate, type Estimate } from './estimate.ts';
import { casesOn, usualFacts } from './pack/cases/case.ts';
import { lucas } from './pack/cases/lucas.ts';
import { cases } from './pack/cases/people.ts';
import { readAmount } from './read-amount.ts';
import { amounts, rulebook } from './rulebook.ts';
import type { Stay } from './stay.ts';

const toWarsaw = kilometreSpan(departurePoints('Lille'), venuePoints('PL', 'Varsovie'));

function worth(id: string, facts: Facts, more: Partial<Stay> = {}): Estimate {
	const situation = situationOf({ ...usualFacts, ...facts }, casesOn);
	return estimate(amounts.get(id)!, { situation, distance: null, isGreen: null, costCents: null, ...more });
}
const ofLucas = (id: string, more: Partial<Stay> = {}, facts: Facts = {}) =>
	worth(id, { ...lucas.facts, ...facts }, { distance: toWarsaw, isGreen: false, ...more });

describe('Lucas, four months and sixteen days in Warsaw', () => {
	test('gets 2,462.33 € from Erasmus+ at the indicative rates, with the inclusion top-up and the travel lump', () => {
		const { total, decidedBy } = ofLucas('eplus-hed-studies');
		expect(total).toEqual({
			lowCents: 246_233,
			likelyCents: 246_233,
			highCents: 246_233 + 23_120
		});
		expect(decidedBy?.en).toMatch(/^your institution/);
	});

	test('gets 1,600 € of AMI once four months are granted, and before that a span', () => {
		expect(ofLucas('ami-mobilite-internationale', { monthsGranted: 4 }).total).toMatchObject({
			lowCents: 160_000,
			highCents: 160_000
		});
		expect(ofLucas('ami-mobilite-internationale').total).toEqual({
			lowCents: 40_000,
			likelyCents: 40_000,
			highCents: 160_000
		});
	});

	test('gets at most 1,795.20 € and 300 € for the trip from Mermoz, whose table was not found', () => {
		expect(ofLucas('hdf-mermoz').total).toEqual({
			lowCents: 15_000 + 30_000,
			likelyCents: 15_000 + 30_000,
			highCents: 179_520 + 30_000
		});
	});
});

describe('a part with a condition', () => {
	test('makes a span while the condition is not known, and names what to ask', () => {
		const { total, missing } = ofLucas(
			'eplus-hed-studies',
			{},
			{
				'bursary.echelon': null,
				'residence.qpv': null
			}
		);
		expect(total).toMatchObject({ lowCents: 246_233 - 113_333, highCents: 246_233 + 23_120 });
		expect(missing).toContain('bursary.echelon');
	});

	test('replaces those it names', () => {
		const overseas = { 'study.institution_outermost': true, 'bursary.echelon': 0 };
		const { total } = ofLucas('eplus-hed-studies', {}, overseas);
		expect(total?.lowCents).toBe(Math.round((78_600 * 136) / 30) + 30_900);
		expect(total?.highCents).toBe(total?.lowCents);
	});

	test('of a share is worked out on the parts it names only', () => {
		const { total } = ofLucas('hdf-mermoz', {}, { 'health.disability_recognised': true });
		expect(total?.highCents).toBe(Math.round(179_520 * 1.25) + 40_000);
	});
});

describe('the travel lump', () => {
	const lump = (minKm: number, maxKm = minKm, isGreen: boolean | null = false, start = '2027-02-15') =>
		ofLucas(
			'eplus-hed-studies',
			{ distance: { minKm, maxKm }, isGreen },
			{ 'project.start_date': start }
		).lines.find(({ id }) => id === 'travel')?.total;

	test.each([
		[9, 0],
		[10, 2_800],
		[99, 2_800],
		[100, 21_100],
		[499, 21_100],
		[500, 30_900],
		[1_999, 30_900],
		[2_000, 39_500],
		[7_999, 118_800],
		[8_000, 173_500],
		[19_000, 173_500]
	])('at %d km is %d cents', (km, cents) => {
		expect(lump(km)).toEqual({ lowCents: cents, likelyCents: cents, highCents: cents });
	});

	test('is a span over several bands, or while nobody knows how one travels', () => {
		expect(lump(450, 700)).toEqual({ lowCents: 21_100, likelyCents: 21_100, highCents: 30_900 });
		expect(lump(600, 600, null)).toEqual({ lowCents: 30_900, likelyCents: 30_900, highCents: 41_700 });
	});

	test('of a stay before 2024 keeps the bands of its call', () => {
		expect(lump(600, 600, false, '2023-02-15')?.lowCents).toBe(27_500);
	});
});

describe('amounts of other kinds', () => {
	test('a civic service pays each month, with a top-up on social criteria', () => {
		const { total } = ofLucas('service-civique-international');
		expect(total?.lowCents).toBe(
			[55_817, 11_485, 11_485].reduce((sum, cents) => sum + Math.round((cents * 136) / 30), 0)
		);
	});

	test('the Franco-German internship grant fills up to 1,200 € a month, for three months at most', () => {
		const low = (income: number | null) =>
			ofLucas('ofaj-stage-etudiant', {}, { 'project.monthly_income_eur': income, 'project.round_trip_km': 0 })
				.total;
		expect(low(0)).toMatchObject({ lowCents: 90_000, highCents: 90_000 });
		expect(low(1_000)).toMatchObject({ lowCents: 60_000, highCents: 60_000 });
		expect(low(1_300)).toMatchObject({ lowCents: 0, highCents: 0 });
		expect(low(null)).toMatchObject({ lowCents: 0, highCents: 90_000 });
	});

	test('a percentage has a ceiling and leaves an own share; two sources make a span', () => {
		expect(worth('depart-1825', {}, { costCents: 20_000 }).total).toMatchObject({
			lowCents: 15_000,
			highCents: 15_000
		});
		expect(worth('depart-1825', {}, { costCents: 50_000 }).total).toMatchObject({
			lowCents: 20_000,
			highCents: 25_000
		});
		expect(worth('depart-1825', {}, { costCents: 4_000 }).total).toMatchObject({ lowCents: 0, highCents: 0 });
	});

	test('the refund of France Travail never goes beyond its yearly ceiling', () => {
		expect(ofLucas('ft-aide-mobilite').total?.highCents).toBe(520_000);
	});

	test('a jury or an organisation decides: nothing is sure, and the ceiling is told where there is one', () => {
		expect(worth('zellidja', {}).total).toMatchObject({ lowCents: 0, highCents: 90_000 });
		expect(ofLucas('eplus-vet-short').total).toEqual({ lowCents: 0, likelyCents: 0, highCents: null });
		expect(worth('jsi', {})).toMatchObject({ help: 'organisation', total: null });
		expect(worth('chantier-adultes', {})).toMatchObject({ help: 'fee', total: null });
		expect(worth('npdc-citoyen-du-monde-2015', {})).toMatchObject({ help: 'not-found', total: null });
	});
});

describe('every shipped amount', () => {
	const people = fc.constantFrom(...cases);
	const ids = fc.constantFrom(...amounts.keys());

	test('is whole cents, low ≤ likely ≤ high, for anybody', () => {
		fc.assert(
			fc.property(ids, people, fc.nat(20_000), fc.nat(3_000), (id, { facts }, km, spread) => {
				const { total } = worth(id, facts, { distance: { minKm: km, maxKm: km + spread } });
				if (!total) return;
				const { lowCents, likelyCents, highCents } = total;
				expect([lowCents, likelyCents, highCents ?? 0].every(Number.isSafeInteger)).toBe(true);
				expect(lowCents).toBeGreaterThanOrEqual(0);
				expect(likelyCents).toBeGreaterThanOrEqual(lowCents);
				expect(highCents ?? Infinity).toBeGreaterThanOrEqual(likelyCents);
			})
		);
	});

	test('with less told is a span that still holds what it was', () => {
		fc.assert(
			fc.property(ids, people, fc.infiniteStream(fc.boolean()), (id, { facts }, coin) => {
				const untold = Object.fromEntries(
					Object.entries({ ...usualFacts, ...facts }).map(([fact, value]) => [
						fact,
						/_(date|km)$|\.destination$/.test(fact) || coin.next().value ? value : null
					])
				);
				const distance = { minKm: 800, maxKm: 1_200 };
				const told = worth(id, facts, { distance, isGreen: true }).total;
				const partly = worth(id, untold, { distance }).total;
				if (!told || !partly) return;
				expect(partly.lowCents).toBeLessThanOrEqual(told.lowCents);
				expect(partly.highCents ?? Infinity).toBeGreaterThanOrEqual(told.highCents ?? Infinity);
			})
		);
	});

	test('tells its rates before anything is known', () => {
		const bare = estimate(amounts.get('eplus-hed-studies')!, {
			situation: situationOf({}, casesOn),
			distance: null,
			isGreen: null,
			costCents: null
		});
		expect(bare.total).toBeNull();
		expect(bare.lines.map(({ rate }) => rate.bounds)).toContainEqual({
			lowCents: 22_500,
			likelyCents: 22_500,
			highCents: 32_700
		});
	});
});

describe('a malformed amount', () => {
	const erasmus = amounts.get('eplus-hed-studies')!.amount;
	test.each<[string, unknown, string]>([
		['no amount at all', null, 'x.amount'],
		['a type nobody knows', { type: 'gift' }, 'x.amount.type'],
		['euros with decimals', { ...amounts.get('vsi')!.amount, minCents: 100.5 }, 'x.amount.minCents'],
		['a negative sum', { ...amounts.get('vsi')!.amount, minCents: -1 }, 'x.amount.minCents'],
		[
			'a range upside down',
			{ ...amounts.get('ofqj-stage-demandeur-emploi')!.amount, rangeCents: { minCents: 2, maxCents: 1 } },
			'x.amount.rangeCents.minCents'
		],
		['a key that is none', { ...erasmus, bonus: 1 }, 'x.amount.bonus'],
		['no list of parts', { ...erasmus, parts: {} }, 'x.amount.parts'],
		[
			'a country set that is none',
			withPart({ rates: [{ set: 'NARNIA', group: 0, cents: 1 }] }),
			'x.amount.parts[0].rates[0].set'
		],
		[
			'a group beyond the table',
			withPart({ rates: [{ set: 'EEA', group: 3, cents: 1 }] }),
			'x.amount.parts[0].rates[0].group'
		],
		[
			'a condition on a fact that is none',
			withPart({ if: { id: 'x', certainty: 'high', fact: 'nobody.knows', op: 'eq', value: true } }, 1),
			'x.amount.parts[1].if.fact'
		],
		['a replacement of nothing', withPart({ replaces: ['gone'] }, 2), 'x.amount.parts[2].replaces'],
		['the same part twice', withPart({ id: 'base' }, 1), 'x.amount.parts[1].id']
	])('%s is refused with its place', (_name, amount, path) => {
		let refusal: unknown;
		try {
			readAmount(amount, 'x.amount', rulebook.names);
		} catch (fault) {
			refusal = fault;
		}
		expect(refusal).toBeInstanceOf(MalformedRule);
		expect((refusal as MalformedRule).path).toBe(path);
	});

	function withPart(change: object, at = 0): unknown {
		const parts = 'parts' in erasmus ? erasmus.parts : [];
		return { ...erasmus, parts: parts.map((part, index) => (index === at ? { ...part, ...change } : part)) };
	}
});
