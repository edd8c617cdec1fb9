import type { DemoOffer } from '../demo-world.ts';
import {
	aged,
	all,
	list,
	livesInProgrammeCountry,
	paid,
	prose,
	solidarityCorpsCreditLeft,
	yes
} from './terms.ts';

/** Stays of up to two months, thought for a first departure. */
export const shortVolunteering: readonly DemoOffer[] = [
	{
		slug: 'poznan-centre-enfants',
		organisation: 'le-pont',
		kind: 'volunteering',
		title: 'Accompagner les ateliers d’un centre pour enfants',
		summary:
			'Six semaines à Poznań pour les devoirs, les jeux et le goûter d’une trentaine d’enfants de 6 à 12 ans.',
		description: prose(
			'Le centre ouvre à 13 h, quand l’école finit, et ferme à 18 h. Il est au rez-de-chaussée d’un immeuble de Wilda, un quartier populaire de Poznań.',
			list(
				'Une journée :',
				'11 h : réunion d’équipe, on prépare la salle',
				'13 h : repas avec les enfants',
				'14 h : devoirs, puis un atelier que tu prépares à deux',
				'17 h : goûter, rangement, un mot aux parents'
			),
			'Tu travailles avec Magda, éducatrice, et deux volontaires venus d’Italie et d’Espagne. Personne ne te laisse seul avec un groupe.',
			'Le plus dur : le bruit, et le polonais les dix premiers jours. Les enfants t’apprennent vite à compter.',
			'C’est un séjour court du Corps européen de solidarité. Il est pensé pour un premier départ.'
		),
		place: { country: 'PL', town: 'Poznań', latitude: 52.395, longitude: 16.923 },
		startsInDays: 162,
		endsInDays: 203,
		deadlineInDays: 54,
		places: 6,
		reservedPlaces: 3,
		reservedUntilDaysBeforeDeadline: 14,
		covered: {
			housing: paid('Chambre à deux dans un appartement de volontaires, à 15 minutes en tramway.'),
			meals: paid('Déjeuner au centre, et 190 € par mois pour le reste.'),
			travel: paid('Train ou bus aller-retour, acheté pour toi par Le Pont.'),
			insurance: paid('Assurance du Corps européen de solidarité.'),
			pocketMoneyCentsPerMonth: 15000,
			moneyNote: 'Argent de poche, versé chaque semaine.',
			participantCostCents: 0
		},
		languages: [],
		accessibility:
			'Centre de plain-pied. L’appartement est au deuxième étage sans ascenseur : un studio accessible existe, demande-le.',
		minimumAge: 18,
		maximumAge: 30,
		conditions: all(aged(18, 30), livesInProgrammeCountry, solidarityCorpsCreditLeft),
		selection:
			'Un appel vidéo de 30 minutes avec Magda, en français. Elle choisit au fur et à mesure, selon la motivation et l’équilibre du groupe.',
		contactFirstName: 'Sonia'
	},
	{
		slug: 'banska-stiavnica-equipe-festival',
		organisation: 'chantiers-du-beffroi',
		kind: 'volunteering',
		title: 'Monter un festival de cinéma de plein air, en équipe',
		summary:
			'Trois semaines à douze volontaires de quatre pays pour préparer, tenir et démonter un festival slovaque.',
		description: prose(
			'Banská Štiavnica est une vieille ville minière, toute en côtes. Le festival y projette des films pendant cinq soirs, sur la place, dans un étang vidé et dans une cour d’école.',
			list(
				'Trois semaines, trois rythmes :',
				'la première, on construit gradins, écrans et signalétique',
				'la deuxième, on accueille 4 000 spectateurs',
				'la troisième, on démonte, on trie, on fait le bilan'
			),
			'L’équipe vient de Slovaquie, de Roumanie, d’Espagne et de France : trois jeunes par pays. Deux animateurs, Juraj et Salomé, vivent avec vous.',
			'Pendant le festival on se couche à 2 h. Les matinées sont alors libres, sans exception.'
		),
		place: { country: 'SK', town: 'Banská Štiavnica', latitude: 48.459, longitude: 18.893 },
		startsInDays: 240,
		endsInDays: 260,
		deadlineInDays: 120,
		places: 3,
		reservedPlaces: 2,
		reservedUntilDaysBeforeDeadline: 30,
		covered: {
			housing: paid('Dortoir d’un lycée, chambres de trois.'),
			meals: paid('Cuisine faite à tour de rôle, ingrédients fournis.'),
			travel: paid('Minibus depuis Arras, avec une nuit à Prague.'),
			insurance: paid('Assurance collective du programme.'),
			pocketMoneyCentsPerMonth: 15000,
			moneyNote: 'Argent de poche : 5 € par jour.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A1' }],
		accessibility:
			'Rues pavées et raides. La billetterie et la régie peuvent se tenir assis ; une voiture fait la navette.',
		minimumAge: 18,
		maximumAge: 30,
		conditions: all(aged(18, 30), livesInProgrammeCountry),
		selection:
			'Une demi-journée à Arras, avec un jeu de construction à plusieurs. On compose ensuite un trio équilibré.',
		contactFirstName: 'Salomé'
	},
	{
		slug: 'cluj-apres-ecole',
		organisation: 'chantiers-du-beffroi',
		kind: 'volunteering',
		title: 'Aider une garderie de village après l’école',
		summary:
			'Deux mois près de Cluj, dans un village où la garderie tourne avec une institutrice et des volontaires.',
		description: prose(
			'Le village s’appelle Mera, à vingt minutes de bus de Cluj-Napoca. On y parle hongrois et roumain, et les vaches rentrent seules le soir.',
			'De midi à 17 h, une vingtaine d’enfants mangent, font leurs devoirs et jouent. Tu t’occupes d’un petit groupe de cinq. Le matin, tu prépares le matériel et tu entretiens le potager.',
			'Enikő, l’institutrice, parle français : elle l’a appris avec les volontaires précédents. Elle te montre comment aider sans faire à la place.',
			'C’est calme. Très calme. Les soirées sont longues si tu as besoin de bruit, mais la musique traditionnelle du village est connue dans tout le pays.',
			'Ce séjour court est réservé aux jeunes qui ont moins d’opportunités.'
		),
		place: { country: 'RO', town: 'Mera', latitude: 46.815, longitude: 23.457 },
		startsInDays: 94,
		endsInDays: 152,
		deadlineInDays: 26,
		places: 2,
		reservedPlaces: 2,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Chambre chez l’habitant, dans la maison d’une grand-mère.'),
			meals: paid('Midi à la garderie, soir en famille.'),
			travel: paid('Vol Beauvais–Cluj et bus, réservés à l’avance.'),
			insurance: paid('Contrat du Corps européen de solidarité.'),
			pocketMoneyCentsPerMonth: 12000,
			moneyNote: 'Argent de poche, remis en lei.',
			participantCostCents: 0
		},
		languages: [],
		accessibility:
			'Cour en herbe et deux marches à l’entrée ; une rampe mobile existe. Pas de transport adapté depuis Cluj.',
		minimumAge: 18,
		maximumAge: 30,
		conditions: all(aged(18, 30), livesInProgrammeCountry, yes('mission_locale', 'support.mission_locale')),
		selection:
			'Proposition d’un conseiller de mission locale, puis rencontre à Arras avec une ancienne volontaire. Aucun refus sans explication.',
		contactFirstName: 'Rachid'
	}
];
