import { describe, expect, test } from 'vitest';
import { assessAll } from '#lib/eligibility/assess.ts';
import { crowd } from './crowd.ts';
import { jsonLogic } from './json-logic.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { plainFacts, plainRule } from './plain-rules.ts';
import { publicodes } from './publicodes.ts';
import { realisticProgrammes, realisticRulebook } from './world.ts';

const rules = realisticProgrammes().map(plainRule);
const rulebook = realisticRulebook();
const verdicts = { eligible: 'yes', not_eligible: 'no', needs_info: 'unknown', not_in_force: 'no' } as const;

function ours(people: ReturnType<typeof crowd>) {
	return people.map((facts) =>
		Object.values(assessAll(rulebook, facts, '2026-11-22')).map(({ result }) => verdicts[result])
	);
}

describe('on the programmes of the bench', () => {
	test('two-valued engines agree with us about people who told everything', async () => {
		const people = crowd(60, 0, 21);
		for (const peer of [jsonRulesEngine(rules), jsonLogic(rules)])
			expect(await peer.judge(people.map(plainFacts))).toEqual(ours(people));
	});

	test('publicodes agrees with us about people who told six facts in seven', async () => {
		const people = crowd(12, 0.15, 22);
		expect(await publicodes(rules).judge(people.map(plainFacts))).toEqual(ours(people));
	});

	test('between two and ten verdicts in a hundred are yes, as for real programmes', () => {
		const all = ours(crowd(1_000, 0, 23)).flat();
		const share = all.filter((verdict) => verdict === 'yes').length / all.length;
		expect(share).toBeGreaterThan(0.02);
		expect(share).toBeLessThan(0.1);
	});
});
