import type { DemoOffer } from '../demo-world.ts';
import { all, civicServicePublic, list, paid, partly, prose, unpaid, yes } from './terms.ts';

export const civicService: readonly DemoOffer[] = [
	{
		slug: 'cologne-bibliotheque-inclusive',
		organisation: 'le-pont',
		kind: 'civic-service',
		title: 'Volontariat franco-allemand dans une bibliothèque de Cologne',
		summary: 'Dix mois pour rendre une bibliothèque de quartier plus facile à utiliser par tous.',
		description: prose(
			'La bibliothèque de Kalk prête des livres, des perceuses et des ukulélés. Elle veut que les personnes qui lisent mal, voient mal ou entendent mal s’y sentent chez elles.',
			'Tu accueilles, tu testes les parcours avec des usagers, tu prépares des fiches en allemand facile. Le samedi, tu animes l’heure du conte en français.',
			list(
				'Ton année comprend :',
				'vingt-cinq jours de séminaire avec d’autres volontaires',
				'un tuteur à Cologne et une référente à Lille',
				'un jour par mois pour ton projet personnel'
			),
			'Le début est fatigant : on réfléchit avant chaque phrase. Vers le troisième mois, on se surprend à rêver en allemand.'
		),
		place: {
			country: 'DE',
			town: 'Cologne',
			latitude: 50.938,
			longitude: 7.007,
			partnerRegion: 'rhenanie-du-nord-westphalie'
		},
		startsInDays: 283,
		endsInDays: 586,
		deadlineInDays: 102,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 30,
		covered: {
			housing: partly('Chambre trouvée pour toi, loyer de 330 € dont 100 € payés.'),
			meals: unpaid('Salle de pause équipée.'),
			travel: paid('Voyages et séminaires pris en charge.'),
			insurance: paid('Sécurité sociale du service civique et complément OFAJ.'),
			pocketMoneyCentsPerMonth: 67300,
			moneyNote: 'Indemnité de l’État et de l’organisme d’accueil.',
			participantCostCents: 0
		},
		languages: [{ code: 'de', level: 'A2' }],
		accessibility:
			'Bibliothèque entièrement accessible, poste adapté possible, temps de travail réduit à 24 h sur demande.',
		minimumAge: 18,
		conditions: all(civicServicePublic, yes('lives_in_france', 'residence.permanent_in_france')),
		selection:
			'Journée de rencontre à Lille avec cinq hôtes allemands. Chacun classe ses souhaits, toi aussi.',
		contactFirstName: 'Sonia'
	},
	{
		slug: 'fenoarivo-pepiniere',
		organisation: 'ferme-ecole-tsinjo',
		kind: 'civic-service',
		title: 'Tenir une pépinière et des sorties d’école à Fenoarivo',
		summary: 'Six mois de service civique à Madagascar autour de 30 000 jeunes plants.',
		description: prose(
			'La ferme donne des plants d’arbres aux familles qui reviennent raconter ce qu’ils sont devenus. Il faut les semer, les repiquer, les arroser et tenir ce registre d’histoires.',
			'Le mardi et le jeudi, une classe de primaire vient. Tu prépares la visite avec Lalao, institutrice ; elle traduit, tu montres.',
			'Tu vis sur place, avec deux volontaires malgaches du même âge. Pas d’eau chaude, de la lumière jusqu’à 21 h, un marché superbe le samedi.',
			'Deux heures de malgache par semaine sont comprises. Sans elles, on reste spectateur.'
		),
		place: {
			country: 'MG',
			town: 'Fenoarivo Atsinanana',
			latitude: -17.366,
			longitude: 49.397,
			partnerRegion: 'analanjirofo'
		},
		startsInDays: 160,
		endsInDays: 343,
		deadlineInDays: 64,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 20,
		covered: {
			housing: paid('Maison des volontaires.'),
			meals: paid('Trois repas à la ferme.'),
			travel: partly('La moitié du vol, versée sur facture.'),
			insurance: paid('Assistance et évacuation sanitaire.'),
			pocketMoneyCentsPerMonth: 67302,
			moneyNote: 'Indemnité de service civique à l’étranger.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B1' }],
		accessibility: 'Tables de semis à hauteur de fauteuil ; chemins d’accès difficiles après la pluie.',
		minimumAge: 18,
		conditions: civicServicePublic,
		selection: 'Entretien à trois voix : la ferme, une ancienne volontaire et l’organisme agréé en France.',
		contactFirstName: 'Hery'
	},
	{
		slug: 'el-jadida-clubs-francais',
		organisation: 'le-pont',
		kind: 'civic-service',
		title: 'Animer des clubs de français et de sport à El Jadida',
		summary: 'Sept mois dans deux maisons de jeunes de la côte marocaine.',
		description: prose(
			'Les clubs se tiennent après l’école, de 17 h à 20 h : lecture à voix haute, débat, échecs, volley. Les jeunes viennent par choix, ce qui oblige à être intéressant.',
			'La journée, tu prépares, tu apprends la darija avec une enseignante et tu aides à la radio du lycée. Younes, directeur adjoint, a fait ses études à Arras.',
			'Pendant le ramadan, les horaires basculent vers la nuit. Tu n’es pas obligé de jeûner ; on te demande seulement d’être discret en journée.',
			'Tu découvriras que l’on t’invite à manger presque chaque jour, et que refuser est un art.'
		),
		place: {
			country: 'MA',
			town: 'El Jadida',
			latitude: 33.254,
			longitude: -8.506,
			partnerRegion: 'doukkala-abda'
		},
		startsInDays: 136,
		endsInDays: 349,
		deadlineInDays: 44,
		places: 3,
		reservedPlaces: 2,
		reservedUntilDaysBeforeDeadline: 15,
		covered: {
			housing: paid('Appartement partagé entre volontaires.'),
			meals: unpaid('Marché bon marché, environ 110 € par mois.'),
			travel: paid('Vol aller-retour et un retour pour raison familiale.'),
			insurance: paid('Couverture santé et rapatriement.'),
			pocketMoneyCentsPerMonth: 67302,
			moneyNote: 'Indemnité de service civique à l’étranger.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B2' }],
		accessibility: 'Une des deux maisons est accessible ; l’appartement est au premier étage.',
		minimumAge: 18,
		conditions: civicServicePublic,
		selection: 'Tu animes un jeu de dix minutes devant le groupe de candidats, puis on discute.',
		contactFirstName: 'Younes'
	},
	{
		slug: 'rimouski-sentiers-fleuve',
		organisation: 'chantiers-du-beffroi',
		kind: 'civic-service',
		title: 'Entretenir des sentiers et parler du fleuve à Rimouski',
		summary: 'Six mois au bord du Saint-Laurent, entre travaux de sentier et animation nature.',
		description: prose(
			'Le parc côtier compte 30 kilomètres de sentiers et une passerelle longue de 300 mètres. Quatre personnes les entretiennent. Tu es la cinquième.',
			'Un jour tu portes des planches, un autre tu expliques le phoque gris à des familles. On apprend à reconnaître la banquise qui porte et celle qui casse, mais on n’y marche pas.',
			'Rimouski est à huit heures de bus de Montréal. La vie y est douce, les distances immenses, les gens directs.',
			'Il faut un permis de travail de jeune professionnel ou de stagiaire. Le dossier se monte à deux, tôt.'
		),
		place: { country: 'CA', town: 'Rimouski', latitude: 48.449, longitude: -68.524 },
		startsInDays: 166,
		endsInDays: 349,
		deadlineInDays: -12,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 20,
		covered: {
			housing: partly('Chambre en résidence collégiale, moitié payée.'),
			meals: unpaid('Budget de 250 € par mois.'),
			travel: partly('Vol remboursé jusqu’à 500 €.'),
			insurance: paid('Protocole franco-québécois et complémentaire.'),
			pocketMoneyCentsPerMonth: 67302,
			moneyNote: 'Indemnité de service civique à l’étranger.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B1' }],
		accessibility: 'Boucle de trois kilomètres accessible. Poste d’accueil chauffé.',
		minimumAge: 18,
		conditions: all(civicServicePublic, yes('french', 'nationality.french')),
		selection: 'Candidature écrite, puis visio avec la garde du parc à l’heure du dîner.',
		contactFirstName: 'Salomé'
	},
	{
		slug: 'saint-louis-bibliotheque-foot',
		organisation: 'teranga-jeunes',
		kind: 'civic-service',
		title: 'Bibliothèque de rue et école de foot à Guet Ndar',
		summary:
			'Huit mois dans le quartier des pêcheurs de Saint-Louis, un livre dans une main, un ballon dans l’autre.',
		description: prose(
			'Guet Ndar est une bande de sable très peuplée entre le fleuve et l’océan. La bibliothèque est une charrette : on la pousse, on l’ouvre, les enfants arrivent.',
			'Quatre tournées par semaine, deux entraînements, une réunion avec les mères. Tu formes équipe avec Modou, du quartier, qui décide avec toi du programme.',
			'La mer mange les maisons, et des familles ont été déplacées. On en parle, on ne photographie pas.',
			'Tu apprends le wolof en travaillant : au bout d’un mois, on te chambre ; au bout de trois, tu réponds.'
		),
		place: {
			country: 'SN',
			town: 'Saint-Louis',
			latitude: 16.022,
			longitude: -16.508,
			partnerRegion: 'saint-louis'
		},
		startsInDays: 190,
		endsInDays: 433,
		deadlineInDays: 85,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 25,
		covered: {
			housing: paid('Chambre chez une famille de Sor, sur le continent.'),
			meals: paid('Petit-déjeuner et repas du soir.'),
			travel: partly('Aide de 300 € sur un billet de 550 € environ.'),
			insurance: paid('Santé, accident et retour anticipé.'),
			pocketMoneyCentsPerMonth: 67302,
			moneyNote: 'Indemnité de service civique à l’étranger.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B1' }],
		accessibility: 'Ruelles de sable très étroites. Une mission équivalente existe au local de Sor.',
		minimumAge: 18,
		conditions: civicServicePublic,
		selection:
			'Deux appels, dont un avec Modou seul, et une lettre au quartier lue à voix haute à l’arrivée.',
		contactFirstName: 'Aïssatou'
	}
];
