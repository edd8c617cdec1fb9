import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, root } from '#tests/source-files.ts';

/**
 * The words people read, held to the rules of the house: both languages, official French typography, short
 * sentences, and none of the words that make young people close the page.
 */
const folder = join(root, 'src/lib/text/messages');

/** A message is a sentence, or the variants of one (plural, gender) under `match`. */
type Message = string | { match: Record<string, string> }[];

interface Sentence {
	file: string;
	key: string;
	text: string;
}

function messages(locale: 'fr' | 'en'): Map<string, { file: string; texts: string[] }> {
	const found = new Map<string, { file: string; texts: string[] }>();
	for (const file of readdirSync(folder).filter((name) => name.endsWith(`.${locale}.json`))) {
		const read = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Message>;
		for (const [key, message] of Object.entries(read)) {
			if (key.startsWith('$')) continue;
			const texts =
				typeof message === 'string'
					? [message]
					: message.flatMap((variants) => [...new Set(Object.values(variants.match))]);
			found.set(key, { file: file.replace(`.${locale}.json`, ''), texts });
		}
	}
	return found;
}

const french = messages('fr');
const english = messages('en');
const sentences = (of: typeof french): Sentence[] =>
	[...of].flatMap(([key, { file, texts }]) => texts.map((text) => ({ file, key, text })));

const offences = (of: typeof french, pattern: RegExp) =>
	sentences(of)
		.filter(({ text }) => pattern.test(text))
		.map(({ key, text }) => `${key}: ${text}`);

const placeholders = (texts: string[]) =>
	[...new Set(texts.join(' ').match(/\{\w+\}/g) ?? [])].sort().join(' ');

describe('a message', () => {
	test('exists in French and in English', () => {
		expect([...french.keys()].filter((key) => !english.has(key))).toEqual([]);
		expect([...english.keys()].filter((key) => !french.has(key))).toEqual([]);
	});

	test('stands in one file, whose name its key begins with', () => {
		const strangers = [...french].filter(([key, { file }]) => !key.startsWith(`${file}_`) && !demoPage(key));
		expect(strangers.map(([key, { file }]) => `${key} in ${file}`)).toEqual([]);
	});

	test('is said somewhere', () => {
		const code = filesUnder('src', /\.(ts|svelte|js)$/)
			.map(({ text }) => text)
			.join('\n');
		const said = new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key));
		expect([...french.keys()].filter((key) => !said.has(key))).toEqual([]);
	});

	test('takes the same values in both languages', () => {
		const unequal = [...french].filter(
			([key, { texts }]) => placeholders(texts) !== placeholders(english.get(key)?.texts ?? [])
		);
		expect(unequal.map(([key]) => key)).toEqual([]);
	});

	test('is translated, unless the word is the same in both languages', () => {
		const same = [...french].filter(
			([key, { texts }]) =>
				/\p{L}/u.test(texts.join()) &&
				texts.join() === english.get(key)?.texts.join() &&
				!sameInBoth.has(texts.join())
		);
		expect(same.map(([key, { texts }]) => `${key}: ${texts.join(' | ')}`)).toEqual([]);
	});

	test('is never empty and never begins or ends with a space', () => {
		const untidy = [...sentences(french), ...sentences(english)].filter(
			({ text }) => text !== text.trim() || text === '' || / {2}/.test(text)
		);
		expect(untidy.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
	});
});

