import { canonical } from '#lib/basics/canonical.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { engineName, isInForce, resultOf } from '#lib/eligibility/assess.ts';
import { combine } from '#lib/eligibility/evaluate.ts';
import { isUnknown, type Verdict } from '#lib/eligibility/fact.ts';
import type { ReadyRule } from '#lib/eligibility/ready-rule.ts';
import { readRulebook } from '#lib/eligibility/rulebook.ts';
import { type Situation, situationOf } from '#lib/eligibility/situation.ts';
import { facts as definitions } from '#lib/programmes/pack/facts.ts';
import { type Trace, traceName } from './trace.ts';
import { isSensitive, type KeptVerdict, type RequestVerdict, turned } from './verdict.ts';

/** Null when the verdict comes out byte for byte; else the first thing that does not, with the way to it. */
export type Difference = string | null;

const shape = [
	...(['engine', 'rulesHash', 'judgedOn'] as const).map((key) => [key, 'string'] as const),
	...(['programme', 'rules', 'facts', 'sealed', 'verdict'] as const).map((key) => [key, 'object'] as const)
];

/** Reads the bytes of a trace; a text that is none answers why. */
export function readTrace(text: string): Trace | string {
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch (error) {
		return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
	}
	if (typeof read !== 'object' || read === null || !('trace' in read)) return 'not a trace';
	if (read.trace !== traceName)
		return `trace: ${JSON.stringify(read.trace)}, this command reads "${traceName}"`;
	const fields = read as Readonly<Record<string, unknown>>;
	for (const [key, kind] of shape)
		if (typeof fields[key] !== kind || fields[key] === null) return `${key}: expected ${kind}`;
	return read as Trace;
}

/** Judges again what a trace says was judged. Throws a MalformedRule when its rules are none. */
export function replay(trace: Trace): Difference {
	if (trace.engine !== engineName) return `engine: judged by "${trace.engine}", this is "${engineName}"`;
	const hash = sha256(canonical(trace.rules));
	if (hash !== trace.rulesHash)
		return `rules: their digest is ${hash}, the trace says ${trace.rulesHash}: they were changed`;
	const { programme, predicates, countrySets } = trace.rules;
	const { programmes } = readRulebook({
		programmes: [programme],
		predicates,
		countrySets,
		facts: definitions
	});
	const ready = programmes.get(programme.id);
	if (!ready) return `rules.programme.id: ${programme.id} is not read`;

	const judging: Judging = {
		situation: situationOf(trace.facts, trace.judgedOn),
		sealed: new Map(Object.entries(trace.sealed)),
		used: new Set(),
		wrong: []
	};
	const person = rejudge(ready.person, judging, 'person', false);
	const project = rejudge(ready.project, judging, 'project', false);
	const unused = Object.keys(trace.sealed).find((path) => !judging.used.has(path));
	if (judging.wrong[0]) return judging.wrong[0];
	if (unused !== undefined) return `sealed: ${unused} is no part of these rules`;
	const again: RequestVerdict = {
		result: resultOf(isInForce(ready, trace.judgedOn), person.verdict, project.verdict),
		on: trace.judgedOn,
		person: person.kept,
		project: project.kept
	};
	return canonical(again) === canonical(trace.verdict)
		? null
		: firstDifference(trace.verdict, again, 'verdict');
}

interface Judging {
	readonly situation: Situation;
	readonly sealed: ReadonlyMap<string, Verdict>;
	readonly used: Set<string>;
	readonly wrong: string[];
}

interface Again {
	readonly verdict: Verdict;
	readonly kept: KeptVerdict;
}

/** The shape that was kept: through `not` and named rules, down to conditions and what is sealed. */
function rejudge(rule: ReadyRule, judging: Judging, path: string, not: boolean): Again {
	if ('part' in rule) {
		const { verdict, kept } = rejudge(rule.part, judging, path, rule.kind === 'not' ? !not : not);
		return { verdict: turned(verdict, rule.kind === 'not'), kept };
	}
	const outcome = judging.sealed.get(path);
	if (outcome !== undefined) {
		judging.used.add(path);
		const mayBeSealed = rule.kind === 'condition' || (rule.kind === 'any') !== not;
		if (!mayBeSealed || !turnsOnHidden(rule, judging.situation))
			judging.wrong.push(`sealed: ${path} reads nothing hidden, its outcome must follow from the facts`);
		return { verdict: outcome, kept: outcome };
	}
	if (rule.kind === 'condition') {
		const verdict = rule.verdict(judging.situation);
		return { verdict, kept: verdict };
	}
	const parts = rule.parts.map((part, at) => rejudge(part, judging, `${path}/${at}`, not));
	const verdict = combine(rule.kind, parts);
	return { verdict, kept: { verdict, parts: parts.map(({ kept }) => kept) } };
}

/** Whether a part reads a fact nobody may read, or one that is not among the facts and may follow from such. */
function turnsOnHidden(rule: ReadyRule, situation: Situation): boolean {
	if ('part' in rule) return turnsOnHidden(rule.part, situation);
	if ('parts' in rule) return rule.parts.some((part) => turnsOnHidden(part, situation));
	return rule.reads(situation).some((fact) => isSensitive(fact) || isUnknown(situation.facts[fact]));
}

function firstDifference(told: unknown, again: unknown, path: string): string {
	if (typeof told === 'object' && told !== null && typeof again === 'object' && again !== null) {
		const keys = [...new Set([...Object.keys(told), ...Object.keys(again)])];
		for (const key of keys) {
			const [a, b] = [(told as Record<string, unknown>)[key], (again as Record<string, unknown>)[key]];
			if (canonical(a) !== canonical(b)) return firstDifference(a, b, `${path}/${key}`);
		}
	}
	return `${path}: the trace says ${canonical(told)}, the rules answer ${canonical(again)}`;
}
