import type { Locale } from '#lib/basics/said.ts';
import type { Programme } from '../programme.ts';
import { type Requirement, type RequirementGroup, requirementsOf } from '../requirements.ts';

/** What one version says that another does not, in sentences. */
export interface Differences {
	readonly added: readonly string[];
	readonly removed: readonly string[];
}

export function differencesBetween(before: Programme, after: Programme, locale: Locale): Differences {
	const [old, now] = [linesOf(before, locale), linesOf(after, locale)];
	return {
		added: now.filter((line) => !old.includes(line)),
		removed: old.filter((line) => !now.includes(line))
	};
}

/** Every line of the person's part, then of the project's. A group is one line: its opening and its parts. */
function linesOf({ conditions, calls }: Programme, locale: Locale): string[] {
	return [conditions.person, conditions.project].flatMap((rule) =>
		requirementsOf(rule, calls, locale).map((line) => written(line))
	);
}

function written(line: Requirement | RequirementGroup): string {
	if (line.kind === 'one') return line.text;
	return `${line.text} ${line.parts.map(written).join(' ; ')}`;
}
