import type { Said } from '#lib/basics/said.ts';

/** The documents that several programmes ask for, each in the same words everywhere. */
export const papers = {
	ceam: {
		fr: 'Ta carte européenne d’assurance maladie (CEAM), pour être soigné en Europe',
		en: 'Your European health insurance card (CEAM in French), to get care in Europe'
	},
	liability: {
		fr: 'Une assurance responsabilité civile, si tu causes un dégât ou blesses quelqu’un',
		en: 'Civil liability insurance, in case you damage something or hurt someone'
	},
	workAccident: {
		fr: 'Une assurance accident du travail',
		en: 'Work accident insurance'
	},
	insurance: {
		fr: 'Une assurance pour ton séjour',
		en: 'Insurance for your stay'
	},
	rib: {
		fr: 'Ton RIB, le papier de ta banque avec ton numéro de compte',
		en: 'Your bank details (RIB), the paper from your bank with your account number'
	},
	parentalConsent: {
		fr: 'L’accord écrit de tes parents, si tu as moins de 18 ans',
		en: 'Your parents’ written consent, if you are under 18'
	},
	leaveOfTerritory: {
		fr: 'L’autorisation de sortie du territoire (AST), signée par un parent, si tu as moins de 18 ans',
		en: 'The permission to leave France (AST), signed by a parent, if you are under 18'
	},
	healthSheet: {
		fr: 'Ta fiche sanitaire, avec les informations utiles sur ta santé',
		en: 'Your health form, with useful information about your health'
	},
	identity: {
		fr: 'Ta pièce d’identité',
		en: 'Your identity document'
	},
	taxNotice: {
		fr: 'Ton dernier avis d’imposition, ou celui de tes parents',
		en: 'Your latest tax notice, or your parents’'
	},
	bursaryNotice: {
		fr: 'Ta notification de bourse, la lettre qui dit que tu es boursier',
		en: 'Your bursary notice, the letter saying you hold a bursary'
	},
	internshipAgreement: {
		fr: 'Ta convention de stage',
		en: 'Your internship agreement'
	},
	internshipOrAdmission: {
		fr: 'Ta convention de stage ou ta lettre d’acceptation',
		en: 'Your internship agreement or letter of acceptance'
	},
	schoolCertificate: {
		fr: 'Ton certificat de scolarité',
		en: 'Your certificate of enrolment'
	},
	mobilityContract: {
		fr: 'Ton contrat de mobilité, signé avant le départ',
		en: 'Your mobility contract, signed before you leave'
	},
	mobilityAgreement: {
		fr: 'La convention de mobilité, signée par toutes les parties (3 ou 4)',
		en: 'The mobility agreement, signed by all parties (3 or 4)'
	},
	learningAgreement: {
		fr: 'Ton contrat d’études (learning agreement), la liste des cours que tu suivras',
		en: 'Your learning agreement, the list of courses you will take'
	},
	arrivalDeparture: {
		fr: 'Tes attestations d’arrivée et de départ, signées sur place',
		en: 'Your arrival and departure certificates, signed on the spot'
	},
	inclusionProof: {
		fr: 'Un document sur ta situation, pour le complément « inclusion »',
		en: 'A document about your situation, for the inclusion top-up'
	},
	greenTravel: {
		fr: 'Si tu voyages en train, bus ou covoiturage : une déclaration signée et tes billets',
		en: 'If you travel by train, bus or car sharing: a signed statement and your tickets'
	},
	participantNumber: {
		fr: 'Ton numéro de participant (PRN). Tu l’obtiens sur le portail, dès 17 ans',
		en: 'Your participant number (PRN). You get it on the portal, from age 17'
	},
	volunteerContract: {
		fr: 'Ton contrat de volontariat',
		en: 'Your volunteering contract'
	},
	civicContract: {
		fr: 'Ton contrat d’engagement de service civique',
		en: 'Your civic service contract'
	},
	frenchPassport: {
		fr: 'Ton passeport français',
		en: 'Your French passport'
	},
	groupFile: {
		fr: 'Le dossier du groupe, rempli en ligne',
		en: 'The group’s file, filled in online'
	},
	sponsor: {
		fr: 'Le soutien d’une association agréée, qui parraine le projet',
		en: 'The support of an approved association that sponsors the project'
	},
	partner: {
		fr: 'L’accord d’une association partenaire sur place',
		en: 'The agreement of a partner association there'
	},
	groupBudget: {
		fr: 'Le budget du projet, avec la part payée par le groupe',
		en: 'The project budget, with the part paid by the group'
	}
} satisfies Record<string, Said>;
