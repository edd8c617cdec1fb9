import type { DemoOffer } from '../demo-world.ts';
import { all, atLeast, list, paid, partly, prose, situation, unpaid, yes } from './terms.ts';

const charterStudent = [
	situation('student_higher', 'apprentice_higher'),
	yes('charter', 'study.institution_eche')
];

export const studies: readonly DemoOffer[] = [
	{
		slug: 'cracovie-semestre-histoire',
		organisation: 'universite-des-deux-beffrois',
		kind: 'study',
		title: 'Un semestre d’histoire ou de sciences politiques à Cracovie',
		summary: 'Quatre mois et demi dans une université polonaise, cours en anglais, 30 crédits.',
		description: prose(
			'Tu suis cinq cours : deux choisis avec ton responsable, deux au catalogue de Cracovie, un de polonais. Les groupes ont vingt étudiants et l’oral compte pour moitié.',
			'Un séminaire se déroule sur le terrain, à Nowa Huta puis à Auschwitz. La visite est préparée et suivie d’une séance de parole.',
			'Un étudiant polonais, ton « buddy », t’attend à la gare et t’aide à ouvrir une ligne de téléphone. Il te montre les bars à lait, où l’on déjeune pour 5 €.',
			'Ce qui coince souvent : l’anglais académique et l’hiver qui traîne. L’université ouvre un soutien d’écriture dès la première semaine.'
		),
		place: { country: 'PL', town: 'Cracovie', latitude: 50.061, longitude: 19.933 },
		startsInDays: 85,
		endsInDays: 220,
		deadlineInDays: 12,
		places: 4,
		reservedPlaces: 2,
		reservedUntilDaysBeforeDeadline: 5,
		covered: {
			housing: partly('Place garantie en cité universitaire, 160 à 210 € par mois à payer.'),
			meals: unpaid('Compte 180 € par mois.'),
			travel: partly('Forfait voyage Erasmus+ selon la distance.'),
			insurance: paid('Carte européenne d’assurance maladie, plus une responsabilité civile à montrer.'),
			pocketMoneyCentsPerMonth: 22500,
			moneyNote: 'Bourse Erasmus+ de base, plus 250 € par mois avec un critère d’inclusion.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'B1' }],
		accessibility:
			'Bureau handicap dans l’université d’accueil : tiers-temps, preneur de notes, chambre adaptée.',
		conditions: all(...charterStudent, atLeast('year', 'study.year_after_bac', 2)),
		selection:
			'Commission du département : cohérence du projet d’abord, moyenne ensuite. La bourse sociale départage.',
		contactFirstName: 'Valérie'
	},
	{
		slug: 'katowice-semestre-cinema',
		organisation: 'universite-des-deux-beffrois',
		kind: 'study',
		title: 'Arts visuels et cinéma documentaire à Katowice',
		summary: 'Un semestre d’atelier en Silésie, avec un court documentaire à rendre.',
		description: prose(
			'Katowice a transformé son ancienne mine en salle de concert et en musée. L’école de cinéma envoie ses étudiants filmer cette mue, rue par rue.',
			'Quatre ateliers par semaine, peu de cours magistraux. Le matériel est prêté, caméra comprise. Ton film fait huit minutes et se montre au public.',
			'Tu seras le seul ou la seule francophone de ta promotion. L’anglais des professeurs est bon ; celui des personnes filmées, rare. On travaille avec un interprète étudiant.',
			'Prévois un disque dur et de bonnes chaussures.'
		),
		place: {
			country: 'PL',
			town: 'Katowice',
			latitude: 50.263,
			longitude: 19.028,
			partnerRegion: 'silesie'
		},
		startsInDays: 96,
		endsInDays: 223,
		deadlineInDays: 19,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 6,
		covered: {
			housing: partly('Résidence de l’école, 190 € par mois.'),
			meals: unpaid('Cafétéria : 4 € le plat.'),
			travel: partly('Montant forfaitaire européen.'),
			insurance: paid('Soins couverts par ta carte européenne ; le matériel est assuré par l’école.'),
			pocketMoneyCentsPerMonth: 22500,
			moneyNote: 'Bourse mensuelle Erasmus+, hors compléments.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'B2' }],
		accessibility: 'Studios récents et accessibles. Sous-titrage des cours enregistrés.',
		conditions: all(...charterStudent),
		selection: 'Cinq images fixes et une note d’intention, examinées par les deux écoles.',
		contactFirstName: 'Valérie'
	},
	{
		slug: 'lisbonne-semestre-lettres',
		organisation: 'universite-des-deux-beffrois',
		kind: 'study',
		title: 'Lettres et langues à Lisbonne',
		summary: 'Un semestre ouvert aux universités du réseau, dont celles d’outre-mer.',
		description: prose(
			'L’accord accueille dix étudiants venus de cinq universités françaises, de Valenciennes à La Réunion. Vous suivez les mêmes cours que les étudiants portugais, avec un tuteur commun.',
			list(
				'Ton emploi du temps type :',
				'littératures de langue portugaise, 6 h',
				'linguistique ou traduction, 4 h',
				'portugais intensif, 6 h les six premières semaines'
			),
			'Se loger est la vraie difficulté. Les chambres coûtent 400 à 550 €. Le réseau bloque dix lits en résidence, attribués d’abord aux boursiers et aux étudiants ultramarins.',
			'L’examen se passe sur place, avec un rattrapage possible à distance.'
		),
		place: { country: 'PT', town: 'Lisbonne', latitude: 38.753, longitude: -9.157 },
		startsInDays: 288,
		endsInDays: 435,
		deadlineInDays: 110,
		places: 10,
		reservedPlaces: 4,
		reservedUntilDaysBeforeDeadline: 30,
		covered: {
			housing: partly('Lit en résidence à 240 € par mois pour dix étudiants.'),
			meals: unpaid('Restaurant universitaire à 2,90 €.'),
			travel: partly('Forfait européen ; LADOM paie l’avion jusqu’à Paris depuis l’outre-mer.'),
			insurance: paid('Santé par la carte européenne, responsabilité civile par ta banque ou ton assureur.'),
			pocketMoneyCentsPerMonth: 27600,
			moneyNote: 'Taux de base ; il est plus élevé pour les universités d’outre-mer.',
			participantCostCents: 0
		},
		languages: [{ code: 'pt', level: 'A2' }],
		accessibility: 'Campus en pente avec navette. Trois chambres accessibles dans la résidence.',
		conditions: all(...charterStudent, atLeast('year', 'study.year_after_bac', 3)),
		selection:
			'Chaque université classe ses candidats, puis un comité répartit les dix lits et les dix places.',
		contactFirstName: 'Valérie'
	},
	{
		slug: 'belo-horizonte-semestre-geosciences',
		organisation: 'universite-des-deux-beffrois',
		kind: 'study',
		title: 'Géosciences et après-mine à Belo Horizonte',
		summary: 'Cinq mois au Minas Gerais pour comparer deux régions minières.',
		description: prose(
			'Le Minas Gerais extrait du fer, de l’or et du lithium. Deux digues y ont cédé, en 2015 et en 2019. La réparation des vallées est devenue un sujet de recherche, de droit et de vie quotidienne.',
			'Tu suis quatre cours et tu rejoins un groupe de terrain qui mesure la qualité des rivières. Une semaine se passe à Brumadinho avec des habitants.',
			'Le semestre donne 30 crédits, validés par contrat d’études. L’université ne fait pas payer de frais d’inscription.',
			'Le portugais est indispensable au quotidien : un cours de 60 heures est offert à Valenciennes avant le départ.'
		),
		place: {
			country: 'BR',
			town: 'Belo Horizonte',
			latitude: -19.87,
			longitude: -43.966,
			partnerRegion: 'minas-gerais'
		},
		startsInDays: 250,
		endsInDays: 398,
		deadlineInDays: 70,
		places: 3,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 20,
		covered: {
			housing: unpaid('Colocation étudiante, 200 à 280 € par mois.'),
			meals: partly('Restaurant universitaire à 1 €.'),
			travel: unpaid('Vol de 800 à 1 000 €.'),
			insurance: unpaid('Assurance internationale obligatoire, autour de 35 € par mois.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Aucune bourse automatique : demande Mermoz et AMI.',
			participantCostCents: 0
		},
		languages: [{ code: 'pt', level: 'A2' }],
		accessibility:
			'Service d’inclusion actif, interprètes en langue des signes brésilienne. Terrain difficile.',
		conditions: all(situation('student_higher'), atLeast('year', 'study.year_after_bac', 3)),
		selection: 'Projet de deux pages et entretien devant un géologue et une juriste.',
		contactFirstName: 'Valérie'
	},
	{
		slug: 'saint-louis-semestre-sociologie',
		organisation: 'universite-des-deux-beffrois',
		kind: 'study',
		title: 'Sociologie et français à l’université de Saint-Louis',
		summary: 'Un semestre au Sénégal, sur un campus à douze kilomètres de la ville.',
		description: prose(
			'Le campus est une petite ville : 15 000 étudiants, des rues de sable, des chèvres, une bibliothèque ouverte jusqu’à minuit. Les cours ont lieu en français.',
			'Tu t’inscris en licence de sociologie ou de lettres. Tu mènes aussi une enquête avec deux étudiants d’ici, sur la pêche, l’école ou les départs en mer.',
			'Ce dernier sujet touche presque toutes les familles. On t’apprend d’abord à écouter, et à ne pas publier un nom.',
			'Les grèves peuvent décaler les examens. Un report est alors convenu entre les deux universités, par écrit.'
		),
		place: {
			country: 'SN',
			town: 'Saint-Louis',
			latitude: 16.062,
			longitude: -16.424,
			partnerRegion: 'saint-louis'
		},
		startsInDays: 100,
		endsInDays: 240,
		deadlineInDays: 24,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 8,
		covered: {
			housing: paid('Chambre au village universitaire, offerte par l’accord.'),
			meals: partly('Carte de restaurant : 0,30 € le repas.'),
			travel: unpaid('Vol vers Dakar, de 450 à 650 €.'),
			insurance: unpaid('Assurance santé et rapatriement à ta charge.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas de bourse de l’université d’accueil.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'C1' }],
		accessibility:
			'Allées de sable entre les bâtiments, amphithéâtres en gradins. Chambre en rez-de-chaussée possible.',
		conditions: all(situation('student_higher'), atLeast('year', 'study.year_after_bac', 2)),
		selection: 'Lettre adressée au professeur d’accueil, qui répond lui-même.',
		contactFirstName: 'Valérie'
	},
	{
		slug: 'dortmund-semestre-logistique',
		organisation: 'universite-des-deux-beffrois',
		kind: 'study',
		title: 'Logistique et ferroviaire à Dortmund',
		summary:
			'Un semestre technique en Rhénanie-du-Nord-Westphalie, avec visite d’entreprises chaque semaine.',
		description: prose(
			'Le port fluvial de Duisbourg est à quarante minutes, l’aéroport de fret de Cologne à une heure. Les enseignants viennent de ces entreprises et donnent des cas réels à résoudre.',
			'Les cours se font moitié en anglais, moitié en allemand. On travaille par équipes de quatre, jamais choisies par les étudiants.',
			'Le titre de transport étudiant couvre toute l’Allemagne. Beaucoup rentrent à Valenciennes une fois par mois.',
			'Attention au calendrier : le semestre allemand finit plus tard que le nôtre. L’inscription à l’examen se fait deux mois avant, et l’oubli ne se rattrape pas.'
		),
		place: {
			country: 'DE',
			town: 'Dortmund',
			latitude: 51.493,
			longitude: 7.414,
			partnerRegion: 'rhenanie-du-nord-westphalie'
		},
		startsInDays: 128,
		endsInDays: 251,
		deadlineInDays: 36,
		places: 5,
		reservedPlaces: 2,
		reservedUntilDaysBeforeDeadline: 12,
		covered: {
			housing: partly('Studentenwohnheim, 290 € par mois.'),
			meals: unpaid('Mensa à 3,50 € le repas.'),
			travel: partly('Forfait européen majoré si tu voyages en train.'),
			insurance: paid('Carte européenne valable dès l’inscription, accident couvert par le campus.'),
			pocketMoneyCentsPerMonth: 29200,
			moneyNote: 'Bourse Erasmus+ pour l’Allemagne, groupe 1.',
			participantCostCents: 35000
		},
		languages: [
			{ code: 'de', level: 'B1' },
			{ code: 'en', level: 'B1' }
		],
		accessibility:
			'Campus relié par un métro suspendu accessible. Aménagement d’examen à demander à l’arrivée.',
		conditions: all(...charterStudent, atLeast('year', 'study.year_after_bac', 2)),
		selection:
			'Test d’allemand de 45 minutes puis classement par la commission des relations internationales.',
		contactFirstName: 'Valérie'
	},
	{
		slug: 'turku-semestre-education',
		organisation: 'universite-des-deux-beffrois',
		kind: 'study',
		state: { is: 'draft' },
		title: 'Sciences de l’éducation à Turku',
		summary: 'Un semestre en Finlande, avec six semaines d’observation en école primaire.',
		description: prose(
			'Deux jours à l’université, trois jours dans une classe de l’école normale. On y observe, on prépare une leçon, on la donne, on en parle.',
			'Les enfants se déchaussent, appellent l’enseignante par son prénom et sortent à chaque récréation, même à moins quinze degrés.',
			'Il faut aimer écrire : chaque semaine demande un journal de deux pages en anglais.'
		),
		place: { country: 'FI', town: 'Turku', latitude: 60.456, longitude: 22.285 },
		startsInDays: 282,
		endsInDays: 395,
		deadlineInDays: 115,
		places: 2,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: partly('Village étudiant, 330 € par mois.'),
			meals: unpaid('Repas étudiant à 2,95 €.'),
			travel: partly('Forfait selon distance.'),
			insurance: paid('Affiliation française maintenue, carte européenne à demander vingt jours avant.'),
			pocketMoneyCentsPerMonth: 29200,
			moneyNote: 'Taux Erasmus+ du groupe 1.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'B2' }],
		accessibility: 'Bâtiments chauffés et accessibles, déneigement assuré.',
		conditions: all(...charterStudent),
		selection: 'Lettre et relevé de notes ; grille en cours d’écriture.',
		contactFirstName: 'Valérie'
	}
];
