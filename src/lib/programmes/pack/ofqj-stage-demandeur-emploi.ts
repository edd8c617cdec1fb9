import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const ofqjStageDemandeurEmploi: Programme = {
	id: 'ofqj-stage-demandeur-emploi',
	name: {
		fr: 'Stage au Québec ou au Canada quand on cherche un emploi',
		en: 'Internship in Quebec or Canada for jobseekers'
	},
	officialName: {
		fr: 'OFQJ stage pour demandeurs d’emploi (Québec / Canada)',
		en: 'OFQJ internship for jobseekers'
	},
	kind: 'grant',
	forWhom: ['jobseeker', 'neet'],
	destinations: ['quebec', 'world'],
	funder: {
		fr: 'L’Office franco-québécois pour la jeunesse (OFQJ) et France Travail',
		en: 'The Franco-Quebec Youth Office (OFQJ) and France Travail'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu fais un stage de 2 à 6 mois au Québec ou ailleurs au Canada. C’est pour les personnes françaises de 18 à 35 ans, inscrites à France Travail ou suivies par une mission locale.',
		en: 'You do an internship of 2 to 6 months in Quebec or elsewhere in Canada. It is for French people aged 18 to 35 registered with France Travail, or supported by a mission locale (youth job centre).'
	},
	nextStep: {
		fr: 'Va sur ofqj.org et parles-en à ta conseillère ou ton conseiller France Travail.',
		en: 'Go to ofqj.org and talk about it with your France Travail adviser.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 35 },
				{ id: 'french', certainty: 'high', fact: 'nationality.french', op: 'eq', value: true },
				{
					any: [
						{
							id: 'registered_france_travail',
							certainty: 'high',
							fact: 'status.registered_ft',
							op: 'eq',
							value: true
						},
						{ id: 'mission_locale', certainty: 'high', fact: 'support.mission_locale', op: 'eq', value: true }
					]
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['traineeship'] },
				{ id: 'destination', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'CA' },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 2, max: 6 }
			]
		}
	},
	amount: {
		type: 'range',
		rangeCents: { minCents: 20000, maxCents: 80000 },
		plus: {
			fr: 'l’organisme d’accueil verse au moins 800 dollars canadiens par mois (2025)',
			en: 'the host pays at least 800 Canadian dollars a month (2025)'
		},
		certainty: 'high'
	},
	amountSaid: {
		fr: 'De 200 à 800 € pour t’aider à partir. L’organisme d’accueil te paie au moins 800 dollars canadiens par mois (chiffre de 2025). Ton allocation chômage continue jusqu’à 6 mois.',
		en: '€200 to €800 to help you go. The host pays you at least 800 Canadian dollars a month (2025 figure). Your unemployment benefit continues for up to 6 months.'
	},
	decidedBy: { fr: 'L’OFQJ', en: 'OFQJ' },
	documents: [
		{
			fr: 'Ton passeport français, valable encore 3 mois après ton retour',
			en: 'Your French passport, valid 3 months after your return'
		},
		{
			fr: 'Le permis canadien « Stage Coop International », avec prise d’empreintes',
			en: 'The Canadian International Co-op permit, with fingerprints'
		},
		{ fr: 'La convention signée à trois', en: 'The three-party agreement' }
	],
	apply: {
		where: { fr: 'Sur ofqj.org', en: 'On ofqj.org' },
		when: {
			fr: 'Avant le départ, pendant que tu es inscrit ou inscrite à France Travail',
			en: 'Before you leave, while registered with France Travail'
		},
		url: 'https://ofqj.org/emploi-insertion-sociale-et-professionnelle/stage-de-perfectionnement'
	},
	calls: [],
	with: [
		{
			said: {
				fr: 'Ton allocation chômage (ARE), jusqu’à 6 mois',
				en: 'Your unemployment benefit (ARE), up to 6 months'
			},
			certainty: 'high'
		},
		{
			said: {
				fr: 'L’aide de France Travail pour les formations (RFFT), sur demande',
				en: 'The France Travail training allowance (RFFT), on request'
			},
			certainty: 'high'
		}
	],
	notWith: [],
	valid_from: '2025-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [
		{
			fr: 'Avec une mission locale seulement, demande si l’inscription à France Travail est obligatoire.',
			en: 'With a mission locale only, ask whether registering with France Travail is required.'
		},
		{ fr: 'Les chiffres datent de 2025.', en: 'The figures date from 2025.' }
	],
	checkedOn: '2026-11-22',
	sources: [french.OFQJ_ST, french.OFQJ_25],
	notes: [
		'Mission-locale youth are cited as public; registration (or in progress) with France Travail is the formal condition.'
	]
};
