import { isUnknown, type Facts, type FactValue } from './fact.ts';
import { packDay, unusable, untold } from './packed-day.ts';

/** Values by number: the value of person i is `dictionary[codes[i]]`, null where untold. */
export interface CodedColumn {
	readonly codes: Uint8Array | Uint16Array | Uint32Array;
	readonly dictionary: readonly (FactValue | null)[];
}

/**
 * The facts of many people, one typed array for each fact. A fact without a column is unknown for everybody.
 * `truths`: 0 untold, 1 false, 2 true. `numbers`: NaN untold. `days`: as `packDay` writes them.
 */
export interface Columns {
	readonly people: number;
	readonly truths: ReadonlyMap<string, Uint8Array>;
	readonly numbers: ReadonlyMap<string, Float64Array>;
	readonly days: ReadonlyMap<string, Int32Array>;
	readonly texts: ReadonlyMap<string, CodedColumn>;
	readonly lists: ReadonlyMap<string, CodedColumn>;
}

/** Names of the facts that a batch reads, by the column they are read from. */
export type ColumnNames = { readonly [kind in Exclude<keyof Columns, 'people'>]: ReadonlySet<string> };

/** Turns people into columns. A value of another type than its column's settles nothing, as in `assess`. */
export function columnsOf(people: readonly Facts[], names: ColumnNames): Columns {
	const days = new Map<string, number>();
	return {
		people: people.length,
		truths: columnByName(names.truths, (fact) => truthColumn(people, fact)),
		numbers: columnByName(names.numbers, (fact) => numberColumn(people, fact)),
		days: columnByName(names.days, (fact) => dayColumn(people, fact, days)),
		texts: columnByName(names.texts, (fact) => textColumn(people, fact)),
		lists: columnByName(names.lists, (fact) => listColumn(people, fact))
	};
}

function columnByName<C>(names: ReadonlySet<string>, column: (name: string) => C): ReadonlyMap<string, C> {
	return new Map([...names].map((name) => [name, column(name)]));
}

function truthColumn(people: readonly Facts[], fact: string): Uint8Array {
	const column = new Uint8Array(people.length);
	people.forEach((facts, person) => {
		const value = facts[fact];
		if (typeof value === 'boolean') column[person] = value ? 2 : 1;
	});
	return column;
}

/** Told but not finite is kept as infinite, which equals nothing and compares with nothing. */
function numberColumn(people: readonly Facts[], fact: string): Float64Array {
	const column = new Float64Array(people.length);
	people.forEach((facts, person) => {
		const value = facts[fact];
		if (typeof value !== 'number') column[person] = NaN;
		else column[person] = Number.isFinite(value) ? value : Infinity;
	});
	return column;
}

function dayColumn(people: readonly Facts[], fact: string, packed: Map<string, number>): Int32Array {
	const column = new Int32Array(people.length);
	people.forEach((facts, person) => {
		const value = facts[fact];
		if (typeof value !== 'string') column[person] = isUnknown(value) ? untold : unusable;
		else {
			let day = packed.get(value);
			if (day === undefined) packed.set(value, (day = packDay(value)));
			column[person] = day;
		}
	});
	return column;
}

function textColumn(people: readonly Facts[], fact: string): CodedColumn {
	const known = new Map<string, number>();
	const codes = new Uint32Array(people.length);
	const dictionary: (string | null)[] = [null];
	people.forEach((facts, person) => {
		const value = facts[fact];
		if (typeof value !== 'string') return;
		let code = known.get(value);
		if (code === undefined) known.set(value, (code = dictionary.push(value) - 1));
		codes[person] = code;
	});
	return { codes, dictionary };
}

function listColumn(people: readonly Facts[], fact: string): CodedColumn {
	const known = new Map<unknown, number>();
	const codes = new Uint32Array(people.length);
	const dictionary: (readonly string[] | null)[] = [null];
	people.forEach((facts, person) => {
		const value = facts[fact];
		if (!Array.isArray(value)) return;
		const texts = value.filter((each) => typeof each === 'string');
		const key = texts.length === 1 ? texts[0] : `[${JSON.stringify(texts)}`;
		let code = known.get(key);
		if (code === undefined) known.set(key, (code = dictionary.push(texts) - 1));
		codes[person] = code;
	});
	return { codes, dictionary };
}
