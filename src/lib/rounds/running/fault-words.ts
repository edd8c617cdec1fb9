import type { Fault } from '#lib/allocation/fault.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';

/** One sentence that names what is wrong with a file, and where. */
export function faultSentence(fault: Fault, locale: Locale): string {
	const inLocale = { locale };
	const said = <One extends object>(one: One) => ({
		...one,
		at: placeWord(one, locale),
		found: foundWord(one, locale)
	});
	switch (fault.kind) {
		case 'empty-file':
			return m.allocation_unread_empty_file({}, inLocale);
		case 'too-large':
			return m.allocation_unread_too_large(fault, inLocale);
		case 'not-utf8':
			return m.allocation_unread_not_utf8(said(fault), inLocale);
		case 'not-json':
			return m.allocation_unread_not_json(said(fault), inLocale);
		case 'cut-short':
			return m.allocation_unread_cut_short(said(fault), inLocale);
		case 'doubled-key':
			return m.allocation_unread_doubled_key(said(fault), inLocale);
		case 'answers-money':
			return m.allocation_unread_answers_money({}, inLocale);
		case 'answers-places':
			return m.allocation_unread_answers_places({}, inLocale);
		case 'not-object':
			return m.allocation_unread_not_object(said(fault), inLocale);
		case 'not-list':
			return m.allocation_unread_not_list(said(fault), inLocale);
		case 'not-text':
			return m.allocation_unread_not_text(said(fault), inLocale);
		case 'not-truth':
			return m.allocation_unread_not_truth(said(fault), inLocale);
		case 'not-score':
			return m.allocation_unread_not_score(said(fault), inLocale);
		case 'not-whole':
			return m.allocation_unread_not_whole(said(fault), inLocale);
		case 'not-word':
			return m.allocation_unread_not_word(said(fault), inLocale);
		case 'empty':
			return m.allocation_unread_empty(said(fault), inLocale);
		case 'asks-nothing':
			return m.allocation_unread_asks_nothing(said(fault), inLocale);
		case 'too-long':
			return m.allocation_unread_too_long(said(fault), inLocale);
		case 'ill-formed':
			return m.allocation_unread_ill_formed(said(fault), inLocale);
		case 'twice':
			return m.allocation_unread_twice(said(fault), inLocale);
		case 'already':
			return m.allocation_unread_already(said(fault), inLocale);
		case 'unknown-offer':
			return m.allocation_unread_unknown_offer(said(fault), inLocale);
		case 'unknown-applicant':
			return m.allocation_unread_unknown_applicant(said(fault), inLocale);
		case 'left-out-of-order':
			return m.allocation_unread_left_out_of_order(said(fault), inLocale);
		case 'over-capacity':
			return m.allocation_unread_over_capacity(said(fault), inLocale);
		case 'over-reserve':
			return m.allocation_unread_over_reserve(said(fault), inLocale);
		case 'over-envelope':
			return m.allocation_unread_over_envelope(said(fault), inLocale);
		case 'many-criteria':
			return m.allocation_unread_many_criteria(said(fault), inLocale);
		case 'more':
			return m.allocation_unread_more(fault, inLocale);
	}
}

function placeWord(fault: { readonly at?: string }, locale: Locale): string {
	return fault.at || m.allocation_unread_whole({}, { locale });
}

/** A value stands between quotes or is a number or a word of JSON: these three are none. */
function foundWord({ found = '' }: { readonly found?: string }, locale: Locale): string {
	if (found === 'nothing') return m.allocation_unread_found_nothing({}, { locale });
	if (found === 'list') return m.allocation_unread_found_list({}, { locale });
	return found === 'object' ? m.allocation_unread_found_object({}, { locale }) : found;
}
