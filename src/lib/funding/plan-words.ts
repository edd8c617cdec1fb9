import type { Cents } from '#lib/basics/cents.ts';
import type { Locale } from '#lib/basics/said.ts';
import { counted, dayRange, fullDay, list, money, percent } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import type { CostKind } from './balance.ts';
import type { Closer } from './closers.ts';
import type { PaymentTerms } from './payments.ts';
import type { Aid, LeftOut, PlanName } from './plan.ts';
import type { PlanIssue, PlanIssues } from './plan-form.ts';
import type { ToDo } from './to-do.ts';

/** "2 851 €": a plan is an estimate, which cents would belie. */
export function roundEuros(cents: Cents, locale: Locale): string {
	return money(Math.round(cents / 100) * 100, locale);
}

/** The name of an aid, by its id. */
export type NameOf = (id: string) => string;

export const planTitle: Record<PlanName, () => string> = {
	surest: m.plan_surest,
	earliest: m.plan_earliest,
	highest: m.plan_highest
};

export const planText: Record<PlanName, () => string> = {
	surest: m.plan_surest_text,
	earliest: m.plan_earliest_text,
	highest: m.plan_highest_text
};

export const costLabel: Record<CostKind, () => string> = {
	travel: m.plan_cost_travel,
	papers: m.plan_cost_papers,
	insurance: m.plan_cost_insurance,
	deposit: m.plan_cost_deposit,
	housing: m.plan_cost_housing,
	food: m.plan_cost_food,
	transport: m.plan_cost_transport,
	other: m.plan_cost_other
};

const issueSaid: Record<PlanIssue, () => string> = {
	country: m.plan_issue_country,
	day: m.plan_issue_day,
	'end-before-start': m.plan_issue_end_before_start,
	year: m.plan_issue_year,
	'too-long': m.plan_issue_too_long,
	amount: m.plan_issue_amount,
	percent: m.plan_issue_percent,
	'too-many-letters': m.plan_issue_letters
};

/** What is to be mended, by the name of its field. */
export const errorsSaid = (issues: PlanIssues): Record<string, string> =>
	Object.fromEntries(Object.entries(issues).map(([field, issue]) => [field, issueSaid[issue]()]));

/** How sure an aid is, in a few words. */
export function surenessSaid({ settled, verdict }: Aid): string {
	if (settled === 'granted') return m.plan_aid_granted();
	if (verdict === 'to-check') return m.plan_aid_to_check();
	const words = { right: m.plan_aid_right, decided: m.plan_aid_decided, contest: m.plan_aid_contest };
	return words[settled]();
}

/** When an aid pays, and whether a source says so. */
export function paymentSaid(terms: PaymentTerms, locale: Locale): string {
	const { advancePercent, isMonthly, isKnown } = terms;
	const when =
		advancePercent >= 100
			? m.plan_pays_start()
			: advancePercent > 0
				? m.plan_pays_split({ percent: percent(advancePercent, locale) })
				: isMonthly
					? m.plan_pays_monthly()
					: m.plan_pays_after();
	return isKnown || isMonthly ? m.plan_pays_known({ when }) : m.plan_pays_careful({ when });
}

/** "paie à ta place : voyage, logement et nourriture". */
export function coversSaid(covers: readonly CostKind[], locale: Locale): string {
	const bare = covers.map((kind) => (costLabel[kind]().split(',')[0] ?? '').toLocaleLowerCase(locale));
	return m.plan_aid_covers({ costs: list(bare, 'and', locale) });
}

export function leftOutSaid(left: LeftOut, nameOf: NameOf): string {
	const other = left.with === undefined ? '' : nameOf(left.with);
	switch (left.because) {
		case 'not-eligible':
			return m.plan_out_not_eligible();
		case 'not-yet':
			return m.plan_out_not_yet();
		case 'too-late':
			return m.plan_out_too_late();
		case 'to-check':
			return m.plan_out_to_check();
		case 'contest':
			return m.plan_out_contest();
		case 'no-figure':
			return m.plan_out_no_figure();
		case 'apart':
			return m.plan_out_apart({ other });
		case 'unknown':
			return m.plan_out_unknown({ other });
		case 'limit':
			return m.plan_out_limit({ other });
		case 'own-share':
			return m.plan_out_own_share();
		case 'too-many':
			return m.plan_out_too_many();
	}
}

/** What would help, and whether it is enough. */
export function closerSaid(closer: Closer, nameOf: NameOf, locale: Locale): string {
	switch (closer.by) {
		case 'advance':
			return withEnough(
				m.plan_closer_advance({ sum: roundEuros(closer.cents, locale), aid: nameOf(closer.aid) }),
				closer.isEnough
			);
		case 'aid': {
			const said = { sum: roundEuros(closer.cents, locale), aid: nameOf(closer.aid) };
			const words = {
				'to-check': m.plan_closer_aid_check,
				contest: m.plan_closer_aid_contest,
				unknown: (inputs: typeof said) =>
					m.plan_closer_aid_unknown({ ...inputs, other: nameOf(closer.with ?? '') })
			};
			return withEnough(words[closer.because](said), closer.isEnough);
		}
		case 'later':
			return withEnough(
				m.plan_closer_later({ range: dayRange(closer.startsOn, closer.endsOn, locale) }),
				true
			);
		case 'savings':
			return m.plan_closer_savings({
				sum: money(Math.ceil(closer.centsPerMonth / 100) * 100, locale),
				months: counted(closer.months, 'month', locale)
			});
	}
}

function withEnough(said: string, isEnough: boolean): string {
	return `${said}. ${isEnough ? m.plan_closer_enough() : m.plan_closer_partly()}`;
}

export function toDoSaid(toDo: ToDo, nameOf: NameOf, locale: Locale): string {
	switch (toDo.what) {
		case 'ask-aid':
			return m.plan_do_ask({ aid: nameOf(toDo.aid) });
		case 'answer-questions':
			return m.plan_do_answer({ aid: nameOf(toDo.aid) });
		case 'send-proofs':
			return m.plan_do_proofs({ aid: nameOf(toDo.aid) });
		case 'ask-combination':
			return m.plan_do_combination({ a: nameOf(toDo.aid), b: nameOf(toDo.with) });
		case 'ask-advance':
			return m.plan_do_advance({ sum: roundEuros(toDo.cents, locale), aid: nameOf(toDo.aid) });
		case 'identity':
			return m.plan_do_identity();
		case 'health-card':
			return m.plan_do_health_card();
		case 'ariane':
			return m.plan_do_ariane();
		case 'arrival-proof':
			return m.plan_do_arrival_proof();
		case 'return-proof':
			return m.plan_do_return_proof();
	}
}

/** "au plus tard le 14 février 2027", or nothing. */
export function deadlineSaid({ by }: ToDo, locale: Locale): string {
	return by ? m.plan_to_do_by({ date: fullDay(by, locale) }) : '';
}
