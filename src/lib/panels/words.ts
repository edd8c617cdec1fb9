import type { Said } from '#lib/basics/said.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { AdjustRefusal } from './adjust-score.server.ts';
import type { HandOutRefusal } from './hand-out-files.server.ts';
import type { ReadingRefusal } from './keep-draft.server.ts';
import type { SealRefusal } from './seal-scores.server.ts';

/** One text of two in the language of the page. */
export const said = (text: Said): string => text[getLocale()];

/** The question a panel asks, in the language of the page. */
export const question = ({ question_fr, question_en }: { question_fr: string; question_en: string }) =>
	said({ fr: question_fr, en: question_en });

export type PanelRefusal = ReadingRefusal | AdjustRefusal | HandOutRefusal | SealRefusal | 'not-seatable';

export const refusalSentence: Record<PanelRefusal, () => string> = {
	'not-found': m.panels_refused_not_found,
	sealed: m.panels_refused_sealed,
	'already-given': m.panels_refused_already_given,
	'not-given': m.panels_refused_not_given,
	incomplete: m.panels_refused_incomplete,
	'reason-missing': m.panels_refused_reason_missing,
	'not-frozen': m.panels_refused_not_frozen,
	'already-handed-out': m.panels_refused_already_handed_out,
	'no-chair': m.panels_refused_no_chair,
	'too-few-members': m.panels_refused_too_few_members,
	'no-files': m.panels_refused_no_files,
	'not-seatable': m.panels_refused_not_seatable,
	'not-handed-out': m.panels_refused_not_handed_out,
	'scores-missing': m.panels_refused_scores_missing
};
