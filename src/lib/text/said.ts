import type { Said } from '#lib/basics/said.ts';
import { getLocale } from '#lib/text/generated/runtime.js';

/** A text of the data in the reader's language. */
export function said(text: Said): string {
	return text[getLocale()];
}
