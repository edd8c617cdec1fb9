/**
 * A set of waits: whole days from the reference day, 0 being that day itself. Sorted runs `[first, last]`, both
 * included, that neither touch nor overlap; the ends may be infinite.
 */
export type Waits = readonly (readonly [first: number, last: number])[];

export const never: Waits = [];
export const always: Waits = [[-Infinity, Infinity]];

/** The waits from `first` to `last`; none when they are the wrong way round. */
export function run(first: number, last: number): Waits {
	return first > last ? never : [[first, last]];
}

export function union(a: Waits, b: Waits): Waits {
	if (a === b || b.length === 0 || a === always) return a;
	if (a.length === 0 || b === always) return b;
	const merged: [number, number][] = [];
	for (const [first, last] of [...a, ...b].sort((one, other) => one[0] - other[0])) {
		const previous = merged.at(-1);
		if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
		else merged.push([first, last]);
	}
	return merged;
}

export function intersection(a: Waits, b: Waits): Waits {
	if (a === b || a.length === 0 || b === always) return a;
	if (b.length === 0 || a === always) return b;
	const both: [number, number][] = [];
	for (const [first, last] of a)
		for (const [otherFirst, otherLast] of b) {
			const from = Math.max(first, otherFirst);
			const to = Math.min(last, otherLast);
			if (from <= to) both.push([from, to]);
		}
	return both;
}

export function complement(waits: Waits): Waits {
	if (waits === always) return never;
	if (waits.length === 0) return always;
	const rest: [number, number][] = [];
	let from = -Infinity;
	for (const [first, last] of waits) {
		if (first > from) rest.push([from, first - 1]);
		from = last + 1;
	}
	if (from < Infinity) rest.push([from, Infinity]);
	return rest;
}

/** The run that holds this wait, if one does. */
export function runAt(waits: Waits, wait: number): Waits[number] | undefined {
	return waits.find(([first, last]) => first <= wait && wait <= last);
}

export function areEqual(a: Waits, b: Waits): boolean {
	return (
		a === b ||
		(a.length === b.length && a.every(([first, last], at) => first === b[at]?.[0] && last === b[at]?.[1]))
	);
}
