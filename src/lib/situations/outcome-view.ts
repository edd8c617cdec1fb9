import type { Day } from '#lib/basics/day.ts';
import type { Finding } from '#lib/eligibility/evaluate.ts';
import type { Situation } from '#lib/eligibility/situation.ts';
import { facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import { sumSaid } from '#lib/programmes/amount-words.ts';
import type { CentsBounds } from '#lib/programmes/cents-bounds.ts';
import type { ReadyAmount } from '#lib/programmes/read-amount.ts';
import type { Programme } from '#lib/programmes/programme.ts';
import { verdictLines, type VerdictGroup, type VerdictLine } from '#lib/programmes/verdict-lines.ts';
import { fullDay, list, timeUntil } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { Group, ProgrammeOutcome } from './outcomes.ts';
import { ownAmount } from './own-amount.ts';
import { opening } from './questions.ts';
import { suggestionSaid } from './suggestion-words.ts';
import { fromSaid, untilSaid } from './turn-words.ts';

/** An outcome in words, ready to be shown. */
export interface OutcomeView {
	readonly programme: Programme;
	readonly group: Group;
	/** What stands beside the verdict's word, where more than the amount is to be said. */
	readonly because: string | null;
	/** The last day, where it is near enough to matter. */
	readonly until: string | null;
	/** What it may bring for the whole stay, where that can be told. */
	readonly amount: string | null;
	/** Until when the region takes requests, where it takes some now. */
	readonly closing: string | null;
	readonly parts: readonly ViewPart[];
	/** Ways to a yes, each a few things to do. */
	readonly suggestions: readonly (readonly string[])[];
	/** Whether questions remain once a suggestion is followed. */
	readonly leavesQuestions: boolean;
	/** The one question that would settle it, when a single one is left. */
	readonly question: FactId | null;
}

/** The conditions on who one is, or those on what one does, which one may do otherwise. */
export interface ViewPart {
	readonly of: 'person' | 'project';
	readonly lines: readonly (VerdictLine | VerdictGroup)[];
}

interface Beside {
	readonly closings?: ReadonlyMap<string, Day>;
	readonly amounts?: ReadonlyMap<string, ReadyAmount>;
}

/**
 * Says an outcome to the person. `questions` gives what can be asked about a missing fact. A "no" tells only what
 * failed; the others tell every condition. `beside`: by programme, until when
 * requests are taken, and what it pays.
 */
export function outcomeView(
	outcome: ProgrammeOutcome,
	situation: Situation,
	questions: (fact: string) => readonly FactId[],
	{ closings = new Map(), amounts = new Map() }: Beside = {}
): OutcomeView {
	const { programme, group, findings, decision } = outcome;
	const parts = (['person', 'project'] as const).map((of) => {
		const lines = verdictLines(findings[of], situation, programme.calls, getLocale());
		return { of, lines: group === 'no' ? lines.filter(({ verdict }) => verdict === 'no') : lines };
	});
	const asked = [...new Set((decision.to_tell ?? []).flatMap(questions))].sort(lightestFirst);
	return {
		programme,
		group,
		because: becauseSaid(outcome, situation, asked.length),
		until: untilSaid(decision, situation),
		amount: group === 'no' ? null : amountSaid(ownAmount(programme, situation, amounts)),
		closing: group === 'no' ? null : closingSaid(closings.get(programme.id), situation.on),
		parts: parts.filter(({ lines }) => lines.length > 0),
		suggestions: outcome.suggestions.map((steps) => suggestionSaid(steps, situation.facts)),
		leavesQuestions: outcome.goal === 'possible',
		question: group === 'check' ? (asked[0] ?? null) : null
	};
}

function amountSaid(total: CentsBounds | null): string | null {
	return total && m.simulator_amount_yours({ sum: sumSaid(total, getLocale()) });
}

function closingSaid(closesOn: Day | undefined, today: Day): string | null {
	if (!closesOn) return null;
	const locale = getLocale();
	return m.simulator_closing({ date: fullDay(closesOn, locale), wait: timeUntil(closesOn, today, locale) });
}

const burdens = ['low', 'medium', 'high'];

function lightestFirst(a: FactId, b: FactId): number {
	return (
		Number(entries[a].sensitive) - Number(entries[b].sensitive) ||
		rankInOpening(a) - rankInOpening(b) ||
		burdens.indexOf(entries[a].burden) - burdens.indexOf(entries[b].burden)
	);
}

/** Who, what and where come before any detail. */
function rankInOpening(fact: FactId): number {
	return opening.includes(fact) ? opening.indexOf(fact) : opening.length;
}

function becauseSaid(outcome: ProgrammeOutcome, situation: Situation, asked: number): string | null {
	const from = fromSaid(outcome.decision, situation);
	if (outcome.group === 'soon') return from ?? null;
	if (outcome.group === 'person') return judgesSaid(outcome);
	if (outcome.group !== 'check') return null;
	const left = asked > 0 ? m.simulator_missing_count({ count: asked }) : m.simulator_check_with_someone();
	if (outcome.decision.from === null) return `${left} ${m.simulator_check_closed()}`;
	return from ? `${left} ${m.simulator_check_then({ from })}` : left;
}

/** Who decides: those who judge the conditions that are met in the person's own eyes. */
function judgesSaid({ decision, findings }: ProgrammeOutcome): string {
	const judges = [findings.person, findings.project].flatMap((finding) =>
		judgesIn(finding, decision.judges ?? [])
	);
	return m.simulator_person_decides({ who: list([...new Set(judges)], 'and', getLocale()) });
}

function judgesIn(finding: Finding, ids: readonly string[]): readonly string[] {
	if (finding.kind === 'condition') {
		const { judge } = finding.condition;
		return judge && ids.includes(finding.id) ? [judge[getLocale()]] : [];
	}
	return ('parts' in finding ? finding.parts : [finding.part]).flatMap((part) => judgesIn(part, ids));
}
