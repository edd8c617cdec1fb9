import type { Said } from '#lib/basics/said.ts';

export const criterionIds = [
	...([
		'disability',
		'ald',
		'early_leaver',
		'newcomer',
		'ase',
		'pjj',
		'single_parent',
		'young_carer'
	] as const),
	...(['bursary', 'caf_qf', 'rsa', 'neet', 'discrimination', 'qpv', 'rural', 'outermost'] as const),
	'first_in_family'
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** A kind of paper: the one who certifies names the kind that was seen, and keeps no copy. */
export interface Proof {
	readonly id: string;
	readonly label: Said;
}

/** What may be shown for each criterion. Nothing may be asked of a discrimination. */
export const proofs: Readonly<Record<CriterionId, readonly Proof[]>> = {
	disability: [
		{
			id: 'mdph',
			label: {
				fr: 'Notification de la MDPH (RQTH, AAH, AEEH, PCH)',
				en: 'MDPH decision (RQTH, AAH, AEEH, PCH)'
			}
		},
		{ id: 'cmi', label: { fr: 'Carte mobilité inclusion (CMI)', en: 'Mobility inclusion card (CMI)' } }
	],
	ald: [
		{ id: 'cpam', label: { fr: 'Attestation de la CPAM', en: 'CPAM certificate' } },
		{
			id: 'medical',
			label: { fr: 'Certificat médical sans diagnostic', en: 'Medical certificate without diagnosis' }
		}
	],
	early_leaver: [
		{
			id: 'mission-locale',
			label: { fr: 'Attestation de la mission locale', en: 'Certificate from the mission locale' }
		},
		{ id: 'school', label: { fr: 'Attestation de l’établissement', en: 'Certificate from the school' } }
	],
	newcomer: [
		{ id: 'permit', label: { fr: 'Titre de séjour ou récépissé', en: 'Residence permit or its receipt' } },
		{ id: 'ofii', label: { fr: 'Attestation de l’OFII', en: 'OFII certificate' } },
		{ id: 'level-test', label: { fr: 'Test de niveau en français', en: 'Level test in French' } }
	],
	ase: [
		{
			id: 'departement',
			label: { fr: 'Attestation du département', en: 'Certificate from the département' }
		}
	],
	pjj: [
		{
			id: 'educator',
			label: {
				fr: 'Attestation de l’éducateur ou de l’éducatrice, jamais la décision du juge',
				en: 'Certificate from the youth worker, never the court decision'
			}
		}
	],
	single_parent: [
		{ id: 'family-book', label: { fr: 'Livret de famille', en: 'Family record book' } },
		{ id: 'caf', label: { fr: 'Attestation de la CAF', en: 'CAF certificate' } }
	],
	young_carer: [
		{
			id: 'social-worker',
			label: { fr: 'Attestation d’un travailleur social', en: 'Certificate from a social worker' }
		}
	],
	bursary: [
		{
			id: 'crous-notice',
			label: { fr: 'Notification de bourse de l’année', en: 'Bursary notice of the year' }
		}
	],
	caf_qf: [
		{
			id: 'caf',
			label: { fr: 'Attestation de la CAF de moins de 3 mois', en: 'CAF certificate under 3 months old' }
		}
	],
	rsa: [
		{ id: 'caf', label: { fr: 'Attestation de la CAF', en: 'CAF certificate' } },
		{ id: 'msa', label: { fr: 'Attestation de la MSA', en: 'MSA certificate' } }
	],
	neet: [
		{
			id: 'france-travail',
			label: { fr: 'Attestation de France Travail', en: 'Certificate from France Travail' }
		},
		{
			id: 'mission-locale',
			label: { fr: 'Attestation de la mission locale', en: 'Certificate from the mission locale' }
		}
	],
	discrimination: [],
	qpv: [
		{
			id: 'address',
			label: {
				fr: 'Document avec l’adresse, comparé aux périmètres de 2024',
				en: 'Proof of address, compared with the 2024 perimeters'
			}
		}
	],
	rural: [
		{
			id: 'address',
			label: {
				fr: 'Document avec l’adresse et code INSEE de la commune',
				en: 'Proof of address and INSEE code of the town'
			}
		}
	],
	outermost: [
		{
			id: 'residence',
			label: { fr: 'Document de résidence habituelle', en: 'Proof of habitual residence' }
		}
	],
	first_in_family: [
		{ id: 'declaration', label: { fr: 'Déclaration sur l’honneur', en: 'Declaration on honour' } }
	]
};
