import type { Locale } from '#lib/basics/said.ts';
import type { Amount } from '../../amount.ts';
import type { Field, Option } from './field.ts';
import { incomeOptions, noteForOfficers, sourceOf, tellIn, trust } from './offered.ts';

/** The fields of an amount as a whole; its parts have their own. `sources`: those it may name. */
export function amountFields(
	type: Amount['type'],
	sources: readonly Option[],
	locale: Locale
): readonly Field[] {
	const tell = tellIn(locale);
	const sum = (key: string, fr: string, en: string): Field => ({ kind: 'euros', key, label: tell(fr, en) });
	const words = (key: string, fr: string, en: string): Field => ({ kind: 'words', key, label: tell(fr, en) });
	const text = (key: string, fr: string, en: string): Field => ({ kind: 'text', key, label: tell(fr, en) });
	const share = (key: string, fr: string, en: string): Field => ({ kind: 'share', key, label: tell(fr, en) });
	const months = (key: string, label: string): Field => ({ kind: 'count', key, label, min: 1, max: 120 });
	const [from, to] = [tell('De', 'From'), tell('À', 'To')];
	const range = (key: string, fr: string, en: string): Field => ({
		kind: 'group',
		key,
		label: tell(fr, en),
		fields: [
			{ kind: 'euros', key: 'minCents', label: from },
			{ kind: 'euros', key: 'maxCents', label: to }
		]
	});
	const paidTo = words('paidTo', 'Versé à', 'Paid to');
	const who = words('who', 'Qui décide', 'Who decides');
	const maximum = tell('Plafond', 'Ceiling');

	return [
		...ownFields(),
		trust('certainty', tell('Confiance dans le montant', 'Trust in the amount'), locale),
		noteForOfficers(locale)
	];

	function ownFields(): readonly Field[] {
		switch (type) {
			case 'sum':
				return [
					{
						...sum('capPer12MonthsCents', 'Plafond pour douze mois', 'Ceiling for twelve months'),
						empty: 'absent'
					},
					{ ...text('monthRule', 'Comment un mois se compte', 'How a month is counted'), empty: 'absent' },
					{
						kind: 'group',
						key: 'payment',
						label: tell('Versement', 'Payment'),
						empty: 'absent',
						fields: [
							{
								kind: 'percent',
								key: 'advancePercent',
								label: tell('Part versée avant le départ', 'Share paid before leaving'),
								empty: 'null'
							},
							words('balance', 'Quand vient le reste', 'When the rest comes'),
							{ ...sourceOf('source', sources, locale), empty: 'absent' }
						]
					}
				];
			case 'monthly':
				return [
					sum('cents', 'Somme par mois', 'Sum each month'),
					words('decidedBy', 'Qui décide', 'Who decides'),
					{
						kind: 'group',
						key: 'months',
						label: tell('Nombre de mois', 'Number of months'),
						fields: [months('min', tell('Au moins', 'At least')), months('max', tell('Au plus', 'At most'))]
					}
				];
			case 'monthly_min':
				return [sum('minCents', 'Au moins, par mois', 'At least, each month')];
			case 'capped_monthly':
				return [
					sum('maxCents', 'Au plus, par mois', 'At most, each month'),
					months('maxMonths', tell('Mois au plus', 'Months at most')),
					{
						kind: 'group',
						key: 'cap',
						label: tell('Plafond de revenus', 'Income ceiling'),
						fields: [
							{
								kind: 'choice',
								key: 'fact',
								label: tell('Le revenu compté', 'The income counted'),
								options: incomeOptions(locale)
							},
							sum('totalMaxCents', 'Revenus et aide, au plus', 'Income and aid, at most')
						]
					}
				];
			case 'monthly_by_status':
				return [
					{
						kind: 'rows',
						key: 'values',
						label: tell('Selon la situation', 'By situation'),
						each: tell('Situation', 'Situation'),
						least: 1,
						row: [
							{
								kind: 'choice',
								key: 'age',
								label: tell('Âge', 'Age'),
								options: [
									{ value: 'adult', label: tell('18 ans ou plus', '18 or over') },
									{ value: 'minor', label: tell('Moins de 18 ans', 'Under 18') }
								]
							},
							{
								kind: 'choice',
								key: 'tax',
								label: tell('Impôt du foyer', 'Household tax'),
								options: [
									{ value: 'non_taxable', label: tell('Aucun impôt', 'No tax') },
									{ value: 'bracket1', label: tell('Première tranche', 'First bracket') },
									{ value: 'any', label: tell('Peu importe', 'Whatever it is') }
								]
							},
							sum('cents', 'Somme', 'Sum')
						]
					},
					{ kind: 'day', key: 'asOf', label: tell('Chiffres du', 'Figures of') },
					{ kind: 'day', key: 'knownUntil', label: tell('Valables jusqu’au', 'Valid until') },
					text('reduction', 'Comment la somme baisse', 'How the sum falls')
				];
			case 'range':
				return [range('rangeCents', 'La somme', 'The sum'), words('plus', 'Et aussi', 'And also')];
			case 'max_by_rank':
				return [
					sum('firstCents', 'Premier voyage, au plus', 'First trip, at most'),
					sum('secondCents', 'Second voyage, au plus', 'Second trip, at most')
				];
			case 'share':
				return [
					share('share', 'Pourcentage du coût', 'Percentage of the cost'),
					{ kind: 'euros', key: 'maxCents', label: maximum },
					sum('ownShareMinCents', 'La personne paie au moins', 'The person pays at least'),
					{
						kind: 'group',
						key: 'other',
						label: tell('Selon l’autre source', 'In the other source'),
						fields: [
							share('share', 'Pourcentage du coût', 'Percentage of the cost'),
							{ kind: 'euros', key: 'maxCents', label: maximum }
						]
					}
				];
			case 'share_of_budget':
				return [
					range('rangeCents', 'La somme', 'The sum'),
					sum('maxOutermostCents', 'Plafond en outre-mer', 'Ceiling in outermost regions'),
					share('maxShare', 'Part du budget, au plus', 'Share of the budget, at most'),
					paidTo
				];
			case 'scored_project':
				return [
					{
						kind: 'group',
						key: 'score',
						label: tell('La note', 'The score'),
						fields: [
							{ kind: 'count', key: 'min', label: from, min: 0, max: 1000 },
							{ kind: 'count', key: 'max', label: to, min: 0, max: 1000 }
						]
					},
					paidTo,
					{
						kind: 'group',
						key: 'observed',
						label: tell('Ce qui a été payé', 'What was paid'),
						fields: [
							text('year', 'Année', 'Year'),
							{ kind: 'count', key: 'projects', label: tell('Projets', 'Projects'), min: 0, max: 1_000_000 },
							{
								kind: 'count',
								key: 'learners',
								label: tell('Jeunes', 'Young people'),
								min: 0,
								max: 10_000_000
							},
							sum('totalCents', 'Total', 'Total')
						]
					}
				];
			case 'monthly_sum':
				return [];
			case 'in_kind':
				return [
					{
						kind: 'count',
						key: 'places',
						label: tell('Nombre de places', 'Number of places'),
						min: 1,
						max: 1_000_000,
						empty: 'absent'
					}
				];
			case 'in_kind_plus_daily':
				return [
					{
						kind: 'rows',
						key: 'covers',
						label: tell('Ce qui est pris en charge', 'What is paid for'),
						each: tell('Frais', 'Cost'),
						least: 1,
						isBare: true,
						row: [words('said', 'Frais', 'Cost')]
					},
					{
						kind: 'group',
						key: 'pocketMoneyPerDay',
						label: tell('Argent de poche par jour, selon le pays', 'Pocket money each day, by country'),
						fields: [
							{ kind: 'euros', key: 'minCents', label: from },
							{ kind: 'euros', key: 'maxCents', label: to },
							trust('certainty', tell('Confiance', 'Trust'), locale),
							{ kind: 'kept', key: 'by', label: '', always: 'host country' }
						]
					}
				];
			case 'decided_by':
			case 'discretionary':
				return [who];
			case 'lump_by_item':
				return [
					{
						kind: 'rows',
						key: 'items',
						label: tell('Les dépenses', 'The items'),
						each: tell('Dépense', 'Item'),
						least: 1,
						isBare: true,
						row: [words('said', 'Dépense', 'Item')]
					},
					{ kind: 'kept', key: 'values', label: '', always: null }
				];
			case 'fee':
				return [
					range('feeCents', 'Les frais', 'The fee'),
					{ ...sum('membershipCents', 'Adhésion', 'Membership'), empty: 'null' }
				];
			case 'none':
				return [range('savingsCents', 'Économies demandées', 'Savings asked for')];
			case 'unknown':
				return [];
		}
	}
}
