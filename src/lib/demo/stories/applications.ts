import type { DemoApplication, DemoStep, RefusalReason } from '../demo-world.ts';

const drafted = (onDay: number, by: 'young-person' | 'counsellor' = 'young-person'): DemoStep => ({
	onDay,
	to: 'draft',
	by
});
const submitted = (onDay: number): DemoStep => ({ onDay, to: 'submitted', by: 'young-person' });
const reviewed = (onDay: number): DemoStep => ({ onDay, to: 'under-review', by: 'partner' });
const offered = (onDay: number, answerByDay: number): DemoStep => ({
	onDay,
	to: 'offered',
	by: 'partner',
	answerByDay
});
const accepted = (onDay: number): DemoStep => ({ onDay, to: 'accepted', by: 'young-person' });
const waiting = (onDay: number): DemoStep => ({ onDay, to: 'waiting-list', by: 'partner' });
const withdrawn = (onDay: number, reason: string): DemoStep => ({
	onDay,
	to: 'withdrawn',
	by: 'young-person',
	reason
});
const refused = (onDay: number, reason: RefusalReason, note: string): DemoStep => ({
	onDay,
	to: 'refused',
	by: 'partner',
	refusal: { reason, note }
});

/** Applications in every state. Kévin has until tomorrow noon to answer. */
export const applications: readonly DemoApplication[] = [
	{
		person: 'ines',
		offer: 'seville-boutique-triana',
		motivation:
			'J’ai fait mes deux premiers stages dans un supermarché à Roubaix. Je veux vendre dans un endroit où je dois vraiment parler avec les gens, et en espagnol.',
		steps: [drafted(-9, 'counsellor'), submitted(-2)]
	},
	{
		person: 'kevin',
		offer: 'poznan-centre-enfants',
		motivation:
			'Je garde souvent mes petits frères et ça se passe bien. Je ne suis jamais parti. Six semaines, ça me paraît faisable pour commencer.',
		steps: [drafted(-30, 'counsellor'), submitted(-24), reviewed(-12), offered(-3, 1)]
	},
	{
		person: 'lucas',
		offer: 'cracovie-semestre-histoire',
		motivation:
			'Mon mémoire porte sur les mineurs polonais du Pas-de-Calais. À Cracovie, je pourrai lire les archives et apprendre la langue de mes arrière-grands-parents.',
		steps: [drafted(-26), submitted(-20), reviewed(-14), offered(-9, -2), accepted(-7)]
	},
	{
		person: 'lucas',
		offer: 'dortmund-semestre-logistique',
		motivation: 'C’est mon deuxième choix, si Cracovie ne marche pas.',
		steps: [drafted(-22), submitted(-19), withdrawn(-7, 'J’ai accepté une autre place.')]
	},
	{
		person: 'amina',
		offer: 'turin-cuisine-de-quartier',
		motivation:
			'Au Soudan, je cuisinais pour toute ma famille. J’aimerais travailler en équipe, apprendre l’italien et être utile dans un quartier.',
		steps: [drafted(-15), submitted(-10), reviewed(-4)]
	},
	{
		person: 'amina',
		offer: 'thessalonique-atelier-velo',
		motivation: 'Je parle arabe et un peu anglais.',
		steps: [drafted(-5)]
	},
	{
		person: 'julie',
		offer: 'sao-paulo-vie-solaire',
		motivation:
			'Cinq ans de suivi de chantier chez un installateur de Lille. Je prends des cours de portugais depuis',
		steps: [drafted(-1)]
	},
	{
		person: 'mathis',
		offer: 'lisbonne-semestre-lettres',
		motivation:
			'Le portugais n’est pas enseigné à La Réunion au niveau que je cherche. Je veux devenir traducteur entre le portugais, le français et le créole.',
		steps: [drafted(-11), submitted(-6)]
	},
	{
		person: 'moussa',
		offer: 'gandiol-ecole-groupe',
		motivation:
			'On est huit, avec Karim, notre éducateur. On a déjà gagné 640 € en lavant des voitures. On a choisi les bancs parce que deux d’entre nous sont en CAP menuiserie.',
		steps: [drafted(-21, 'counsellor'), submitted(-13), reviewed(-1)]
	},
	{
		person: 'chloe',
		offer: 'cologne-bibliotheque-inclusive',
		motivation:
			'J’ai travaillé deux étés à la médiathèque de Montreuil. Je sais ce que c’est qu’un comptoir trop haut ou une lettre illisible. J’ai un niveau A2 en allemand.',
		steps: [drafted(-14), submitted(-8), reviewed(-5)]
	},
	{
		person: 'elodie',
		offer: 'montreal-epicerie-solidaire',
		motivation: 'Six ans de caisse et de mise en rayon à Doullens. J’aimerais voir comment on fait ailleurs.',
		steps: [
			drafted(-45, 'counsellor'),
			submitted(-40),
			reviewed(-30),
			offered(-17, -10),
			{ onDay: -10, to: 'expired', by: 'clock' }
		]
	},
	{
		person: 'elodie',
		offer: 'tournai-preparateur-commandes',
		motivation: '',
		steps: [drafted(-24, 'counsellor')]
	},
	{
		person: 'noa',
		offer: 'kaunas-radio-associative',
		motivation:
			'J’anime le journal audio du lycée. Mon son d’une minute raconte la friche derrière chez moi, à Fives.',
		steps: [drafted(-16), submitted(-12), reviewed(-8), waiting(-2)]
	},
	{
		person: 'noa',
		offer: 'katowice-rencontre-trinationale',
		motivation: 'Je veux parler de l’air à Lille avec des gens qui ont le même problème.',
		steps: [
			drafted(-20),
			submitted(-18),
			reviewed(-11),
			offered(-8, 2),
			{
				onDay: -4,
				to: 'declined',
				by: 'young-person',
				reason: 'Je pars seule avec Zellidja aux mêmes dates.'
			}
		]
	},
	{
		person: 'dylan',
		offer: 'budapest-patisserie',
		motivation: 'Je fais un CAP pâtissier à Amiens et je veux voir d’autres recettes.',
		steps: [
			drafted(-15),
			submitted(-12),
			reviewed(-9),
			refused(
				-2,
				'no-place-left',
				'Deux places, sept bons dossiers. Le café t’invite à revenir l’an prochain.'
			)
		]
	},
	{
		person: 'dylan',
		offer: 'gand-chocolaterie',
		motivation:
			'Mon patron est d’accord pour trois mois. Mon anglais est scolaire mais je n’ai pas peur de parler.',
		steps: [drafted(-3), submitted(-1)]
	},
	{
		person: 'oksana',
		offer: 'belo-horizonte-semestre-geosciences',
		motivation:
			'Je viens du Donbass, une région de mines. Je voudrais comparer la réparation des sols au Brésil et dans le Nord.',
		steps: [drafted(-40), submitted(-35), reviewed(-28), offered(-20, -13), accepted(-18)]
	},
	{
		person: 'caseload-1',
		offer: 'poznan-centre-enfants',
		motivation: 'J’ai le BAFA théorique et j’aimerais partir avant de chercher du travail.',
		steps: [drafted(-29), submitted(-25), reviewed(-13), offered(-11, -4), accepted(-9)]
	},
	{
		person: 'caseload-5',
		offer: 'poznan-centre-enfants',
		motivation: 'Ma conseillère m’en a parlé. Les enfants, le dessin, ça me plaît.',
		steps: [drafted(-28, 'counsellor'), submitted(-26), reviewed(-13), offered(-11, -4), accepted(-5)]
	},
	{
		person: 'caseload-8',
		offer: 'gandon-mangrove',
		motivation: 'Ma grand-mère est née à Saint-Louis et je n’y suis jamais allée.',
		steps: [drafted(-8), submitted(-6)]
	},
	{
		person: 'caseload-12',
		offer: 'kaunas-radio-associative',
		motivation: 'Je fais des podcasts avec mon téléphone depuis trois ans.',
		steps: [drafted(-17), submitted(-14), reviewed(-8), offered(-3, 4)]
	},
	{
		person: 'caseload-23',
		offer: 'kaunas-radio-associative',
		motivation: 'J’ai travaillé un mois dans une radio locale et je veux apprendre le montage.',
		steps: [drafted(-13), submitted(-11), reviewed(-8), waiting(-2)]
	},
	{
		person: 'caseload-15',
		offer: 'tournai-preparateur-commandes',
		motivation: 'J’ai fait l’inventaire dans un entrepôt à Lesquin et je suis du matin.',
		steps: [drafted(-12), submitted(-9), reviewed(-6), offered(-1, 3)]
	},
	{
		person: 'caseload-18',
		offer: 'amiens-hortillonnages-kayes',
		motivation:
			'Mon père est de Kayes. Je voudrais connaître les gens de là-bas autrement que par le téléphone.',
		steps: [drafted(-33), submitted(-31), reviewed(-24), offered(-16, -6), accepted(-14)]
	},
	{
		person: 'caseload-25',
		offer: 'cluj-apres-ecole',
		motivation: 'Je préfère la campagne et un petit groupe.',
		steps: [drafted(-7, 'counsellor'), submitted(-4)]
	},
	{
		person: 'caseload-28',
		offer: 'lille-kayes-radio-a-distance',
		motivation: 'Je ne peux pas partir à cause de ma mère, mais le mercredi je suis libre.',
		steps: [drafted(-19), submitted(-19), reviewed(-15), offered(-14, -7), accepted(-13)]
	},
	{
		person: 'caseload-31',
		offer: 'secovlje-salines',
		motivation: 'J’ai fait un an en lycée agricole. Le travail dehors me va bien.',
		steps: [drafted(-10), submitted(-9), reviewed(-2)]
	},
	{
		person: 'caseload-42',
		offer: 'turin-cuisine-de-quartier',
		motivation: 'J’aime cuisiner.',
		steps: [
			drafted(-18),
			submitted(-18),
			reviewed(-9),
			refused(
				-3,
				'project-does-not-fit',
				'Tu cherches deux mois, la mission en dure neuf. Regarde Poznań ou Cluj, plus courts.'
			)
		]
	},
	{
		person: 'caseload-45',
		offer: 'montreal-epicerie-solidaire',
		motivation: 'J’ai un bac pro commerce et du temps devant moi.',
		steps: [drafted(-34), submitted(-30), reviewed(-20), withdrawn(-8, 'J’ai trouvé un CDI à Tourcoing.')]
	}
];
