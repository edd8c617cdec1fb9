import type { DemoOffer } from '../demo-world.ts';
import { aged, all, list, livesInHautsDeFrance, paid, partly, prose, unpaid } from './terms.ts';

export const workcampsInEurope: readonly DemoOffer[] = [
	{
		slug: 'tarnowskie-gory-sentier-mine',
		organisation: 'chantiers-du-beffroi',
		kind: 'workcamp',
		title: 'Rouvrir un sentier au-dessus d’une mine d’argent',
		summary: 'Deux semaines en Silésie pour débroussailler, baliser et poser des bancs sur un site minier.',
		description: prose(
			'Sous Tarnowskie Góry courent 150 kilomètres de galeries, inscrites au patrimoine mondial. En surface, les buttes de l’ancienne mine se couvrent de ronces. Quinze volontaires de six pays vont dégager quatre kilomètres de sentier.',
			'On travaille de 8 h à 13 h, avec serpes, pelles et brouettes. Un forestier montre les gestes et coupe les gros troncs ; personne d’autre ne touche à la tronçonneuse.',
			'Les après-midi sont libres ou partagés : descente en barque dans la galerie noyée, visite de Katowice, pétanque contre d’anciens mineurs.',
			'Ceux qui viennent du bassin minier ne seront pas dépaysés : terrils, cités, fanfare. C’est fait exprès.'
		),
		place: {
			country: 'PL',
			town: 'Tarnowskie Góry',
			latitude: 50.425,
			longitude: 18.85,
			partnerRegion: 'silesie'
		},
		startsInDays: 233,
		endsInDays: 247,
		deadlineInDays: 150,
		places: 4,
		reservedPlaces: 2,
		reservedUntilDaysBeforeDeadline: 30,
		covered: {
			housing: paid('Gymnase d’une école, lits de camp, douches.'),
			meals: paid('Le groupe cuisine, l’hôte paie les courses.'),
			travel: unpaid('Trajet à ta charge : bus Lille–Katowice entre 70 et 110 € l’aller.'),
			insurance: paid('Accident et responsabilité civile compris dans l’adhésion.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 16500
		},
		languages: [{ code: 'en', level: 'A1' }],
		accessibility:
			'Terrain en pente, travail debout. Peinture et pose des panneaux possibles avec une mobilité réduite.',
		minimumAge: 18,
		conditions: all(aged(18, 30)),
		selection: 'Ordre d’arrivée des inscriptions complètes, dans la limite de deux personnes par commune.',
		contactFirstName: 'Rachid'
	},
	{
		slug: 'vik-plage-noire',
		organisation: 'chantiers-du-beffroi',
		kind: 'workcamp',
		title: 'Nettoyer le littoral près de Vík',
		summary:
			'Douze jours en Islande pour ramasser et compter les déchets échoués sur les plages noires du sud.',
		description: prose(
			'Filets, bidons, cordages : la houle rejette sur cette côte ce que l’Atlantique Nord ne veut plus. Chaque tronçon de 100 mètres est ramassé, pesé, puis noté sur une fiche envoyée aux chercheurs.',
			'Les vagues sont dangereuses. On ne descend jamais sans Hallgrímur, secouriste, et on garde trente mètres entre la mer et soi. Deux jours de tempête sont prévus dans le programme : on trie alors à l’abri.',
			'Vous serez dix, de 19 à 30 ans, dans une salle communale chauffée par la géothermie. Chacun cuisine un soir un plat de chez lui.',
			'Prends un vrai imperméable. Un jean mouillé ne sèche pas ici.'
		),
		place: { country: 'IS', town: 'Vík', latitude: 63.419, longitude: -19.006 },
		startsInDays: 198,
		endsInDays: 210,
		deadlineInDays: 95,
		places: 2,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Salle communale, matelas au sol, duvet à apporter.'),
			meals: paid('Nourriture comprise, cuisine à tour de rôle.'),
			travel: partly('Transfert Reykjavík–Vík compris ; vol à ta charge, de 180 à 320 €.'),
			insurance: paid('Accident et secours en mer.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 34000
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility:
			'Sable mou et galets : le ramassage n’est pas praticable en fauteuil. Le comptage se fait à table.',
		minimumAge: 19,
		conditions: all(aged(19, 30)),
		selection:
			'Une question suffit : « qu’est-ce qui te gênerait le plus dans un groupe de dix ? ». La réponse sert à composer l’équipe.',
		contactFirstName: 'Salomé'
	},
	{
		slug: 'cres-murs-pierre-seche',
		organisation: 'chantiers-du-beffroi',
		kind: 'workcamp',
		title: 'Remonter des murets de pierre sèche sur l’île de Cres',
		summary: 'Deux semaines en Croatie pour apprendre un métier sans mortier, avec un maçon de l’île.',
		description: prose(
			'Les murets retiennent la terre, guident les moutons et coupent le vent. Quand ils tombent, l’oliveraie part avec. Damir, maçon, en relève avec des volontaires depuis quinze ans.',
			'Le premier jour, on trie les pierres : fondation, parement, remplissage. Au troisième, on sait poser une pierre pour qu’elle ne bouge plus. À la fin, le groupe laisse environ trente mètres de mur.',
			'Le travail commence à 6 h 30 et s’arrête à 11 h 30, à cause de la chaleur. La mer est à vingt minutes à pied, en descendant ; il faut remonter ensuite.',
			'Gants et chaussures de sécurité sont prêtés. Tu auras mal aux avant-bras, sans exception.'
		),
		place: { country: 'HR', town: 'Lubenice', latitude: 44.885, longitude: 14.332 },
		startsInDays: 182,
		endsInDays: 196,
		deadlineInDays: 3,
		places: 3,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Ancienne école du village, chambres de quatre.'),
			meals: paid('Repas préparés par une voisine, plats végétariens possibles.'),
			travel: unpaid('Bus de nuit Lille–Rijeka puis ferry, environ 190 € aller-retour.'),
			insurance: paid('Assurance du chantier.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 19000
		},
		languages: [],
		accessibility:
			'Hameau perché, accès par des marches de pierre. Écris-nous avant de t’inscrire pour voir ce qui est possible.',
		minimumAge: 18,
		conditions: all(aged(18, 30)),
		selection:
			'Les dossiers complets sont pris dans l’ordre. Une place attend jusqu’au bout un jeune envoyé par une structure.',
		contactFirstName: 'Rachid'
	},
	{
		slug: 'hostetin-verger',
		organisation: 'chantiers-du-beffroi',
		kind: 'workcamp',
		title: 'Soigner de vieux vergers et presser le jus à Hostětín',
		summary:
			'Deux semaines en Moravie, dans un village de 240 habitants chauffé au bois et connu pour ses pommes.',
		description: prose(
			'Hostětín a sa chaufferie à copeaux, sa station d’épuration par les roseaux et sa moštárna, le pressoir du village. Des visiteurs viennent de loin voir comment une si petite commune a fait.',
			'Tu tailles, tu protèges les jeunes troncs contre les chevreuils, tu aides au pressoir et à l’étiquetage. Chaque équipe tient aussi une journée la cuisine.',
			'Le groupe rassemble douze personnes de 18 à 30 ans, dont quatre Tchèques. Le soir, il n’y a ni bar ni cinéma : un feu, une guitare souvent désaccordée, un ciel très noir.',
			'On y apprend à greffer un pommier. Tu rapportes ton greffon à la maison.'
		),
		place: { country: 'CZ', town: 'Hostětín', latitude: 49.052, longitude: 17.872 },
		startsInDays: 290,
		endsInDays: 303,
		deadlineInDays: 205,
		places: 3,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 45,
		covered: {
			housing: paid('Centre écologique, chambres de trois avec salle de bains.'),
			meals: paid('Cuisine végétarienne et locale.'),
			travel: unpaid('Train par Francfort et Prague : à partir de 140 € aller-retour.'),
			insurance: paid('Comprise dans la participation.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 17500
		},
		languages: [{ code: 'en', level: 'A1' }],
		accessibility:
			'Centre aux normes, une chambre adaptée. Les vergers sont en pente ; le pressoir est accessible.',
		minimumAge: 18,
		conditions: all(aged(18, 30)),
		selection:
			'Inscription ouverte ; en cas de trop-plein, tirage au sort filmé par l’équipe, liste d’attente comprise.',
		contactFirstName: 'Salomé'
	},
	{
		slug: 'trigrad-sentier-rhodopes',
		organisation: 'chantiers-du-beffroi',
		kind: 'workcamp',
		state: {
			is: 'suspended',
			reason:
				'La route forestière de Trigrad est coupée par un glissement de terrain. Reprise de la publication quand la commune rouvrira l’accès.'
		},
		title: 'Baliser un chemin de montagne dans les Rhodopes',
		summary: 'Quinze jours en Bulgarie pour peindre des balises et réparer deux passerelles.',
		description: prose(
			'Le sentier relie Trigrad à Yagodina en contournant les gorges. Les balises ont disparu et des randonneurs se perdent. Le club alpin local fournit la carte et la peinture.',
			'On part avec un sac léger : 8 à 12 kilomètres par jour, 600 mètres de montée. Trois nuits se passent en refuge, les autres chez l’habitant.',
			'Le groupe est petit, huit personnes, avec un guide de montagne. Les repas tournent autour des haricots, du fromage et des pommes de terre, qui sont la fierté de la vallée.',
			'Le vertige est un vrai empêchement : la passerelle haute surplombe trente mètres de vide.'
		),
		place: { country: 'BG', town: 'Trigrad', latitude: 41.601, longitude: 24.381 },
		startsInDays: 215,
		endsInDays: 229,
		deadlineInDays: 110,
		places: 2,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Refuges et chambres chez l’habitant.'),
			meals: paid('Trois repas par jour.'),
			travel: unpaid('Vol Charleroi–Plovdiv ou Sofia, puis bus : 120 à 200 €.'),
			insurance: paid('Secours en montagne compris.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 21000
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility: 'Marche longue en terrain accidenté, sans variante possible cette fois-ci.',
		minimumAge: 18,
		conditions: all(aged(18, 30)),
		selection: 'Échange téléphonique sur ta forme physique et ton expérience de la marche.',
		contactFirstName: 'Rachid'
	},
	{
		slug: 'ainsa-canal-ados',
		organisation: 'chantiers-du-beffroi',
		kind: 'workcamp',
		title: 'Chantier d’ados : remettre un canal en eau près d’Aínsa',
		summary: 'Dix-sept jours dans les Pyrénées aragonaises, de 15 à 17 ans, avec quatre animateurs diplômés.',
		description: prose(
			'Le canal arrosait les potagers du village. Des éboulis l’ont bouché. Vingt jeunes de France, d’Espagne et d’Allemagne vont curer 300 mètres et refaire la petite vanne en bois.',
			'Quatre heures de travail le matin, jamais plus. Ensuite : rivière, grimpe encadrée, théâtre d’impro, sieste. Deux animateurs parlent français et restent joignables par tes parents chaque soir entre 18 h et 19 h.',
			list(
				'Règles décidées avec le groupe le premier jour :',
				'où et quand on utilise son téléphone',
				'qui fait la vaisselle',
				'comment on dit stop'
			),
			'Avant le départ : autorisation parentale, autorisation de sortie du territoire, carte européenne d’assurance maladie. On t’aide à remplir les trois.'
		),
		place: { country: 'ES', town: 'Aínsa', latitude: 42.415, longitude: 0.139 },
		startsInDays: 229,
		endsInDays: 245,
		deadlineInDays: 140,
		places: 7,
		reservedPlaces: 4,
		reservedUntilDaysBeforeDeadline: 40,
		covered: {
			housing: paid('Camp sous tentes, sanitaires en dur.'),
			meals: paid('Quatre repas par jour, régimes respectés.'),
			travel: partly('Car depuis Arras et Lille : 60 € au lieu de 150 €.'),
			insurance: paid('Accident, rapatriement, responsabilité civile.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 29000
		},
		languages: [],
		accessibility:
			'Camp sur terrain plat, une tente-chambre surélevée. Un animateur de plus est prévu si tu en as besoin.',
		minimumAge: 15,
		maximumAge: 17,
		conditions: all(aged(15, 17), livesInHautsDeFrance),
		selection:
			'Aucun tri sur le niveau : une réunion d’information avec un parent ou un éducateur, puis confirmation.',
		contactFirstName: 'Inaya'
	},
	{
		slug: 'amiens-hortillonnages-kayes',
		organisation: 'chantiers-du-beffroi',
		kind: 'workcamp',
		title: 'Jardiner aux Hortillonnages, en lien direct avec Kayes',
		summary:
			'Deux semaines à Amiens, en barque et à la bêche, avec des jeunes Maliens d’ici et, par vidéo, ceux de Kayes.',
		description: prose(
			'Se rendre à Kayes est formellement déconseillé par la France : aucun départ n’est organisé. Ce chantier garde pourtant le lien. Il se passe à Amiens, sur une parcelle des Hortillonnages.',
			'Six participants sont nés dans des familles venues de la région de Kayes, six autres non. À 11 h, la visioconférence s’ouvre : un groupement de maraîchères de Kayes montre ses planches. Vous montrez les vôtres ; on compare l’eau, le sol, les prix.',
			'On consolide une berge, on sème gombo et haricot, on construit un séchoir solaire d’après un plan malien.',
			'Le chantier prépare un dossier commun. Il servira le jour où un voyage redeviendra possible.'
		),
		place: { country: 'FR', town: 'Amiens', latitude: 49.899, longitude: 2.319, partnerRegion: 'kayes' },
		startsInDays: 155,
		endsInDays: 168,
		deadlineInDays: 75,
		places: 12,
		reservedPlaces: 6,
		reservedUntilDaysBeforeDeadline: 15,
		covered: {
			housing: paid('Auberge de jeunesse d’Amiens, chambres de quatre.'),
			meals: paid('Pique-nique le midi, cantine le soir.'),
			travel: paid('TER remboursé depuis toute gare des Hauts-de-France.'),
			insurance: paid('Gilets et assurance nautique fournis.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 2000
		},
		languages: [{ code: 'fr', level: 'A2' }],
		accessibility:
			'Une barque à fond plat embarque un fauteuil. Interprète en langue des signes sur demande, trois semaines avant.',
		minimumAge: 16,
		conditions: all(aged(16, 30), livesInHautsDeFrance),
		selection:
			'Groupe composé pour mêler filles et garçons, villes et campagnes. Réponse écrite dans les deux cas.',
		contactFirstName: 'Fanta'
	}
];
