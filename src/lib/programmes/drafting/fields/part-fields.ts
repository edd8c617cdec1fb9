import type { Locale } from '#lib/basics/said.ts';
import type { AmountPart } from '../../amount.ts';
import type { Field, Option } from './field.ts';
import { countrySetOptions, noteForOfficers, sourceOf, tellIn, trust } from './offered.ts';

/** What a part may name: the parts before it, which it may build on, all the others, and sources. */
export interface Nameable {
	readonly earlier: readonly Option[];
	readonly all: readonly Option[];
	readonly sources: readonly Option[];
}

/** The fields of one part of an amount. Who gets it is a rule, edited as the conditions are. */
export function partFields(type: AmountPart['type'], others: Nameable, locale: Locale): readonly Field[] {
	const tell = tellIn(locale);
	const cents: Field = { kind: 'euros', key: 'cents', label: tell('Somme', 'Sum') };
	return [
		{ kind: 'words', key: 'label', label: tell('Nom de la part', 'Name of the part') },
		...ownFields(),
		trust('certainty', tell('Confiance dans ces chiffres', 'Trust in these figures'), locale),
		noteForOfficers(locale)
	];

	function ownFields(): readonly Field[] {
		switch (type) {
			case 'monthly':
				return [
					cents,
					{ kind: 'text', key: 'asOf', label: tell('Date du chiffre', 'Date of the figure'), empty: 'absent' }
				];
			case 'monthly_override':
				return [
					cents,
					{ kind: 'choices', key: 'replaces', label: tell('Remplace', 'Replaces'), options: others.all }
				];
			case 'lump':
				return [
					cents,
					{
						kind: 'choices',
						key: 'replaces',
						label: tell('Remplace', 'Replaces'),
						options: others.all,
						empty: 'absent'
					}
				];
			case 'percent_bonus':
				return [
					{ kind: 'percent', key: 'percent', label: tell('Pourcentage en plus', 'Percentage on top') },
					{
						kind: 'choices',
						key: 'of',
						label: tell('De ces parts', 'Of these parts'),
						options: others.earlier
					}
				];
			case 'per_km':
				return [
					cents,
					{
						kind: 'choice',
						key: 'way',
						label: tell('Trajet compté', 'Journey counted'),
						options: [
							{ value: 'round-trip', label: tell('Aller et retour', 'There and back') },
							{ value: 'one-way', label: tell('Aller simple', 'One way') }
						]
					}
				];
			case 'per_night_max':
			case 'per_meal_day':
				return [cents];
			case 'daily_tiers':
			case 'lump_by_duration':
				return [dayTiers()];
			case 'distance_band_lump':
				return distanceFields();
			case 'weekly_by_tax_quotient':
				return weeklyFields();
			case 'monthly_by_set':
				return monthlyFields();
			case 'monthly_by_country':
				return [{ kind: 'kept', key: 'cents', label: '', always: null }];
			case 'unpriced':
				return [];
		}
	}

	function dayTiers(): Field {
		return {
			kind: 'rows',
			key: 'tiers',
			label: tell('Selon la durée', 'By length'),
			each: tell('Tranche', 'Tier'),
			least: 1,
			row: [
				{ kind: 'count', key: 'fromDay', label: tell('Du jour', 'From day'), min: 1, max: 4000 },
				{ kind: 'count', key: 'toDay', label: tell('Au jour', 'To day'), min: 1, max: 4000 },
				cents
			]
		};
	}

	function bands(): Field {
		return {
			kind: 'rows',
			key: 'bands',
			label: tell('Selon la distance', 'By distance'),
			each: tell('Tranche', 'Band'),
			least: 1,
			row: [
				{ kind: 'count', key: 'minKm', label: tell('De (km)', 'From (km)'), min: 0, max: 40_000 },
				{
					kind: 'count',
					key: 'maxKm',
					label: tell('À (km)', 'To (km)'),
					hint: tell('Vide : sans fin', 'Empty: no end'),
					min: 0,
					max: 40_000,
					empty: 'null'
				},
				{ kind: 'euros', key: 'standardCents', label: tell('Voyage standard', 'Standard travel') },
				{ kind: 'euros', key: 'greenCents', label: tell('Voyage vert', 'Green travel'), empty: 'null' },
				{
					kind: 'group',
					key: 'certainty',
					label: tell('Confiance', 'Trust'),
					fields: [
						trust('standard', tell('Voyage standard', 'Standard travel'), locale),
						trust('green', tell('Voyage vert', 'Green travel'), locale)
					]
				}
			]
		};
	}

	function distanceFields(): readonly Field[] {
		const year = (key: string, label: string): Field => ({ kind: 'count', key, label, min: 2000, max: 2100 });
		const source = sourceOf('source', others.sources, locale);
		return [
			bands(),
			year('appliesToCallsFrom', tell('Pour les appels à partir de', 'For calls from')),
			source,
			{
				kind: 'group',
				key: 'earlier',
				label: tell('Les appels d’avant', 'The calls before'),
				fields: [
					year('callsFrom', tell('De l’année', 'From year')),
					year('callsTo', tell('À l’année', 'To year')),
					bands(),
					trust('certainty', tell('Confiance', 'Trust'), locale),
					source
				]
			}
		];
	}

	function weeklyFields(): readonly Field[] {
		const sum = (key: string, label: string): Field => ({ kind: 'euros', key, label });
		return [
			sum('maxCentsPerWeek', tell('Plafond par semaine', 'Ceiling each week')),
			sum('otherMaxCentsPerWeek', tell('Plafond selon une autre source', 'Ceiling in another source')),
			{ kind: 'count', key: 'maxWeeks', label: tell('Semaines au plus', 'Weeks at most'), min: 1, max: 520 },
			sum('minTotalCents', tell('Total minimum', 'Minimum total')),
			{
				kind: 'rows',
				key: 'brackets',
				label: tell('Selon le quotient familial', 'By family tax quotient'),
				each: tell('Tranche', 'Bracket'),
				least: 1,
				empty: 'null',
				row: [
					sum('maxQuotientCents', tell('Quotient au plus', 'Quotient at most')),
					sum('centsPerWeek', tell('Somme par semaine', 'Sum each week'))
				]
			}
		];
	}

	function monthlyFields(): readonly Field[] {
		const group = (at: number) => tell(`Groupe ${at}`, `Group ${at}`);
		return [
			{ kind: 'kept', key: 'by', label: '', always: 'project.destination' },
			{
				kind: 'rows',
				key: 'rates',
				label: tell('Selon le pays d’arrivée', 'By country of arrival'),
				each: tell('Taux', 'Rate'),
				least: 1,
				row: [
					{
						kind: 'choice',
						key: 'set',
						label: tell('Groupe de pays', 'Group of countries'),
						options: countrySetOptions(locale)
					},
					{ kind: 'count', key: 'group', label: tell('Rang (0 à 2)', 'Rank (0 to 2)'), min: 0, max: 2 },
					cents
				]
			},
			{
				kind: 'group',
				key: 'rangeCents',
				label: tell('Fourchette annoncée', 'Announced range'),
				fields: [
					{ kind: 'euros', key: 'minCents', label: tell('De', 'From') },
					{ kind: 'euros', key: 'maxCents', label: tell('À', 'To') }
				]
			},
			sourceOf('rangeSource', others.sources, locale),
			{ kind: 'words', key: 'decidedBy', label: tell('Qui décide du taux', 'Who decides the rate') },
			{
				kind: 'rows',
				key: 'observed',
				label: tell('Ce que des organismes ont payé', 'What organisations paid'),
				each: tell('Organisme', 'Organisation'),
				least: 0,
				row: [
					{ kind: 'text', key: 'where', label: tell('Où et quand', 'Where and when') },
					{
						kind: 'group',
						key: 'groupCents',
						label: tell('Par rang', 'By rank'),
						isTuple: true,
						fields: [0, 1, 2].map((at): Field => ({ kind: 'euros', key: String(at), label: group(at) }))
					}
				]
			}
		];
	}
}
