import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Facts } from './fact.ts';
import type { Call, Programme, Rule } from './rule.ts';
import { readRulebook } from './rulebook.ts';

const on = '2026-11-22';
const age = (id: string, min: number | null, max: number | null, at = 'application.date') =>
	({ id, certainty: 'high', age_at: at, min, max }) as Rule;
const says = (id: string, fact: string, value: boolean | string) =>
	({ id, certainty: 'high', fact, op: 'eq', value }) as Rule;
const bothBounds = { all: [age('grown', 18, null), age('young', null, 25)] };

interface Written {
	readonly project?: Rule;
	readonly calls?: readonly Call[];
	readonly from?: string;
	readonly to?: string;
}

function decided(person: Rule, facts: Facts, { project, calls = [], from, to }: Written = {}) {
	const programme: Programme = {
		id: 'tried',
		conditions: { person, project: project ?? { all: [] } },
		calls,
		valid_from: from ?? null,
		valid_to: to ?? null
	};
	const rulebook = readRulebook({
		programmes: [programme],
		countrySets: {},
		predicates: {},
		facts: {
			'residence.qpv': { type: 'bool' },
			'status.rsa': { type: 'bool' },
			'project.group_size': { type: 'int' },
			'income.caf_qf_eur_month': { type: 'number' },
			'study.type': { type: 'enum' },
			'status.set': { type: 'enum[]' }
		}
	});
	return decide(rulebook.programmes.get('tried')!, facts, on);
}

describe('a person who waits', () => {
	const bornIn = (birth: string) => ({ 'person.birth_date': birth });

	test('gets a yes from their eighteenth birthday, and until the eve of the twenty-sixth', () => {
		expect(decided(bothBounds, bornIn('2009-03-14'))).toMatchObject({
			result: 'not_eligible',
			verdict: 'not_yet',
			from: { day: '2027-03-14', of: 'application.date', condition: 'grown' },
			until: { day: '2035-03-13', of: 'application.date', condition: 'young' }
		});
	});

	test('is told on the eve that tomorrow is the last day, and no on the birthday', () => {
		expect(decided(bothBounds, bornIn('2000-11-23'))).toMatchObject({
			verdict: 'yes',
			until: { day: '2026-11-22' }
		});
		expect(decided(bothBounds, bornIn('2000-11-22'))).toMatchObject({ verdict: 'no' });
	});

	test('gets the day of departure that would do, when the age is read on that day', () => {
		const leaving = { 'person.birth_date': '2009-05-20', 'project.start_date': '2027-04-01' };
		expect(decided(age('age', 18, 30, 'project.start_date'), leaving)).toMatchObject({
			verdict: 'not_yet',
			from: { day: '2027-05-20', of: 'project.start_date' },
			until: { day: '2040-05-19', of: 'project.start_date' }
		});
	});

	test('does not move a departure that is past', () => {
		const gone = { 'person.birth_date': '2009-05-20', 'project.start_date': '2026-11-21' };
		expect(decided(age('age', 18, null, 'project.start_date'), gone).verdict).toBe('no');
	});

	test('born on 29 February comes of age on 1 March', () => {
		expect(decided(age('age', 19, null), bornIn('2008-02-29')).from?.day).toBe('2027-03-01');
	});

	test('counts the 1 October of the academic year of a departure', () => {
		const start = (birth: string) => ({ 'person.birth_date': birth, 'project.start_date': '2027-01-10' });
		const tooOld = age('age', null, 28, 'academic_year.oct1');
		expect(decided(tooOld, start('1998-10-02')).until?.day).toBe('2028-08-31');
		expect(decided(tooOld, start('1998-10-01')).until?.day).toBe('2027-08-31');
		expect(decided(tooOld, start('1997-10-01')).verdict).toBe('no');
	});

	test('never gets a yes where two ages exclude each other', () => {
		const contradiction = { all: [age('old', 26, null), age('young', null, 25)] };
		expect(decided(contradiction, bornIn('2009-03-14')).verdict).toBe('no');
	});

	test('is told of the bound inside a not', () => {
		expect(decided({ not: age('minor', null, 17) }, bornIn('2009-03-14'))).toMatchObject({
			verdict: 'not_yet',
			from: { day: '2027-03-14', condition: 'minor' }
		});
	});
});

