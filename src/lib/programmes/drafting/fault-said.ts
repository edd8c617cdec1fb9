import type { Locale, Said } from '#lib/basics/said.ts';
import type { Programme } from '../programme.ts';
import { partsOf } from './fields/sections.ts';

/** Where a draft cannot be read, and why, as a `MalformedRule` tells it. */
export interface Fault {
	readonly path: string;
	readonly problem: string;
	/** The draft as it would have been saved. */
	readonly content: Programme;
}

/** A fault in words that a person who never saw the data can follow: its place, then what to do. */
export function faultSaid({ path, problem, content }: Fault, locale: Locale): string {
	const joint = locale === 'fr' ? '\u00a0: ' : ': ';
	return `${placeOf(path.slice(content.id.length + 1), content, locale)}${joint}${problemOf(problem)[locale]}`;
}

function placeOf(path: string, content: Programme, locale: Locale): string {
	const say = (fr: string, en: string) => (locale === 'fr' ? fr : en);
	const line = linesIn(path);
	const at = line ? say(`, ligne ${line}`, `, line ${line}`) : '';
	if (path.startsWith('conditions.person')) return say('La personne', 'The person') + at;
	if (path.startsWith('conditions.project')) return say('Le projet', 'The project') + at;
	const call = /^calls\[(\d+)\]/.exec(path)?.[1];
	if (call !== undefined) return say(`Appel ${Number(call) + 1}`, `Call ${Number(call) + 1}`);
	if (path.startsWith('valid')) return say('En vigueur', 'In force');
	const part = partsOf(content.amount)[Number(/^amount\.parts\[(\d+)\]/.exec(path)?.[1] ?? NaN)];
	if (!part) return say('Ce que ça paie', 'What it pays');
	const name = say(`Part «\u00a0${part.label.fr}\u00a0»`, `Part “${part.label.en}”`);
	return /\.if\b/.test(path) ? name + say(', qui la reçoit', ', who gets it') + at : name;
}

/** "3.1": the third line of the rule, the first one inside it. */
function linesIn(path: string): string {
	return [...path.matchAll(/\.(?:all|any)\[(\d+)\]/g)].map(([, at]) => Number(at) + 1).join('.');
}

const problems: readonly (readonly [RegExp, Said])[] = [
	[
		/^nested deeper/,
		{
			fr: 'trop de groupes les uns dans les autres. Défaites un groupe.',
			en: 'too many groups inside each other. Take a group apart.'
		}
	],
	[
		/^unknown (fact|predicate)/,
		{
			fr: 'cette question n’existe pas. Choisissez-en une dans la liste.',
			en: 'this question does not exist. Choose one from the list.'
		}
	],
	[
		/^unknown country set/,
		{
			fr: 'ce groupe de pays n’existe pas. Choisissez-en un dans la liste.',
			en: 'this group of countries does not exist. Choose one from the list.'
		}
	],
	[
		/does not apply to/,
		{
			fr: 'cette comparaison ne va pas avec cette question. Une date ne se compare pas à un nombre.',
			en: 'this comparison does not fit the question. A date is not compared with a number.'
		}
	],
	[
		/^any of nothing|at least one value|a country at least|a list of \d+ or more/,
		{
			fr: 'la liste est vide. Choisissez au moins une réponse.',
			en: 'the list is empty. Choose one answer at least.'
		}
	],
	[
		/is above|closes before|ends before|before the first/,
		{ fr: 'le début vient après la fin.', en: 'the start comes after the end.' }
	],
	[
		/^no earlier part/,
		{
			fr: 'elle s’ajoute à une part qui n’est plus avant elle. Remontez l’autre part.',
			en: 'it builds on a part that is no longer before it. Move the other part up.'
		}
	],
	[
		/^names no part/,
		{
			fr: 'elle remplace une part qui n’existe plus.',
			en: 'it replaces a part that is gone.'
		}
	],
	[
		/^expected (an instant|a day)/,
		{ fr: 'une date manque, ou n’existe pas.', en: 'a date is missing, or does not exist.' }
	],
	[/^expected min or max/, { fr: 'il manque une borne.', en: 'a bound is missing.' }]
];

function problemOf(problem: string): Said {
	const known = problems.find(([pattern]) => pattern.test(problem));
	return known?.[1] ?? { fr: 'cette valeur ne convient pas.', en: 'this value does not fit.' };
}
