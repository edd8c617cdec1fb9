import { expect, test } from 'vitest';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { Programme } from '../programme.ts';
import { catalogue } from '../pack/catalogue.ts';
import { rulebook } from '../rulebook.ts';
import { readDrafted } from './drafted.ts';
import { shadowRun } from './shadow-run.ts';

const [shipped] = catalogue;
const programme = (max: number): Programme => ({
	...shipped!,
	valid_from: null,
	valid_to: null,
	conditions: {
		person: { id: 'age', certainty: 'high', age_at: 'application.date', max },
		project: { all: [] }
	}
});
const aged = (years: number, count: number, region?: string): Facts[] =>
	Array.from({ length: count }, () => ({
		'person.birth_date': `${2026 - years}-01-01`,
		...(region && { 'residence.region': region })
	}));

test('a shadow run counts who gains and who loses, and hides what is below five', async () => {
	const people = [
		...aged(20, 10),
		...aged(27, 6, 'FR-HDF'),
		...aged(28, 2, 'FR-IDF'),
		...aged(28, 9, 'FR-NAQ')
	];
	const [older, younger] = [readDrafted(programme(30)), readDrafted(programme(25))];
	expect(await shadowRun(rulebook.names, younger, older, people, '2026-11-22')).toEqual({
		judged: 27,
		gain: 17,
		lose: 0,
		otherwise: 0,
		byRegion: [
			{ region: 'FR-HDF', gain: null, lose: 0 },
			{ region: 'FR-IDF', gain: null, lose: 0 },
			{ region: 'FR-NAQ', gain: 9, lose: 0 }
		]
	});
	expect(await shadowRun(rulebook.names, older, younger, people.slice(14, 18), '2026-11-22')).toMatchObject({
		gain: 0,
		lose: null
	});
});

test('a shadow run tells those whose answer is only less clear', async () => {
	const unknown = aged(20, 7).map(() => ({}));
	const everybody = readDrafted({
		...programme(25),
		conditions: { person: { all: [] }, project: { all: [] } }
	});
	const counts = await shadowRun(
		rulebook.names,
		everybody,
		readDrafted(programme(25)),
		unknown,
		'2026-11-22'
	);
	expect(counts).toMatchObject({ gain: 0, lose: 7, otherwise: 0 });
});
