import type { DemoOffer } from '../demo-world.ts';
import { aged, all, list, no, paid, partly, prose, unpaid, yes } from './terms.ts';

export const jobs: readonly DemoOffer[] = [
	{
		slug: 'tournai-preparateur-commandes',
		organisation: 'frontalia',
		kind: 'job',
		title: 'Préparer des commandes dans une coopérative bio à Tournai',
		summary: 'Contrat de huit mois à temps plein, à 25 minutes de Lille en train.',
		description: prose(
			'L’entrepôt fournit 140 magasins en fruits et légumes. Entre 5 h et 13 h, tu prépares les palettes avec un scanner, puis tu contrôles la qualité d’une allée.',
			'Équipe de neuf, français et picard à parts égales. Le chef de quai, Didier, a commencé comme intérimaire ; il forme au chariot élévateur ceux qui restent trois mois.',
			list(
				'Travailler en Belgique, concrètement :',
				'sécurité sociale belge, carte de mutuelle',
				'impôt payé là-bas, déclaration en France aussi',
				'un formulaire S1 pour te soigner près de chez toi'
			),
			'Frontalia remplit ces papiers avec toi le premier jour. Le froid de la chambre à 4 degrés se supporte mieux avec deux paires de chaussettes.'
		),
		place: { country: 'BE', town: 'Tournai', latitude: 50.606, longitude: 3.388 },
		startsInDays: 48,
		endsInDays: 291,
		deadlineInDays: 15,
		places: 3,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 5,
		covered: {
			housing: unpaid('Pas de logement : la plupart rentrent chaque soir.'),
			meals: partly('Chèques-repas de 8 € par jour.'),
			travel: paid('Abonnement de train remboursé.'),
			insurance: paid('Accident du travail belge.'),
			pocketMoneyCentsPerMonth: 215000,
			moneyNote: 'Salaire brut mensuel.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'A2' }],
		accessibility: 'Poste de contrôle assis. Entreprise habituée à l’aménagement de poste (aide de l’AVIQ).',
		minimumAge: 18,
		conditions: all(aged(18, 30), no('not_in_education', 'status.in_education')),
		selection: 'Essai payé d’une journée, puis réponse le lendemain avant midi.',
		contactFirstName: 'Amandine'
	},
	{
		slug: 'luxembourg-maison-relais',
		organisation: 'frontalia',
		kind: 'job',
		state: { is: 'in-moderation' },
		title: 'Aide-éducateur dans une maison relais luxembourgeoise',
		summary: 'Douze mois auprès d’enfants de 4 à 12 ans, à Esch-sur-Alzette.',
		description: prose(
			'La maison relais accueille les enfants avant et après l’école. Beaucoup parlent portugais, luxembourgeois et français dans la même phrase.',
			'Ton service : 7 h-9 h et 11 h 30-17 h. Tu sers les repas, tu aides aux devoirs, tu mènes un atelier sportif. Une éducatrice diplômée est toujours dans la pièce.',
			'Un diplôme d’animation aide, mais l’employeur accepte un débutant qui s’inscrit à la formation de cent heures.',
			'Les loyers d’Esch sont hauts. La coopérative propose une colocation à Audun-le-Tiche, côté français.'
		),
		place: { country: 'LU', town: 'Esch-sur-Alzette', latitude: 49.496, longitude: 5.981 },
		startsInDays: 73,
		endsInDays: 437,
		deadlineInDays: 42,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 14,
		covered: {
			housing: partly('Colocation trouvée, 430 € par mois à payer.'),
			meals: paid('Déjeuner avec les enfants.'),
			travel: paid('Transports gratuits dans tout le pays.'),
			insurance: paid('Caisse nationale de santé.'),
			pocketMoneyCentsPerMonth: 275000,
			moneyNote: 'Salaire brut mensuel.',
			participantCostCents: 0
		},
		languages: [{ code: 'fr', level: 'B2' }],
		accessibility: 'Bâtiment récent avec ascenseur. Casques anti-bruit disponibles.',
		minimumAge: 18,
		conditions: all(aged(18, 30), yes('clean_record', 'civic.rights_and_clean_record')),
		selection: 'Entretien à Thionville et deux matinées d’observation rémunérées.',
		contactFirstName: 'Amandine'
	},
	{
		slug: 'westland-serres-tomates',
		organisation: 'frontalia',
		kind: 'job',
		state: {
			is: 'returned',
			reason:
				'Le loyer retenu sur le salaire n’est pas indiqué, ni le nombre de personnes par chambre. Merci d’ajouter ces deux informations.'
		},
		title: 'Conduite de culture en serre dans le Westland',
		summary: 'Sept mois aux Pays-Bas, entre La Haye et la mer, dans des serres de tomates.',
		description: prose(
			'Sous le verre, il fait 24 degrés et tout est compté : grappes, feuilles, litres. Tu palisses, tu effeuilles, tu récoltes, puis tu apprends à lire l’ordinateur de culture.',
			'Semaine de 38 heures, six salariés permanents, des collègues polonais et roumains. Le jeudi après-midi est réservé à la formation.',
			'Le geste est répétitif. On change de poste toutes les deux heures pour épargner les épaules.'
		),
		place: { country: 'NL', town: 'Naaldwijk', latitude: 51.994, longitude: 4.205 },
		startsInDays: 80,
		endsInDays: 292,
		deadlineInDays: 48,
		places: 4,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: partly('Logement du personnel, loyer retenu sur le salaire.'),
			meals: unpaid('Cuisine commune.'),
			travel: partly('Vélo prêté, bus au début et à la fin.'),
			insurance: paid('Assurance santé néerlandaise souscrite par l’employeur.'),
			pocketMoneyCentsPerMonth: 230000,
			moneyNote: 'Salaire brut mensuel.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility: 'Chariots élévateurs de culture à hauteur réglable.',
		minimumAge: 18,
		conditions: all(aged(18, 30)),
		selection: 'Appel en anglais simple puis semaine d’essai.',
		contactFirstName: 'Amandine'
	},
	{
		slug: 'dusseldorf-aide-soignant',
		organisation: 'hopital-de-la-canche',
		kind: 'job',
		title: 'Aide-soignante ou aide-soignant à Düsseldorf',
		summary: 'Un an dans une maison de retraite partenaire, avec quatre mois de cours d’allemand payés.',
		description: prose(
			'Les quatre premiers mois, la moitié du temps de travail est consacrée à l’allemand. Ensuite seulement, tu as tes propres résidents, douze au maximum.',
			'Toilette, repas, marche, conversation : le métier est le même qu’à Montreuil. Les mots, eux, comptent double quand une personne perd la mémoire.',
			'Une référente française, Delphine, passe une fois par trimestre. À la fin de l’année, tu choisis : rester, ou revenir à l’hôpital de la Canche avec l’ancienneté reprise.',
			'On travaille un week-end sur deux. Les nuits ne sont jamais imposées la première année.'
		),
		place: {
			country: 'DE',
			town: 'Düsseldorf',
			latitude: 51.212,
			longitude: 6.79,
			partnerRegion: 'rhenanie-du-nord-westphalie'
		},
		startsInDays: 119,
		endsInDays: 483,
		deadlineInDays: 60,
		places: 4,
		reservedPlaces: 2,
		reservedUntilDaysBeforeDeadline: 20,
		covered: {
			housing: partly('Studio à 350 € charges comprises, six mois garantis.'),
			meals: partly('Repas du personnel à 2,80 €.'),
			travel: paid('Installation et premier billet de train.'),
			insurance: paid('Assurance maladie allemande.'),
			pocketMoneyCentsPerMonth: 285000,
			moneyNote: 'Salaire brut mensuel, selon la convention allemande des soins.',
			participantCostCents: 0
		},
		languages: [{ code: 'de', level: 'A2' }],
		accessibility: 'Lève-personnes dans chaque chambre. Poste d’animation possible après accord médical.',
		minimumAge: 18,
		conditions: all(
			aged(18, 30),
			yes('european', 'nationality.eu_eea_ch'),
			yes('clean_record', 'civic.rights_and_clean_record')
		),
		selection:
			'Diplôme ou CAP d’aide à la personne, entretien bilingue, visite de deux jours prise en charge.',
		contactFirstName: 'Delphine'
	},
	{
		slug: 'sao-paulo-vie-solaire',
		organisation: 'frontalia',
		kind: 'job',
		title: 'V.I.E à São Paulo : suivre des chantiers solaires',
		summary: 'Dix-huit mois pour une PME de Lesquin qui équipe des toits d’écoles et de supermarchés.',
		description: prose(
			'La PME a ouvert un bureau de six personnes à Pinheiros. Il lui manque quelqu’un entre le chantier et le siège : plannings, fournisseurs, photos de réception, factures.',
			'Deux jours par semaine sur les toits, trois au bureau. Tu rends compte à Lesquin chaque vendredi, en français, et tout le reste se passe en portugais.',
			'Le contrat est un volontariat international en entreprise. Il est signé avec Business France, jamais avec la PME ; il exclut tout autre emploi.',
			'Les embouteillages sont légendaires et les orages soudains. Mieux vaut habiter près du métro.'
		),
		place: { country: 'BR', town: 'São Paulo', latitude: -23.567, longitude: -46.69 },
		startsInDays: 162,
		endsInDays: 709,
		deadlineInDays: 35,
		places: 1,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: unpaid('À ta charge : 450 à 650 € pour un studio.'),
			meals: partly('Ticket-repas brésilien de 8 € par jour.'),
			travel: paid('Billet d’avion et 150 kg de bagages au début et à la fin.'),
			insurance: paid('Couverture santé du V.I.E.'),
			pocketMoneyCentsPerMonth: 240000,
			moneyNote: 'Indemnité mensuelle, part fixe et part pays, à confirmer par Business France.',
			participantCostCents: 0
		},
		languages: [
			{ code: 'pt', level: 'B1' },
			{ code: 'fr', level: 'C1' }
		],
		accessibility: 'Bureau accessible. Le suivi de toiture peut se faire par drone avec un collègue.',
		minimumAge: 18,
		maximumAge: 28,
		conditions: all(
			aged(18, 28),
			yes('european', 'nationality.eea'),
			yes('clean_record', 'civic.rights_and_clean_record'),
			yes('national_service', 'civic.national_service_ok')
		),
		selection: 'CV déposé sur la plateforme du V.I.E, étude de cas d’une heure, entretien avec le gérant.',
		contactFirstName: 'Amandine'
	}
];
