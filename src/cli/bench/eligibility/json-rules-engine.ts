import { Engine, type AllConditions, type AnyConditions, type NotConditions } from 'json-rules-engine';
import type { Peer } from './peer.ts';
import type { PlainRule, PlainTest } from './plain-rules.ts';

type Node =
	AllConditions | AnyConditions | NotConditions | { fact: string; operator: string; value: unknown };

const operators: Record<PlainTest['op'], string> = {
	eq: 'equal',
	gte: 'greaterThanInclusive',
	lte: 'lessThanInclusive',
	in: 'in',
	intersects: 'intersects'
};

/** As its documentation does: one engine, one rule for each programme, a run for each person. */
export function jsonRulesEngine(rules: readonly PlainRule[]): Peer {
	const engine = new Engine([], { allowUndefinedFacts: true });
	engine.addOperator<string[], string[]>('intersects', (told, accepted) =>
		told.some((each) => accepted.includes(each))
	);
	rules.forEach((rule, at) =>
		engine.addRule({ conditions: { all: [nodeOf(rule)] }, event: { type: String(at) } })
	);
	return {
		name: 'json-rules-engine 7.3.1',
		isThreeValued: false,
		people: 100,
		async judge(people) {
			const verdicts = [];
			for (const facts of people) {
				const { events } = await engine.run({ ...facts });
				const held = new Set(events.map(({ type }) => Number(type)));
				verdicts.push(rules.map((_, at) => (held.has(at) ? 'yes' : 'no')));
			}
			return verdicts as Awaited<ReturnType<Peer['judge']>>;
		}
	};
}

function nodeOf(rule: PlainRule): Node {
	if ('all' in rule) return { all: rule.all.map(nodeOf) };
	if ('any' in rule) return { any: rule.any.map(nodeOf) };
	if ('not' in rule) return { not: nodeOf(rule.not) };
	return { fact: rule.fact, operator: operators[rule.op], value: rule.value };
}
