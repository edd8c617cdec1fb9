import type { Amount } from '#lib/programmes/amount.ts';

/** The Mermoz grant by week; the table by tax quotient was not found, so that only ceilings are known. */
export const hdfMermozPay: Amount = {
	type: 'sum',
	parts: [
		{
			id: 'weekly',
			type: 'weekly_by_tax_quotient',
			label: { fr: 'somme par semaine, selon les revenus', en: 'weekly sum, by income' },
			maxCentsPerWeek: 9240,
			otherMaxCentsPerWeek: 7740,
			maxWeeks: 26,
			minTotalCents: 15000,
			brackets: null,
			certainty: 'low',
			note: '400 EUR/month (92.40/week) in AJ_MER 2026, MER_GEN 2024, MER_LILLE; 335/month (77.40/week) in MER_EURO. The bracket table was not found.'
		},
		{
			id: 'disability',
			type: 'percent_bonus',
			label: { fr: 'majoration en cas de handicap', en: 'top-up with a disability' },
			percent: 25,
			of: ['weekly'],
			if: {
				id: 'disability_recognised',
				certainty: 'high',
				fact: 'health.disability_recognised',
				op: 'eq',
				value: true
			},
			certainty: 'low'
		},
		{
			id: 'travel_bursary',
			type: 'lump',
			label: { fr: 'frais de voyage des boursiers', en: 'travel costs of bursary holders' },
			cents: 30000,
			if: { id: 'crous', certainty: 'high', fact: 'bursary.crous', op: 'eq', value: true },
			certainty: 'low'
		},
		{
			id: 'travel_disability',
			type: 'lump',
			label: { fr: 'frais de voyage en cas de handicap', en: 'travel costs with a disability' },
			cents: 40000,
			if: {
				id: 'disability_recognised',
				certainty: 'high',
				fact: 'health.disability_recognised',
				op: 'eq',
				value: true
			},
			certainty: 'low',
			replaces: ['travel_bursary']
		}
	],
	payment: {
		advancePercent: 70,
		balance: { fr: 'quand tu prouves que tu étais sur place', en: 'when you prove that you were there' },
		source: 'MER_SKEMA'
	},
	certainty: 'low'
};
