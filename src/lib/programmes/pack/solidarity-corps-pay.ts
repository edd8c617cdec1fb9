import type { Amount } from '#lib/programmes/amount.ts';
import { erasmusTravel } from './erasmus-travel.ts';

/** What every volunteering stay of the European Solidarity Corps covers, with pocket money by host country. */
export const solidarityCorpsPay: Amount = {
	type: 'in_kind_plus_daily',
	covers: [
		{ fr: 'voyage', en: 'travel' },
		{ fr: 'hébergement', en: 'lodging' },
		{ fr: 'repas', en: 'meals' },
		{ fr: 'assurance', en: 'insurance' },
		{ fr: 'formation linguistique', en: 'language training' }
	],
	pocketMoneyPerDay: { minCents: 300, maxCents: 800, by: 'host country', certainty: 'low' },
	parts: [erasmusTravel],
	certainty: 'medium'
};
