import type { Seat } from '#lib/allocation/problem.ts';
import type { MoneyViolation, Violation } from '#lib/allocation/violation.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';
import { withShownNames } from './shown-violation.ts';

/** One sentence that names the fault the verifier found in the places given. */
export function violationSentence(violation: Violation, locale: Locale): string {
	return placesSentence(withShownNames(violation), locale);
}

function placesSentence(violation: Violation, locale: Locale): string {
	const inLocale = { locale };
	switch (violation.kind) {
		case 'other-input':
			return m.allocation_fault_other_input(violation, inLocale);
		case 'unknown-applicant':
			return m.allocation_fault_unknown_applicant(violation, inLocale);
		case 'seated-twice':
			return m.allocation_fault_seated_twice(violation, inLocale);
		case 'left-out':
			return m.allocation_fault_left_out(violation, inLocale);
		case 'wrong-draw':
			return m.allocation_fault_wrong_draw(difference(violation, locale), inLocale);
		case 'wrong-rank':
			return m.allocation_fault_wrong_rank(difference(violation, locale), inLocale);
		case 'unknown-offer':
			return m.allocation_fault_unknown_offer(violation, inLocale);
		case 'not-chosen':
			return m.allocation_fault_not_chosen(violation, inLocale);
		case 'over-capacity':
			return m.allocation_fault_over_capacity(violation, inLocale);
		case 'wrong-seat':
			return m.allocation_fault_wrong_seat(
				{
					applicant: violation.applicant,
					offer: violation.offer ?? m.allocation_none({}, inLocale),
					stated: seatWord(violation.stated, locale),
					actual: seatWord(violation.actual, locale)
				},
				inLocale
			);
		case 'wrong-figure':
			return m.allocation_fault_wrong_figure(violation, inLocale);
		case 'wasted-seat':
			return m.allocation_fault_wasted_seat(violation, inLocale);
		case 'justified-envy':
			return m.allocation_fault_justified_envy(violation, inLocale);
		case 'reserve-ignored':
			return m.allocation_fault_reserve_ignored(violation, inLocale);
	}
}

/** One sentence that names the fault found in the answers of a round over money. */
export function moneyViolationSentence(found: MoneyViolation, locale: Locale): string {
	const violation = withShownNames(found);
	const inLocale = { locale };
	switch (violation.kind) {
		case 'wrong-amount':
			return m.opening_fault_amount(difference(violation, locale), inLocale);
		case 'wrong-waiting':
			return m.opening_fault_waiting(difference(violation, locale), inLocale);
		case 'not-priority':
			return m.opening_fault_not_priority(violation, inLocale);
		case 'over-envelope':
			return m.opening_fault_over_envelope(violation, inLocale);
		case 'money-left':
			return m.opening_fault_money_left(violation, inLocale);
		case 'overtaken':
			return m.opening_fault_overtaken(violation, inLocale);
		default:
			return placesSentence(violation, locale);
	}
}

function seatWord(kind: Seat | null, locale: Locale): string {
	if (kind === null) return m.allocation_none({}, { locale });
	return kind === 'reserved'
		? m.allocation_seat_reserved({}, { locale })
		: m.allocation_seat_open({}, { locale });
}

function difference(
	{ applicant, stated, actual }: { applicant: string; stated: number | null; actual: number | null },
	locale: Locale
) {
	const said = (value: number | null) => (value === null ? m.allocation_none({}, { locale }) : String(value));
	return { applicant, stated: said(stated), actual: said(actual) };
}
