import { describe, expect, test } from 'vitest';
import type { Rule } from '#lib/eligibility/rule.ts';
import { edited, nearestWay, partAt, readWay, wayAfter, writtenWay } from './edit-rule.ts';

const is = (fact: string): Rule => ({ id: fact, certainty: 'high', fact, op: 'eq', value: true });
const [a, b, c, d] = [is('a'), is('b'), is('c'), is('d')];
const rule: Rule = { all: [a, { any: [b, c] }, { not: d }] };

describe('an edit', () => {
	test('removes a line, and what a removal leaves alone stands by itself', () => {
		expect(edited(rule, { kind: 'remove', way: [0] })).toEqual({ all: [{ any: [b, c] }, { not: d }] });
		expect(edited(rule, { kind: 'remove', way: [1, 0] })).toEqual({ all: [a, c, { not: d }] });
		expect(edited(rule, { kind: 'remove', way: [2, 0] })).toEqual({ all: [a, { any: [b, c] }] });
		expect(edited({ all: [a] }, { kind: 'remove', way: [0] })).toEqual({ all: [] });
	});

	test('moves a line up or down, and leaves it where it cannot go further', () => {
		expect(edited(rule, { kind: 'down', way: [0] })).toEqual({ all: [{ any: [b, c] }, a, { not: d }] });
		expect(edited(rule, { kind: 'up', way: [1, 1] })).toEqual({ all: [a, { any: [c, b] }, { not: d }] });
		expect(edited(rule, { kind: 'up', way: [0] })).toEqual(rule);
		expect(edited(rule, { kind: 'down', way: [2] })).toEqual(rule);
	});

	test('groups a line with the next one, and takes a group apart', () => {
		const grouped = edited({ all: [a, b, c] }, { kind: 'with-next', way: [0], joint: 'any' });
		expect(grouped).toEqual({ all: [{ any: [a, b] }, c] });
		expect(edited(grouped, { kind: 'ungroup', way: [0] })).toEqual({ all: [a, b, c] });
	});

	test('lets a line join the group after it, and leave its group', () => {
		const joined = edited(rule, { kind: 'with-next', way: [0], joint: 'any' });
		expect(joined).toEqual({ all: [{ any: [a, b, c] }, { not: d }] });
		expect(edited(joined, { kind: 'out', way: [0, 1] })).toEqual({ all: [{ any: [a, c] }, b, { not: d }] });
		expect(edited(rule, { kind: 'out', way: [1, 0] })).toEqual({ all: [a, c, b, { not: d }] });
		expect(edited(rule, { kind: 'out', way: [0] })).toEqual(rule);
	});

	test('turns a line, adds one to a group, and puts another in its place', () => {
		expect(edited(rule, { kind: 'turn', way: [0] })).toMatchObject({ all: [{ not: a }, {}, {}] });
		expect(edited(rule, { kind: 'turn', way: [2] })).toMatchObject({ all: [{}, {}, d] });
		expect(edited(rule, { kind: 'add', way: [1], part: d })).toMatchObject({
			all: [a, { any: [b, c, d] }, {}]
		});
		expect(edited(rule, { kind: 'add', way: [], part: d })).toEqual({
			all: [a, { any: [b, c] }, { not: d }, d]
		});
		expect(edited(rule, { kind: 'replace', way: [1, 0], by: a })).toMatchObject({
			all: [a, { any: [a, c] }, {}]
		});
	});

	test('of what is not there changes nothing', () => {
		expect(edited(rule, { kind: 'remove', way: [7] })).toEqual(rule);
		expect(edited(rule, { kind: 'remove', way: [0, 3] })).toEqual(rule);
		expect(partAt(rule, [1, 5])).toBeNull();
	});

	test('leaves alone a rule that is one condition until a second one comes', () => {
		expect(edited(a, { kind: 'add', way: [], part: b })).toEqual({ all: [a, b] });
	});
});

test('a way is carried by a form and comes back', () => {
	expect([[], [0], [1, 0, 12]].map((way) => readWay(writtenWay(way)))).toEqual([[], [0], [1, 0, 12]]);
	expect(['x', '1.', '-1', '1.2.x'].map(readWay)).toEqual([null, null, null, null]);
});

test('the line acted upon is found again, or else the nearest one', () => {
	const after = (act: string, way: string) => {
		const form = new FormData();
		form.append('do', act);
		form.append('way', way);
		return wayAfter(form);
	};
	expect([after('up', '1.1'), after('down', '0'), after('out', '1.0'), after('remove', '2')]).toEqual([
		'1.0',
		'1',
		'2',
		'2'
	]);
	expect([[1, 1], [9], [2, 4, 1]].map((way) => nearestWay(rule, way))).toEqual([[1, 1], [2], [2, 0]]);
	expect(nearestWay({ all: [] }, [3])).toEqual([]);
});
