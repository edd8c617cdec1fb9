import type { DemoOffer } from '../demo-world.ts';
import { aged, all, atLeast, list, no, paid, partly, prose, situation, unpaid, yes } from './terms.ts';

export const internshipsBeyondEurope: readonly DemoOffer[] = [
	{
		slug: 'fenoarivo-maternite',
		organisation: 'hopital-de-la-canche',
		kind: 'internship',
		title: 'Stage en maternité à Fenoarivo Atsinanana',
		summary: 'Six semaines à Madagascar pour étudiantes et étudiants en soins infirmiers ou en maïeutique.',
		description: prose(
			'La maternité du district suit environ 1 500 naissances par an, avec peu de matériel et beaucoup de savoir-faire. Les sages-femmes malgaches sont vos tutrices ; vous ne remplacez personne.',
			'Matin au bloc d’accouchement ou en consultation prénatale, après-midi en postnatal ou en brousse avec l’équipe de vaccination. Une garde de nuit par semaine, en double.',
			'On voit des situations graves. Un débriefing avec Delphine a lieu chaque dimanche par téléphone, et vous pouvez rentrer plus tôt sans justification.',
			list(
				'Avant de partir :',
				'vaccins et prévention du paludisme',
				'deux jours sur l’éthique du stage au Sud',
				'vingt heures de malgache'
			)
		),
		place: {
			country: 'MG',
			town: 'Fenoarivo Atsinanana',
			latitude: -17.379,
			longitude: 49.411,
			partnerRegion: 'analanjirofo'
		},
		startsInDays: 192,
		endsInDays: 233,
		deadlineInDays: 77,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 25,
		covered: {
			housing: paid('Maison de passage de l’hôpital, eau filtrée.'),
			meals: partly('Petit-déjeuner offert ; repas au marché pour 2 à 3 €.'),
			travel: unpaid('Vol de 1 100 à 1 400 € : la bourse Mermoz peut aider.'),
			insurance: paid('Responsabilité professionnelle et rapatriement sanitaire.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Stage non gratifié.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B2' }],
		accessibility:
			'Pavillons reliés par des allées non couvertes. Chaleur humide, coupures de courant fréquentes.',
		minimumAge: 20,
		conditions: all(
			situation('student_higher'),
			atLeast('year', 'study.year_after_bac', 3),
			yes('in_curriculum', 'project.in_curriculum')
		),
		selection: 'Entretien avec une sage-femme et une psychologue, qui peuvent proposer d’attendre un an.',
		contactFirstName: 'Delphine'
	},
	{
		slug: 'fenoarivo-agroforesterie',
		organisation: 'ferme-ecole-tsinjo',
		kind: 'internship',
		title: 'Agroforesterie : girofle, vanille et vivrier',
		summary: 'Douze semaines dans une ferme-école malgache, pour BTSA, licence pro ou école d’agronomie.',
		description: prose(
			'Sous les girofliers, on plante du café ; sous le café, de l’ananas ; autour, des haies contre le vent. La ferme mesure ce que chaque étage rapporte. Les relevés sont à reprendre : c’est ta mission.',
			'Tu vis au rythme des élèves : lever à 5 h, champs jusqu’à 10 h, cours, repos, champs encore. Tu aides Hery, le chef de culture, et tu animes un module de ton choix devant une classe de vingt.',
			'La saison des cyclones peut bouleverser le calendrier. Un plan d’abri existe et se répète à ton arrivée.',
			'Tu apprends à marier les fleurs de vanille, une à une, avec une épine de citronnier.'
		),
		place: {
			country: 'MG',
			town: 'Fenoarivo Atsinanana',
			latitude: -17.352,
			longitude: 49.388,
			partnerRegion: 'analanjirofo'
		},
		startsInDays: 131,
		endsInDays: 214,
		deadlineInDays: 49,
		places: 2,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Case en bois couverte de feuilles de ravinala, deux lits.'),
			meals: paid('Riz, légumes et poisson de la ferme.'),
			travel: partly('Taxi-brousse Antananarivo–Fenoarivo offert, avion à ta charge.'),
			insurance: unpaid('À souscrire avant le départ ; la ferme vérifie le contrat.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas de gratification.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B1' }],
		accessibility: 'Parcelles boueuses et pentues. Le travail de données peut occuper tout le stage.',
		minimumAge: 19,
		conditions: all(
			situation('student_higher', 'apprentice_higher'),
			atLeast('year', 'study.year_after_bac', 2)
		),
		selection: 'Proposition de protocole en une page, relue par Hery et par ton enseignant.',
		contactFirstName: 'Hery'
	},
	{
		slug: 'safi-conserverie-qualite',
		organisation: 'universite-des-deux-beffrois',
		kind: 'internship',
		title: 'Contrôle qualité dans une conserverie de sardines',
		summary: 'Dix semaines à Safi pour étudiants de BUT en génie biologique ou en hygiène-sécurité.',
		description: prose(
			'Le poisson arrive au port la nuit. À 6 h, il est étêté à la main par 200 ouvrières ; à midi, il est en boîte. Entre les deux, des dizaines de mesures : température, histamine, sertissage.',
			'Tu prélèves, tu analyses au laboratoire et tu tiens un plan d’amélioration avec Ilham, responsable qualité. Ton sujet : réduire les rejets d’eau de la ligne de lavage.',
			'Sur la ligne, on travaille debout et vite, avec blouse, bottes, charlotte. Tu passeras trois jours à ce poste, pour comprendre ce que tu contrôles.',
			'Le vendredi, couscous à la cantine et fin à 13 h.'
		),
		place: {
			country: 'MA',
			town: 'Safi',
			latitude: 32.283,
			longitude: -9.241,
			partnerRegion: 'doukkala-abda'
		},
		startsInDays: 133,
		endsInDays: 202,
		deadlineInDays: 56,
		places: 3,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 18,
		covered: {
			housing: paid('Studio de l’usine, partagé à deux.'),
			meals: paid('Cantine midi, indemnité le soir.'),
			travel: unpaid('Environ 180 € aller-retour, puis car depuis Marrakech.'),
			insurance: paid('Accident du travail par l’université.'),
			pocketMoneyCentsPerMonth: 18000,
			moneyNote: 'Gratification versée en dirhams.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B2' }],
		accessibility: 'Laboratoire accessible par monte-charge. Sol de la ligne glissant.',
		conditions: all(
			situation('student_higher'),
			atLeast('year', 'study.year_after_bac', 2),
			yes('compulsory', 'project.mandatory_in_curriculum')
		),
		selection:
			'Le responsable de la formation classe les demandes ; Ilham choisit après un appel de vingt minutes.',
		contactFirstName: 'Valérie'
	},
	{
		slug: 'montreal-epicerie-solidaire',
		organisation: 'le-pont',
		kind: 'internship',
		title: 'Faire tourner une épicerie solidaire à Montréal',
		summary: 'Quatre mois de stage au Québec pour demandeurs d’emploi, dans le quartier Hochelaga.',
		description: prose(
			'L’épicerie vend au prix coûtant et ne demande aucun papier à l’entrée. Chaque semaine, 900 personnes y passent. Il faut commander, réceptionner, mettre en rayon, tenir la caisse et préparer les livraisons.',
			'Tu tournes sur tous les postes le premier mois, puis tu en choisis un. Josiane, la gérante, t’aide à décrire tes compétences avec les mots d’un recruteur.',
			'L’hiver, le trottoir est une patinoire ; on te prête manteau et crampons. L’accent surprend une semaine.',
			'Le stage suit les règles de l’OFQJ : passeport français, inscription à France Travail, convention à trois. Commence par le passeport, c’est le plus long.'
		),
		place: { country: 'CA', town: 'Montréal', latitude: 45.543, longitude: -73.544 },
		startsInDays: 117,
		endsInDays: 238,
		deadlineInDays: 27,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 9,
		covered: {
			housing: partly('Chambre en colocation réservée, 520 $ par mois à payer.'),
			meals: partly('Repas du midi et invendus.'),
			travel: partly('Aide de l’OFQJ de 200 à 800 € selon ton dossier.'),
			insurance: paid('Assurance obligatoire comprise dans l’inscription.'),
			pocketMoneyCentsPerMonth: 58000,
			moneyNote: 'Indemnité de 900 dollars canadiens, soit environ 580 €.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B1' }],
		accessibility: 'Rampe, portes automatiques, caisse basse. Poste sans port de charge possible.',
		minimumAge: 18,
		maximumAge: 30,
		conditions: all(
			aged(18, 30),
			yes('french', 'nationality.french'),
			yes('france_travail', 'status.registered_ft'),
			no('not_in_education', 'status.in_education')
		),
		selection: 'Un conseiller vérifie le dossier avec toi, puis Josiane t’appelle à 16 h, heure de Lille.',
		contactFirstName: 'Sonia'
	}
];
