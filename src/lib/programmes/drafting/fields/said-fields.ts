import type { Locale } from '#lib/basics/said.ts';
import { fullDay, fullInstant, list, money, number, percent } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Field, Plain, Rows } from './field.ts';
import { keyOf, listOf } from './typed-fields.ts';

/** What became of one value between two versions, in words. */
export type Change =
	| { readonly kind: 'changed'; readonly what: string; readonly before: string; readonly after: string }
	| { readonly kind: 'added' | 'removed'; readonly what: string; readonly text: string }
	/** The same lines stand in another order. */
	| { readonly kind: 'order'; readonly what: string };

export interface SaidValue {
	readonly what: string;
	readonly text: string;
}

/** Every value that is told, one line each, in the order of the form. */
export function saidFields(fields: readonly Field[], value: unknown, locale: Locale): SaidValue[] {
	return changesIn(fields, undefined, value, locale).flatMap((change) =>
		change.kind === 'added' ? [{ what: change.what, text: change.text }] : []
	);
}

/** What differs between two values of the same fields. Tables of as many lines are compared line by line. */
export function changesIn(
	fields: readonly Field[],
	before: unknown,
	after: unknown,
	locale: Locale,
	place = ''
): Change[] {
	return fields.flatMap((field, at) => {
		const [old, now] = [before, after].map((value) =>
			Array.isArray(value) ? (value as unknown[])[at] : keyOf(value, field.key)
		);
		const what = place === '' ? field.label : `${place}, ${field.label.toLowerCase()}`;
		return JSON.stringify(old) === JSON.stringify(now) ? [] : changeOf(field, old, now, locale, what);
	});
}

function changeOf(field: Field, old: unknown, now: unknown, locale: Locale, what: string): Change[] {
	switch (field.kind) {
		case 'kept':
			return [];
		case 'words':
			return (['fr', 'en'] as const).flatMap((language) =>
				changed(
					`${what} (${language === 'fr' ? m.drafting_french({}, { locale }) : m.drafting_english({}, { locale })})`,
					textOf(keyOf(old, language)),
					textOf(keyOf(now, language))
				)
			);
		case 'group':
			return changesIn(field.fields, old, now, locale, what);
		case 'rows':
			return changesOfRows(field, listOf(old), listOf(now), locale, what);
		default:
			return changed(what, saidPlain(field, old, locale), saidPlain(field, now, locale));
	}
}

function changesOfRows(
	field: Rows,
	old: readonly unknown[],
	now: readonly unknown[],
	locale: Locale,
	what: string
): Change[] {
	const [bare] = field.row;
	if (old.length === now.length && !(field.isBare && bare))
		return now.flatMap((row, at) =>
			changesIn(field.row, old[at], row, locale, `${what}, ${field.each.toLowerCase()} ${at + 1}`)
		);
	const line = (row: unknown) =>
		saidFields(field.row, field.isBare && bare ? { [bare.key]: row } : row, locale)
			.map(({ what: label, text }) => (field.isBare ? text : `${label} ${text}`))
			.join(' · ');
	const [before, after] = [old.map(line), now.map(line)];
	const only = (kind: 'added' | 'removed', lines: readonly string[], others: readonly string[]) =>
		lines.filter((text) => !others.includes(text)).map((text) => ({ kind, what, text }));
	return [...only('removed', before, after), ...only('added', after, before)];
}

function changed(what: string, before: string, after: string): Change[] {
	if (before === after) return [];
	if (before === '') return [{ kind: 'added', what, text: after }];
	if (after === '') return [{ kind: 'removed', what, text: before }];
	return [{ kind: 'changed', what, before, after }];
}

/** A value as a sentence would hold it; empty when nothing is told. */
export function saidPlain(field: Plain, value: unknown, locale: Locale): string {
	if (value === undefined || value === null) return '';
	if (field.kind === 'choices') {
		const chosen = field.options.filter((option) => listOf(value).includes(option.value));
		return list(
			chosen.map(({ label }) => label),
			'and',
			locale
		);
	}
	if (field.kind === 'choice') return labelled(value);
	if (field.kind === 'day') return fullDay(String(value), locale);
	if (field.kind === 'instant') return fullInstant(new Date(String(value)), locale);
	if (typeof value !== 'number') return String(value);
	if (field.kind === 'euros') return money(value, locale);
	if (field.kind === 'percent') return percent(value, locale);
	return field.kind === 'share' ? percent(value * 100, locale) : number(value, locale);

	function labelled(each: unknown): string {
		const options = 'options' in field ? field.options : [];
		return options.find(({ value: key }) => key === each)?.label ?? String(each);
	}
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
