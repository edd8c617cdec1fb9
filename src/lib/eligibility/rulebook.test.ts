import { describe, expect, test } from 'vitest';
import { MalformedRule } from './malformed-rule.ts';
import { readRulebook } from './rulebook.ts';
import type { Call, Catalogue } from './rule.ts';

const sound = {
	programmes: [
		{
			id: 'trip',
			conditions: { person: { all: [] }, project: { all: [] } },
			calls: [] as Call[],
			valid_from: '2026-01-01',
			valid_to: null
		}
	],
	countrySets: { NORDIC: ['DK', 'SE'] },
	predicates: {},
	facts: {
		'residence.qpv': { type: 'bool' },
		'status.set': { type: 'enum[]' },
		'study.type': { type: 'enum' },
		'bursary.echelon': { type: 'number' },
		'person.birth_date': { type: 'date' }
	}
} as const satisfies Catalogue;

function faultOf(catalogue: unknown): string {
	try {
		readRulebook(catalogue as Catalogue);
		return 'accepted';
	} catch (error) {
		if (error instanceof MalformedRule) return error.path;
		throw error;
	}
}

function withCondition(condition: unknown) {
	const conditions = { person: { all: [condition] }, project: { all: [] } };
	return { ...sound, programmes: [{ ...sound.programmes[0], conditions }] };
}

const stated = { id: 'tested', certainty: 'high' };

test('a sound catalogue is accepted', () => {
	expect(faultOf(sound)).toBe('accepted');
	expect(faultOf(withCondition({ ...stated, fact: 'study.type', op: 'in', value: { set: 'NORDIC' } }))).toBe(
		'accepted'
	);
});

describe('a malformed condition is refused with the path to its fault', () => {
	const at = 'trip.conditions.person.all[0]';
	test.each<[string, unknown, string]>([
		['nothing', null, at],
		['a list', [], at],
		['no known kind', stated, at],
		['no id', { certainty: 'high', age_at: 'application.date', min: 18 }, `${at}.id`],
		['no certainty', { id: 'age', age_at: 'application.date', min: 18 }, `${at}.certainty`],
		['an unknown fact', { ...stated, fact: 'shoe.size', op: 'eq', value: 1 }, `${at}.fact`],
		['a name of the prototype', { ...stated, fact: 'constructor', op: 'eq', value: 1 }, `${at}.fact`],
		['an unknown operator', { ...stated, fact: 'study.type', op: 'like', value: 'b' }, `${at}.op`],
		['a comparison of texts', { ...stated, fact: 'study.type', op: 'gte', value: 3 }, `${at}.op`],
		[
			'a date compared with a number',
			{ ...stated, fact: 'person.birth_date', op: 'gte', value: 2000 },
			`${at}.op`
		],
		[
			'a date compared with a text',
			{ ...stated, fact: 'person.birth_date', op: 'eq', value: '29/02' },
			`${at}.op`
		],
		['equality with a list', { ...stated, fact: 'status.set', op: 'eq', value: 'neet' }, `${at}.op`],
		['a value of another type', { ...stated, fact: 'residence.qpv', op: 'eq', value: 'oui' }, `${at}.value`],
		['an empty list', { ...stated, fact: 'study.type', op: 'in', value: [] }, `${at}.value`],
		['a hole in a list', { ...stated, fact: 'study.type', op: 'in', value: ['bts', 3] }, `${at}.value[1]`],
		[
			'an unknown set',
			{ ...stated, fact: 'study.type', op: 'in', value: { set: 'MOON' } },
			`${at}.value.set`
		],
		['a reversed range', { ...stated, fact: 'bursary.echelon', op: 'between', value: [7, 5] }, `${at}.value`],
		['a mistyped bound', { ...stated, age_at: 'application.date', min: 18, mx: 30 }, `${at}.mx`],
		['no bound', { ...stated, age_at: 'application.date' }, at],
		['reversed bounds', { ...stated, age_at: 'application.date', min: 30, max: 18 }, `${at}.min`],
		['a bound as text', { ...stated, duration: 'weeks', min: '2' }, `${at}.min`],
		['an unknown date', { ...stated, age_at: 'tomorrow', min: 18 }, `${at}.age_at`],
		['an unknown unit', { ...stated, duration: 'years', min: 1 }, `${at}.duration`],
		[
			'a broken birthday',
			{ ...stated, not_after_birthday: 2.5, date: 'application.date' },
			`${at}.not_after_birthday`
		],
		['no birth window', { ...stated, born_between_call: true }, at],
		['a denied mark', { ...stated, dest_not_in_nationalities: false }, `${at}.dest_not_in_nationalities`],
		['a ceiling without base', { ...stated, rfr_ceiling: { per_half_part: 1 } }, `${at}.rfr_ceiling.base`],
		['any of nothing', { any: [] }, `${at}.any`],
		['a group that is no list', { all: {} }, `${at}.all`],
		['two groups at once', { all: [], any: [] }, `${at}.any`],
		['an unknown predicate', { predicate: 'lucky' }, `${at}.predicate`],
		['a fault deep inside', { any: [{ not: { all: [{ not: 3 }] } }] }, `${at}.any[0].not.all[0].not`]
	])('%s', (_name, condition, path) => {
		expect(faultOf(withCondition(condition))).toBe(path);
	});

	test('a rule nested two hundred deep, and predicates inside each other', () => {
		let rule: unknown = { ...stated, fact: 'residence.qpv', op: 'eq', value: true };
		for (let depth = 0; depth < 200; depth += 1) rule = { any: [rule] };
		expect(faultOf(withCondition(rule))).toBe(`${at}${'.any[0]'.repeat(16)}`);
		const chain = Object.fromEntries(
			Array.from({ length: 5_000 }, (_, depth) => [
				`p${depth}`,
				{ expr: depth === 4_999 ? { all: [] } : { predicate: `p${depth + 1}` } }
			])
		);
		expect(faultOf({ ...sound, predicates: chain })).toBe('predicates.p15.expr.predicate');
	});

	test('a rule nested without end', () => {
		let rule: unknown = { all: [] };
		for (let depth = 0; depth < 5_000; depth += 1) rule = { not: rule };
		expect(faultOf(withCondition(rule))).toMatch(/\.not$/);
	});
});

