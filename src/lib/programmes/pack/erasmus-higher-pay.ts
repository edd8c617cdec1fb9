import type { Monthly, MonthlyBySet, MonthlyOverride } from '#lib/programmes/amount.ts';

/** The monthly base of an Erasmus+ stay in higher education, by group of countries: indicative, the institution sets it. */
export const baseRate: MonthlyBySet = {
	id: 'base',
	type: 'monthly_by_set',
	label: { fr: 'taux mensuel de base', en: 'base monthly rate' },
	by: 'project.destination',
	rates: [
		{ set: 'EPLUS_G1', group: 0, cents: 29200 },
		{ set: 'EPLUS_G1_REGION13_14', group: 0, cents: 29200 },
		{ set: 'EPLUS_G2', group: 1, cents: 22500 },
		{ set: 'EPLUS_G3', group: 2, cents: 22500 }
	],
	rangeCents: { minCents: 30000, maxCents: 70000 },
	rangeSource: 'AJ_ERA',
	decidedBy: {
		fr: 'ton établissement, dans la fourchette de l’agence Erasmus+',
		en: 'your institution, within the range of the Erasmus+ agency'
	},
	observed: [
		{ where: 'Ecole des Ponts 2024-25', groupCents: [29200, 22500, 22500] },
		{ where: 'INSA Hauts-de-France 2024+', groupCents: [32700, 27600, 27600] }
	],
	certainty: 'medium'
};

export const inclusionTopUp: Monthly = {
	id: 'inclusion',
	type: 'monthly',
	label: { fr: 'complément « inclusion »', en: 'inclusion top-up' },
	cents: 25000,
	if: { predicate: 'inclusion_eplus_hed_fr' },
	certainty: 'high'
};

export const overseasRate: MonthlyOverride = {
	id: 'overseas',
	type: 'monthly_override',
	label: { fr: 'taux unique des établissements d’outre-mer', en: 'single rate of overseas institutions' },
	cents: 78600,
	replaces: ['base', 'internship'],
	if: {
		id: 'institution_outermost',
		certainty: 'high',
		fact: 'study.institution_outermost',
		op: 'eq',
		value: true
	},
	certainty: 'medium'
};
