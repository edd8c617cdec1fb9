import { LogicEngine } from 'json-logic-engine';
import { verdictOf } from '#lib/eligibility/fact.ts';
import type { Peer } from './peer.ts';
import type { PlainRule } from './plain-rules.ts';

/** Each programme compiled once by `build`, the engine's fastest way. */
export function jsonLogic(rules: readonly PlainRule[]): Peer {
	const engine = new LogicEngine();
	const compiled = rules.map((rule) => engine.build(logicOf(rule)));
	return {
		name: 'json-logic-engine 5.0.7, compiled',
		isThreeValued: false,
		people: 10_000,
		judge: async (people) => people.map((facts) => compiled.map((judge) => verdictOf(Boolean(judge(facts)))))
	};
}

function logicOf(rule: PlainRule): object {
	if ('all' in rule) return { and: rule.all.map(logicOf) };
	if ('any' in rule) return { or: rule.any.map(logicOf) };
	if ('not' in rule) return { '!': [logicOf(rule.not)] };
	const told = { var: rule.fact };
	switch (rule.op) {
		case 'eq':
			return { '===': [told, rule.value] };
		case 'gte':
			return { '>=': [told, rule.value] };
		case 'lte':
			return { '<=': [told, rule.value] };
		case 'in':
			return { in: [told, rule.value] };
		case 'intersects':
			return { some: [told, { in: [{ var: '' }, rule.value] }] };
	}
}
