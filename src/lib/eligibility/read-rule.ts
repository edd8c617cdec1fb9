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
	for (const kind of ['all', 'any'] as const) {
		if (!Object.hasOwn(fields, kind)) continue;
		fieldsOf(rule, path, [kind]);
		return { kind, parts: readParts(kind, fields[kind], `${path}.${kind}`, names, depth) };
	}
	if (Object.hasOwn(fields, 'not')) {
		fieldsOf(rule, path, ['not']);
		return { kind: 'not', part: readPart(fields.not, `${path}.not`, names, depth + 1) };
	}
	if (Object.hasOwn(fields, 'predicate')) {
		fieldsOf(rule, path, ['predicate']);
		return readPredicate(fields.predicate, `${path}.predicate`, names);
	}
	return readCondition(fields, path, names);
}

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
