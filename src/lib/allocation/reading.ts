import { type Cents, mostCents } from '#lib/basics/cents.ts';
import type { Fault, Faults } from './fault.ts';

const mostFaults = 100;
const mostSeats = 1_000_000_000;
export const mostSigns = 200;

type Fields = Readonly<Record<string, unknown>>;

/** The offers that may stand in a list, each under itself. */
export type KnownOffers = ReadonlyMap<string, string>;

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

/** A value on one short line, odd signs escaped; `nothing`, `list` or `object` for what has no such line. */
export function shownValue(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return 'list';
	if (typeof value === 'object' && value !== null) return 'object';
	const text = typeof value === 'number' ? String(value) : quoted(JSON.stringify(value));
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
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
	#faults: Fault[] = [];
	#count = 0;

	get isSound(): boolean {
		return this.#count === 0;
	}

	faults(): Faults {
		const count = this.#count - this.#faults.length;
		return { done: false, faults: count > 0 ? [...this.#faults, { kind: 'more', count }] : this.#faults };
	}

	fault(fault: Fault): void {
		this.#count++;
		if (this.#faults.length < mostFaults) this.#faults.push(fault);
	}

	/** A value as it stands in a fault. */
	shown(value: unknown): string {
		return shownValue(value);
	}

	object(value: unknown, at: string): Fields | undefined {
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
		this.fault({ kind: 'not-object', at, found: this.shown(value) });
		return undefined;
	}

	list(value: unknown, at: string): readonly unknown[] {
		if (Array.isArray(value)) return value;
		this.fault({ kind: 'not-list', at, found: this.shown(value) });
		return [];
	}

	/** A text that can be hashed the same everywhere: not empty, no half of a surrogate pair, 200 signs at most. */
	text(value: unknown, at: string, most = mostSigns): string {
		if (typeof value !== 'string') this.fault({ kind: 'not-text', at, found: this.shown(value) });
		else if (value === '') this.fault({ kind: 'empty', at });
		else if (value.length > most) this.fault({ kind: 'too-long', at, most });
		else if (!value.isWellFormed()) this.fault({ kind: 'ill-formed', at, found: this.shown(value) });
		else return value;
		return '';
	}

	/** A text not seen before at this level; `seen` remembers where each was. */
	newId(value: unknown, at: string, seen: Map<string, number>, position: number, list: string): string {
		const id = this.text(value, at);
		const before = seen.get(id);
		if (id !== '' && before !== undefined)
			this.fault({ kind: 'already', at, found: this.shown(id), before: `${list}[${before}]` });
		else seen.set(id, position);
		return id;
	}

	/** Distinct texts. With `known`, each must be one of its offers, and the answer holds that very string. */
	texts(value: unknown, path: string, known?: KnownOffers): string[] {
		const list = this.list(value, path);
		const seen = new Set<string>();
		list.forEach((each, position) => {
			const text = isSoundText(each) ? each : this.text(each, `${path}[${position}]`);
			if (text === '') return;
			const same = known ? known.get(text) : text;
			const place = () => ({ at: `${path}[${position}]`, found: this.shown(text) });
			if (same === undefined) this.fault({ kind: 'unknown-offer', ...place() });
			else if (seen.has(same)) this.fault({ kind: 'twice', ...place() });
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

	#whole(value: unknown, at: string, most: number): number {
		if (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most)
			return value as number;
		this.fault({ kind: 'not-whole', at, most, found: this.shown(value) });
		return NaN;
	}
}
