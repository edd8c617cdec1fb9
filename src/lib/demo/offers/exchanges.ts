import type { DemoOffer } from '../demo-world.ts';
import {
	aged,
	all,
	atLeast,
	list,
	livesInHautsDeFrance,
	livesInProgrammeCountry,
	paid,
	partly,
	prose,
	yes
} from './terms.ts';

export const exchanges: readonly DemoOffer[] = [
	{
		slug: 'katowice-rencontre-trinationale',
		organisation: 'jumelage-saint-omer',
		kind: 'exchange',
		title: 'Sept jours à trois pays : Hauts-de-France, Rhénanie, Silésie',
		summary: 'Une rencontre à Katowice sur l’air qu’on respire, avec 45 jeunes de 17 à 23 ans.',
		description: prose(
			'Quinze jeunes par région, un thème : la qualité de l’air. On monte des capteurs à bas prix, on mesure près d’une école et d’une cokerie, puis on montre tout à des élus.',
			'Les discussions sont traduites en trois langues par des interprètes. Le reste du temps, on se débrouille : jeux de ballon, cuisine, cartes.',
			list(
				'Le programme fixe :',
				'jours 1 et 2 : se connaître, construire',
				'jours 3 à 5 : mesurer et rencontrer',
				'jour 6 : parler aux élus',
				'jour 7 : fête et retour'
			),
			'Tu parleras au micro une fois, devant cent personnes. On s’y prépare ensemble.'
		),
		place: {
			country: 'PL',
			town: 'Katowice',
			latitude: 50.259,
			longitude: 19.021,
			partnerRegion: 'silesie'
		},
		startsInDays: 218,
		endsInDays: 224,
		deadlineInDays: 118,
		places: 15,
		reservedPlaces: 8,
		reservedUntilDaysBeforeDeadline: 30,
		covered: {
			housing: paid('Auberge de jeunesse, chambres de trois nationalités.'),
			meals: paid('Tous les repas.'),
			travel: paid('Car depuis Lille et Saint-Omer.'),
			insurance: paid('Assurance de groupe.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Rien à recevoir.',
			participantCostCents: 3000
		},
		languages: [],
		accessibility:
			'Car avec plateforme, auberge accessible. Interprète en langue des signes française dans le groupe.',
		minimumAge: 17,
		maximumAge: 23,
		conditions: all(aged(17, 23), livesInHautsDeFrance),
		selection:
			'On répartit les places entre les cinq départements, puis entre lycéens, apprentis et jeunes sans emploi.',
		contactFirstName: 'Bernadette'
	},
	{
		slug: 'deal-huit-jours-familles',
		organisation: 'jumelage-saint-omer',
		kind: 'exchange',
		title: 'Huit jours dans une famille de Deal, en face du Pas-de-Calais',
		summary:
			'Un séjour linguistique simple dans le Kent, pour des 15-18 ans qui ne sont jamais partis seuls.',
		description: prose(
			'Par temps clair, on voit la France depuis la jetée de Deal. C’est proche, et pourtant tout change : le sens des voitures, la monnaie, le petit-déjeuner.',
			'Tu vis dans une famille qui a un enfant de ton âge. La matinée, cours d’anglais ludique à douze ; l’après-midi, voile, château, marché. Deux bénévoles du comité restent sur place.',
			'Depuis le Brexit, il faut un passeport et une autorisation de voyage électronique. Le comité fait la demande avec toi à la permanence du samedi.',
			'Le premier soir est souvent difficile. On te demande d’attendre deux jours avant de juger.'
		),
		place: { country: 'GB', town: 'Deal', latitude: 51.223, longitude: 1.403 },
		startsInDays: 145,
		endsInDays: 152,
		deadlineInDays: 52,
		places: 12,
		reservedPlaces: 6,
		reservedUntilDaysBeforeDeadline: 15,
		covered: {
			housing: paid('Famille vérifiée, une visite avant le séjour.'),
			meals: paid('Pension complète, pique-nique le midi.'),
			travel: paid('Minibus et ferry Calais–Douvres.'),
			insurance: paid('Rapatriement et frais médicaux au Royaume-Uni.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Prévois 40 £ d’argent personnel.',
			participantCostCents: 8500
		},
		languages: [{ code: 'en', level: 'A1' }],
		accessibility:
			'Deux familles ont une chambre au rez-de-chaussée. Dis-nous tes allergies et tes peurs, sans gêne.',
		minimumAge: 15,
		maximumAge: 18,
		conditions: all(aged(15, 18), livesInHautsDeFrance),
		selection:
			'Priorité à ceux qui n’ont jamais quitté la France ; les autres places par date d’inscription.',
		contactFirstName: 'Bernadette'
	},
	{
		slug: 'lille-kayes-radio-a-distance',
		organisation: 'le-pont',
		kind: 'exchange',
		title: 'Une radio à deux voix entre Lille et Kayes, à distance',
		summary: 'Dix semaines d’échange sans voyage : un épisode par semaine, fabriqué à Lille et à Kayes.',
		description: prose(
			'Le Mali est en zone rouge : personne ne part. Les deux équipes se parlent donc par messages vocaux, car la connexion de Kayes ne tient pas toujours la vidéo.',
			'Le mercredi de 14 h à 17 h, tu viens au studio du Pont, à Fives. On choisit un thème commun, par exemple le train, l’argent envoyé au pays, le premier travail. Chaque côté enregistre ; on monte ensemble.',
			'Moussa Keïta, journaliste à Kayes, dirige l’autre moitié. Une partie des épisodes est en soninké et traduite par le groupe.',
			'Ce n’est pas un voyage au rabais. C’est un vrai échange, avec des désaccords, et une diffusion sur deux radios.'
		),
		place: { country: 'FR', town: 'Lille', latitude: 50.632, longitude: 3.09, partnerRegion: 'kayes' },
		startsInDays: 66,
		endsInDays: 135,
		deadlineInDays: 45,
		places: 10,
		reservedPlaces: 5,
		reservedUntilDaysBeforeDeadline: 10,
		covered: {
			housing: partly('Pas d’hébergement : tu rentres chez toi. Internat possible le mercredi soir.'),
			meals: paid('Goûter, et repas le jour de la diffusion.'),
			travel: paid('Transports de la métropole et TER remboursés.'),
			insurance: paid('Celle de l’association, au studio.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Rien à payer, rien à recevoir.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'A2' }],
		accessibility: 'Studio accessible, boucle magnétique, transcription de chaque épisode.',
		minimumAge: 15,
		maximumAge: 25,
		conditions: all(aged(15, 25), livesInHautsDeFrance),
		selection: 'Viens à une séance d’essai. Si cela te plaît, tu es inscrit, tant qu’il reste une chaise.',
		contactFirstName: 'Sonia'
	},
	{
		slug: 'bodo-plein-air',
		organisation: 'le-pont',
		kind: 'exchange',
		title: 'Vivre dehors au nord du cercle polaire',
		summary: 'Dix jours d’échange de jeunes près de Bodø, avec des groupes norvégien, espagnol et français.',
		description: prose(
			'En Norvège, l’accès à la nature est un droit pour tous. L’échange compare : qui, chez nous, peut aller dehors sans payer, sans voiture, sans peur ?',
			'On campe trois nuits, on pêche, on répare un abri, puis on revient au chaud pour écrire une charte de dix règles. Chaque pays l’apporte à une mairie.',
			'Le matériel est prêté, chaussures comprises. Tu n’as rien à acheter, sauf peut-être un bonnet.',
			'Le soleil peut ne pas se coucher ; on dort avec un masque. L’eau est à huit degrés : on y entre si l’on veut.'
		),
		place: { country: 'NO', town: 'Bodø', latitude: 67.28, longitude: 14.405 },
		startsInDays: 201,
		endsInDays: 210,
		deadlineInDays: 92,
		places: 8,
		reservedPlaces: 5,
		reservedUntilDaysBeforeDeadline: 25,
		covered: {
			housing: paid('Tente quatre saisons et maison commune.'),
			meals: paid('Cuisine partagée, budget du projet.'),
			travel: paid('Train et avion jusqu’à 417 €, ce qui suffit en réservant tôt.'),
			insurance: paid('Assurance activités de plein air.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Rien à recevoir.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A1' }],
		accessibility: 'Un fauteuil de randonnée et deux porteurs sont prévus. Toilettes sèches sur le camp.',
		minimumAge: 16,
		maximumAge: 22,
		conditions: all(aged(16, 22), livesInProgrammeCountry),
		selection:
			'Le groupe se forme avec des éducateurs de Lille-Sud, Tourcoing et Denain ; quatre places restent hors structure.',
		contactFirstName: 'Inaya'
	},
	{
		slug: 'gandiol-ecole-groupe',
		organisation: 'teranga-jeunes',
		kind: 'exchange',
		title: 'Accueil d’un groupe de huit : peindre et meubler une école à Gandiol',
		summary:
			'Dix-huit jours près de Saint-Louis pour un groupe déjà formé, avec autant de jeunes Sénégalais.',
		description: prose(
			'Cette offre s’adresse à un groupe et à son éducateur, pas à une personne seule. L’école de Gandiol a trois classes à repeindre et quarante bancs à réparer ; les parents d’élèves ont voté la liste.',
			'Onze jours de travail, sept jours de vie : match, pirogue, marché de Saint-Louis, deux veillées. Un menuisier de Gandiol dirige l’atelier bancs.',
			list(
				'Votre groupe apporte :',
				'une association et un parrain pour le dossier VVV-SI ou JSI',
				'une part d’argent gagnée ensemble',
				'des papiers en règle trois mois avant'
			),
			'L’océan est dangereux à cet endroit. La baignade est interdite, sauf à la lagune, avec le maître-nageur.'
		),
		place: {
			country: 'SN',
			town: 'Gandiol',
			latitude: 15.908,
			longitude: -16.489,
			partnerRegion: 'saint-louis'
		},
		startsInDays: 226,
		endsInDays: 243,
		deadlineInDays: 58,
		places: 8,
		reservedPlaces: 8,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Campement communautaire, deux cases pour le groupe.'),
			meals: paid('Cuisine de quartier, eau en bonbonne.'),
			travel: partly('Bus local compris ; l’avion entre dans votre budget de groupe.'),
			insurance: partly('Responsabilité civile sur place ; rapatriement par votre association.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Rien à recevoir.',
			participantCostCents: 15000
		},
		languages: [{ code: 'fr', level: 'A2' }],
		accessibility: 'Cases au niveau du sol, sable tassé. Un véhicule reste disponible nuit et jour.',
		minimumAge: 15,
		maximumAge: 25,
		conditions: all(
			aged(15, 25),
			yes('group', 'project.collective'),
			atLeast('group_size', 'project.group_size', 4),
			yes('sponsor', 'organisation.supports_jsi')
		),
		selection: 'Aïssatou rencontre votre groupe par vidéo, deux fois, et vient à Maubeuge si c’est oui.',
		contactFirstName: 'Aïssatou'
	},
	{
		slug: 'riga-theatre-langues',
		organisation: 'theatre-du-phare',
		kind: 'exchange',
		state: { is: 'in-moderation' },
		title: 'Théâtre sans langue commune, à Riga',
		summary:
			'Neuf jours avec de jeunes amateurs de Lettonie, de Grèce et de France pour créer une pièce muette.',
		description: prose(
			'Vingt-quatre jeunes, trois langues, aucun texte. On part de photos de famille que chacun apporte. Le huitième jour, la pièce est jouée dans un entrepôt de l’île de Ķīpsala.',
			'Les matinées vont au corps et au rythme, les après-midi à la fabrication : masques en papier, ombres, bruitages. Ilze et Maud mettent en scène ; personne n’est au premier rang tout le temps.',
			'Le trac fait partie du voyage. Si tu préfères la régie, le son ou la couture, il y a aussi une place.',
			'On visite le marché central et une plage de Jūrmala.'
		),
		place: { country: 'LV', town: 'Riga', latitude: 56.953, longitude: 24.083 },
		startsInDays: 158,
		endsInDays: 166,
		deadlineInDays: 80,
		places: 8,
		reservedPlaces: 4,
		reservedUntilDaysBeforeDeadline: 20,
		covered: {
			housing: paid('Auberge, chambres de quatre.'),
			meals: paid('Repas du groupe.'),
			travel: paid('Vol Charleroi–Riga.'),
			insurance: paid('Contrat du théâtre.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Rien à recevoir.',
			participantCostCents: 2000
		},
		languages: [],
		accessibility: 'Échange pensé avec des jeunes sourds : tout se transmet par le geste.',
		minimumAge: 16,
		maximumAge: 24,
		conditions: all(aged(16, 24), livesInProgrammeCountry),
		selection: 'Un samedi de jeux au théâtre ; on retient un groupe, pas des talents.',
		contactFirstName: 'Maud'
	}
];
