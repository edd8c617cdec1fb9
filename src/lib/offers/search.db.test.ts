import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '#tests/database.ts';
import { anOrganisation } from '#tests/people.ts';
import { inDecember, inPoznan } from './example-offer.test-data.ts';
import { type Covered, firstOpenDay, isAllPaid, type OfferContent, offerKinds } from './offer.ts';
import { columnsOf } from './row.server.ts';
import { changed, type Criteria, lengthBands, noCriteria } from './search.ts';
import { searchOffers, similarOffers } from './search-queries.server.ts';

const database = freshDatabase();

async function publish(
	organisationId: string,
	slug: string,
	content: Partial<OfferContent>,
	state = 'published'
) {
	await database.db
		.insertInto('offer')
		.values({
			...columnsOf({ ...inPoznan, ...content }),
			slug,
			organisation_id: organisationId,
			state: state as 'published'
		})
		.execute();
}

const find = (criteria: Partial<Criteria>, now = inDecember) =>
	searchOffers(database.db, { ...noCriteria, ...criteria }, now);
const slugs = async (criteria: Partial<Criteria>, now = inDecember) =>
	(await find(criteria, now)).cards.map(({ slug }) => slug);

const countries = ['PL', 'SN', 'DE', 'JP'];
const pick = <T>(values: readonly T[], position: number) => values[position % values.length] as T;

beforeAll(async () => {
	const { id } = await anOrganisation(database.db, { name: 'Association Le Pont' });
	await publish(id, 'poznan', {});
	await publish(id, 'essen', {
		title: 'Boulangerie : apprendre le pain au seigle',
		kind: 'internship',
		description: '',
		country: 'DE',
		town: 'Essen',
		conditions: {
			any: [{ id: 'year', certainty: 'high', fact: 'study.year_after_bac', op: 'gte', value: 2 }]
		},
		closes_on: '2027-01-16'
	});
	await publish(id, 'past', { closes_on: '2026-11-30' });
	for (const state of ['draft', 'in-moderation', 'returned', 'suspended', 'closed'])
		await publish(id, `hidden-${state}`, { description: 'zanzibar' }, state);
	for (let number = 0; number < 60; number += 1)
		await publish(id, `many-${number}`, {
			title: `Chantier numéro ${number}`,
			kind: pick(offerKinds, number),
			country: pick(countries, number >> 1),
			description: 'Un chantier.',
			partner_region: number % 5 === 0 ? 'saint-louis' : null,
			starts_on: pick(['2027-05-01', '2027-06-01', '2027-07-01'], number),
			ends_on: pick(['2027-07-02', '2027-07-20', '2027-12-31', '2028-01-31'], number >> 2),
			reserved_places: number % 3,
			closes_on: pick(['2027-02-01', '2027-02-02'], number),
			covered:
				number % 4 === 0
					? {
							housing: { paid: 'yes', note: '' },
							meals: { paid: 'yes', note: '' },
							travel: { paid: 'yes', note: '' },
							participantCostCents: number % 8 === 0 ? 0 : 1000
						}
					: {}
		});
});

describe('a search by words', () => {
	test.each(['bénévole', 'benevole', 'BENEVOLES', 'bénévolat', 'benevolat', 'Volontaires', 'volunteering'])(
		'"%s" finds the volunteering offer, whatever its accents and its form',
		async (words) => {
			expect(await slugs({ words })).toContain('poznan');
		}
	);

	test.each(['Pologne', 'poland', 'poznan', 'polonais', 'poznan benevolat'])(
		'"%s" finds the place',
		async (words) => {
			expect((await slugs({ words, length: 'weeks' }))[0]).toBe('poznan');
		}
	);

	test('finds a word from its first letters', async () => {
		expect(await slugs({ words: 'boula' })).toEqual(['essen']);
		expect(await slugs({ words: 'pain sei' })).toEqual(['essen']);
	});

	test('all words must be there; a minus sign leaves out; quotes keep the order', async () => {
		expect(await slugs({ words: 'seigle enfants' })).toEqual([]);
		expect(await slugs({ words: 'stage -seigle' })).not.toContain('essen');
		expect(await slugs({ words: '"pain au seigle"' })).toEqual(['essen']);
		expect(await slugs({ words: '"seigle au pain"' })).toEqual([]);
	});

	test.each([
		"'; drop table offer; --",
		'((((',
		'&|!:*',
		'\\',
		'%',
		'"',
		'a:* | b',
		'le la les',
		'-',
		'日本'
	])('survives "%s"', async (words) => {
		expect((await find({ words })).page).toBe(1);
	});
});

