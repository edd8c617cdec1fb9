import { describe, expect, test } from 'vitest';
import { faultSentence } from '#lib/rounds/running/fault-words.ts';
import { allocate } from './allocate.ts';
import { readProblem } from './read-problem.ts';
import { problemIn } from './read-bytes.ts';
import { runProblem } from './run.ts';

const offer = { id: 'gdansk', capacity: 2, reserve: 1 };
const applicant = { id: 'ana', priority: true, preferences: ['gdansk'] };
const problem = { seed: 's', offers: [offer], applicants: [applicant] };

function faultsOf(value: unknown) {
	const read = readProblem(value);
	return read.done ? [] : read.faults.map((fault) => faultSentence(fault, 'en'));
}
const withOffer = (change: object) => ({ ...problem, offers: [{ ...offer, ...change }] });
const withApplicant = (change: object) => ({ ...problem, applicants: [{ ...applicant, ...change }] });

describe('a problem', () => {
	test.each([
		['is not an object', [], 'the file: expected an object, found a list'],
		['has no seed', { ...problem, seed: undefined }, 'seed: expected a text, found nothing'],
		['has an empty seed', { ...problem, seed: '' }, 'seed: is empty'],
		['has no list of offers', { ...problem, offers: {} }, 'offers: expected a list, found an object'],
		[
			'names an offer twice',
			{ ...problem, offers: [offer, offer] },
			'offers[1].id: "gdansk" is already offers[0]'
		],
		[
			'has half a seat',
			withOffer({ capacity: 1.5 }),
			'offers[0].capacity: expected a whole number from 0 to 1000000000, found 1.5'
		],
		[
			'has fewer than no seats',
			withOffer({ capacity: -1 }),
			'offers[0].capacity: expected a whole number from 0 to 1000000000, found -1'
		],
		[
			'reserves more seats than there are',
			withOffer({ reserve: 3 }),
			'offers[0].reserve: 3 is more than the capacity, 2'
		],
		[
			'leaves the reserve unsaid',
			withOffer({ reserve: undefined }),
			'offers[0].reserve: expected a whole number from 0 to 1000000000, found nothing'
		],
		[
			'has sub-reserves beyond the reserve',
			withOffer({ subReserves: [{ criterion: 'rural', seats: 2 }] }),
			'offers[0].subReserves: 2 seats together are more than the reserve, 1'
		],
		[
			'names a sub-reserve twice',
			withOffer({
				subReserves: [
					{ criterion: 'rural', seats: 0 },
					{ criterion: 'rural', seats: 0 }
				]
			}),
			'offers[0].subReserves[1].criterion: "rural" is already offers[0].subReserves[0]'
		],
		[
			'has a precedence of its own',
			withOffer({ precedence: 'first come' }),
			'offers[0].precedence: expected one of "reserved-first", "open-first", found "first come"'
		],
		[
			'orders a stranger',
			withOffer({ order: ['ana', 'zoe'] }),
			'offers[0].order[1]: there is no applicant "zoe"'
		],
		[
			'orders somebody twice',
			withOffer({ order: ['ana', 'ana'] }),
			'offers[0].order[1]: "ana" stands twice in the list'
		],
		[
			'orders not all who chose',
			withOffer({ order: [] }),
			'applicants[0].preferences[0]: the order of offer "gdansk" leaves out applicant "ana", who chose it'
		],
		[
			'names an applicant twice',
			{ ...problem, applicants: [applicant, applicant] },
			'applicants[1].id: "ana" is already applicants[0]'
		],
		[
			'leaves the priority unsaid',
			withApplicant({ priority: 'yes' }),
			'applicants[0].priority: expected true or false, found "yes"'
		],
		[
			'chooses an unknown offer',
			withApplicant({ preferences: ['oslo'] }),
			'applicants[0].preferences[0]: there is no offer "oslo"'
		],
		[
			'chooses an offer twice',
			withApplicant({ preferences: ['gdansk', 'gdansk'] }),
			'applicants[0].preferences[1]: "gdansk" stands twice in the list'
		],
		[
			'chooses what does not show',
			withApplicant({ preferences: ['\u202egdansk\0\n'] }),
			'applicants[0].preferences[0]: there is no offer "\\u202egdansk\\u0000\\n"'
		],
		[
			'scores below zero',
			withApplicant({ scores: { gdansk: -0.5 } }),
			'applicants[0].scores["gdansk"]: expected a finite number, 0 or more, found -0.5'
		],
		[
			'scores without end',
			withApplicant({ scores: { gdansk: 1e999 } }),
			'applicants[0].scores["gdansk"]: expected a finite number, 0 or more, found Infinity'
		],
		[
			'scores an unknown offer',
			withApplicant({ scores: { oslo: 1 } }),
			'applicants[0].scores["oslo"]: there is no offer "oslo"'
		],
		['has a number for an id', withApplicant({ id: 7 }), 'applicants[0].id: expected a text, found 7'],
		[
			'has half a sign in an id',
			withApplicant({ id: 'a\ud800' }),
			'applicants[0].id: "a\\ud800" is not well-formed Unicode'
		],
		[
			'has an endless id',
			withApplicant({ id: 'a'.repeat(201) }),
			'applicants[0].id: is longer than 200 signs'
		]
	])('that %s is refused, and told where', (_, value, fault) => {
		expect(faultsOf(value)[0]).toBe(fault);
	});

	test('with many faults names the first hundred and counts the rest', () => {
		const applicants = Array.from({ length: 150 }, (_, at) => ({
			...applicant,
			id: `a${at}`,
			preferences: ['?']
		}));
		const faults = faultsOf({ ...problem, applicants });
		expect(faults).toHaveLength(101);
		expect(faults.at(-1)).toBe('and 50 more');
	});

	test.each([
		['is empty', '', 'the file is empty'],
		['stops in the middle', '{"seed":\n', 'not JSON: it stops before its end, at line 2 column 1'],
		['is not JSON', '{"seed":"s",}', 'not JSON, at line 1 column 13'],
		[
			'says a key twice',
			`{"seed":"s","offers":[],"applicants":[\n{"id":"a","scores":{"x":1,"\\u0078":2}}]}`,
			'applicants[0].scores: the key "x" is said twice, at line 2 column 27'
		],
		[
			'says a key it need not know twice',
			`{"seed":"s","offers":[],"applicants":[],"title":{"fr":"a","fr":"b"}}`,
			'title: the key "fr" is said twice, at line 1 column 59'
		],
		[
			'says its seed twice',
			'{"seed":"s","offers":[],"applicants":[],"seed":"t"}',
			'the file: the key "seed"'
		],
		['has no number that JSON knows', '{"seed":NaN}', 'not JSON, at line 1 column 9'],
		[
			'is not UTF-8',
			Uint8Array.of(0x22, 0x0a, 0x61, 0xff, 0x22),
			'not a text in UTF-8, from line 2 column 2 on'
		]
	])('that %s is refused, and told where', (_, text, fault) => {
		const read = problemIn(typeof text === 'string' ? new TextEncoder().encode(text) : text);
		expect(read.done ? [] : read.faults.map((each) => faultSentence(each, 'en'))).toEqual([
			expect.stringContaining(fault)
		]);
	});
});

