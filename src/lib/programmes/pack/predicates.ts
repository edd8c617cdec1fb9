import type { Said } from '#lib/basics/said.ts';
import type { Certainty, Condition, Rule } from '#lib/eligibility/rule.ts';
import type { Source } from '#lib/programmes/programme.ts';
import { european } from './sources-european.ts';
import { french } from './sources-french.ts';

/** A rule with a name. `must` completes "il faut" and "you must". `note` is for officers. */
export interface NamedPredicate {
	readonly label: Said;
	readonly must: Said;
	readonly expr: Rule;
	readonly certainty: Certainty;
	readonly sources: readonly Source[];
	readonly checkedOn: string;
	readonly note: string;
}

function isTrue(id: string, fact: string, certainty: Certainty = 'high'): Condition {
	return { id, certainty, fact, op: 'eq', value: true };
}

/** One school’s own list, the only place where a CAF quotient was seen. */
const oneSchool: Source = {
	key: 'E_ESVE',
	title: 'ESVE Paris: financer ma mobilité',
	url: 'https://esve-paris.com/international/financer-ma-mobilite',
	asOf: '2023+'
};

/** The Union sets no threshold for money troubles: those here only point the way. */
const sendersView = {
	certainty: 'low',
	judge: { fr: 'la structure qui t’envoie', en: 'the organisation that sends you' }
} as const;

/** Rules that several programmes and amounts share. */
export const predicates = {
	inclusion_eplus_hed_fr: {
		label: {
			fr: 'Complément inclusion Erasmus+ (études supérieures)',
			en: 'Erasmus+ inclusion top-up (higher education)'
		},
		must: {
			fr: 'Être dans une situation qui donne le complément inclusion',
			en: 'Be in a situation that gives the inclusion top-up'
		},
		expr: {
			any: [
				isTrue('inc_disability', 'health.disability_recognised'),
				isTrue('inc_ald', 'health.ald'),
				{ id: 'inc_echelon6_7', certainty: 'high', fact: 'bursary.echelon', op: 'gte', value: 6 },
				isTrue('inc_qpv', 'residence.qpv'),
				isTrue('inc_rural', 'residence.frr', 'medium'),
				{ id: 'inc_caf_qf_551', certainty: 'low', fact: 'income.caf_qf_eur_month', op: 'lte', value: 551 }
			]
		},
		certainty: 'medium',
		sources: [european.AJ_ERA, european.AJ_GUIDE, oneSchool],
		checkedOn: '2026-11-22',
		note: 'AJ_ERA: levels 6 and 7, rural zone, QPV, long-term illness or disability. The CAF quotient of 551 euros stands on one school’s list only (E_ESVE), beside ZRR. FRR replaced ZRR on 2024-07-01; which list the agency uses is not confirmed.'
	},
	fewer_opportunities_youth: {
		label: {
			fr: 'Jeune qui a moins d’opportunités',
			en: 'Young person with fewer opportunities'
		},
		must: {
			fr: 'Rencontrer un obstacle reconnu par l’Europe',
			en: 'Face a barrier recognised by the European programmes'
		},
		expr: {
			any: [
				isTrue('fo_disability', 'health.disability_recognised'),
				isTrue('fo_health', 'health.ald'),
				isTrue('fo_neet', 'status.neet'),
				isTrue('fo_qpv', 'residence.qpv'),
				isTrue('fo_rural', 'residence.frr'),
				isTrue('fo_outermost', 'residence.outermost_habitual'),
				isTrue('fo_ase', 'social.ase'),
				isTrue('fo_pjj', 'social.pjj'),
				isTrue('fo_newcomer', 'social.newcomer'),
				isTrue('fo_single_parent', 'social.single_parent'),
				isTrue('fo_carer', 'social.young_carer'),
				{ ...sendersView, id: 'fo_bursary', fact: 'bursary.echelon', op: 'gte', value: 5 },
				{ ...sendersView, id: 'fo_income', fact: 'income.caf_qf_eur_month', op: 'lte', value: 551 }
			]
		},
		certainty: 'medium',
		sources: [european.YE_EC],
		checkedOn: '2026-11-22',
		note: 'The Union lists eight families of barriers without thresholds; the thresholds here are defaults that an officer may change.'
	},
	majoration_service_civique: {
		label: { fr: 'Majoration du service civique', en: 'Civic service supplement' },
		must: {
			fr: 'Avoir droit à la majoration du service civique',
			en: 'Be entitled to the civic service supplement'
		},
		expr: {
			any: [
				{ id: 'maj_echelon5_7', certainty: 'high', fact: 'bursary.echelon', op: 'gte', value: 5 },
				isTrue('maj_rsa', 'status.rsa')
			]
		},
		certainty: 'medium',
		sources: [french.SC_2026, french.DLM_SCI],
		checkedOn: '2026-11-22',
		note: 'Household on RSA, or bursary level 5, 6 or 7.'
	}
} as const satisfies Record<string, NamedPredicate>;

export type PredicateId = keyof typeof predicates;
