import type { Cents } from '#lib/basics/cents.ts';

/** What is wrong with a text from outside, one line each: the path to it, and what was expected. */
export interface Faults {
	readonly done: false;
	readonly faults: readonly string[];
}

const mostFaults = 100;
const mostSeats = 1_000_000_000;
/** Ten billion euros: sums of awarded amounts stay exact. */
const mostCents = 1_000_000_000_000;
export const mostSigns = 200;

type Fields = Readonly<Record<string, unknown>>;

/** The texts that may stand in a list, each under itself, and what they are called. */
export interface Known {
	readonly name: string;
	readonly values: ReadonlyMap<string, string>;
}

/** A text that `Reading.text` finds nothing wrong with. */
export function isSoundText(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && value.length <= mostSigns && value.isWellFormed();
}

/** A number that `Reading.count` finds nothing wrong with. */
export function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= mostSeats;
}

/** A name as it may stand in a sentence: as it is when every sign of it shows, else between quotes and escaped. */
export function shownName(name: string): string {
	const text = quoted(JSON.stringify(name));
	const isPlain = text === `"${name}"` && name.trim() === name;
	return isPlain ? name : text;
}

/** Signs that do not show, or turn the line around, are escaped as JSON escapes. */
function quoted(json: string): string {
	return json.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (sign) =>
		Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at))
			.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
			.join('')
	);
}

/** Reads parsed JSON piece by piece, and gathers faults instead of stopping at the first. */
export class Reading {
	#lines: string[] = [];
	#count = 0;

	get isSound(): boolean {
		return this.#count === 0;
	}

	faults(): Faults {
		const more = this.#count - this.#lines.length;
		return { done: false, faults: more > 0 ? [...this.#lines, `and ${more} more`] : this.#lines };
	}

	fault(path: string, what: string): void {
		this.#count++;
		if (this.#lines.length < mostFaults) this.#lines.push(`${path}: ${what}`);
	}

	/** A value as it may be printed in a fault: short, on one line, odd signs escaped. */
	shown(value: unknown): string {
		if (value === undefined) return 'nothing';
		if (Array.isArray(value)) return 'a list';
		if (typeof value === 'object' && value !== null) return 'an object';
		const text = typeof value === 'number' ? String(value) : quoted(JSON.stringify(value));
		return text.length > 60 ? `${text.slice(0, 57)}…` : text;
	}

	object(value: unknown, path: string): Fields | undefined {
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
		this.fault(path, `expected an object, found ${this.shown(value)}`);
		return undefined;
	}

	list(value: unknown, path: string): readonly unknown[] {
		if (Array.isArray(value)) return value;
		this.fault(path, `expected a list, found ${this.shown(value)}`);
		return [];
	}

	/** A text that can be hashed the same everywhere: not empty, no half of a surrogate pair, 200 signs at most. */
	text(value: unknown, path: string): string {
		if (typeof value !== 'string') this.fault(path, `expected a text, found ${this.shown(value)}`);
		else if (value === '') this.fault(path, 'is empty');
		else if (value.length > mostSigns) this.fault(path, `is longer than ${mostSigns} signs`);
		else if (!value.isWellFormed()) this.fault(path, `${this.shown(value)} is not well-formed Unicode`);
		else return value;
		return '';
	}

	/** A text not seen before at this level; `seen` remembers where each was. */
	newId(value: unknown, path: string, seen: Map<string, number>, position: number, list: string): string {
		const id = this.text(value, path);
		const before = seen.get(id);
		if (id !== '' && before !== undefined)
			this.fault(path, `${this.shown(id)} is already ${list}[${before}]`);
		else seen.set(id, position);
		return id;
	}

	/** Distinct texts. With `known`, each must be one of its values, and the answer holds that very string. */
	texts(value: unknown, path: string, known?: Known): string[] {
		const list = this.list(value, path);
		const seen = new Set<string>();
		list.forEach((each, position) => {
			const text = isSoundText(each) ? each : this.text(each, `${path}[${position}]`);
			if (text === '') return;
			const same = known ? known.values.get(text) : text;
			if (same === undefined)
				this.fault(`${path}[${position}]`, `there is no ${known?.name} ${this.shown(text)}`);
			else if (seen.has(same))
				this.fault(`${path}[${position}]`, `${this.shown(text)} stands twice in the list`);
			else seen.add(same);
		});
		return [...seen];
	}

	count(value: unknown, path: string): number {
		return this.#whole(value, path, mostSeats);
	}

	cents(value: unknown, path: string): Cents {
		return this.#whole(value, path, mostCents);
	}

	#whole(value: unknown, path: string, most: number): number {
		if (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most)
			return value as number;
		this.fault(path, `expected a whole number from 0 to ${most}, found ${this.shown(value)}`);
		return NaN;
	}
}
