import type { Locale } from '#lib/basics/said.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import type { Amount, AmountPart } from '../../amount.ts';
import type { Call, Programme, Source } from '../../programme.ts';
import { amountFields } from './amount-fields.ts';
import { amountKinds, hasParts, isAmountKind, isPartKind, needsRule, partKinds } from './amount-kinds.ts';
import type { Field, Option } from './field.ts';
import { partFields } from './part-fields.ts';
import { callFields, practicalFields, sourceFields, textFields } from './text-fields.ts';
import { tellIn } from './offered.ts';

/** What of a draft an officer fills in by one form. */
export interface Section {
	readonly title: string;
	readonly fields: readonly Field[];
	/** What the fields hold now; undefined for something new. */
	readonly value: unknown;
	/** The draft with the values of the form, which `readFields` made. */
	readonly put: (value: Readonly<Record<string, unknown>>) => Programme;
}

/** As the address names it: `what`, and for an amount or one of its parts its new kind or its id. */
export interface Asked {
	readonly what: string;
	readonly kind: string | null;
	readonly of: string | null;
}

/** The section an address asks for; null when there is none. `programmes`: those that a text may name. */
export function sectionOf(
	content: Programme,
	asked: Asked,
	programmes: readonly Option[],
	locale: Locale
): Section | null {
	const tell = tellIn(locale);
	const plain = (title: string, fields: readonly Field[]): Section => ({
		title,
		fields,
		value: content,
		put: (value) => ({ ...withoutKeysOf(content, fields), ...value }) as unknown as Programme
	});
	switch (asked.what) {
		case 'texts':
			return plain(tell('Les textes', 'The texts'), textFields(locale));
		case 'practical':
			return plain(
				tell('Demande, papiers et cumuls', 'Application, papers and combinations'),
				practicalFields(programmes, locale)
			);
		case 'calls': {
			const section = plain(tell('Dates et appels', 'Dates and calls'), callFields(locale));
			return { ...section, put: (value) => named(section.put(value)) };
		}
		case 'sources': {
			const section = plain(tell('Les sources', 'The sources'), sourceFields(locale));
			return {
				...section,
				put: (value) => {
					const trust = { ...content.certainty, ...(value.certainty as object) };
					return named(section.put({ ...value, certainty: trust }));
				}
			};
		}
		case 'amount':
			return amountSection(content, asked, locale);
		case 'part':
			return partSection(content, asked, locale);
		default:
			return null;
	}
}

function amountSection(content: Programme, { kind }: Asked, locale: Locale): Section | null {
	const type = kind === null ? content.amount.type : kind;
	if (!isAmountKind(type)) return null;
	const parts = partsOf(content.amount);
	return {
		title: amountKinds[type][locale],
		fields: amountFields(type, sourceOptions(content), locale),
		value: type === content.amount.type ? content.amount : { certainty: content.amount.certainty },
		put: (value) => {
			const amount = { type, ...value, ...(hasParts(type) && { parts }) } as Amount;
			return { ...content, amount, certainty: { ...content.certainty, amount: amount.certainty } };
		}
	};
}

function partSection(content: Programme, { kind, of }: Asked, locale: Locale): Section | null {
	const { amount } = content;
	if (!('parts' in amount)) return null;
	const parts = partsOf(amount);
	const place = of === null ? parts.length : parts.findIndex(({ id }) => id === of);
	const part = parts[place];
	const type = part ? part.type : kind;
	if (place < 0 || !isPartKind(type)) return null;
	const option = ({ id, label }: AmountPart): Option => ({ value: id, label: label[locale] });
	const others = {
		earlier: parts.slice(0, place).map(option),
		all: parts.filter((each) => each !== part).map(option),
		sources: sourceOptions(content)
	};
	const rule: { if?: Rule } =
		part && 'if' in part && part.if ? { if: part.if } : needsRule(type) ? { if: { all: [] } } : {};
	return {
		title: partKinds[type][locale],
		fields: partFields(type, others, locale),
		value: part,
		put: (value) => {
			const written = {
				id:
					part?.id ??
					freshKey(
						type,
						parts.map(({ id }) => id)
					),
				type,
				...value,
				...rule
			};
			return {
				...content,
				amount: {
					...amount,
					parts: [...parts.slice(0, place), written as AmountPart, ...parts.slice(place + 1)]
				}
			};
		}
	};
}

/** The sources that figures of a programme may name: its own by title, then those that its amount names already. */
export function sourceOptions({ sources, amount }: Programme): readonly Option[] {
	const own = sources.map(({ key, title }) => ({ value: key, label: title }));
	const named = [...JSON.stringify(amount).matchAll(/"(?:source|rangeSource)":"([^"]+)"/g)].map(
		([, key = '']) => key
	);
	const others = [...new Set(named)].filter((key) => !own.some(({ value }) => value === key));
	return [...own, ...others.map((key) => ({ value: key, label: key }))];
}

export function partsOf(amount: Amount): readonly AmountPart[] {
	return 'parts' in amount ? amount.parts : [];
}

/** Gives each new source and call the key that others refer to it by. */
function named(content: Programme): Programme {
	const keys = content.sources.map(({ key }) => key);
	const ids = content.calls.map(({ id }) => id);
	return {
		...content,
		sources: content.sources.map((source): Source => {
			const key = (source as Partial<Source>).key ?? freshKey('source', keys);
			keys.push(key);
			return { ...source, key };
		}),
		calls: content.calls.map((call): Call => {
			const id = (call as Partial<Call>).id ?? freshKey(call.open?.slice(0, 7) ?? 'call', ids);
			ids.push(id);
			return { ...call, id };
		})
	};
}

function freshKey(stem: string, taken: readonly string[]): string {
	for (let count = 1; ; count += 1) {
		const key = count === 1 ? stem : `${stem}_${count}`;
		if (!taken.includes(key)) return key;
	}
}

function withoutKeysOf(content: Programme, fields: readonly Field[]): object {
	const keys = new Set(fields.map(({ key }) => key));
	return Object.fromEntries(Object.entries(content).filter(([key]) => !keys.has(key)));
}
