import { describe, expect, test } from 'vitest';
import type { Gender } from '#lib/accounts/gender.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { Programme } from '../programme.ts';
import { catalogue } from '../pack/catalogue.ts';
import { rulebook } from '../rulebook.ts';
import { readDrafted } from './drafted.ts';
import {
	changedFiles,
	shadowCounts,
	shadowOutcomes,
	type GenderCount,
	type TwoVersions
} from './shadow-run.ts';

const [shipped] = catalogue;
const upTo = (max: number) => {
	const programme: Programme = {
		...shipped!,
		valid_from: null,
		valid_to: null,
		calls: [],
		conditions: {
			person: { id: 'age', certainty: 'high', age_at: 'application.date', max },
			project: { all: [] }
		}
	};
	return readDrafted(programme);
};
const { names } = rulebook;
const widened = { names, inForce: upTo(25), draft: upTo(30) };
const narrowed = { names, inForce: upTo(30), draft: upTo(25) };
const open = { person: { all: [] }, project: { all: [] } };
const aged = (years: number, count: number, where: Facts = {}): Facts[] =>
	Array.from({ length: count }, () => ({ 'person.birth_date': `${2026 - years}-01-01`, ...where }));

async function shadowRun(versions: TwoVersions, people: Facts[], on: string, byGender: GenderCount[] = []) {
	return shadowCounts(people, await shadowOutcomes(versions, people, on), byGender);
}

describe('a shadow run', () => {
	test('counts who gains and who loses by territory, and tells no count below five, nor what would tell one', async () => {
		const people = [
			...aged(20, 10),
			...aged(27, 6, { 'residence.region': 'FR-HDF' }),
			...aged(28, 2, { 'residence.region': 'FR-IDF' }),
			...aged(28, 9, { 'residence.region': 'FR-NAQ' })
		];
		const counts = await shadowRun(widened, people, '2026-11-22');
		expect(counts).toMatchObject({ judged: 27, gain: 17, lose: 0, otherwise: 0, unchanged: 10 });
		expect(counts.territories[0]).toEqual({
			fact: 'residence.region',
			rows: [
				{ value: 'FR-HDF', gain: 6, lose: 0 },
				{ value: 'FR-IDF', gain: 'few', lose: 0 },
				{ value: 'FR-NAQ', gain: 'hidden', lose: 0 }
			]
		});
	});

	test('counts by gender to the nearest five, and tells no count below five, nor what would tell one', async () => {
		const people = aged(27, 30);
		const gaining = (counts: Partial<Record<Gender, number>>, untold: number): GenderCount[] => [
			...Object.entries(counts).map(([gender, how_many]) => ({
				gender: gender as Gender,
				outcome: 'gain' as const,
				how_many
			})),
			{ gender: null, outcome: 'gain', how_many: untold }
		];
		const told = async (counts: GenderCount[]) =>
			(await shadowRun(widened, people, '2026-11-22', counts)).genders?.map(({ value, gain }) => [
				value,
				gain
			]);
		expect(await told(gaining({ woman: 13, man: 12, other: 0 }, 5))).toEqual([
			['woman', 15],
			['man', 10],
			['other', 0],
			[null, 5]
		]);
		expect(await told(gaining({ woman: 13, man: 8, other: 2 }, 7))).toEqual([
			['woman', 15],
			['man', 10],
			['other', 'few'],
			[null, 'hidden']
		]);
		expect((await told(gaining({ woman: 29, other: 1 }, 0)))?.map(([, gain]) => gain)).toEqual([
			'hidden',
			0,
			'few',
			0
		]);
	});

	test('tells nothing of fewer than five people, and no split where a total is not told', async () => {
		expect(await shadowRun(narrowed, aged(28, 4), '2026-11-22')).toMatchObject({
			judged: 'few',
			lose: 'hidden',
			territories: []
		});
		const counts = await shadowRun(narrowed, [...aged(28, 3), ...aged(20, 30)], '2026-11-22');
		expect(counts).toMatchObject({ lose: 'few', unchanged: 'hidden' });
		expect(counts.territories.map(({ rows }) => rows)).toEqual([null, null, null]);
	});

	test('tells those whose answer is only less clear as losing a yes', async () => {
		const anybody = readDrafted({
			...shipped!,
			valid_from: null,
			valid_to: null,
			calls: [],
			conditions: open
		});
		const unknown = Array.from({ length: 7 }, () => ({}));
		const counts = await shadowRun({ names, inForce: anybody, draft: upTo(25) }, unknown, '2026-11-22');
		expect(counts).toMatchObject({ gain: 0, lose: 7, otherwise: 0 });
	});

	test('tells those whose no becomes an open question as gaining, and the contrary as losing', async () => {
		const asking = readDrafted({
			...shipped!,
			...{ valid_from: null, valid_to: null, calls: [] },
			conditions: {
				...open,
				person: { id: 'qpv', certainty: 'high', fact: 'residence.qpv', op: 'eq', value: true }
			}
		});
		const people = aged(28, 6);
		const opened = await shadowRun({ names, inForce: upTo(25), draft: asking }, people, '2026-11-22');
		expect(opened).toMatchObject({ gain: 6, lose: 0 });
		const closed = await shadowRun({ names, inForce: asking, draft: upTo(25) }, people, '2026-11-22');
		expect(closed).toMatchObject({ gain: 0, lose: 6 });
	});

	test('names the open files that change, each at the day it is judged at', () => {
		const file = (id: string, birth: string, judgedOn: string) => ({
			id,
			reference: `R-${id}`,
			judgedOn,
			facts: { 'person.birth_date': birth }
		});
		const files = [
			file('a', '1998-01-01', '2026-11-01'),
			file('b', '2006-01-01', '2026-11-01'),
			file('c', '2000-11-15', '2026-11-20'),
			file('d', '2000-11-15', '2026-11-10')
		];
		expect(changedFiles(narrowed, files)).toEqual([
			{ id: 'a', reference: 'R-a', judgedOn: '2026-11-01', before: 'eligible', after: 'not_eligible' },
			{ id: 'c', reference: 'R-c', judgedOn: '2026-11-20', before: 'eligible', after: 'not_eligible' }
		]);
	});
});
