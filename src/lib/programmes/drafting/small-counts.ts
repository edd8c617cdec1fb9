/** Below this many people a count is not told: somebody could be recognised. */
export const smallestCount = 5;

/** A count as anybody may read it. `few`: one to four; `hidden`: not told, because another count would follow from it. */
export type Shown = number | 'few' | 'hidden';

/**
 * The parts of a total that the reader knows. A part of one to four is told as `few`; where it is the only one, the
 * total would tell it: the next part is hidden with it, whatever its size, so that the choice tells nothing. Null where
 * the total still tells a part below five: then no part is told.
 */
export function shownParts(parts: readonly number[]): Shown[] | null {
	const few = [...parts.keys()].filter((at) => isFew(parts[at] ?? 0));
	const [alone] = few;
	const companion = few.length === 1 && alone !== undefined ? companionOf(parts, alone) : undefined;
	const untold = new Set(companion === undefined ? few : [...few, companion]);
	if (!areSafe([...untold].map((at) => parts[at] ?? 0))) return null;
	return parts.map((count, at) => (isFew(count) ? 'few' : untold.has(at) ? 'hidden' : count));
}

/** The next part that is not zero, from the first again after the last. */
function companionOf(parts: readonly number[], alone: number): number | undefined {
	const after = [...parts.keys()].map((step) => (alone + 1 + step) % parts.length);
	return after.find((at) => at !== alone && parts[at] !== 0);
}

/** A count that stands alone. */
export function shownCount(count: number): Shown {
	return isFew(count) ? 'few' : count;
}

function isFew(count: number): boolean {
	return count > 0 && count < smallestCount;
}

/** Whether each part that is `few` may have two values or more, for who knows the sum of those that are not told. */
function areSafe(untold: readonly number[]): boolean {
	const sum = untold.reduce((total, count) => total + count, 0);
	const least = (count: number) => (isFew(count) ? 1 : smallestCount);
	const most = (count: number) => (isFew(count) ? smallestCount - 1 : Infinity);
	return untold.every((count, at) => {
		if (!isFew(count)) return true;
		const others = untold.filter((_, place) => place !== at);
		const low = Math.max(1, sum - others.reduce((total, other) => total + most(other), 0));
		const high = Math.min(smallestCount - 1, sum - others.reduce((total, other) => total + least(other), 0));
		return low < high;
	});
}
