import { fieldsOf, MalformedRule, textAt } from './malformed-rule.ts';
import { readCondition } from './read-condition.ts';
import type { Names, ReadyRule } from './ready-rule.ts';

const deepest = 16;

/**
 * Checks a rule of the JSON rule language, whoever wrote it, and makes it ready to judge. Throws a MalformedRule
 * whose path starts with `path` when a key, an operator, a type, a bound or a name is not what the language allows.
 */
export function readRule(rule: unknown, path: string, names: Names): ReadyRule {
	return readPart(rule, path, names, 0);
}

function readPart(rule: unknown, path: string, names: Names, depth: number): ReadyRule {
	if (depth > deepest) throw new MalformedRule(path, `nested deeper than ${deepest}`);
	const fields = fieldsOf(rule, path);
	const kind = groupings.find((each) => Object.hasOwn(fields, each));
	if (!kind) return readCondition(fields, path, names);
	fieldsOf(rule, path, [kind]);
	const inner = fields[kind];
	const innerPath = `${path}.${kind}`;
	if (kind === 'predicate') return readPredicate(inner, innerPath, names);
	if (kind === 'not') return { kind, part: readPart(inner, innerPath, names, depth + 1) };
	return { kind, parts: readParts(kind, inner, innerPath, names, depth) };
}

/** Each stands alone in its object; an object without one is a condition. */
const groupings = ['all', 'any', 'not', 'predicate'] as const;

function readParts(kind: string, parts: unknown, path: string, names: Names, depth: number): ReadyRule[] {
	if (!Array.isArray(parts)) throw new MalformedRule(path, 'expected a list of rules');
	if (kind === 'any' && parts.length === 0) throw new MalformedRule(path, 'any of nothing is never true');
	return parts.map((part, at) => readPart(part, `${path}[${at}]`, names, depth + 1));
}

function readPredicate(name: unknown, path: string, names: Names): ReadyRule {
	const predicate = textAt(name, path);
	const part = names.predicate(predicate, path);
	if (!part) throw new MalformedRule(path, `unknown predicate ${predicate}`);
	return { kind: 'predicate', predicate, part };
}
