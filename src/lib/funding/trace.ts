import { canonical } from '#lib/basics/canonical.ts';
import type { Day } from '#lib/basics/day.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { engineName } from '#lib/eligibility/assess.ts';
import type { Facts, Verdict } from '#lib/eligibility/fact.ts';
import type { CountrySets, Predicates, Programme, Rule } from '#lib/eligibility/rule.ts';
import { countrySets } from '#lib/programmes/pack/country-sets.ts';
import { predicates } from '#lib/programmes/pack/predicates.ts';
import type { CallProgramme } from './call-programme.server.ts';
import type { Judgement, RequestVerdict } from './verdict.ts';

export const traceName = 'cap-eligibility-trace 1';

/** The rules a verdict was reached by, with the named rules and lists of countries they refer to. */
export interface TracedRules {
	readonly programme: Pick<Programme, 'id' | 'conditions' | 'calls' | 'valid_from' | 'valid_to'>;
	readonly predicates: Predicates;
	readonly countrySets: CountrySets;
}

/**
 * All that a verdict is worked out from, so that anyone who holds it can do so again. `facts`: those an officer may
 * read; `sealed`: the outcomes, by path, of parts that turn on facts nobody may read. `rulesHash`: SHA-256 of `rules`.
 */
export interface Trace {
	readonly trace: typeof traceName;
	readonly engine: string;
	readonly programme: { readonly id: string; readonly version: number; readonly hash: string };
	readonly rules: TracedRules;
	readonly rulesHash: string;
	readonly judgedOn: Day;
	readonly facts: Facts;
	readonly sealed: Readonly<Record<string, Verdict>>;
	readonly verdict: RequestVerdict;
}

/** The bytes to store with a verdict; null where no programme was judged. */
export function traceOf(
	published: CallProgramme | null,
	{ verdict, facts, sealed }: Judgement
): string | null {
	if (!published || verdict.result === 'not-assessed') return null;
	const rules = rulesOf(published.programme);
	const trace: Trace = {
		trace: traceName,
		engine: engineName,
		programme: { id: published.id, version: published.version, hash: published.hash },
		rules,
		rulesHash: sha256(canonical(rules)),
		judgedOn: verdict.on,
		facts,
		sealed,
		verdict
	};
	return canonical(trace);
}

function rulesOf({ id, conditions, calls, valid_from, valid_to }: Programme): TracedRules {
	const rules: Record<string, { expr: Rule }> = {};
	const sets: Record<string, readonly string[]> = {};
	gather(conditions, rules, sets);
	return {
		programme: { id, conditions, calls, valid_from, valid_to },
		predicates: rules as Predicates,
		countrySets: sets
	};
}

/** Follows the names in a rule: `{ predicate: name }` and `{ set: name }`, at any depth. */
function gather(
	part: unknown,
	rules: Record<string, { expr: Rule }>,
	sets: Record<string, readonly string[]>
): void {
	if (typeof part !== 'object' || part === null) return;
	for (const [key, value] of Object.entries(part)) {
		if (key === 'predicate' && typeof value === 'string' && value in predicates && !(value in rules)) {
			const { expr } = predicates[value as keyof typeof predicates];
			rules[value] = { expr };
			gather(expr, rules, sets);
		}
		if (key === 'set' && typeof value === 'string' && value in countrySets)
			sets[value] = countrySets[value as keyof typeof countrySets];
		gather(value, rules, sets);
	}
}