describe('an unusual round', () => {
	const run = (value: unknown) => {
		const read = readProblem(value);
		if (!read.done) throw new Error(JSON.stringify(read.faults));
		return runProblem(read.value, 'digest');
	};
	const got = (value: unknown) => run(value).assignment.map(({ offer: given, seat }) => [given, seat]);

	test('without anybody or anything answers an empty result', () => {
		expect(run({ seed: 's', offers: [], applicants: [] })).toMatchObject({
			assignment: [],
			report: {
				applicants: 0,
				placed: 0,
				ranks: [],
				groups: [{ group: 'priority', rate: null, ratio: null }]
			}
		});
	});

	test('of one applicant gives the first choice', () => {
		expect(got(problem)).toEqual([['gdansk', 'reserved']]);
	});

	test('with no seats places nobody', () => {
		expect(got(withOffer({ capacity: 0, reserve: 0 }))).toEqual([[null, null]]);
	});

	test('where all are tied follows the draw alone', () => {
		const people = Array.from({ length: 9 }, (_, at) => ({
			...applicant,
			id: `a${at}`,
			scores: { gdansk: 12 }
		}));
		const { assignment } = run({ ...problem, applicants: people });
		const seated = assignment.filter((row) => row.offer !== null).map(({ draw }) => draw);
		expect(seated.sort()).toEqual([1, 2]);
	});

	test('takes ids that look like code, spaces or faces', () => {
		const ids = [
			...['__proto__', 'constructor', ' ', '"', '\n', '\0', '👩🏽‍🚀', 'é', 'é'.normalize('NFD')],
			...['0', '00', '1e3', 'null', 'ana', 'аna', 'ana\u200b', '\u202eana', 'x'.repeat(200)]
		];
		const value = {
			seed: 's',
			offers: ids.map((id) => ({ id, capacity: 1, reserve: 0 })),
			applicants: ids.map((id) => ({
				id,
				priority: false,
				preferences: [id],
				scores: JSON.parse(`{${JSON.stringify(id)}:3}`)
			}))
		};
		expect(run(value).assignment.map((row) => row.offer)).toEqual(ids);
	});

	test('puts an applicant without a score after those with any, and a higher score first', () => {
		const people = [{}, { scores: { gdansk: 0 } }, { scores: { gdansk: 7.25 } }, { scores: { gdansk: 7.3 } }];
		const value = {
			...withOffer({ capacity: 3, reserve: 0 }),
			applicants: people.map((scores, at) => ({ ...applicant, id: `a${at}`, ...scores }))
		};
		expect(got(value).map(([given]) => given)).toEqual([null, 'gdansk', 'gdansk', 'gdansk']);
	});

	test('of a hundred thousand applicants on one offer with sub-reserves ends at once', () => {
		const people = Array.from({ length: 100_000 }, (_, at) => ({
			id: `a${at}`,
			priority: at % 2 === 0,
			criteria: at % 3 === 0 ? ['rural'] : [],
			preferences: ['gdansk']
		}));
		const read = readProblem({
			...withOffer({ capacity: 1000, reserve: 400, subReserves: [{ criterion: 'rural', seats: 100 }] }),
			applicants: people
		});
		if (!read.done) throw new Error(JSON.stringify(read.faults));
		expect(allocate(read.value).filter((row) => row.seat === 'reserved')).toHaveLength(400);
	});
});
