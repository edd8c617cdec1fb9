import { describe, expect, test } from 'vitest';
import { decideAll } from '#lib/eligibility/decide.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { derive } from './derive.ts';
import { openAnswer, readOpenQuestion, readOpenText } from './open-answer.ts';
import { openApi } from './openapi.ts';
import { casesOn, usualFacts } from './pack/cases/case.ts';
import { kevin } from './pack/cases/kevin.ts';
import { catalogue as programmes } from './pack/catalogue.ts';
import { rulebook } from './rulebook.ts';

const entries = programmes.map((programme) => ({
	versionId: programme.id,
	version: 1,
	publishedAt: new Date('2026-11-22T12:00:00Z'),
	hash: 'ab'.repeat(32),
	programme
}));
const catalogue = { entries, rulebook };
const read = (body: unknown) => readOpenQuestion(body, casesOn, new Set(rulebook.programmes.keys()));
const kevins: Facts = { ...usualFacts, ...kevin.facts };

describe('a question from another site', () => {
	test('gets for every programme what the engine decides, with the version it was decided under', () => {
		const question = read({ facts: kevins });
		const answer = question.ok ? openAnswer(question.question, catalogue) : null;
		const decisions = decideAll(rulebook, derive(kevins, casesOn), casesOn);
		expect(answer?.programmes).toHaveLength(programmes.length);
		for (const each of answer?.programmes ?? [])
			expect(each).toMatchObject({ ...decisions[each.id], version: 1 });
	});

	test('gets the reasons of the programmes it names', () => {
		const question = read({ facts: kevins, programmes: ['pacea'], explain: true });
		const answer = question.ok ? openAnswer(question.question, catalogue) : null;
		expect(answer?.programmes.map(({ id }) => id)).toEqual(['pacea']);
		expect(answer?.programmes[0]?.explanation?.person.verdict).toBe(answer?.programmes[0]?.person);
	});

	test('needs no fact at all, and takes null for unknown', () => {
		expect(read({}).ok).toBe(true);
		expect(read({ facts: { 'residence.qpv': null } }).ok).toBe(true);
	});

	test.each<[string, unknown, string, string]>([
		['a list', [], '', 'expected an object {"facts"}'],
		['an unknown key', { fact: {} }, 'fact', 'unknown key'],
		['an unknown fact', { facts: { 'person.shoes': 42 } }, 'facts["person.shoes"]', 'unknown fact'],
		[
			'a name of every object',
			{ facts: JSON.parse('{"__proto__": 1}') },
			'facts["__proto__"]',
			'unknown fact'
		],
		[
			'a day that does not exist',
			{ facts: { 'person.birth_date': '2007-02-29' } },
			'facts["person.birth_date"]',
			'expected a day that exists, YYYY-MM-DD'
		],
		[
			'an end before the start',
			{ facts: { 'project.start_date': '2027-05-01', 'project.end_date': '2027-04-30' } },
			'facts["project.end_date"]',
			'the stay ends before it starts'
		],
		['a day in another writing', { on: '29/02/2028' }, 'on', 'expected a day, YYYY-MM-DD'],
		['a programme that is none', { programmes: ['pvt', 'nope'] }, 'programmes[1]', 'unknown programme nope'],
		['programmes that are no list', { programmes: 'pvt' }, 'programmes', 'expected a list of programme ids'],
		['a reason asked for by word', { explain: 'yes' }, 'explain', 'expected true or false']
	])('with %s is told where and what', (_, body, path, problem) => {
		expect(read(body)).toMatchObject({ ok: false, problems: [{ path, problem }] });
	});

	test('is answered as told where something can hardly be right, which is named with its place', () => {
		const odd = { 'project.destination': 'YU', 'person.birth_date': '1826-03-01', 'income.rfr_eur': -5 };
		const question = read({ facts: odd, programmes: ['vie'] });
		expect(question.ok && openAnswer(question.question, catalogue)).toMatchObject({
			doubts: [
				{ path: 'facts["project.destination"]', problem: '"YU" is none of its values' },
				{ path: 'facts["income.rfr_eur"]' },
				{ path: 'facts["person.birth_date"]', problem: '1826-03-01 is over 90 years ago' }
			],
			programmes: [{ id: 'vie' }]
		});
		const old = read({ facts: { 'person.birth_date': '1966-03-01' }, programmes: ['vie'] });
		expect(old.ok && openAnswer(old.question, catalogue)).toMatchObject({
			doubts: [],
			programmes: [{ id: 'vie', person: 'no' }]
		});
	});

	test.each([
		['{"facts":{"a":1,"b":[],"a":2}}', 'facts["a"]', 'said twice'],
		['{"facts":\n{"a":}}', '', 'not JSON at line 2, column 6'],
		['', '', 'not JSON']
	])('%j is told where it is wrong', (text, path, problem) => {
		expect(readOpenText(new TextEncoder().encode(text))).toEqual({
			ok: false,
			problems: [{ path, problem }]
		});
	});

	test('shows a strange value briefly, and so that it cannot turn the line around', () => {
		const facts = { 'project.destination': `\u202e${'x'.repeat(9_000)}` };
		const question = read({ facts, programmes: ['vie'] });
		const problem = question.ok ? openAnswer(question.question, catalogue).doubts[0]?.problem : '';
		expect(problem).toMatch(/^"\\u202ex{1,60}… is none of its values$/);
	});

	test('with ten thousand facts is refused whole', () => {
		const facts = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`fact.${at}`, true]));
		expect(read({ facts })).toMatchObject({ problems: [{ path: 'facts', problem: 'more than 200 facts' }] });
	});
});

test('the description names every key of an answer', () => {
	const question = read({ facts: kevins, explain: true });
	const answer = question.ok ? openAnswer(question.question, catalogue) : null;
	const described = Object.keys(
		openApi.paths['/api/v1/eligibility'].post.responses[200].content['application/json'].schema.properties
			.programmes.items.properties
	);
	const used = new Set((answer?.programmes ?? []).flatMap((each) => Object.keys(each)));
	expect([...used].filter((key) => !described.includes(key))).toEqual([]);
});
