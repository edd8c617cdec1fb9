import { isDay } from '#lib/basics/day.ts';
import { mostSigns, type Plain } from './field.ts';

/** Why what was typed in a box cannot stand there. */
export type Mistake =
	| 'empty'
	| 'no-answer'
	| 'no-euros'
	| 'no-number'
	| 'no-whole-number'
	| 'out-of-range'
	| 'below-first'
	| 'no-percentage'
	| 'no-day'
	| 'no-instant'
	| 'no-address'
	| 'not-a-choice'
	| 'too-long'
	| 'one-language';

export type Parsed = { readonly value: unknown } | { readonly mistake: Mistake };

/** The value that was typed in a box. Sums come back in cents, shares as a part of one. */
export function parsed(field: Plain, typed: readonly string[]): Parsed {
	if (field.kind === 'kept' && field.always !== undefined) return { value: field.always };
	if (field.kind === 'choices') {
		const known = field.options.map(({ value }) => value).filter((value) => typed.includes(value));
		return known.length > 0 ? { value: known } : missing(field);
	}
	const text = (typed[0] ?? '').trim();
	return text === '' ? missing(field) : parsedText(field, text);
}

function missing({ empty }: Plain): Parsed {
	if (!empty) return { mistake: 'empty' };
	return { value: empty === 'null' ? null : undefined };
}

function parsedText(field: Exclude<Plain, { kind: 'choices' }>, text: string): Parsed {
	switch (field.kind) {
		case 'euros': {
			const number = numberIn(text.replace(/€$/, ''));
			const isSum = number !== null && /^\d{1,7}(\.\d{1,2})?$/.test(number);
			return isSum ? { value: Math.round(Number(number) * 100) } : { mistake: 'no-euros' };
		}
		case 'count': {
			const number = numberIn(text);
			if (number === null || !/^\d{1,9}$/.test(number)) return { mistake: 'no-whole-number' };
			const count = Number(number);
			return count < field.min || count > field.max ? { mistake: 'out-of-range' } : { value: count };
		}
		case 'percent':
		case 'share': {
			const number = numberIn(text.replace(/%$/, ''));
			if (number === null || !/^\d{1,3}(\.\d{1,2})?$/.test(number)) return { mistake: 'no-percentage' };
			const hundredths = Number(number);
			if (hundredths <= 0 || hundredths > 100) return { mistake: 'no-percentage' };
			if (field.kind === 'share') return { value: Math.round(hundredths * 100) / 10_000 };
			return Number.isInteger(hundredths) ? { value: hundredths } : { mistake: 'no-percentage' };
		}
		case 'day':
			return isDay(text) ? { value: text } : { mistake: 'no-day' };
		case 'instant': {
			const instant = instantInParis(text);
			return instant ? { value: instant } : { mistake: 'no-instant' };
		}
		case 'web':
			return isAddress(text) ? { value: text } : { mistake: 'no-address' };
		case 'choice':
			return field.options.some(({ value }) => value === text)
				? { value: text }
				: { mistake: 'not-a-choice' };
		case 'text':
		case 'kept':
			return text.length > mostSigns ? { mistake: 'too-long' } : { value: text };
	}
}

/** A number as people write it, spaces out and the comma as a point; null when it is none. */
function numberIn(text: string): string | null {
	const number = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
	return /^\d+(\.\d+)?$/.test(number) ? number : null;
}

function isAddress(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname } = new URL(text);
	return /^https?:$/.test(protocol) && hostname.includes('.');
}

const parisClock = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Paris',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit'
});

/** "2026-04-08T12:00" on the clock in Paris, as an instant with its offset; null when the clock never shows it. */
export function instantInParis(local: string): string | null {
	if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || !isDay(local.slice(0, 10))) return null;
	const written = ['+01:00', '+02:00'].map((offset) => `${local}${offset}`);
	return written.find((instant) => localInParis(instant) === local) ?? null;
}

/** The clock in Paris at that instant, as a box for dates and hours holds it; empty when it is no instant. */
export function localInParis(instant: string): string {
	const date = new Date(instant);
	return Number.isNaN(date.getTime()) ? '' : parisClock.format(date).replace(' ', 'T');
}
