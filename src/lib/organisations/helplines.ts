import type { Said } from '#lib/basics/said.ts';

/** A number that answers anywhere in France. `dial` is what a phone calls, `shown` what is read. */
export interface Helpline {
	readonly name: string;
	readonly shown: string;
	readonly dial: string;
	readonly what: Said;
	readonly hours: Said;
	readonly website: string;
}

/** Well-known national numbers, not yet confirmed with each service: the page says so. */
export const helplines: readonly Helpline[] = [
	{
		name: 'France Travail',
		shown: '3949',
		dial: '3949',
		what: {
			fr: 'Pour chercher un emploi ou une formation, et pour les aides au départ.',
			en: 'To look for a job or training, and for help to leave.'
		},
		hours: { fr: 'En semaine. L’appel coûte le prix normal.', en: 'Weekdays. Normal call price.' },
		website: 'https://www.francetravail.fr'
	},
	{
		name: 'Fil Santé Jeunes',
		shown: '0\u00a0800\u00a0235\u00a0236',
		dial: '0800235236',
		what: {
			fr: 'Pour parler de ta santé, de tes peurs ou de ta famille. Sans dire ton nom.',
			en: 'To talk about your health, your fears or your family. Without giving your name.'
		},
		hours: { fr: 'Tous les jours. Gratuit.', en: 'Every day. Free of charge.' },
		website: 'https://www.filsantejeunes.com'
	},
	{
		name: 'Allô Enfance en danger',
		shown: '119',
		dial: '119',
		what: {
			fr: 'Si toi ou quelqu’un de ton âge est en danger, jusqu’à 21 ans.',
			en: 'If you or someone your age is in danger, up to age 21.'
		},
		hours: { fr: 'Jour et nuit, tous les jours. Gratuit.', en: 'Day and night, every day. Free of charge.' },
		website: 'https://www.allo119.gouv.fr'
	},
	{
		name: '3114',
		shown: '3114',
		dial: '3114',
		what: {
			fr: 'Si tu souffres et que tu penses au suicide.',
			en: 'If you are suffering and thinking of suicide.'
		},
		hours: { fr: 'Jour et nuit, tous les jours. Gratuit.', en: 'Day and night, every day. Free of charge.' },
		website: 'https://3114.fr'
	}
];