describe('a malformed catalogue is refused with the path to its fault', () => {
	const programme = sound.programmes[0];
	const call = { id: 'a', open: null, close: null };
	test.each<[string, object, string]>([
		['a programme twice', { programmes: [programme, programme] }, 'trip'],
		[
			'a date that does not exist',
			{ programmes: [{ ...programme, valid_to: '2026-02-30' }] },
			'trip.valid_to'
		],
		[
			'an instant without offset',
			{ programmes: [{ ...programme, calls: [{ ...call, open: '2026-04-08T12:00' }] }] },
			'trip.calls[0].open'
		],
		[
			'half a birth window',
			{ programmes: [{ ...programme, calls: [{ ...call, born_from: '2007-07-01' }] }] },
			'trip.calls[0].born_to'
		],
		[
			'a call that closes before it opens',
			{
				programmes: [
					{
						...programme,
						calls: [{ ...call, open: '2026-04-08T12:00+02:00', close: '2026-04-07T12:00+02:00' }]
					}
				]
			},
			'trip.calls[0].close'
		],
		[
			'a birth window turned round',
			{
				programmes: [{ ...programme, calls: [{ ...call, born_from: '2008-07-01', born_to: '2007-07-01' }] }]
			},
			'trip.calls[0].born_to'
		],
		[
			'a programme that ends before it begins',
			{ programmes: [{ ...programme, valid_to: '2025-12-31' }] },
			'trip.valid_to'
		],
		['a set of no country', { countrySets: { NORDIC: [] } }, 'countrySets.NORDIC'],
		['a country that is none', { countrySets: { NORDIC: ['DK', 'Sweden'] } }, 'countrySets.NORDIC[1]'],
		['a fact of no type', { facts: { 'shoe.size': { type: 'big' } } }, 'facts.shoe.size.type'],
		[
			'a fault in a predicate',
			{ predicates: { young: { expr: { ...stated, age_at: 'application.date', maxi: 30 } } } },
			'predicates.young.expr.maxi'
		],
		[
			'predicates in a circle',
			{ predicates: { a: { expr: { predicate: 'b' } }, b: { expr: { not: { predicate: 'a' } } } } },
			'predicates.b.expr.not.predicate'
		]
	])('%s', (_name, change, path) => {
		expect(faultOf({ ...sound, ...change })).toBe(path);
	});
});
