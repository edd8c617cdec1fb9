import type { Said } from '#lib/basics/said.ts';
import type { PrivacyClass } from '../fact-entry.ts';
import type { FactId } from './facts.ts';

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
 * A reason to have fewer opportunities. `proof`: what may be shown, null where none may be asked. `fact`: null where
 * nothing may be collected. `readOn`: the moment at which the situation counts.
 */
export interface InclusionCriterion {
	readonly id: string;
	readonly barrier: Barrier;
	readonly label: Said;
	readonly fact: FactId | null;
	readonly proof: Said | null;
	readonly privacy: PrivacyClass | 'never-collected';
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
		proof: {
			fr: 'Notification de la MDPH (RQTH, AAH, AEEH, PCH) ou carte CMI invalidité',
			en: 'MDPH decision (RQTH, AAH, AEEH, PCH) or CMI disability card'
		},
		privacy: 'article-9-health',
		readOn: 'application'
	},
	{
		id: 'ald',
		barrier: 'health',
		label: { fr: 'Maladie chronique ou de longue durée', en: 'Chronic or long-term illness' },
		fact: 'health.ald',
		proof: {
			fr: 'Attestation de la CPAM ou certificat médical sans diagnostic',
			en: 'CPAM certificate, or medical certificate without diagnosis'
		},
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
		proof: {
			fr: 'Attestation de la mission locale ou de l’établissement',
			en: 'Certificate from the mission locale or the school'
		},
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
		proof: {
			fr: 'Titre de séjour, récépissé ou attestation de l’OFII ; test de niveau',
			en: 'Residence permit, receipt or OFII certificate; level test'
		},
		privacy: 'may-reveal-article-9',
		readOn: 'application'
	},
	{
		id: 'ase',
		barrier: 'social',
		label: { fr: 'Aide sociale à l’enfance (ASE)', en: 'Child welfare care (ASE)' },
		fact: 'social.ase',
		proof: { fr: 'Attestation du département', en: 'Certificate from the département' },
		privacy: 'highly-sensitive',
		readOn: 'application'
	},
	{
		id: 'pjj',
		barrier: 'social',
		label: { fr: 'Suivi de la protection judiciaire de la jeunesse', en: 'Youth justice support' },
		fact: 'social.pjj',
		proof: {
			fr: 'Attestation de l’éducateur ou de l’éducatrice, jamais la décision du juge',
			en: 'Certificate from the youth worker, never the court decision'
		},
		privacy: 'article-10',
		readOn: 'application'
	},
	{
		id: 'single_parent',
		barrier: 'social',
		label: { fr: 'Parent isolé ou jeune parent', en: 'Single or young parent' },
		fact: 'social.single_parent',
		proof: { fr: 'Livret de famille ou attestation de la CAF', en: 'Family record book or CAF certificate' },
		privacy: 'personal',
		readOn: 'application'
	},
	{
		id: 'young_carer',
		barrier: 'social',
		label: { fr: 'Jeune aidant ou jeune aidante', en: 'Young carer' },
		fact: 'social.young_carer',
		proof: { fr: 'Attestation d’un travailleur social', en: 'Certificate from a social worker' },
		privacy: 'article-9-health-of-a-relative',
		readOn: 'application'
	},
	{
		id: 'bursary',
		barrier: 'economic',
		label: { fr: 'Bourse sur critères sociaux (échelon)', en: 'Needs-based bursary (level)' },
		fact: 'bursary.echelon',
		proof: { fr: 'Notification de bourse de l’année', en: 'Bursary notice of the year' },
		privacy: 'personal',
		readOn: 'academic-year'
	},
	{
		id: 'caf_qf',
		barrier: 'economic',
		label: { fr: 'Quotient familial CAF', en: 'CAF family quotient' },
		fact: 'income.caf_qf_eur_month',
		proof: { fr: 'Attestation de la CAF de moins de 3 mois', en: 'CAF certificate under 3 months old' },
		privacy: 'personal',
		readOn: 'month-of-request',
		note: 'Financial data.'
	},
	{
		id: 'rsa',
		barrier: 'economic',
		label: { fr: 'RSA', en: 'RSA income support' },
		fact: 'status.rsa',
		proof: { fr: 'Attestation de la CAF ou de la MSA', en: 'CAF or MSA certificate' },
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
		proof: {
			fr: 'Attestation de France Travail ou de la mission locale',
			en: 'Certificate from France Travail or the mission locale'
		},
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
		proof: null,
		privacy: 'never-collected',
		readOn: 'diagnosis',
		note: 'Article 9: never ask for a category nor for proof; a self-declared need for support only.'
	},
	{
		id: 'qpv',
		barrier: 'geographic',
		label: { fr: 'Quartier prioritaire (QPV)', en: 'Priority neighbourhood (QPV)' },
		fact: 'residence.qpv',
		proof: {
			fr: 'Document avec l’adresse, comparé aux périmètres de 2024',
			en: 'Proof of address, compared with the 2024 perimeters'
		},
		privacy: 'personal',
		readOn: 'application'
	},
	{
		id: 'rural',
		barrier: 'geographic',
		label: { fr: 'Commune rurale classée FRR (avant : ZRR)', en: 'Rural town listed as FRR (formerly ZRR)' },
		fact: 'residence.frr',
		proof: {
			fr: 'Document avec l’adresse et code INSEE de la commune',
			en: 'Proof of address and INSEE code of the town'
		},
		privacy: 'personal',
		readOn: 'application'
	},
	{
		id: 'outermost',
		barrier: 'geographic',
		label: { fr: 'Outre-mer', en: 'French overseas territories' },
		fact: 'residence.outermost_habitual',
		proof: { fr: 'Document de résidence habituelle', en: 'Proof of habitual residence' },
		privacy: 'personal',
		readOn: 'application'
	},
	{
		id: 'first_in_family',
		barrier: 'economic',
		label: { fr: 'Première personne de la famille à étudier', en: 'First in the family to study' },
		fact: 'social.first_in_family',
		proof: { fr: 'Déclaration sur l’honneur', en: 'Declaration on honour' },
		privacy: 'personal',
		readOn: 'application',
		note: 'Used in Germany; not found in a French list.'
	}
];
