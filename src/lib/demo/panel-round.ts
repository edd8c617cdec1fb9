import type { DemoRound } from './rounds.ts';

/** What each person of the round below wrote for its panel, in the order of its people. */
export const panelTexts: readonly (string | null)[] = [
	'Je n’ai jamais pris le bateau. Je voudrais voir comment on tient une maison avec des pierres et rien d’autre.\n\nMon oncle est maçon. En rentrant, je veux faire un stage avec lui, et lui montrer ce que les gens de là-bas savent faire.',
	'J’ai envie de changer d’air et de rencontrer du monde.',
	'Depuis deux ans je m’occupe de mes petits frères. Trois semaines pour moi, ce serait la première fois.\n\nJ’ai demandé à ma voisine de m’apprendre dix phrases de croate. J’en sais six. J’ai fait ma carte d’identité au printemps.',
	'Je veux apprendre à travailler en équipe. Au lycée je reste souvent dans mon coin. Sur un chantier on est obligé de se parler, même mal.',
	null,
	'La montagne, je la vois seulement en vidéo. Je marche beaucoup, je n’ai pas peur de la fatigue.\n\nMon éducateur m’a aidé à faire la liste de ce qu’il faut. Il me manque des chaussures et un sac. On cherche.',
	'Mon projet est de devenir paysagiste. Je veux voir comment on entretient un sentier sans machine. Je tiendrai un carnet avec des dessins, pour mon dossier d’école.',
	'Je pense que partir est important pour un jeune. Cela ouvre l’esprit et c’est bien pour le CV.',
	'J’ai arrêté l’école en seconde. Ici, tout le monde me demande ce que je fais. Là-bas je pourrai dire : je répare un mur.\n\nJe veux raconter ça à la mission locale, devant les autres, parce que personne chez nous ne croit qu’on peut partir.',
	'Je fais de la danse et je voudrais en donner un peu aux enfants du village, le soir. J’ai déjà écrit à l’association pour demander si c’est possible.',
	'Je ne sais pas bien expliquer. J’aime être dehors. J’aime porter des choses lourdes. Je sais faire un feu.',
	'Ma grand-mère vient d’un village comme celui-là. Elle ne veut plus y retourner. Moi je veux voir une fois comment c’est, et lui envoyer des photos.\n\nJ’ai regardé les trains : il y a un changement à Munich. Ma conseillère appellera pour la réduction.'
];

/** Who takes part in the round below. */
export const panelPeople: readonly string[] = Array.from({ length: 12 }, (_, at) => `caseload-${at + 28}`);

/** A round whose panel is at work: the list is frozen, files are handed out, two members of three are done. */
export const panelRound: DemoRound = {
	slug: 'chantiers-de-montagne',
	label: { fr: 'Chantiers de montagne', en: 'Mountain workcamps' },
	opensOnDay: -30,
	closesOnDay: -4,
	answersOnDay: 16,
	participants: { fromAge: 15, toAge: 30, region: null },
	precedence: 'reserved-first',
	drawBasis:
		'Exemple : délibération inventée pour la démonstration. « Un jury note les dossiers. À note égale, les demandes sont départagées par un tirage au sort que chacun peut vérifier. »',
	publicValueSource: 'Exemple : le premier tirage national qui suit la fermeture des notes',
	publicValue: null,
	offers: [
		{ slug: 'cres-murs-pierre-seche', capacity: 1, reserve: 0, subReserves: [] },
		{ slug: 'ainsa-canal-ados', capacity: 3, reserve: 2, subReserves: [] }
	],
	people: panelPeople
};

/** Levels that each member gives, turning through these lines: generous, severe, in between. */
export const panelLevels: Readonly<Record<string, readonly (readonly number[])[]>> = {
	'helene-carlier': [
		[3, 2, 2, 1],
		[2, 3, 1, 2],
		[1, 1, 2, 0],
		[3, 3, 3, 2]
	],
	'leila-bouzid': [
		[2, 1, 1, 1],
		[0, 1, 0, 1],
		[2, 2, 2, 2],
		[1, 0, 1, 0]
	],
	'yanis-belkacem': [
		[3, 3, 2, 3],
		[2, 2, 3, 2]
	]
};
