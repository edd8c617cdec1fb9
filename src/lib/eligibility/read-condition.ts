import { verdictOf } from './fact.ts';
import { fieldsOf, MalformedRule, numberAt, oneOfAt, textAt, type Fields } from './malformed-rule.ts';
import { readAge, readBornBetweenCall, readDuration, readNotAfterBirthday } from './read-date-test.ts';
import { lacksDestination, readFactTest } from './read-fact-test.ts';
import type { Names, ReadyCondition, Test } from './ready-rule.ts';
import type { Condition } from './rule.ts';

/** Checks one condition against the rule language and the names. Throws a MalformedRule with the path to the fault. */
export function readCondition(fields: Fields, path: string, names: Names): ReadyCondition {
	const reader = readers.find(({ keys: [kind] }) => Object.hasOwn(fields, kind));
	if (!reader) throw new MalformedRule(path, 'not a condition of the rule language');
	fieldsOf(fields, path, [...annotations, ...reader.keys]);
	textAt(fields.id, `${path}.id`);
	oneOfAt(['high', 'medium', 'low'], fields.certainty, `${path}.certainty`);
	if (reader.isMark && fields[reader.keys[0]] !== true)
		throw new MalformedRule(`${path}.${reader.keys[0]}`, 'expected true');
	const test = reader.read(fields, path, names);
	return { kind: 'condition', condition: fields as unknown as Condition, ...test };
}

const annotations = ['id', 'certainty', 'source', 'note', 'say', 'judge'];

/** The first key tells the kind of condition; no other key may stand in it. A mark says nothing but that it is there. */
const readers: readonly {
	keys: readonly [kind: string, ...others: string[]];
	isMark?: true;
	read: (fields: Fields, path: string, names: Names) => Test;
}[] = [
	{ keys: ['fact', 'op', 'value'], read: readFactTest },
	{ keys: ['age_at', 'min', 'max'], read: readAge },
	{ keys: ['duration', 'min', 'max'], read: readDuration },
	{ keys: ['born_between_call'], isMark: true, read: readBornBetweenCall },
	{ keys: ['dest_not_in_nationalities'], isMark: true, read: () => lacksDestination('nationality.list') },
	{ keys: ['not_after_birthday', 'date'], read: readNotAfterBirthday },
	{ keys: ['rfr_ceiling'], read: readIncomeCeiling }
];

function readIncomeCeiling(fields: Fields, path: string): Test {
	const ceilingPath = `${path}.rfr_ceiling`;
	const ceiling = fieldsOf(fields.rfr_ceiling, ceilingPath, ['base', 'per_half_part']);
	const base = numberAt(ceiling.base, `${ceilingPath}.base`);
	const perHalfPart = numberAt(ceiling.per_half_part, `${ceilingPath}.per_half_part`);
	const reads = ['income.rfr_eur', 'income.tax_parts'];
	return {
		verdict({ facts }) {
			const income = facts['income.rfr_eur'];
			const parts = facts['income.tax_parts'];
			if (!Number.isFinite(income) || !Number.isFinite(parts)) return 'unknown';
			return verdictOf(Number(income) <= base + Math.max(0, Number(parts) - 1) * 2 * perHalfPart);
		},
		reads: () => reads
	};
}
