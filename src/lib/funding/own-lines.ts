import type { Day } from '#lib/basics/day.ts';
import type { Locale } from '#lib/basics/said.ts';
import { findingsOf, type Result, summarize } from '#lib/eligibility/assess.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { derive } from '#lib/programmes/derive.ts';
import { type VerdictGroup, type VerdictLine, verdictLines } from '#lib/programmes/verdict-lines.ts';
import type { CallProgramme } from './call-programme.server.ts';

/** What a call's programme answers to a young person before they ask, condition by condition. */
export interface OwnAnswer {
	readonly result: Result;
	readonly lines: readonly (VerdictLine | VerdictGroup)[];
}

export function ownLines(
	programme: CallProgramme,
	told: Facts,
	{ on, locale }: { on: Day; locale: Locale }
): OwnAnswer {
	const known = derive(told, on);
	const findings = findingsOf(programme, known, on);
	const situation = situationOf(known, on);
	const { calls } = programme.programme;
	return {
		result: summarize(programme, findings, on).result,
		lines: [
			...verdictLines(findings.person, situation, calls, locale),
			...verdictLines(findings.project, situation, calls, locale)
		]
	};
}
