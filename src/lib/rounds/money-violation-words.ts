import type { MoneyViolation } from '#lib/allocation/violation.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';

/** One sentence that names the fault found in the answers of a round over money. */
export function moneyViolationSentence(violation: MoneyViolation, locale: Locale): string {
	const inLocale = { locale };
	const said = ({ applicant, stated, actual }: Extract<MoneyViolation, { stated: number | null }>) => ({
		applicant,
		stated: stated === null ? m.allocation_none({}, inLocale) : String(stated),
		actual: actual === null ? m.allocation_none({}, inLocale) : String(actual)
	});
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
			return m.allocation_fault_wrong_draw(said(violation), inLocale);
		case 'wrong-amount':
			return m.opening_fault_amount(said(violation), inLocale);
		case 'wrong-waiting':
			return m.opening_fault_waiting(said(violation), inLocale);
		case 'not-priority':
			return m.opening_fault_not_priority(violation, inLocale);
		case 'over-envelope':
			return m.opening_fault_over_envelope(violation, inLocale);
		case 'money-left':
			return m.opening_fault_money_left(violation, inLocale);
		case 'overtaken':
			return m.opening_fault_overtaken(violation, inLocale);
	}
}
