import { expect, test } from 'vitest';
import { readFacts } from './read-facts.ts';

const definitions = {
	'person.birth_date': { type: 'date' },
	'residence.qpv': { type: 'bool' },
	'project.group_size': { type: 'int' },
	'status.set': { type: 'enum[]' }
} as const;

test('facts of their type are kept, null is unknown', () => {
	const given = { 'person.birth_date': '2008-02-29', 'status.set': [], 'residence.qpv': null };
	expect(readFacts(given, definitions)).toEqual({
		facts: { 'person.birth_date': '2008-02-29', 'status.set': [] },
		strangers: [],
		unusable: []
	});
});

test('names without definition and values of another type are left out and told', () => {
	const given = {
		'person.birth_date': '2026-02-29',
		'residence.qpv': 'oui',
		'project.group_size': 4.5,
		'status.set': ['neet', 3],
		'shoe.size': 42,
		constructor: true
	};
	expect(readFacts(given, definitions)).toEqual({
		facts: {},
		strangers: ['shoe.size', 'constructor'],
		unusable: ['person.birth_date', 'residence.qpv', 'project.group_size', 'status.set']
	});
});
