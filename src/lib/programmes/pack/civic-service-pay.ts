import type { Amount } from '#lib/programmes/amount.ts';

/** The monthly allowance of a civic service abroad, also paid for the Franco-German service. */
export const civicServicePay: Amount = {
	type: 'monthly_sum',
	parts: [
		{
			id: 'state',
			type: 'monthly',
			label: {
				fr: 'indemnité versée par l’État pour une mission à l’étranger',
				en: 'State allowance for a mission abroad'
			},
			cents: 55817,
			certainty: 'medium'
		},
		{
			id: 'host',
			type: 'monthly',
			label: {
				fr: 'part minimale versée par l’organisme d’accueil',
				en: 'minimum part paid by the host organisation'
			},
			cents: 11485,
			certainty: 'medium'
		},
		{
			id: 'social',
			type: 'monthly',
			label: { fr: 'majoration sur critères sociaux', en: 'top-up on social criteria' },
			cents: 11485,
			if: { predicate: 'majoration_service_civique' },
			certainty: 'medium'
		}
	],
	certainty: 'medium',
	note: 'In France the State part is 504.98 net; 558.17/559 is quoted for missions abroad (ONISEP_SC, VFA_BIJ, VFA_LYC). 2026 revaluation not found.'
};
