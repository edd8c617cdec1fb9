import type { DemoOffer } from '../demo-world.ts';
import { aged, all, atLeast, list, paid, partly, prose, situation, training, unpaid, yes } from './terms.ts';

export const internshipsInEurope: readonly DemoOffer[] = [
	{
		slug: 'essen-pain-au-seigle',
		organisation: 'baeckerei-hansen',
		kind: 'internship',
		title: 'Boulangerie : apprendre le pain au seigle',
		summary: 'Quatre semaines au fournil, à Essen, pour des élèves de CAP ou de bac pro boulanger.',
		description: prose(
			'Le seigle ne se pétrit pas comme le blé. Ici, on nourrit un levain chaque soir, on façonne à la main et on cuit 400 pains avant 7 h.',
			list(
				'Tes heures :',
				'2 h 30 : pesée et pétrissage, avec Herr Brandt',
				'5 h : enfournement, décor des petits pains',
				'8 h : pause, petit-déjeuner de toute l’équipe',
				'9 h 30 : nettoyage, puis fin de journée'
			),
			'Les mineurs commencent à 4 h et font six heures, comme la loi allemande le permet aux apprentis boulangers de 17 ans.',
			'Le plus dur est le sommeil. Le plus beau, d’après le dernier stagiaire, est l’odeur quand le four s’ouvre.'
		),
		place: {
			country: 'DE',
			town: 'Essen',
			latitude: 51.431,
			longitude: 7.003,
			partnerRegion: 'rhenanie-du-nord-westphalie'
		},
		startsInDays: 98,
		endsInDays: 125,
		deadlineInDays: 54,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 20,
		covered: {
			housing: paid('Chambre au-dessus de la boulangerie.'),
			meals: paid('Petit-déjeuner et repas chaud.'),
			travel: partly('Train Lille–Essen remboursé à moitié ; l’OFAJ peut payer le reste.'),
			insurance: paid('Accident du travail par la convention, responsabilité civile par la maison.'),
			pocketMoneyCentsPerMonth: 20000,
			moneyNote: 'Gratification de stage.',
			participantCostCents: 0
		},
		languages: [{ code: 'de', level: 'A1' }],
		accessibility: 'Fournil sans marche, sacs de 10 kg au lieu de 25 si besoin. Bruit fort : casque fourni.',
		minimumAge: 17,
		conditions: all(
			aged(17, 30),
			training('cap', 'bacpro'),
			yes('compulsory', 'project.mandatory_in_curriculum')
		),
		selection:
			'Ton professeur envoie la demande ; Frau Hansen appelle ensuite l’élève, en français avec l’aide de sa belle-fille.',
		contactFirstName: 'Katrin'
	},
	{
		slug: 'seville-boutique-triana',
		organisation: 'le-pont',
		kind: 'internship',
		title: 'Vendre de la céramique dans une boutique de Triana',
		summary: 'Quatre semaines à Séville pour une classe de bac pro commerce, par groupes de quatre.',
		description: prose(
			'La boutique vend des azulejos peints dans l’atelier du fond. Les clients parlent espagnol, français, allemand. Tu accueilles, tu conseilles, tu emballes, et tu tiens l’inventaire sur tablette.',
			'Mercedes, ta tutrice, te confie une vitrine dès la deuxième semaine. Elle compare les ventes avant et après : c’est ton sujet de rapport.',
			'Horaires coupés : 10 h-14 h, puis 17 h-20 h. Au milieu, tout ferme. Une accompagnatrice du Pont dort dans la même résidence que les mineurs et organise deux sorties par semaine.',
			'Il faut oser parler. Au début on récite ; vers le dixième jour, on répond.'
		),
		place: { country: 'ES', town: 'Séville', latitude: 37.385, longitude: -6.004 },
		startsInDays: 78,
		endsInDays: 105,
		deadlineInDays: 21,
		places: 8,
		reservedPlaces: 4,
		reservedUntilDaysBeforeDeadline: 7,
		covered: {
			housing: paid('Résidence avec veilleur de nuit, chambres de deux.'),
			meals: paid('Demi-pension et panier du midi.'),
			travel: paid('Vol depuis Bruxelles, payé par le lycée avec Erasmus+.'),
			insurance: paid('Accident du travail, assistance, responsabilité civile.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas de gratification pour quatre semaines.',
			participantCostCents: 0
		},
		languages: [{ code: 'es', level: 'A2' }],
		accessibility:
			'Boutique étroite ; une autre, place de la Encarnación, est accessible. Résidence avec ascenseur.',
		minimumAge: 16,
		conditions: all(
			aged(16, 25),
			situation('vet_pupil'),
			yes('school_project', 'organisation.sending_erasmus_vet')
		),
		selection:
			'Le lycée propose les élèves. Mercedes lit une présentation de dix lignes en espagnol et attribue les boutiques.',
		contactFirstName: 'Sonia'
	},
	{
		slug: 'katowice-reeducation',
		organisation: 'hopital-de-la-canche',
		kind: 'internship',
		title: 'Stage infirmier en rééducation à Katowice',
		summary:
			'Huit semaines dans un service de 34 lits, pour étudiants infirmiers de deuxième ou troisième année.',
		description: prose(
			'Le service reçoit des personnes après un AVC ou un accident de travail, souvent d’anciens mineurs. Les séjours durent un mois : on a le temps de voir quelqu’un remarcher.',
			'Tu participes aux soins d’hygiène, aux pansements, aux transferts et aux transmissions en anglais. Les gestes invasifs restent sous le regard de ta tutrice, Agnieszka.',
			'Un lexique polonais de 300 mots est remis avant le départ. Il ne suffit pas : on apprend à rassurer par le ton, le regard, la lenteur.',
			'Tu compares deux systèmes de santé et tu rends une analyse de situation. Elle compte pour ton portfolio.'
		),
		place: {
			country: 'PL',
			town: 'Katowice',
			latitude: 50.249,
			longitude: 19.006,
			partnerRegion: 'silesie'
		},
		startsInDays: 121,
		endsInDays: 176,
		deadlineInDays: 45,
		places: 3,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 15,
		covered: {
			housing: paid('Foyer du personnel, chambre individuelle.'),
			meals: partly('Cantine à 3 € le repas.'),
			travel: unpaid('À avancer, puis couvert par la bourse de l’institut.'),
			insurance: paid('Responsabilité civile professionnelle de l’hôpital.'),
			pocketMoneyCentsPerMonth: 15000,
			moneyNote: 'Indemnité versée par l’institut de formation.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'B1' }],
		accessibility:
			'Hôpital accessible. Le rythme en 12 heures peut être coupé en deux demi-journées sur avis médical.',
		conditions: all(
			situation('student_higher'),
			atLeast('year', 'study.year_after_bac', 2),
			yes('compulsory', 'project.mandatory_in_curriculum')
		),
		selection:
			'Avis du formateur référent, carnet de vaccination à jour, et mise en situation de quinze minutes.',
		contactFirstName: 'Delphine'
	},
	{
		slug: 'galway-regie-lumiere',
		organisation: 'theatre-du-phare',
		kind: 'internship',
		title: 'Régie lumière dans un théâtre de Galway',
		summary: 'Trois mois en Irlande, du montage des projecteurs à la conduite d’un spectacle.',
		description: prose(
			'Le théâtre de Galway a 180 places et une régie de deux personnes. On monte le mardi, on règle le mercredi, on joue jusqu’au samedi, on démonte dans la nuit.',
			'Ciarán te forme au pupitre et à la sécurité en hauteur. Au deuxième mois, tu tiens la conduite d’une petite forme, casque sur les oreilles, avec lui à côté.',
			list(
				'Tu repars avec :',
				'un plan de feu signé',
				'cent heures de montage',
				'un anglais d’atelier très solide'
			),
			'Les horaires sont ceux du spectacle : beaucoup de soirs, peu de week-ends. Il pleut, et les loyers sont élevés ; c’est pourquoi la chambre est fournie.'
		),
		place: { country: 'IE', town: 'Galway', latitude: 53.272, longitude: -9.054 },
		startsInDays: 84,
		endsInDays: 174,
		deadlineInDays: 30,
		places: 1,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Chambre dans la maison des artistes en tournée.'),
			meals: unpaid('Cuisine équipée. Compte 60 € de courses par semaine.'),
			travel: partly('Ferry Cherbourg–Dublin remboursé.'),
			insurance: paid('Accident du travail et travail en hauteur.'),
			pocketMoneyCentsPerMonth: 66000,
			moneyNote: 'Gratification, au niveau du minimum français.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'B1' }],
		accessibility:
			'Pupitre accessible, passerelles non. Un aménagement du poste vers la programmation est possible.',
		minimumAge: 18,
		conditions: all(aged(18, 30), situation('student_higher', 'graduate_under_12m', 'jobseeker')),
		selection: 'Portfolio de trois photos ou croquis commentés, puis journée d’essai au plateau à Dunkerque.',
		contactFirstName: 'Maud'
	},
	{
		slug: 'malmo-atelier-decor',
		organisation: 'theatre-du-phare',
		kind: 'internship',
		title: 'Menuiserie de décor à Malmö',
		summary: 'Deux mois dans l’atelier d’une scène suédoise qui réemploie 80 % de son bois.',
		description: prose(
			'Chaque planche qui entre dans l’atelier reçoit un numéro. Elle sera châssis, puis escalier, puis praticable, puis copeaux. Cette comptabilité intéresse beaucoup de théâtres, dont le nôtre.',
			'Tu démontes, tu déclous, tu retailles, tu construis. Trois menuisières et deux menuisiers partagent la machine à commande numérique. Ils partagent aussi le café de 9 h 30, qu’on ne saute pas.',
			'La semaine fait 37 heures. On finit à 16 h, le vélo est prêté.',
			'La difficulté tient à la précision : ici deux millimètres d’écart, cela se recommence.'
		),
		place: { country: 'SE', town: 'Malmö', latitude: 55.603, longitude: 13.001 },
		startsInDays: 112,
		endsInDays: 172,
		deadlineInDays: 51,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 15,
		covered: {
			housing: partly('Sous-location trouvée pour toi : 380 € par mois, dont 200 € payés.'),
			meals: unpaid('Cuisine d’atelier, four et frigo.'),
			travel: paid('Train Lille–Malmö par Hambourg, billet acheté par le théâtre.'),
			insurance: paid('Assurance des stagiaires de la ville.'),
			pocketMoneyCentsPerMonth: 60000,
			moneyNote: 'Bourse de stage.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility: 'Établis à hauteur variable. Signal lumineux d’alarme pour les personnes sourdes.',
		minimumAge: 18,
		conditions: all(
			aged(18, 30),
			situation('vet_pupil', 'student_higher', 'graduate_under_12m', 'trainee_vocational')
		),
		selection: 'Photo d’un objet que tu as construit, et coup de fil avec le chef d’atelier.',
		contactFirstName: 'Maud'
	},
	{
		slug: 'detmold-musee-charpente',
		organisation: 'jumelage-saint-omer',
		kind: 'internship',
		title: 'Charpente ancienne au musée de plein air de Detmold',
		summary: 'Cinq semaines avec les charpentiers d’un grand musée rural de Westphalie.',
		description: prose(
			'Des fermes entières ont été démontées, transportées, remontées dans un parc de 90 hectares. Il faut les entretenir avec les outils de leur époque ; les touristes regardent et posent des questions.',
			'Tu équarris, tu chevilles, tu remplaces des bois malades. Jürgen, compagnon charpentier, t’apprend à lire les marques laissées par ceux de 1780.',
			'Une famille du comité de jumelage t’héberge. On dîne à 18 h 30, tôt et souvent froid : pain, fromage, cornichons. Le dimanche, promenade obligatoire ou presque.',
			'Tu travailleras dehors par tous les temps, avec un allemand de chantier qui vient vite.'
		),
		place: {
			country: 'DE',
			town: 'Detmold',
			latitude: 51.924,
			longitude: 8.868,
			partnerRegion: 'rhenanie-du-nord-westphalie'
		},
		startsInDays: 127,
		endsInDays: 161,
		deadlineInDays: 62,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 20,
		covered: {
			housing: paid('Famille d’accueil du jumelage.'),
			meals: paid('Repas en famille, panier le midi.'),
			travel: partly('Voyage avancé par le comité, remboursé par la bourse OFAJ.'),
			insurance: paid('Accident du travail par le lycée, assistance par le comité.'),
			pocketMoneyCentsPerMonth: 10000,
			moneyNote: 'Geste du musée, en liquide chaque vendredi.',
			participantCostCents: 0
		},
		languages: [{ code: 'de', level: 'A2' }],
		accessibility: 'Travail en hauteur écarté sur demande. Les allées du musée sont empierrées.',
		minimumAge: 16,
		conditions: all(
			aged(16, 30),
			training('cap', 'bacpro', 'bts'),
			yes('compulsory', 'project.mandatory_in_curriculum')
		),
		selection: 'Le comité lit les candidatures le premier lundi du mois et appelle chaque candidat.',
		contactFirstName: 'Bernadette'
	}
];
