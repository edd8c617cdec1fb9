import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packedOf } from './packed.ts';
import type { Problem } from './problem.ts';
import { randomMarket } from './random-market.test-data.ts';
import { readPacked } from './read-packed.ts';
import { readProblem } from './read-problem.ts';

const encoder = new TextEncoder();

/** A problem as a file says it, with names that are not all ASCII. */
function fileOf({ seed, offers, applicants }: Problem) {
	const named = (id: string) => (id.endsWith('1') ? `${id} é` : id);
	return {
		seed,
		title: { fr: 'Été "2027"', of: [1, -2.5e3, null] },
		offers: offers.map(({ order: _order, ...offer }) => ({ ...offer, id: named(offer.id) })),
		applicants: applicants.map(({ scores, criteria, preferences, ...applicant }) => ({
			...applicant,
			preferences: preferences.map(named),
			...(scores.size > 0 && {
				scores: Object.fromEntries([...scores].map(([offer, score]) => [named(offer), score]))
			}),
			...(criteria.length > 0 && { criteria })
		}))
	};
}

/** What JSON.parse and the checks that name every fault make of the same bytes; null where they refuse them. */
function readTheLongWay(bytes: Uint8Array): Problem | null {
	try {
		const read = readProblem(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
		return read.done ? read.value : null;
	} catch {
		return null;
	}
}

function expectTheSame(packed: Problem, long: Problem | null) {
	expect(long).not.toBeNull();
	if (!long) return;
	expect({ seed: packed.seed, offers: packed.offers }).toEqual({ seed: long.seed, offers: long.offers });
	expect(packedOf(packed)).toEqual(packedOf(long));
}

const anyFile = fc
	.tuple(randomMarket({ applicants: 8, offers: 4, seats: 5, special: true }), fc.constantFrom('', ' ', '\t'))
	.map(([problem, indent]) => encoder.encode(JSON.stringify(fileOf(problem), null, indent)));

describe('a problem read straight into columns', () => {
	test('is the one that the long way reads', () => {
		fc.assert(
			fc.property(anyFile, (bytes) => {
				const packed = readPacked(bytes);
				expect(packed).not.toBeNull();
				if (packed) expectTheSame(packed, readTheLongWay(bytes));
			}),
			{ numRuns: 200 }
		);
	});

	test('is never one that the long way would refuse or read otherwise, whatever byte is wrong', () => {
		const changes = fc.array(
			fc.tuple(fc.nat(), fc.constantFrom(...encoder.encode('{}[],:"\\ 0159-.eatu\u00e9\n'))),
			{
				minLength: 1,
				maxLength: 3
			}
		);
		fc.assert(
			fc.property(anyFile, changes, (whole, wrong) => {
				const bytes = whole.slice();
				for (const [at, byte] of wrong) bytes[at % bytes.length] = byte;
				const packed = readPacked(bytes);
				if (packed) expectTheSame(packed, readTheLongWay(bytes));
			}),
			{ numRuns: 3_000 }
		);
	});

	test('gives its applicants one by one to who asks for them', () => {
		const file = {
			seed: 's',
			offers: [{ id: 'gdansk', capacity: 1, reserve: 0 }],
			applicants: [{ id: 'ana', priority: true, preferences: ['gdansk'], scores: { gdansk: 12.25 } }]
		};
		expect(readPacked(encoder.encode(JSON.stringify(file)))?.applicants).toEqual([
			{
				id: 'ana',
				priority: true,
				criteria: [],
				preferences: ['gdansk'],
				scores: new Map([['gdansk', 12.25]])
			}
		]);
	});

	test('loses its columns when it is copied with other applicants', () => {
		const text =
			'{"seed":"s","offers":[{"id":"a","capacity":1,"reserve":0}],"applicants":[{"id":"x","priority":true,"preferences":["a"]}]}';
		const problem = readPacked(encoder.encode(text));
		expect(problem && packedOf({ ...problem, applicants: [] }).ids).toEqual([]);
	});

	test('leaves escapes in names, orders and double keys to the long way', () => {
		const offers = '"offers":[{"id":"a","capacity":1,"reserve":0}]';
		const who = (id: string) => `{"id":"${id}","priority":false,"preferences":["\\u0061"]}`;
		const read = (text: string) => readPacked(encoder.encode(text));
		expect(read(`{"seed":"s",${offers},"applicants":[${who('x')}]}`)).not.toBeNull();
		expect(read(`{"seed":"s",${offers},"applicants":[${who('\\u0078')}]}`)).toBeNull();
		expect(read(`{"seed":"s",${offers},${offers},"applicants":[]}`)).toBeNull();
		expect(read(`{"seed":"s","applicants":[],${offers}}`)).toBeNull();
		expect(read(`{"seed":"s",${offers.replace('0}', '0,"order":["x"]}')},"applicants":[]}`)).toBeNull();
	});
});
