import type { Amount } from '#lib/programmes/amount.ts';

/** The internship grant of the Franco-German Youth Office: what is missing to reach the monthly ceiling, within limits. */
export const ofajInternshipPay: Amount = {
	type: 'capped_monthly',
	maxCents: 30000,
	maxMonths: 3,
	cap: { fact: 'project.monthly_income_eur', totalMaxCents: 120000 },
	parts: [
		{
			id: 'kilometres',
			type: 'per_km',
			label: {
				fr: 'par kilomètre entre l’école et le lieu de stage',
				en: 'per kilometre between school and placement'
			},
			cents: 16,
			way: 'one-way',
			certainty: 'high'
		}
	],
	certainty: 'medium'
};
