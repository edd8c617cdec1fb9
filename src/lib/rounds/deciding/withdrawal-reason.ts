import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';

/** The reason of a decision without a place for somebody who withdrew, in the person's own language. */
export const withdrawalReason = (locale: Locale): string => m.runs_withdrawn_reason({}, { locale });
