import * as v from 'valibot';
import { m } from '#lib/text/generated/messages.js';
import { refusalNoteLength, refusalReasons, withdrawalReasons } from './reasons.ts';
import { type Question, type QuestionId, questions } from './questions.ts';

/** Line ends as the browser counts them in `maxlength`. */
const plainText = (maxLength: number) =>
	v.pipe(
		v.string(),
		v.transform((text) => text.replaceAll('\r\n', '\n').replaceAll('\0', '')),
		v.maxLength(maxLength, () => m.applications_too_long({ max: maxLength }))
	);

const answerOf = ({ choices, maxLength }: Question) =>
	v.optional(
		choices
			? v.pipe(
					v.string(),
					v.picklist(['', ...choices], () => m.applications_choose())
				)
			: plainText(maxLength)
	);

const entries = Object.fromEntries(questions.map((question) => [question.id, answerOf(question)])) as Record<
	QuestionId,
	ReturnType<typeof answerOf>
>;

/** What of a draft is saved: an answer that is absent stays as it was. */
export const answersForm = v.object(entries);

const version = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));

/** A click on a page that shows one version of the application. */
export const versionForm = v.object({ version });

export const withdrawForm = v.object({
	version,
	reason: v.picklist(withdrawalReasons, () => m.applications_choose_reason())
});

export const refuseForm = v.object({
	version,
	reason: v.picklist(refusalReasons, () => m.applications_partner_choose_reason()),
	note: plainText(refusalNoteLength)
});
