import { m } from '#lib/text/generated/messages.js';

/** The answers the product gives, the same everywhere: a word, a colour, a sentence. */
export type VerdictKind = 'yes' | 'person' | 'soon' | 'check' | 'no' | 'ongoing';

export const verdictTone = {
	yes: 'yes',
	person: 'plain',
	soon: 'soon',
	check: 'check',
	no: 'no',
	ongoing: 'plain'
} as const;

export const verdictWord: Record<VerdictKind, () => string> = {
	yes: m.site_verdict_yes,
	person: m.site_verdict_person,
	soon: m.site_verdict_soon,
	check: m.site_verdict_check,
	no: m.site_verdict_no,
	ongoing: m.site_verdict_ongoing
};
