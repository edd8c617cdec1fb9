import type { Said } from '#lib/basics/said.ts';
import type { Amount, AmountPart } from '../../amount.ts';

/** How a programme may pay, as an officer chooses among the ways. */
export const amountKinds: Readonly<Record<Amount['type'], Said>> = {
	sum: { fr: 'Une somme faite de plusieurs parts', en: 'A sum made of several parts' },
	monthly_sum: { fr: 'Plusieurs parts payées chaque mois', en: 'Several parts paid each month' },
	monthly: {
		fr: 'La même somme chaque mois, décidée par quelqu’un',
		en: 'The same sum each month, which somebody decides'
	},
	monthly_min: { fr: 'Chaque mois, une somme minimum', en: 'A minimum sum each month' },
	capped_monthly: {
		fr: 'Chaque mois, ce qui manque jusqu’à un plafond de revenus',
		en: 'Each month, what is missing up to an income ceiling'
	},
	monthly_by_status: {
		fr: 'Chaque mois, selon l’âge et l’impôt du foyer',
		en: 'Each month, by age and household tax'
	},
	range: { fr: 'Une somme entre deux bornes', en: 'A sum between two bounds' },
	max_by_rank: { fr: 'Un maximum, selon le rang du voyage', en: 'A maximum, by the rank of the trip' },
	share: {
		fr: 'Un pourcentage du coût, avec plafond et part à payer',
		en: 'A percentage of the cost, with a ceiling and an own share'
	},
	share_of_budget: {
		fr: 'Une part du budget d’un groupe, versée à un organisme',
		en: 'A share of a group’s budget, paid to an organisation'
	},
	scored_project: {
		fr: 'Un projet noté, payé à un organisme',
		en: 'A scored project, paid to an organisation'
	},
	in_kind: { fr: 'Rien en argent : tout est pris en charge', en: 'No money: everything is paid for' },
	in_kind_plus_daily: {
		fr: 'Frais pris en charge, et de l’argent de poche par jour',
		en: 'Costs paid for, and pocket money each day'
	},
	decided_by: {
		fr: 'Un organisme reçoit l’argent et décide',
		en: 'An organisation receives the money and decides'
	},
	lump_by_item: {
		fr: 'Des forfaits par dépense, sans montant trouvé',
		en: 'Lump sums by item, no figure found'
	},
	fee: { fr: 'La personne paie des frais', en: 'The person pays a fee' },
	discretionary: { fr: 'Quelqu’un décide de la somme', en: 'Somebody decides the sum' },
	none: { fr: 'Rien n’est payé ; il faut des économies', en: 'Nothing is paid; savings are needed' },
	unknown: { fr: 'La somme n’a pas été trouvée', en: 'The sum was not found' }
};

/** The parts an amount may be made of. */
export const partKinds: Readonly<Record<AmountPart['type'], Said>> = {
	monthly: { fr: 'Une somme par mois', en: 'A sum each month' },
	monthly_by_set: {
		fr: 'Une somme par mois, selon le groupe de pays',
		en: 'A sum each month, by group of countries'
	},
	monthly_by_country: {
		fr: 'Une somme par mois selon le pays, sans tableau trouvé',
		en: 'A sum each month by country, no table found'
	},
	monthly_override: {
		fr: 'Une somme par mois qui en remplace d’autres',
		en: 'A sum each month that replaces others'
	},
	weekly_by_tax_quotient: {
		fr: 'Une somme par semaine, selon le quotient familial',
		en: 'A sum each week, by family tax quotient'
	},
	daily_tiers: { fr: 'Une somme par jour, selon la durée', en: 'A sum each day, by length' },
	lump: { fr: 'Une somme en une fois', en: 'A sum paid once' },
	lump_by_duration: { fr: 'Une somme en une fois, selon la durée', en: 'A sum paid once, by length' },
	distance_band_lump: { fr: 'Un forfait voyage, selon la distance', en: 'A travel lump sum, by distance' },
	per_km: { fr: 'Un remboursement par kilomètre', en: 'A refund for each kilometre' },
	per_night_max: {
		fr: 'Un remboursement par nuit, avec plafond',
		en: 'A refund for each night, with a ceiling'
	},
	per_meal_day: { fr: 'Un remboursement par jour de repas', en: 'A refund for each day of meals' },
	percent_bonus: { fr: 'Un pourcentage en plus d’autres parts', en: 'A percentage on top of other parts' },
	unpriced: { fr: 'Une part sans montant trouvé', en: 'A part with no figure found' }
};

const withParts = ['sum', 'monthly_sum', 'capped_monthly', 'in_kind', 'in_kind_plus_daily', 'decided_by'];

/** Whether an amount of that kind is made of parts. */
export function hasParts(type: Amount['type']): boolean {
	return withParts.includes(type);
}

/** Whether an amount of that kind is nothing but its parts. */
export function needsParts(type: Amount['type']): boolean {
	return type === 'sum' || type === 'monthly_sum';
}

/** Whether a part of that kind goes to those its rule names, and needs that rule. */
export function needsRule(type: AmountPart['type']): boolean {
	return ['monthly_override', 'percent_bonus', 'lump'].includes(type);
}

/** Whether a part of that kind may go to some people only. */
export function mayHaveRule(type: AmountPart['type']): boolean {
	return needsRule(type) || type === 'monthly' || type === 'lump_by_duration';
}

export function isAmountKind(type: string | null): type is Amount['type'] {
	return type !== null && Object.hasOwn(amountKinds, type);
}
export function isPartKind(type: string | null): type is AmountPart['type'] {
	return type !== null && Object.hasOwn(partKinds, type);
}
