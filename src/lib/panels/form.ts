import * as v from 'valibot';
import { m } from '#lib/text/generated/messages.js';
import { mostCriteria, topLevel } from './grid.ts';

const text = v.optional(v.string(), '');

export const scoreForm = v.object({ note: v.pipe(text, v.trim(), v.maxLength(2000)) });
export const adjustForm = v.object({ reason: v.pipe(text, v.trim(), v.maxLength(1000)) });
export const seatForm = v.object({ person: text, chair: text });
export const memberForm = v.object({ person: text });
export const textForm = v.object({
	body: v.pipe(
		text,
		v.trim(),
		v.normalize('NFC'),
		v.maxLength(3000, () => m.panels_text_too_long())
	)
});

/** The level chosen for each criterion, null where none was: radios named `level-0`, `level-1`… */
export function chosenLevels(data: FormData): (number | null)[] {
	return Array.from({ length: mostCriteria }, (_, at) => {
		const typed = data.get(`level-${at}`);
		return typeof typed === 'string' && /^\d$/.test(typed) && Number(typed) <= topLevel
			? Number(typed)
			: null;
	});
}
