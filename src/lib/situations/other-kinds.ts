import type { Day } from '#lib/basics/day.ts';
import type { Said } from '#lib/basics/said.ts';
import { assess } from '#lib/eligibility/assess.ts';
import { isUnknown, type Facts } from '#lib/eligibility/fact.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { derive } from '#lib/programmes/derive.ts';
import { projectKinds } from '#lib/programmes/pack/facts/project-kinds.ts';

/** Another kind of departure, and how many programmes do not say no to it. */
export interface OtherKind {
	readonly kind: string;
	readonly label: Said;
	readonly open: number;
}

const keptOfProject = new Set(['project.destination', 'project.start_date', 'project.end_date']);

/**
 * Other departures of the same person, to the same place on the same dates, which leave at least one programme open,
 * the most open first: for those whom every programme refuses as things are. Empty when they told no kind.
 */
export function otherKinds(rulebook: Rulebook, told: Facts, on: Day): readonly OtherKind[] {
	const present = told['project.kind'];
	if (isUnknown(present)) return [];
	const kept = Object.fromEntries(
		Object.entries(told).filter(([fact]) => !fact.startsWith('project.') || keptOfProject.has(fact))
	);
	const programmes = [...rulebook.programmes.values()];
	return projectKinds
		.filter(({ value }) => value !== present)
		.map(({ value, label }) => {
			const facts = derive({ ...kept, 'project.kind': value }, on);
			const results = programmes.map((programme) => assess(programme, facts, on).result);
			const open = results.filter((result) => result === 'eligible' || result === 'needs_info').length;
			return { kind: value, label, open };
		})
		.filter(({ open }) => open > 0)
		.sort((a, b) => b.open - a.open);
}
