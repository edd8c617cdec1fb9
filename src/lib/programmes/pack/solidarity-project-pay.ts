import type { Amount } from '#lib/programmes/amount.ts';

/** What a group solidarity project may receive; paid to the association, never to a person. */
export const solidarityProjectPay: Amount = {
	type: 'share_of_budget',
	rangeCents: { minCents: 200000, maxCents: 1000000 },
	maxOutermostCents: 1150000,
	maxShare: 0.6,
	paidTo: { fr: 'l’association', en: 'the association' },
	certainty: 'medium',
	note: 'earlier campaigns: 7500 then 8500/10000 and 50 %'
};
