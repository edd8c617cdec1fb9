import type { Situation } from '#lib/eligibility/situation.ts';
import { facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import type { Programme } from '#lib/programmes/programme.ts';
import { verdictLines, type VerdictGroup, type VerdictLine } from '#lib/programmes/verdict-lines.ts';
import { counted, fullDay, type CountedThing } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { Advice } from './advice.ts';
import type { Group, Later, ProgrammeOutcome } from './outcomes.ts';

/** An outcome in words, ready to be shown. */
export interface OutcomeView {
	readonly programme: Programme;
	readonly group: Group;
	/** What stands beside the verdict's word, where more than the amount is to be said. */
	readonly because: string | null;
	readonly lines: readonly (VerdictLine | VerdictGroup)[];
	readonly advice: readonly string[];
	/** The one question that would settle it, when a single one is left. */
	readonly question: FactId | null;
}

/**
 * Says an outcome to the person. `questions` gives what can be asked about a missing fact. A "no" tells only what
 * failed; the others tell every condition.
 */
export function outcomeView(
	outcome: ProgrammeOutcome,
	situation: Situation,
	questions: (fact: string) => readonly FactId[]
): OutcomeView {
	const { programme, group, findings, later, missing } = outcome;
	const lines = [findings.person, findings.project].flatMap((finding) =>
		verdictLines(finding, situation, programme.calls, getLocale())
	);
	const asked = [...new Set(missing.flatMap(questions))].sort(lightestFirst);
	return {
		programme,
		group,
		because: later
			? laterSaid(later, situation)
			: group === 'check'
				? asked.length > 0
					? m.simulator_missing_count({ count: asked.length })
					: m.simulator_check_with_someone()
				: null,
		lines: group === 'no' ? lines.filter(({ verdict }) => verdict === 'no') : lines,
		advice: outcome.advice.map((advice) => adviceSaid(advice, situation)),
		question: group === 'check' ? (asked[0] ?? null) : null
	};
}

const burdens = ['low', 'medium', 'high'];

function lightestFirst(a: FactId, b: FactId): number {
	return (
		Number(entries[a].sensitive) - Number(entries[b].sensitive) ||
		burdens.indexOf(entries[a].burden) - burdens.indexOf(entries[b].burden)
	);
}

function laterSaid(later: Later, { on }: Situation): string {
	if (later.because === 'call') {
		return later.from
			? m.simulator_soon_call({ date: fullDay(later.from, getLocale()) })
			: m.simulator_soon_call_unknown();
	}
	const said = { date: fullDay(later.from, getLocale()), years: later.years };
	return later.from > on ? m.simulator_soon_age(said) : m.simulator_soon_age_past(said);
}

function adviceSaid(advice: Advice, { lengths }: Situation): string {
	if (advice.change === 'another-country') return m.simulator_advice_country();
	const thing: CountedThing = ({ days: 'day', weeks: 'week', months: 'month' } as const)[advice.unit];
	const now = Math.floor((lengths?.[advice.unit] ?? 0) * 10) / 10;
	const said = {
		bound: counted(advice.bound, thing, getLocale()),
		now: counted(now, thing, getLocale())
	};
	return advice.change === 'stay-longer' ? m.simulator_advice_longer(said) : m.simulator_advice_shorter(said);
}
