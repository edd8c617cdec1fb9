import type { Day } from '#lib/basics/day.ts';
import { assess, type Assessment, type Result } from '#lib/eligibility/assess.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { ReadyProgramme } from '#lib/eligibility/rulebook.ts';
import { derive } from '../derive.ts';

export const expectations = ['eligible', 'not_eligible', 'needs_info'] as const;
/** What an officer may expect of an invented situation. */
export type Expectation = (typeof expectations)[number];

/** A case as an officer writes it. */
export interface NewCase extends Omit<ProgrammeCase, 'id'> {
	readonly programmeId: string;
}

/** An invented situation, and what a programme has to answer to it on a day. */
export interface ProgrammeCase {
	readonly id: string;
	readonly title: string;
	readonly facts: Facts;
	readonly judgedOn: Day;
	readonly expected: Expectation;
}

export interface CheckedCase extends ProgrammeCase {
	readonly answer: Assessment;
	readonly isGreen: boolean;
}

/** What a programme, as drafted, answers to each case. */
export function checkedCases(programme: ReadyProgramme, cases: readonly ProgrammeCase[]): CheckedCase[] {
	return cases.map((each) => {
		const answer = assess(programme, derive(each.facts, each.judgedOn), each.judgedOn);
		const asRuled: Result = answer.result;
		return { ...each, answer, isGreen: asRuled === each.expected };
	});
}
