import type { Said } from '#lib/basics/said.ts';

export const mandateStates = ['invited', 'accepted', 'declined', 'revoked', 'expired'] as const;
export type MandateState = (typeof mandateStates)[number];

/** Days an invitation waits for its answer. */
export const invitationDays = 14;

/** Months an accepted mandate holds; then the counsellor asks again. */
export const mandateMonths = 12;

/** What a young person read before saying yes. `from` is the day that wording came into use. */
export interface MandateWording {
	readonly version: string;
	readonly from: string;
	readonly sees: readonly Said[];
	readonly never: readonly Said[];
	readonly may: readonly Said[];
	readonly mayNot: readonly Said[];
	/** Whether it said that the counsellor reads why an organisation refused. */
	readonly saysRefusals: boolean;
}

const first: MandateWording = {
	version: '2026-11',
	from: '2026-11-22',
	saysRefusals: false,
	sees: [
		{ fr: 'Ton prénom, ton nom, ton âge et ta commune', en: 'Your name, your age and your town' },
		{
			fr: 'Tes réponses sur ta situation et ton projet, avec leur date',
			en: 'Your answers about your situation and your project, with their date'
		},
		{
			fr: 'Tes candidatures : l’offre, les dates et où elles en sont',
			en: 'Your applications: the offer, the dates and where they stand'
		},
		{
			fr: 'Tes demandes d’aide : le montant demandé et la réponse',
			en: 'Your funding requests: the amount asked for and the answer'
		},
		{
			fr: 'Les notes partagées par d’autres personnes qui t’accompagnent',
			en: 'Notes shared by other people who support you'
		}
	],
	never: [
		{
			fr: 'Tes réponses sur la santé ou le handicap',
			en: 'Your answers about health or disability'
		},
		{
			fr: 'Tes réponses sur l’aide sociale à l’enfance',
			en: 'Your answers about child protection or foster care'
		},
		{ fr: 'Tes réponses sur la justice', en: 'Your answers about the courts' },
		{
			fr: 'Tes réponses sur l’asile ou le statut de réfugié',
			en: 'Your answers about asylum or refugee status'
		},
		{
			fr: 'Tes messages privés et tes lettres de motivation',
			en: 'Your private messages and your letters of motivation'
		}
	],
	may: [
		{
			fr: 'Écrire des notes de suivi. Tu lis celles qui sont partagées.',
			en: 'Write follow-up notes. You read those that are shared.'
		},
		{ fr: 'T’envoyer un rappel, une fois par jour au plus', en: 'Send you a reminder, once a day at most' },
		{
			fr: 'Préparer une candidature. C’est toi qui l’envoies, ou pas.',
			en: 'Prepare an application. You are the one who sends it, or not.'
		}
	],
	mayNot: [
		{
			fr: 'Envoyer ou retirer une candidature à ta place',
			en: 'Send or withdraw an application in your place'
		},
		{ fr: 'Changer tes réponses', en: 'Change your answers' },
		{ fr: 'Inviter quelqu’un d’autre à lire ton dossier', en: 'Let anybody else read your file' }
	]
};

const second: MandateWording = {
	...first,
	version: '2026-11-23',
	from: '2026-11-23',
	saysRefusals: true,
	sees: first.sees.map((sentence) =>
		sentence.en.startsWith('Your applications')
			? {
					fr: 'Tes candidatures : l’offre, les dates, où elles en sont, et la raison d’un refus',
					en: 'Your applications: the offer, the dates, where they stand, and the reason of a refusal'
				}
			: sentence
	)
};

/** Every wording ever shown, the present one last. A sentence is never changed: a new version is added. */
export const mandateWordings: readonly MandateWording[] = [
	first,
	second,
	{
		...second,
		version: '2026-11-23-certify',
		may: [
			...first.may,
			{
				fr: 'Certifier une situation que tu choisis de montrer. Tu lis ce qui est certifié.',
				en: 'Certify a situation you choose to show. You read what is certified.'
			}
		]
	}
];

export const presentWording = wordingOf('2026-11-23-certify');

/** The wording of a version. Throws on a version that was never shown. */
export function wordingOf(version: string): MandateWording {
	const wording = mandateWordings.find((one) => one.version === version);
	if (!wording) throw new RangeError(`No mandate wording ${version}`);
	return wording;
}
