import { describe, expect, test } from 'vitest';
import { canonical } from '#lib/basics/canonical.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { readProgramme } from '#lib/eligibility/rulebook.ts';
import { casesOn, usualFacts } from '#lib/programmes/pack/cases/case.ts';
import { amina } from '#lib/programmes/pack/cases/amina.ts';
import { kevin } from '#lib/programmes/pack/cases/kevin.ts';
import { moussa } from '#lib/programmes/pack/cases/moussa.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import type { Programme } from '#lib/programmes/programme.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { readTrace, replay } from './replay.ts';
import { type Trace, traceOf } from './trace.ts';
import { isSensitive, judge } from './verdict.ts';

const published = (programme: Programme) => ({
	...readProgramme(programme, rulebook.names),
	programme,
	version: 1,
	hash: sha256(JSON.stringify(programme))
});
const people = [kevin, amina, moussa].flatMap(({ id, facts }) => [
	{ id, facts: { ...usualFacts, ...facts } },
	{ id: `${id}, in care`, facts: { ...usualFacts, ...facts, 'social.ase': true, 'health.ald': true } },
	{ id: `${id}, who told nothing usual`, facts }
]);
const traces = people.flatMap(({ facts }) =>
	catalogue.flatMap((programme) => {
		const call = published(programme);
		const text = traceOf(call, judge(call, facts, casesOn));
		return text === null ? [] : [{ id: programme.id, text }];
	})
);
const read = (text: string): Trace => {
	const trace = readTrace(text);
	if (typeof trace === 'string') throw new Error(trace);
	return trace;
};
const sealing = traces.map(({ text }) => read(text)).filter(({ sealed }) => Object.keys(sealed).length > 0);

describe('the trace of a verdict', () => {
	test('gives the same bytes when it is judged again, for every programme and whoever asks', () => {
		expect(traces.length).toBeGreaterThan(300);
		expect(traces.flatMap(({ text }) => replay(read(text)) ?? []).slice(0, 3)).toEqual([]);
		expect(traces.every(({ text }) => canonical(JSON.parse(text)) === text)).toBe(true);
	});

	test('holds no fact that nobody may read, nor one that follows from such', () => {
		expect(sealing.length).toBeGreaterThan(50);
		for (const { facts } of sealing) expect(Object.keys(facts).filter(isSensitive)).toEqual([]);
	});
});

describe('a trace that was touched', () => {
	const trace = read(traces.find(({ id }) => id === 'esc-volunteering-individual')?.text ?? '');
	const differs = (change: Partial<Trace>) => replay({ ...trace, ...change });

	test('is told from where its verdict stops following from its facts', () => {
		expect(replay(trace)).toBeNull();
		const { verdict } = trace;
		if (verdict.result === 'not-assessed') throw new Error('not judged');
		expect(differs({ verdict: { ...verdict, result: 'not_in_force' } })).toMatch(
			/^verdict\/result: .*not_in_force/
		);
		expect(differs({ facts: { ...trace.facts, 'person.birth_date': '1980-01-01' } })).toMatch(/^verdict\//);
		expect(differs({ judgedOn: '2046-01-01' })).toMatch(/^verdict\//);
	});

	test('is told from its rules, its engine and what it seals without a reason', () => {
		const { rules } = trace;
		expect(
			differs({ rules: { ...rules, programme: { ...rules.programme, valid_to: '2020-01-01' } } })
		).toMatch(/^rules: /);
		expect(differs({ engine: 'another 3' })).toMatch(/^engine: /);
		expect(differs({ sealed: { ...trace.sealed, 'person/99': 'yes' } })).toMatch(/^sealed: person\/99/);
		expect(differs({ sealed: { ...trace.sealed, 'project/0': 'yes' } })).toMatch(
			/^sealed: project\/0 reads nothing/
		);
	});

	test.each([
		['{', /^not JSON/],
		['[]', /^not a trace/],
		['{"trace":"another 1"}', /^trace: "another 1"/],
		[
			'{"trace":"cap-eligibility-trace 1","engine":"e","rulesHash":"","judgedOn":"x","programme":null}',
			/^programme/
		]
	])('or is none: %s', (text, words) => {
		expect(readTrace(text)).toMatch(words);
	});
});