describe('the list', () => {
	test('holds what is published and open, never another state', async () => {
		expect(await slugs({ words: 'zanzibar' })).toEqual([]);
		expect((await find({})).total).toBe(62);
	});

	test('keeps an offer until noon in Paris on its closing day, and drops it one minute later', async () => {
		expect(await slugs({}, new Date('2027-01-15T11:00:00Z'))).toContain('poznan');
		expect(await slugs({}, new Date('2027-01-15T11:01:00Z'))).not.toContain('poznan');
	});

	test('has twenty a page, the soonest deadline first, each offer once', async () => {
		const pages = await Promise.all([1, 2, 3, 4].map((page) => find({ page })));
		expect(pages.map(({ cards }) => cards.length)).toEqual([20, 20, 20, 2]);
		const all = pages.flatMap(({ cards }) => cards);
		expect(new Set(all.map(({ id }) => id)).size).toBe(62);
		const keys = all.map(({ closes_on, id }) => closes_on + id);
		expect(keys).toEqual([...keys].sort());
	});

	test('shows its last page when one beyond it is asked for', async () => {
		expect(await find({ page: 99 })).toMatchObject({ page: 4, pages: 4 });
		expect(await find({ page: 3, words: 'zanzibar' })).toMatchObject({
			page: 1,
			pages: 1,
			total: 0,
			cards: []
		});
	});

	test('calls "all paid" what the noun calls so', async () => {
		const rows = await database.db
			.selectFrom('offer')
			.select(['is_all_paid', sql<Covered>`covered`.as('covered')])
			.execute();
		expect(rows.filter((row) => row.is_all_paid).length).toBeGreaterThan(0);
		for (const row of rows) expect(isAllPaid(row.covered)).toBe(row.is_all_paid);
	});

	test('tells which offers pay for everything and ask no diploma', async () => {
		const { cards } = await find({ allPaid: true, page: 1 });
		expect(cards.map(({ slug }) => Number(slug.slice(5)) % 8).every((rest) => rest === 0)).toBe(true);
		expect(await slugs({ forAll: true, kind: 'internship' })).not.toContain('essen');
		expect(await slugs({ kind: 'internship' })).toContain('essen');
	});
});

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, null, ...values);
const anyCriteria = fc.record({
	words: fc.constantFrom('', '', 'chantier', 'bénévole', 'mali'),
	kind: orNull(offerKinds),
	area: orNull(['europe', 'africa', 'asia'] as const),
	country: orNull(countries),
	region: orNull(['saint-louis']),
	length: orNull(lengthBands),
	month: orNull(['2027-03', '2027-05', '2027-06', '2027-07']),
	allPaid: fc.boolean(),
	forAll: fc.boolean(),
	keepsPlaces: fc.boolean(),
	unsuited: fc.constant(false),
	view: fc.constant('list' as const),
	page: fc.constant(1)
}) satisfies fc.Arbitrary<Criteria>;

describe('the count of a filter value', () => {
	test('is what the filter then shows', async () => {
		await fc.assert(
			fc.asyncProperty(anyCriteria, async (drawn) => {
				const criteria = drawn.country ? { ...drawn, area: null } : drawn;
				const { counts } = await find(criteria);
				const shown = async (change: Partial<Criteria>) => (await find(changed(criteria, change))).total;
				for (const kind of offerKinds) expect(counts.kind.get(kind) ?? 0).toBe(await shown({ kind }));
				for (const country of countries)
					expect(counts.country.get(country) ?? 0).toBe(await shown({ country, area: null }));
				for (const area of ['europe', 'africa', 'asia', 'america'] as const)
					expect(counts.area.get(area) ?? 0).toBe(await shown({ area, country: null }));
				for (const length of lengthBands)
					expect(counts.length.get(length) ?? 0).toBe(await shown({ length }));
				for (const month of ['2027-03', '2027-05', '2027-06'])
					expect(counts.month.get(month) ?? 0).toBe(await shown({ month }));
				expect(counts.region.get('saint-louis') ?? 0).toBe(await shown({ region: 'saint-louis' }));
				for (const flag of ['allPaid', 'forAll', 'keepsPlaces'] as const)
					expect(counts[flag].get('true') ?? 0).toBe(await shown({ [flag]: true }));
			}),
			{ numRuns: 10 }
		);
	});
});

test('offers like one share its kind or country, are open, and never itself', async () => {
	const essen = (await find({ words: 'seigle' })).cards[0]!;
	const like = await similarOffers(database.db, essen, inDecember);
	expect(like).toHaveLength(3);
	expect(like.every(({ kind, country }) => kind === 'internship' || country === 'DE')).toBe(true);
	expect(like.every(({ id, closes_on }) => id !== essen.id && closes_on >= firstOpenDay(inDecember))).toBe(
		true
	);
});
