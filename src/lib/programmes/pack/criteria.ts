import type { Said } from '#lib/basics/said.ts';
import type { PrivacyClass } from '../fact-entry.ts';
import type { FactId } from './facts.ts';
import { type CriterionId, type Proof, proofs } from './proofs.ts';

/** The eight families of barriers of the Erasmus+ and European Solidarity Corps inclusion strategy (2021). */
export const barriers = {
	disabilities: { fr: 'Handicap', en: 'Disability' },
	health: { fr: 'Santé', en: 'Health' },
	education: { fr: 'École et formation', en: 'Education and training' },
	cultural: { fr: 'Langue et culture', en: 'Language and culture' },
	social: { fr: 'Vie sociale et familiale', en: 'Social and family life' },
	economic: { fr: 'Argent', en: 'Money' },
	discrimination: { fr: 'Discriminations', en: 'Discrimination' },
	geographic: { fr: 'Lieu de vie', en: 'Place of living' }
} as const satisfies Record<string, Said>;
export type Barrier = keyof typeof barriers;

/**
 * A reason to have fewer opportunities. `proofs`: what may be shown, empty where none may be asked. `fact`: null where
 * nothing may be collected. `readOn`: the moment at which the situation counts. `monthsCertified`: how long a
 * certification holds at most. Thresholds stand in the rules that read the fact.
 */
export interface InclusionCriterion {
	readonly id: CriterionId;
	readonly barrier: Barrier;
	readonly label: Said;
	readonly fact: FactId | null;
	readonly proofs: readonly Proof[];
	readonly privacy: PrivacyClass | 'never-collected';
	readonly monthsCertified: number;
	readonly readOn: 'application' | 'diagnosis' | 'academic-year' | 'month-of-request';
	readonly note?: string;
}

