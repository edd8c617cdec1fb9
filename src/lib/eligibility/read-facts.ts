import { isUnknown, isUsableDay, type Facts, type FactValue } from './fact.ts';
import type { FactDefinitions, FactType } from './rule.ts';

/** Facts read from outside: those the rules can use, and the names of those left out. */
export interface FactsRead {
	readonly facts: Facts;
	/** Names that no definition knows. */
	readonly strangers: readonly string[];
	/** Names whose value is not of the fact's type, such as a date that does not exist. Unknown to the rules. */
	readonly unusable: readonly string[];
}

/** Sorts facts from outside into what the rules can use and what they cannot. Null is unknown, and fine. */
export function readFacts(given: Readonly<Record<string, unknown>>, definitions: FactDefinitions): FactsRead {
	const facts: Record<string, FactValue> = {};
	const strangers: string[] = [];
	const unusable: string[] = [];
	for (const [name, value] of Object.entries(given)) {
		const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
		if (!definition) strangers.push(name);
		else if (isOfType(value, definition.type)) facts[name] = value;
		else if (!isUnknown(value as FactValue | null)) unusable.push(name);
	}
	return { facts, strangers, unusable };
}

function isOfType(value: unknown, type: FactType): value is FactValue {
	switch (type) {
		case 'bool':
			return typeof value === 'boolean';
		case 'int':
			return Number.isSafeInteger(value);
		case 'number':
			return Number.isFinite(value);
		case 'date':
			return isUsableDay(value);
		case 'enum[]':
		case 'iso2[]':
			return Array.isArray(value) && value.every((each) => typeof each === 'string');
		case 'enum':
		case 'iso2':
		case 'ISO 3166-2':
			return typeof value === 'string';
	}
}
