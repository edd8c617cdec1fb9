import type { DemoOffer } from '../demo-world.ts';
import { aged, all, list, livesInHautsDeFrance, no, paid, partly, prose, unpaid } from './terms.ts';

export const volunteeringBeyondEurope: readonly DemoOffer[] = [
	{
		slug: 'safi-poterie-soutien-scolaire',
		organisation: 'le-pont',
		kind: 'volunteering',
		title: 'Soutien scolaire et poterie sur la colline des potiers',
		summary:
			'Dix semaines à Safi pour aider des collégiens en français et tenir la boutique d’une coopérative de potiers.',
		description: prose(
			'La colline des potiers domine le port de Safi. On y cuit la terre depuis des siècles, et les enfants des ateliers viennent au local de l’association dès 16 h.',
			'Quatre après-midi par semaine, tu accompagnes des élèves de 12 à 15 ans : lecture, conversation, préparation de l’examen. Les matins, tu aides la coopérative : photos, étiquettes en français, emballage des commandes.',
			'Naïma coordonne, et un étudiant de Safi forme un binôme avec toi. Tu apprends un peu de darija, les prix, les fours, la politesse qui prend son temps.',
			'À savoir : la ville est industrielle, pas touristique. Certains jours l’odeur des usines de phosphate descend jusqu’au port.'
		),
		place: {
			country: 'MA',
			town: 'Safi',
			latitude: 32.302,
			longitude: -9.231,
			partnerRegion: 'doukkala-abda'
		},
		startsInDays: 105,
		endsInDays: 174,
		deadlineInDays: 33,
		places: 4,
		reservedPlaces: 2,
		reservedUntilDaysBeforeDeadline: 10,
		covered: {
			housing: paid('Famille d’accueil, chambre partagée à deux volontaires.'),
			meals: paid('Repas en famille.'),
			travel: partly('Le Pont rembourse la moitié du vol, jusqu’à 120 €.'),
			insurance: paid('Assistance et rapatriement souscrits par l’association.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’argent de poche.',
			participantCostCents: 6000
		},
		languages: [{ code: 'fr', level: 'B2' }],
		accessibility:
			'La colline se monte par des escaliers. Le soutien scolaire seul peut se faire au local, de plain-pied.',
		minimumAge: 18,
		maximumAge: 28,
		conditions: all(aged(18, 28), livesInHautsDeFrance),
		selection: 'Deux samedis de préparation à Lille ; la décision est prise ensemble à la fin du second.',
		contactFirstName: 'Naïma'
	},
	{
		slug: 'matam-jardins-ecole',
		organisation: 'mission-fouta',
		kind: 'volunteering',
		title: 'Suivre six jardins d’école le long du fleuve',
		summary:
			'Un an de volontariat de solidarité internationale pour faire vivre des potagers scolaires autour de Matam.',
		description: prose(
			'Six écoles ont un jardin clôturé, un puits et un comité de parents. Il leur manque quelqu’un qui passe chaque semaine, note ce qui pousse et règle les petits problèmes avant qu’ils ne deviennent grands.',
			'Tu circules à moto-taxi entre les villages, avec Oumar, technicien horticole. Tu formes les élèves jardiniers, tu tiens le cahier des récoltes, tu prépares les commandes de semences. Les légumes vont à la cantine ; le surplus est vendu.',
			list(
				'Il faut pouvoir accepter :',
				'plus de 40 °C plusieurs mois par an',
				'des coupures d’électricité et un réseau mobile capricieux',
				'de parler en public, d’abord en français, puis en pulaar'
			),
			'En retour, tu sauras gérer un budget, animer une réunion de village et produire sous un climat sec.'
		),
		place: { country: 'SN', town: 'Matam', latitude: 15.656, longitude: -13.255, partnerRegion: 'matam' },
		startsInDays: 175,
		endsInDays: 540,
		deadlineInDays: 68,
		places: 1,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Chambre avec ventilateur dans la maison de la mission.'),
			meals: paid('Cuisine commune, une cuisinière salariée.'),
			travel: paid('Aller-retour Paris–Dakar et route jusqu’à Matam.'),
			insurance: paid('Sécurité sociale, mutuelle et rapatriement du VSI.'),
			pocketMoneyCentsPerMonth: 35000,
			moneyNote: 'Indemnité de volontaire de solidarité internationale.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B2' }],
		accessibility:
			'Déplacements à moto sur piste : le poste demande une bonne mobilité. Traitement contre le paludisme fourni.',
		minimumAge: 21,
		conditions: all(aged(21, 30), no('not_in_education', 'status.in_education')),
		selection:
			'Dossier, entretien à Lille, puis une semaine de formation au départ. L’engagement n’est signé qu’après cette semaine.',
		contactFirstName: 'Oumar'
	},
	{
		slug: 'contagem-centre-culturel',
		organisation: 'theatre-du-phare',
		kind: 'volunteering',
		title: 'Jouer et fabriquer des décors dans un centre culturel de Contagem',
		summary: 'Quatre mois dans la banlieue de Belo Horizonte, avec une troupe amateur de 16 à 20 ans.',
		description: prose(
			'Contagem a grandi autour des usines. Le centre culturel y occupe un ancien entrepôt : une salle noire, un atelier bois, une cour pour répéter.',
			'La troupe prépare un spectacle de rue par saison. Tu participes à tout : échauffement, couture, menuiserie, collage d’affiches, et parfois un petit rôle muet, car personne ne t’attend parfait en portugais.',
			'Thaís, metteuse en scène, a travaillé deux ans à Dunkerque. Elle demande de la ponctualité et donne beaucoup de confiance.',
			'Le quartier impose des règles : on rentre à plusieurs après 21 h, on garde son téléphone dans la poche. Elles sont expliquées avant le départ et le premier soir.'
		),
		place: {
			country: 'BR',
			town: 'Contagem',
			latitude: -19.932,
			longitude: -44.054,
			partnerRegion: 'minas-gerais'
		},
		startsInDays: 148,
		endsInDays: 270,
		deadlineInDays: 59,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 14,
		covered: {
			housing: paid('Chambre dans la maison des artistes, au-dessus du centre.'),
			meals: paid('Déjeuner avec la troupe, cuisine équipée pour le soir.'),
			travel: unpaid('Vol à ta charge : compte 750 à 950 €. Des aides existent, voir plus bas.'),
			insurance: partly('Le théâtre paie l’assurance rapatriement, pas les vaccins.'),
			pocketMoneyCentsPerMonth: 10000,
			moneyNote: 'Bourse du théâtre, remise en réaux.',
			participantCostCents: 0
		},
		languages: [{ code: 'pt', level: 'A1' }],
		accessibility:
			'Salle et atelier de plain-pied. La chambre est à l’étage ; une famille voisine peut loger une personne en fauteuil.',
		minimumAge: 18,
		maximumAge: 30,
		conditions: all(aged(18, 30), livesInHautsDeFrance),
		selection:
			'Un atelier de deux heures au théâtre, à Dunkerque, train remboursé. Ni audition ni texte à apprendre.',
		contactFirstName: 'Maud'
	}
];
