import * as v from 'valibot';
import { m } from '#lib/text/generated/messages.js';
import { appealKinds } from './appeal.ts';

const words = (missing: () => string) =>
	v.pipe(v.optional(v.string(), ''), v.trim(), v.nonEmpty(missing), v.maxLength(4000, missing));

export const askForm = v.object({
	kind: v.picklist(appealKinds, () => m.appeals_wrong_kind()),
	body: words(() => m.appeals_wrong_body())
});

export const viewForm = v.object({ view: words(() => m.appeals_wrong_view()) });

export const answerForm = v.object({
	answer: words(() => m.appeals_wrong_answer()),
	/** Empty keeps the decision. */
	offer: v.optional(v.string(), ''),
	/** Over money: empty keeps the decision. */
	money: v.optional(v.picklist(['', 'give']), '')
});
