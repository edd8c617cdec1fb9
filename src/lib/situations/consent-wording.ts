import type { Said } from '#lib/basics/said.ts';

/** What a person says yes to when something sensitive of theirs is kept. A new wording is a new version, never an edit. */
export interface ConsentWording {
	readonly version: string;
	readonly from: string;
	readonly question: Said;
	readonly promises: readonly Said[];
}

export const sensitiveFactsConsent: ConsentWording = {
	version: 'sensitive-facts-1',
	from: '2026-11-22',
	question: {
		fr: 'Je veux bien que ces réponses sensibles soient gardées, pour savoir si j’ai la priorité.',
		en: 'I agree that these sensitive answers are kept, to know whether I have priority.'
	},
	promises: [
		{
			fr: 'Elles sont chiffrées. Personne d’autre que toi ne les lit.',
			en: 'They are encrypted. Nobody but you reads them.'
		},
		{
			fr: 'Les organismes et la Région voient seulement «\u00a0prioritaire\u00a0» ou rien.',
			en: 'Organisations and the Region only see “priority” or nothing.'
		},
		{
			fr: 'Tu peux dire non\u00a0: tes autres réponses sont gardées quand même.',
			en: 'You can say no: your other answers are kept all the same.'
		},
		{
			fr: 'Tu peux changer d’avis quand tu veux\u00a0: elles sont alors effacées.',
			en: 'You can change your mind at any time: they are then deleted.'
		}
	]
};

/** What a person says yes to when they show a situation to a counsellor, to have it certified. */
export const certificationConsent: ConsentWording = {
	version: 'certification-1',
	from: '2026-11-23',
	question: {
		fr: 'Je veux bien que cette personne lise les situations cochées, et les certifie.',
		en: 'I agree that this person reads the situations I ticked, and certifies them.'
	},
	promises: [
		{
			fr: 'Elle lit seulement les situations que tu coches, rien d’autre de tes réponses sensibles.',
			en: 'They only read the situations you tick, nothing else of your sensitive answers.'
		},
		{
			fr: 'Elle regarde ton document et te le rend : on n’en garde aucune copie.',
			en: 'They look at your document and give it back: no copy is kept.'
		},
		{
			fr: 'C’est chiffré. Les organismes et la Région voient seulement « prioritaire » ou rien.',
			en: 'It is encrypted. Organisations and the Region only see “priority” or nothing.'
		},
		{
			fr: 'Tu peux dire non, ou tout effacer quand tu veux. Tes candidatures déjà envoyées ne changent pas.',
			en: 'You can say no, or delete it all at any time. Applications already sent do not change.'
		}
	]
};

/** What a person says yes to when they tell their gender, to check that rules treat everybody alike. */
export const fairnessConsent: ConsentWording = {
	version: 'fairness-1',
	from: '2026-11-23',
	question: {
		fr: 'Pour vérifier que nos règles traitent tout le monde pareil, tu peux dire si tu es une femme ou un homme.',
		en: 'To check that our rules treat everybody alike, you can say whether you are a woman or a man.'
	},
	promises: [
		{
			fr: 'Ta réponse ne change aucune aide\u00a0: aucune règle ne peut la lire.',
			en: 'Your answer changes no grant: no rule can read it.'
		},
		{
			fr: 'Personne d’autre que toi ne la lit. La Région voit seulement des nombres, jamais moins de 5 personnes.',
			en: 'Nobody but you reads it. The Region only sees numbers, never fewer than 5 people.'
		},
		{
			fr: 'En répondant, tu es d’accord pour qu’on la garde. Choisis «\u00a0je préfère ne pas dire\u00a0»\u00a0: elle est effacée.',
			en: 'By answering, you agree that we keep it. Choose “I prefer not to say”: it is deleted.'
		}
	]
};

export const consentWordings = {
	'sensitive-facts': sensitiveFactsConsent,
	certification: certificationConsent,
	fairness: fairnessConsent
} as const;
export type ConsentPurpose = keyof typeof consentWordings;