/** The seventeen criteria of the practice in France, with the paper that shows each and how it is protected. */
export const criteria: readonly InclusionCriterion[] = [
	{
		id: 'disability',
		barrier: 'disabilities',
		label: { fr: 'Handicap', en: 'Disability' },
		fact: 'health.disability_recognised',
		proofs: proofs.disability,
		monthsCertified: 12,
		privacy: 'article-9-health',
		readOn: 'application'
	},
	{
		id: 'ald',
		barrier: 'health',
		label: { fr: 'Maladie chronique ou de longue durée', en: 'Chronic or long-term illness' },
		fact: 'health.ald',
		proofs: proofs.ald,
		monthsCertified: 12,
		privacy: 'article-9-health',
		readOn: 'application'
	},
	{
		id: 'early_leaver',
		barrier: 'education',
		label: {
			fr: 'Départ de l’école sans diplôme, difficultés d’apprentissage',
			en: 'Left school without a diploma, learning difficulties'
		},
		fact: 'status.neet',
		proofs: proofs.early_leaver,
		monthsCertified: 12,
		privacy: 'personal',
		readOn: 'diagnosis',
		note: 'Learning disorders fall under article 9.'
	},
	{
		id: 'newcomer',
		barrier: 'cultural',
		label: {
			fr: 'Asile, arrivée récente, barrière de la langue',
			en: 'Asylum, recent arrival, language barrier'
		},
		fact: 'social.newcomer',
		proofs: proofs.newcomer,
		monthsCertified: 12,
		privacy: 'may-reveal-article-9',
		readOn: 'application'
	},
	{
		id: 'ase',
		barrier: 'social',
		label: { fr: 'Aide sociale à l’enfance (ASE)', en: 'Child welfare care (ASE)' },
		fact: 'social.ase',
		proofs: proofs.ase,
		monthsCertified: 12,
		privacy: 'highly-sensitive',
		readOn: 'application'
	},
	{
		id: 'pjj',
		barrier: 'social',
		label: { fr: 'Suivi de la protection judiciaire de la jeunesse', en: 'Youth justice support' },
		fact: 'social.pjj',
		proofs: proofs.pjj,
		monthsCertified: 12,
		privacy: 'article-10',
		readOn: 'application'
	},
	{
		id: 'single_parent',
		barrier: 'social',
		label: { fr: 'Parent isolé ou jeune parent', en: 'Single or young parent' },
		fact: 'social.single_parent',
		proofs: proofs.single_parent,
		monthsCertified: 12,
		privacy: 'personal',
		readOn: 'application'
	},
	{
		id: 'young_carer',
		barrier: 'social',
		label: { fr: 'Jeune aidant ou jeune aidante', en: 'Young carer' },
		fact: 'social.young_carer',
		proofs: proofs.young_carer,
		monthsCertified: 12,
		privacy: 'article-9-health-of-a-relative',
		readOn: 'application'
	},
	{
		id: 'bursary',
		barrier: 'economic',
		label: { fr: 'Bourse sur critères sociaux (échelon)', en: 'Needs-based bursary (level)' },
		fact: 'bursary.echelon',
		proofs: proofs.bursary,
		monthsCertified: 12,
		privacy: 'personal',
		readOn: 'academic-year'
	},
	{
		id: 'caf_qf',
		barrier: 'economic',
		label: { fr: 'Quotient familial CAF', en: 'CAF family quotient' },
		fact: 'income.caf_qf_eur_month',
		proofs: proofs.caf_qf,
		monthsCertified: 3,
		privacy: 'personal',
		readOn: 'month-of-request',
		note: 'Financial data.'
	},
	{
		id: 'rsa',
		barrier: 'economic',
		label: { fr: 'RSA', en: 'RSA income support' },
		fact: 'status.rsa',
		proofs: proofs.rsa,
		monthsCertified: 12,
		privacy: 'personal',
		readOn: 'application',
		note: 'Financial data.'
	},
	{
		id: 'neet',
		barrier: 'economic',
		label: {
			fr: 'Sans emploi, études ni formation, ou au chômage depuis longtemps',
			en: 'Without job, studies or training, or long-term unemployed'
		},
		fact: 'status.neet',
		proofs: proofs.neet,
		monthsCertified: 12,
		privacy: 'personal',
		readOn: 'application'
	},
	{
		id: 'discrimination',
		barrier: 'discrimination',
		label: {
			fr: 'Discriminations (genre, orientation sexuelle, religion, origine…)',
			en: 'Discrimination (gender, sexual orientation, religion, origin…)'
		},
		fact: null,
		proofs: proofs.discrimination,
		monthsCertified: 0,
		privacy: 'never-collected',
		readOn: 'diagnosis',
		note: 'Article 9: never ask for a category nor for proof; a self-declared need for support only.'
	},
	{
		id: 'qpv',
		barrier: 'geographic',
		label: { fr: 'Quartier prioritaire (QPV)', en: 'Priority neighbourhood (QPV)' },
		fact: 'residence.qpv',
		proofs: proofs.qpv,
		monthsCertified: 12,
		privacy: 'personal',
		readOn: 'application'
	},
	{
		id: 'rural',
		barrier: 'geographic',
		label: { fr: 'Commune rurale classée FRR (avant : ZRR)', en: 'Rural town listed as FRR (formerly ZRR)' },
		fact: 'residence.frr',
		proofs: proofs.rural,
		monthsCertified: 12,
		privacy: 'personal',
		readOn: 'application'
	},
	{
		id: 'outermost',
		barrier: 'geographic',
		label: { fr: 'Outre-mer', en: 'French overseas territories' },
		fact: 'residence.outermost_habitual',
		proofs: proofs.outermost,
		monthsCertified: 12,
		privacy: 'personal',
		readOn: 'application'
	},
	{
		id: 'first_in_family',
		barrier: 'economic',
		label: { fr: 'Première personne de la famille à étudier', en: 'First in the family to study' },
		fact: 'social.first_in_family',
		proofs: proofs.first_in_family,
		monthsCertified: 12,
		privacy: 'personal',
		readOn: 'application',
		note: 'Used in Germany; not found in a French list.'
	}
];

const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));

export function criterionOf(id: string): InclusionCriterion | null {
	return byId.get(id as CriterionId) ?? null;
}
