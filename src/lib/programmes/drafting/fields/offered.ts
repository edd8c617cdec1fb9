import type { Locale, Said } from '#lib/basics/said.ts';
import { describedCountrySets } from '../../pack/country-sets.ts';
import { facts } from '../../pack/facts.ts';
import type { Field, Option, Tell } from './field.ts';

export function tellIn(locale: Locale): Tell {
	return (fr, en) => (locale === 'fr' ? fr : en);
}

const trusts: readonly { readonly value: string; readonly said: Said }[] = [
	{ value: 'high', said: { fr: 'Sûr : source officielle ou datée', en: 'Sure: official or dated source' } },
	{ value: 'medium', said: { fr: 'À confirmer : une seule source', en: 'To be confirmed: one source only' } },
	{ value: 'low', said: { fr: 'Peu sûr : sans source', en: 'Not sure: no source' } },
	{ value: 'conflict', said: { fr: 'Les sources se contredisent', en: 'Sources disagree' } },
	{ value: 'unknown', said: { fr: 'Inconnu', en: 'Unknown' } },
	{ value: 'not-applicable', said: { fr: 'Sans objet', en: 'Not applicable' } }
];

/** How far a figure or a condition may be trusted, the first `count` degrees. */
export function trust(key: string, label: string, locale: Locale, count = trusts.length): Field {
	const options = trusts.slice(0, count).map(({ value, said }) => ({ value, label: said[locale] }));
	return { kind: 'choice', key, label, options };
}

/** What officers tell one another and the public does not see. */
export function noteForOfficers(locale: Locale): Field {
	const label = tellIn(locale)('Note pour les agents', 'Note for officers');
	return { kind: 'text', key: 'note', label, long: true, empty: 'absent' };
}

/** Which of the programme's sources a figure is from. */
export function sourceOf(key: string, sources: readonly Option[], locale: Locale): Field {
	return {
		kind: 'choice',
		key,
		label: tellIn(locale)('D’où vient le chiffre', 'Where the figure is from'),
		options: sources
	};
}

export function countrySetOptions(locale: Locale): Option[] {
	return Object.entries(describedCountrySets).map(([value, { name }]) => ({ value, label: name[locale] }));
}

/** Facts whose answer is a sum of money. */
export function incomeOptions(locale: Locale): Option[] {
	return Object.entries(facts).flatMap(([value, entry]) =>
		'unit' in entry && entry.unit === 'euros' ? [{ value, label: entry.label[locale] }] : []
	);
}
