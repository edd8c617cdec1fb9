import type { Seat } from '#lib/allocation/problem.ts';
import type { Violation } from '#lib/allocation/violation.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';

/** One sentence that names the fault the verifier found. */
export function violationSentence(violation: Violation, locale: Locale): string {
	const inLocale = { locale };
	const seat = (kind: Seat | null) => {
		if (kind === null) return m.allocation_none({}, inLocale);
		return kind === 'reserved'
			? m.allocation_seat_reserved({}, inLocale)
			: m.allocation_seat_open({}, inLocale);
	};
	const number = (value: number | null) => (value === null ? m.allocation_none({}, inLocale) : String(value));
	switch (violation.kind) {
		case 'other-input':
			return m.allocation_fault_other_input(violation, inLocale);
		case 'unknown-applicant':
			return m.allocation_fault_unknown_applicant(violation, inLocale);
		case 'seated-twice':
			return m.allocation_fault_seated_twice(violation, inLocale);
		case 'left-out':
			return m.allocation_fault_left_out(violation, inLocale);
		case 'unknown-offer':
			return m.allocation_fault_unknown_offer(violation, inLocale);
		case 'not-chosen':
			return m.allocation_fault_not_chosen(violation, inLocale);
		case 'over-capacity':
			return m.allocation_fault_over_capacity(violation, inLocale);
		case 'wrong-rank':
		case 'wrong-draw': {
			const words = {
				applicant: violation.applicant,
				stated: number(violation.stated),
				actual: number(violation.actual)
			};
			return violation.kind === 'wrong-rank'
				? m.allocation_fault_wrong_rank(words, inLocale)
				: m.allocation_fault_wrong_draw(words, inLocale);
		}
		case 'wrong-seat':
			return m.allocation_fault_wrong_seat(
				{
					applicant: violation.applicant,
					offer: violation.offer ?? m.allocation_none({}, inLocale),
					stated: seat(violation.stated),
					actual: seat(violation.actual)
				},
				inLocale
			);
		case 'wasted-seat':
			return m.allocation_fault_wasted_seat(violation, inLocale);
		case 'justified-envy':
			return m.allocation_fault_justified_envy(violation, inLocale);
		case 'reserve-ignored':
			return m.allocation_fault_reserve_ignored(violation, inLocale);
	}
}