describe('a French message', () => {
	test('has typographic apostrophes, ellipses and quotation marks', () => {
		expect(offences(french, /['"“”]|\.\.\./)).toEqual([]);
	});

	test('has a no-break space before the signs that take one, and inside guillemets', () => {
		expect(offences(french, /[^\u202F\u00A0][;!?»]|[^\u202F\u00A0\d]:(?!\/\/)|«(?![\u202F\u00A0])/)).toEqual(
			[]
		);
	});

	test('keeps numbers together with what they count', () => {
		expect(offences(french, /\d [€%]|\d \d{3}\b/)).toEqual([]);
	});
});

describe('an English message', () => {
	test('has typographic apostrophes, ellipses and quotation marks', () => {
		expect(offences(english, /['"]|\.\.\./)).toEqual([]);
	});

	test('has no French space before a sign', () => {
		expect(offences(english, /[\s\u202F\u00A0][;:!?]/)).toEqual([]);
	});
});

describe('words', () => {
	test('are those of everyday life, not those of a file', () => {
		expect(
			offences(
				french,
				/susmentionn|susvis|ci-après|\bjustificatif|pièces? justificative|dossier incomplet|veuillez|en vertu de|nonobstant|le cas échéant|afin de|\bladite?\b|\bledit\b|usager|champ obligatoire|invalide\b|\bcliquez ici\b|\bclique ici\b|\bcompléter? le formulaire/i
			)
		).toEqual([]);
		expect(offences(english, /aforementioned|hereby|herein|click here|\binvalid\b|incomplete file/i)).toEqual(
			[]
		);
	});

	test('never rank, press or shame young people', () => {
		expect(
			offences(french, /dépêche|dernière chance|plus que quelques|tu aurais dû|malheureusement|défavorisé/i)
		).toEqual([]);
		expect(offences(english, /hurry|last chance|you should have|unfortunately|disadvantaged/i)).toEqual([]);
	});

	test.each(['fr', 'en'] as const)('make sentences of twenty-five words at most (%s)', (locale) => {
		const long = sentences(locale === 'fr' ? french : english).flatMap(({ key, text }) =>
			text
				.split(/(?<=[.!?…])\s+|\n/)
				.filter((sentence) => wordsIn(sentence) > 25)
				.map((sentence) => `${key} (${wordsIn(sentence)}): ${sentence}`)
		);
		expect(long).toEqual([]);
	});

	test('say "tu" on the pages of young people', () => {
		const formal = sentences(french).filter(
			({ file, key, text }) => youngPeoples.has(file) && !toProfessionals.test(key) && sayVous.test(text)
		);
		expect(formal.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
	});

	test('never say "tu" and "vous" in one message', () => {
		expect(
			sentences(french)
				.filter(({ text }) => sayVous.test(text) && sayTu.test(text))
				.map(({ key, text }) => `${key}: ${text}`)
		).toEqual([]);
	});
});

/** The demo's pages are no context of their own: their words stand in the site's file. */
function demoPage(key: string): boolean {
	return key.startsWith('demo_');
}

const wordsIn = (sentence: string) =>
	sentence.split(/[\s\u202F\u00A0]+/).filter((part) => /[\p{L}\d{]/u.test(part)).length;

const sayVous = /(?<!rendez-)\b(vous|votre|vos)\b/i;
const sayTu = /(?<![\p{L}])(tu|ton|tes|toi|t[’'](?=[aeiouhyéêè]))(?![\p{L}])/iu;
const youngPeoples = new Set(['home', 'simulator', 'programmes']);
const toProfessionals = /_(organisations|staff|professionals?)(_|$)/;

/** Words and names that are spelt alike. */
const sameInBoth = new Set([
	'Administration',
	'Invitations',
	'Cap sur le Monde',
	'Baccalauréat',
	'Latitude',
	'Longitude',
	'Dates',
	'Organisation',
	'Menu',
	'Documents',
	'Date',
	'Contact',
	'Source',
	'Sources',
	'Conditions',
	'Destination',
	'Type',
	'Code',
	'Description',
	'Situation',
	'Message',
	'Messages',
	'Notes',
	'Note',
	'Actions',
	'Action',
	'Total',
	'Budget',
	'Commune',
	'Page',
	'Pages',
	'Journal',
	'km',
	'source',
	'Visa',
	'Europe',
	'France',
	'sources',
	'{count} place,{count} places',
	'Solution'
]);
