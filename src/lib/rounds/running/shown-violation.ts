import { shownName } from '#lib/allocation/reading.ts';
import type { MoneyViolation, Violation } from '#lib/allocation/violation.ts';

/** The same fault, its names as they may stand in a sentence. */
export function withShownNames<V extends Violation | MoneyViolation>(violation: V): V {
	const shown = Object.entries(violation).map(([key, value]) => [
		key,
		typeof value === 'string' ? shownName(value) : value
	]);
	return Object.fromEntries(shown) as V;
}