describe('a call', () => {
	const call = (open: string | null, close: string | null, born?: [string, string]): Call => ({
		id: 'round',
		open,
		close,
		...(born && { born_from: born[0], born_to: born[1] })
	});
	const spring = call('2027-04-08T12:00+02:00', '2027-04-22T12:00+02:00');
	const child = { 'person.birth_date': '2009-05-20' };

	test('to come makes a not yet, until its last day', () => {
		expect(decided({ all: [] }, {}, { calls: [spring] })).toMatchObject({
			result: 'eligible',
			verdict: 'not_yet',
			from: { day: '2027-04-08', of: 'call' },
			until: { day: '2027-04-22', of: 'call' }
		});
	});

	test('that ends before a birthday makes a plain no', () => {
		expect(decided(age('age', 18, null), child, { calls: [spring] }).verdict).toBe('no');
	});

	test('followed by one without dates leaves it open when', () => {
		const written = { calls: [spring, call(null, null)] };
		expect(decided(age('age', 18, null), child, written)).toMatchObject({ verdict: 'not_yet', from: null });
	});

	test('that took these birth dates and is past leaves no hope in the next, which takes others', () => {
		const written = {
			calls: [
				call('2026-04-08T12:00+02:00', '2026-04-22T12:00+02:00', ['2007-07-01', '2008-06-30']),
				call(null, null, ['2008-01-01', '2008-12-31'])
			]
		};
		const born = { id: 'born', certainty: 'high', born_between_call: true } as const;
		expect(decided(born, { 'person.birth_date': '2007-08-01' }, written).verdict).toBe('no');
		expect(decided(born, { 'person.birth_date': '2008-05-01' }, written)).toMatchObject({
			verdict: 'not_yet',
			from: null
		});
	});

	test('is not the only frame: a programme that starts later is not yet, one that ended is a no', () => {
		expect(decided({ all: [] }, {}, { from: '2027-01-01', to: '2027-12-31' })).toMatchObject({
			result: 'not_in_force',
			verdict: 'not_yet',
			from: { day: '2027-01-01', of: 'programme' },
			until: { day: '2027-12-31', of: 'programme' }
		});
		expect(decided({ all: [] }, {}, { to: '2026-11-21' }).verdict).toBe('no');
	});
});

describe('what is not told', () => {
	test('is asked, and only what may still settle it', () => {
		const either = { any: [says('qpv', 'residence.qpv', true), age('young', null, 25)] };
		expect(decided(either, {})).toMatchObject({
			verdict: 'needs_info',
			to_tell: ['application.date', 'person.birth_date', 'residence.qpv']
		});
		expect(decided(either, { 'residence.qpv': true }).verdict).toBe('yes');
	});

	test('does not matter to what waits for a birthday, but is asked before', () => {
		const rule = { all: [says('qpv', 'residence.qpv', true), age('grown', 18, null)] };
		expect(decided(rule, { 'person.birth_date': '2009-03-14' })).toMatchObject({
			verdict: 'needs_info',
			from: { day: '2027-03-14' },
			to_tell: ['residence.qpv']
		});
	});

	test.each<[string, Rule]>([
		['an age', { any: [age('young', null, 25), age('old', 26, null)] }],
		['a yes or no', { any: [says('qpv', 'residence.qpv', true), says('no_qpv', 'residence.qpv', false)] }],
		['a choice', { any: [says('bts', 'study.type', 'bts'), { not: says('not_bts', 'study.type', 'bts') }] }],
		[
			'whole numbers',
			{
				any: [
					{ id: 'few', certainty: 'high', fact: 'project.group_size', op: 'lte', value: 4 },
					{ id: 'many', certainty: 'high', fact: 'project.group_size', op: 'gte', value: 5 }
				]
			}
		],
		[
			'a list',
			{
				any: [
					{ id: 'works', certainty: 'high', fact: 'status.set', op: 'intersects', value: ['employee'] },
					{
						not: { id: 'busy', certainty: 'high', fact: 'status.set', op: 'intersects', value: ['employee'] }
					}
				]
			}
		]
	])('is not asked where %s can only answer one way', (_, tautology) => {
		expect(decided(tautology, {})).toMatchObject({ result: 'needs_info', verdict: 'yes' });
		expect(decided({ not: tautology }, {})).toMatchObject({ result: 'needs_info', verdict: 'no' });
		const among = decided({ all: [tautology, says('rsa', 'status.rsa', false)] }, {});
		expect(among.to_tell).toEqual(['status.rsa']);
	});

	test('stays open where the values between two bounds answer otherwise', () => {
		const gap: Rule = {
			any: [
				{ id: 'low', certainty: 'high', fact: 'income.caf_qf_eur_month', op: 'lte', value: 4 },
				{ id: 'high', certainty: 'high', fact: 'income.caf_qf_eur_month', op: 'gte', value: 5 }
			]
		};
		expect(decided(gap, {}).verdict).toBe('needs_info');
	});
});

describe('a condition that somebody judges', () => {
	const judge = { fr: 'le jury', en: 'the jury' };
	const judged = { ...says('subject', 'residence.qpv', true), judge } as Rule;

	test('leaves the decision to them when all that is told fits', () => {
		expect(decided(judged, { 'residence.qpv': true })).toMatchObject({
			result: 'eligible',
			verdict: 'person_decides',
			judges: ['subject']
		});
	});

	test('decides nothing beside another way that is a fact', () => {
		const either = { any: [judged, says('rsa', 'status.rsa', true)] };
		expect(decided(either, { 'residence.qpv': true, 'status.rsa': true }).verdict).toBe('yes');
	});

	test('that is not met is a no, and one that is not told is asked', () => {
		expect(decided(judged, { 'residence.qpv': false }).verdict).toBe('no');
		expect(decided(judged, {})).toMatchObject({ verdict: 'needs_info', to_tell: ['residence.qpv'] });
	});
});
