import Engine from 'publicodes';
import type { Peer } from './peer.ts';
import type { PlainFacts, PlainRule } from './plain-rules.ts';

type Source = string | { [mechanism: string]: Source | Source[] };

const listFacts = ['status_set', 'history_received'];

/** One engine, and for each person a new situation, as its documentation does. Lists become a truth for each value. */
export function publicodes(rules: readonly PlainRule[]): Peer {
	const source: Record<string, Source | null> = {};
	const counted = { parts: 0 };
	rules.forEach((rule, at) => (source[`p${at}`] = sourceOf(rule, source, counted)));
	const engine = new Engine(source, { logger: { log() {}, warn() {}, error: console.error } });
	return {
		name: 'publicodes 1.10.3',
		isThreeValued: true,
		people: 40,
		judge: async (people) =>
			people.map((facts) => {
				engine.setSituation(situationOf(facts, source));
				return rules.map((_, at) => {
					const { nodeValue } = engine.evaluate(`p${at}`);
					return nodeValue === true ? 'yes' : nodeValue === false ? 'no' : 'unknown';
				});
			})
	};
}

function sourceOf(
	rule: PlainRule,
	source: Record<string, Source | null>,
	counted: { parts: number }
): Source {
	if ('all' in rule)
		return { 'toutes ces conditions': rule.all.map((part) => sourceOf(part, source, counted)) };
	if ('any' in rule)
		return { 'une de ces conditions': rule.any.map((part) => sourceOf(part, source, counted)) };
	if ('not' in rule) {
		const part = `part${(counted.parts += 1)}`;
		source[part] = sourceOf(rule.not, source, counted);
		return `${part} = non`;
	}
	if (rule.op === 'intersects') {
		const names = rule.value.map((value) => nameOf(rule.fact, value));
		for (const name of names) source[name] = null;
		return { 'une de ces conditions': names };
	}
	const name = rule.fact.replaceAll('_', ' ');
	source[name] ??= null;
	if (rule.op === 'in') return { 'une de ces conditions': rule.value.map((value) => `${name} = '${value}'`) };
	if (rule.op === 'eq') return rule.value === true ? name : `${name} = '${rule.value}'`;
	return `${name} ${rule.op === 'gte' ? '>=' : '<='} ${rule.value}`;
}

function situationOf(
	facts: PlainFacts,
	source: Record<string, Source | null>
): Record<string, number | string> {
	const situation: Record<string, number | string> = {};
	for (const [fact, value] of Object.entries(facts)) {
		const name = fact.replaceAll('_', ' ');
		if (typeof value === 'boolean') situation[name] = value ? 'oui' : 'non';
		else if (typeof value === 'string') situation[name] = `'${value}'`;
		else if (typeof value === 'number') situation[name] = value;
	}
	for (const fact of listFacts) {
		const list = facts[fact];
		if (!Array.isArray(list)) continue;
		for (const name of Object.keys(source))
			if (name.startsWith(`${fact.replaceAll('_', ' ')} is `)) situation[name] = 'non';
		for (const value of list) {
			const name = nameOf(fact, value);
			if (name in source) situation[name] = 'oui';
		}
	}
	return Object.fromEntries(Object.entries(situation).filter(([name]) => name in source));
}

function nameOf(fact: string, value: string): string {
	return `${fact.replaceAll('_', ' ')} is ${value.replaceAll(/[_-]/g, ' ')}`;
}
