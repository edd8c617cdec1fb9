import type { Locale } from '#lib/basics/said.ts';
import { audiences, destinations, kinds } from '../../programme.ts';
import { audienceWord, destinationWord, kindWord } from '../../words.ts';
import type { Field, Option } from './field.ts';
import { tellIn, trust } from './offered.ts';

/** What a programme is called, what it brings, to whom and where it leads. */
export function textFields(locale: Locale): readonly Field[] {
	const tell = tellIn(locale);
	const words = (key: string, label: string, long = false): Field => ({ kind: 'words', key, label, long });
	const named = <T extends string>(values: readonly T[], word: Record<T, () => string>): Option[] =>
		values.map((value) => ({ value, label: word[value]() }));
	return [
		words('name', tell('Nom', 'Name')),
		words('officialName', tell('Nom officiel', 'Official name')),
		words('summary', tell('Résumé', 'Summary'), true),
		words('amountSaid', tell('Ce que ça paie, en mots', 'What it pays, in words'), true),
		words('decidedBy', tell('Qui décide', 'Who decides')),
		words('funder', tell('Qui paie', 'Who pays')),
		words('nextStep', tell('La prochaine étape', 'The next step'), true),
		{
			kind: 'choice',
			key: 'kind',
			label: tell('Genre d’aide', 'Kind of aid'),
			options: named(kinds, kindWord)
		},
		{
			kind: 'choice',
			key: 'beneficiary',
			label: tell('L’argent va à', 'The money goes to'),
			options: [
				{ value: 'person', label: tell('La personne', 'The person') },
				{ value: 'association', label: tell('Une association', 'An association') },
				{ value: 'institution', label: tell('Un établissement', 'An institution') }
			]
		},
		{
			kind: 'choices',
			key: 'forWhom',
			label: tell('Pour qui', 'For whom'),
			options: named(audiences, audienceWord)
		},
		{
			kind: 'choices',
			key: 'destinations',
			label: tell('Vers où', 'Where to'),
			options: named(destinations, destinationWord)
		}
	];
}

/** How one asks for it, with which papers, and what goes with it. `programmes`: those that may be named. */
export function practicalFields(programmes: readonly Option[], locale: Locale): readonly Field[] {
	const tell = tellIn(locale);
	const texts = (key: string, label: string, each: string): Field => ({
		kind: 'rows',
		key,
		label,
		each,
		least: 0,
		isBare: true,
		row: [{ kind: 'words', key: 'said', label: each }]
	});
	const combinations = (key: string, label: string): Field => ({
		kind: 'rows',
		key,
		label,
		each: tell('Aide', 'Aid'),
		least: 0,
		row: [
			{ kind: 'words', key: 'said', label: tell('En mots', 'In words') },
			{
				kind: 'choice',
				key: 'programme',
				label: tell('Sa fiche', 'Its page'),
				options: programmes,
				empty: 'absent'
			},
			trust('certainty', tell('Confiance', 'Trust'), locale, 4)
		]
	});
	return [
		{
			kind: 'group',
			key: 'apply',
			label: tell('La demande', 'The application'),
			fields: [
				{ kind: 'words', key: 'where', label: tell('Où demander', 'Where to ask') },
				{ kind: 'words', key: 'when', label: tell('Quand demander', 'When to ask') },
				{ kind: 'web', key: 'url', label: tell('Adresse du site', 'Website address'), empty: 'absent' }
			]
		},
		texts('documents', tell('Les papiers demandés', 'The papers asked for'), tell('Papier', 'Paper')),
		texts('uncertain', tell('Ce qui n’est pas sûr', 'What is not sure'), tell('Doute', 'Doubt')),
		combinations('with', tell('Ce qui se cumule', 'What goes with it')),
		combinations('notWith', tell('Ce qui ne se cumule pas', 'What does not go with it'))
	];
}

/** When it is in force, and its calls. */
export function callFields(locale: Locale): readonly Field[] {
	const tell = tellIn(locale);
	const day = (key: string, label: string): Field => ({ kind: 'day', key, label, empty: 'absent' });
	const instant = (key: string, label: string): Field => ({ kind: 'instant', key, label, empty: 'null' });
	return [
		{ kind: 'day', key: 'valid_from', label: tell('En vigueur depuis le', 'In force since'), empty: 'null' },
		{ kind: 'day', key: 'valid_to', label: tell('En vigueur jusqu’au', 'In force until'), empty: 'null' },
		{
			kind: 'rows',
			key: 'calls',
			label: tell('Les appels', 'The calls'),
			each: tell('Appel', 'Call'),
			least: 0,
			row: [
				{ kind: 'kept', key: 'id', label: '', empty: 'absent' },
				instant('open', tell('Ouvre le', 'Opens on')),
				instant('close', tell('Ferme le', 'Closes on')),
				day('born_from', tell('Né ou née à partir du', 'Born from')),
				day('born_to', tell('Né ou née jusqu’au', 'Born until')),
				day('travel_from', tell('Départ à partir du', 'Travel from')),
				day('travel_to', tell('Retour jusqu’au', 'Travel until')),
				{
					kind: 'count',
					key: 'places_eu',
					label: tell('Places en Europe', 'Places in Europe'),
					min: 1,
					max: 10_000_000,
					empty: 'absent'
				},
				trust('certainty', tell('Confiance', 'Trust'), locale, 3),
				{
					kind: 'text',
					key: 'note',
					label: tell('Note pour les agents', 'Note for officers'),
					empty: 'absent'
				}
			]
		}
	];
}

/** Where the facts were read, and when that was last compared. */
export function sourceFields(locale: Locale): readonly Field[] {
	const tell = tellIn(locale);
	return [
		{
			kind: 'day',
			key: 'checkedOn',
			label: tell('Sources comparées le', 'Sources compared on'),
			hint: tell('Le jour où quelqu’un a tout relu.', 'The day somebody read everything again.')
		},
		{
			kind: 'group',
			key: 'certainty',
			label: tell('Confiance', 'Trust'),
			fields: [
				trust('eligibility', tell('Confiance dans les conditions', 'Trust in the conditions'), locale, 3)
			]
		},
		{
			kind: 'rows',
			key: 'sources',
			label: tell('Les sources', 'The sources'),
			each: tell('Source', 'Source'),
			least: 1,
			row: [
				{ kind: 'kept', key: 'key', label: '', empty: 'absent' },
				{ kind: 'text', key: 'title', label: tell('Titre', 'Title') },
				{ kind: 'web', key: 'url', label: tell('Adresse', 'Address') },
				{
					kind: 'text',
					key: 'asOf',
					label: tell('Date de la page', 'Date of the page'),
					hint: tell('Par exemple 2026-03-15, 2026-03 ou 2024+.', 'For example 2026-03-15, 2026-03 or 2024+.')
				}
			]
		}
	];
}
