import type { Day } from '#lib/basics/day.ts';
import { isUnknown, type FactValue } from '#lib/eligibility/fact.ts';
import { derive } from '#lib/programmes/derive.ts';
import type { FactId } from '#lib/programmes/pack/facts.ts';

interface Kept {
	readonly fact: FactId;
	readonly value: FactValue;
	readonly statedAt: Date;
}

/**
 * The kept answers whose question would still be put. An answer that now follows from others is left out, the oldest
 * first: who said "without a job", then "student", is no longer without a job, whatever was kept of it.
 */
export function stillAsked(kept: readonly Kept[], on: Day): ReadonlySet<FactId> {
	const told = new Map(kept.map(({ fact, value }) => [fact, value]));
	const oldestFirst = kept.toSorted((a, b) => a.statedAt.getTime() - b.statedAt.getTime());
	for (const { fact, value } of oldestFirst) {
		told.delete(fact);
		if (isUnknown(derive(Object.fromEntries(told), on)[fact])) told.set(fact, value);
	}
	return new Set(told.keys());
}
