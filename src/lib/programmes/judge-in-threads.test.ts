import { describe, expect, test } from 'vitest';
import { assessAll } from '#lib/eligibility/assess.ts';
import { answerAt, judgeBatch } from '#lib/eligibility/batch.ts';
import { compileBatch } from '#lib/eligibility/batch-rules.ts';
import { columnsOf } from '#lib/eligibility/columns.ts';
import { judgeInThreads } from './judge-in-threads.server.ts';
import { casesOn, usualFacts } from './pack/cases/case.ts';
import { cases } from './pack/cases/people.ts';
import { catalogue } from './pack/catalogue.ts';
import { countrySets } from './pack/country-sets.ts';
import { facts } from './pack/facts.ts';
import { predicates } from './pack/predicates.ts';
import { rulebook } from './rulebook.ts';

const people = cases.flatMap((person) => [person.facts, { ...usualFacts, ...person.facts }]);
const rules = compileBatch(rulebook);
const task = {
	catalogue: { programmes: catalogue, countrySets, predicates, facts },
	columns: columnsOf(people, rules.reads),
	on: casesOn
};

describe('the shipped programmes, judged as a batch', () => {
	test('answer every worked case as they do one by one', async () => {
		const verdicts = await judgeBatch(rules, task.columns, casesOn);
		people.forEach((known, person) =>
			expect(verdicts.programmes.map((_, at) => answerAt(verdicts, person, at))).toEqual(
				Object.values(assessAll(rulebook, known, casesOn)).map(({ result, person, project }) => ({
					result,
					person,
					project
				}))
			)
		);
	});

	test('give the same bytes in three threads, and tell of everybody', async () => {
		const judged: number[] = [];
		const inThreads = await judgeInThreads(task, 3, { onProgress: (count) => judged.push(count) });
		expect(inThreads).toEqual(await judgeBatch(rules, task.columns, casesOn));
		expect(judged.at(-1)).toBe(people.length);
	});

	test('stop in their threads when asked to', async () => {
		const stop = new AbortController();
		const judged = judgeInThreads(task, 2, { signal: stop.signal });
		stop.abort(new Error('enough'));
		await expect(judged).rejects.toThrow('enough');
	});

	test('judge nobody without a fault', async () => {
		const nobody = { ...task, columns: columnsOf([], rules.reads) };
		expect((await judgeInThreads(nobody, 4)).people).toBe(0);
	});
});
