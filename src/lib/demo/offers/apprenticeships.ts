import type { DemoOffer } from '../demo-world.ts';
import { aged, all, list, paid, partly, prose, situation, training, unpaid, yes } from './terms.ts';

export const apprenticeships: readonly DemoOffer[] = [
	{
		slug: 'essen-apprenti-boulanger',
		organisation: 'baeckerei-hansen',
		kind: 'apprenticeship',
		title: 'Six mois d’apprentissage au four à sole',
		summary: 'Une longue période à Essen pour un apprenti boulanger de brevet professionnel ou de CAP.',
		description: prose(
			'Tu prends la place d’un apprenti allemand parti en échange à Boulogne. Mêmes horaires, mêmes tâches, même tablier.',
			'Deux jours par mois, tu vas à la Berufsschule avec les autres apprentis de la ville. Les cours sont en allemand : on n’attend pas que tu comprennes tout, on attend que tu demandes.',
			list(
				'Au programme :',
				'levains de seigle et d’épeautre',
				'viennoiserie danoise',
				'bretzels et pains de fête',
				'gestion d’une tournée de livraison'
			),
			'Ton contrat français est mis en veille ou tu restes salarié de ton patron : le CFA t’explique les deux solutions, chiffres à l’appui.'
		),
		place: {
			country: 'DE',
			town: 'Essen',
			latitude: 51.433,
			longitude: 7.006,
			partnerRegion: 'rhenanie-du-nord-westphalie'
		},
		startsInDays: 186,
		endsInDays: 367,
		deadlineInDays: 88,
		places: 1,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Chambre indépendante avec douche.'),
			meals: partly('Repas du matin et pain à volonté.'),
			travel: paid('Deux allers-retours Lille–Essen.'),
			insurance: paid('Protection sociale prise en charge par l’OPCO.'),
			pocketMoneyCentsPerMonth: 92000,
			moneyNote: 'Rémunération brute d’apprenti en Allemagne.',
			participantCostCents: 0
		},
		languages: [{ code: 'de', level: 'A2' }],
		accessibility: 'Port de charges limité à 15 kg sur demande du médecin du travail.',
		minimumAge: 18,
		conditions: all(aged(18, 29), situation('apprentice_secondary')),
		selection: 'Trois nuits d’essai payées, puis décision commune avec ton maître d’apprentissage.',
		contactFirstName: 'Katrin'
	},
	{
		slug: 'cork-poissonnerie',
		organisation: 'cfa-du-littoral',
		kind: 'apprenticeship',
		title: 'Poissonnier au marché couvert de Cork',
		summary: 'Trois mois derrière l’étal d’un marché irlandais, pour apprentis poissonniers ou cuisiniers.',
		description: prose(
			'L’English Market de Cork vend du poisson depuis 1788. L’étal où tu travailles reçoit lieu, aiglefin, langoustines et un saumon fumé sur place.',
			'À 7 h on monte la glace. Jusqu’à midi, tu lèves les filets et tu sers. L’après-midi, préparation pour les restaurants et nettoyage au jet.',
			'Les clients parlent vite et plaisantent. Patrick, ton tuteur, te fait répéter les prix à voix haute les premiers jours ; après, tu ris avec eux.',
			'Froid aux mains, odeur qui reste, samedis travaillés. En échange, tu sauras préparer quarante espèces.'
		),
		place: { country: 'IE', town: 'Cork', latitude: 51.898, longitude: -8.474 },
		startsInDays: 107,
		endsInDays: 198,
		deadlineInDays: 38,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 12,
		covered: {
			housing: paid('Famille d’accueil à vingt minutes à pied.'),
			meals: paid('Demi-pension.'),
			travel: paid('Ferry Roscoff–Cork et train, par Erasmus+.'),
			insurance: paid('Accident du travail maintenu.'),
			pocketMoneyCentsPerMonth: 85000,
			moneyNote: 'Ton salaire d’apprenti français continue (montant moyen).',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility: 'Sol mouillé, station debout. Un poste de préparation assis existe.',
		minimumAge: 17,
		conditions: all(
			aged(17, 29),
			situation('apprentice_secondary', 'apprentice_higher'),
			yes('cfa_project', 'organisation.sending_erasmus_vet')
		),
		selection: 'Lettre co-signée par le patron, puis entretien en anglais avec la référente mobilité.',
		contactFirstName: 'Hélène'
	},
	{
		slug: 'porto-cuisine',
		organisation: 'cfa-du-littoral',
		kind: 'apprenticeship',
		title: 'Commis de cuisine dans une tasca de Porto',
		summary: 'Quatre mois au piano d’un petit restaurant de Bonfim, quarante couverts à midi.',
		description: prose(
			'Une tasca est une cantine de quartier. La carte tient sur une ardoise : caldo verde, morue, poulpe, tripes le jeudi. Tout est fait le jour même.',
			'Tu commences à l’épluchage et aux sauces. Si tu tiens le coup de feu de 13 h, Dona Fátima te confie les poissons. Elle crie peu, regarde beaucoup et goûte tout.',
			'L’équipe : cinq personnes, dont un plongeur cap-verdien qui t’apprendra le portugais mieux que ton application.',
			'Porto monte et descend. Prévois des chaussures qui tiennent, au travail comme dehors.'
		),
		place: { country: 'PT', town: 'Porto', latitude: 41.151, longitude: -8.597 },
		startsInDays: 113,
		endsInDays: 233,
		deadlineInDays: 43,
		places: 3,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 10,
		covered: {
			housing: paid('Appartement du CFA, trois apprentis.'),
			meals: paid('Deux repas par jour au restaurant.'),
			travel: paid('Avion depuis Lille ou Charleroi.'),
			insurance: paid('Couverture sociale étendue au Portugal.'),
			pocketMoneyCentsPerMonth: 85000,
			moneyNote: 'Salaire français maintenu si l’employeur te met à disposition.',
			participantCostCents: 0
		},
		languages: [],
		accessibility:
			'Cuisine en sous-sol, escalier raide : poste déconseillé en cas de mobilité réduite. Un autre restaurant est possible.',
		minimumAge: 18,
		conditions: all(
			aged(18, 29),
			training('cap', 'bacpro', 'bts'),
			situation('apprentice_secondary', 'apprentice_higher')
		),
		selection: 'Plat imposé en quarante minutes au CFA, noté sur l’organisation plus que sur le goût.',
		contactFirstName: 'Hélène'
	},
	{
		slug: 'aarhus-mecanique-cycles',
		organisation: 'cfa-du-littoral',
		kind: 'apprenticeship',
		state: { is: 'draft' },
		title: 'Mécanique cycles dans un atelier d’Aarhus',
		summary: 'Quatre mois au Danemark pour entretenir une flotte de vélos-cargos.',
		description: prose(
			'La ville d’Aarhus loue 200 vélos-cargos aux familles et aux artisans. L’atelier les révise tous les trois mois : freins hydrauliques, moteurs, roues voilées.',
			'Tu travailles en binôme avec Mikkel et tu tiens le registre des pannes. À la fin, tu sais diagnostiquer un moteur central sans notice.',
			'Au Danemark, on tutoie le patron et on part à 15 h 30. On attend aussi que tu dises quand tu ne sais pas.'
		),
		place: { country: 'DK', town: 'Aarhus', latitude: 56.157, longitude: 10.207 },
		startsInDays: 170,
		endsInDays: 291,
		deadlineInDays: 100,
		places: 1,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: partly('Colocation à 420 € par mois, dont 300 € pris en charge.'),
			meals: unpaid('Déjeuner commun, chacun apporte le sien.'),
			travel: paid('Train par Hambourg.'),
			insurance: paid('Accident du travail maintenu par le CFA.'),
			pocketMoneyCentsPerMonth: 85000,
			moneyNote: 'Rémunération française conservée.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility: 'Pieds d’atelier électriques, hauteur libre.',
		minimumAge: 17,
		conditions: all(aged(17, 29), situation('apprentice_secondary')),
		selection: 'À préciser avec l’atelier.',
		contactFirstName: 'Hélène'
	},
	{
		slug: 'gand-chocolaterie',
		organisation: 'cfa-du-littoral',
		kind: 'apprenticeship',
		title: 'Chocolatier à Gand : de la fève à la vitrine',
		summary: 'Ganaches, pralinés et moulages dans une chocolaterie flamande, à une heure trente de Lille.',
		description: prose(
			'La chocolaterie tempère 60 kilos par jour et n’a que deux vitrines. Trois mois, c’est le temps qu’il faut pour passer du bac de trempage à ta propre recette.',
			'Tu verras la fève arriver en sac, le broyage, le conchage. Sofie, l’artisane, note chaque fournée dans un cahier ; tu tiens le tien.',
			'C’est assez près pour rentrer le week-end et assez loin pour devoir parler néerlandais à la boulangère d’en face.',
			'On ne mange pas tant de chocolat que ça. Après une semaine, plus personne n’en a envie.'
		),
		place: { country: 'BE', town: 'Gand', latitude: 51.055, longitude: 3.72 },
		startsInDays: 300,
		endsInDays: 392,
		deadlineInDays: 190,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 40,
		covered: {
			housing: paid('Studio d’étudiant, loué par le CFA.'),
			meals: partly('Repas de midi.'),
			travel: paid('Abonnement train Lille–Gand.'),
			insurance: paid('Accident et trajet.'),
			pocketMoneyCentsPerMonth: 85000,
			moneyNote: 'Salaire d’apprenti maintenu (montant moyen).',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A1' }],
		accessibility: 'Laboratoire de plain-pied, tabouret autorisé. Allergènes : fruits à coque partout.',
		minimumAge: 17,
		conditions: all(aged(17, 29), situation('apprentice_secondary', 'apprentice_higher')),
		selection: 'Sofie reçoit quatre candidats une demi-journée chacun, et rappelle tout le monde.',
		contactFirstName: 'Hélène'
	},
	{
		slug: 'budapest-patisserie',
		organisation: 'cfa-du-littoral',
		kind: 'apprenticeship',
		title: 'Pâtisserie de café à Budapest',
		summary: 'Trois mois dans le laboratoire d’un café historique, pour apprentis pâtissiers majeurs.',
		description: prose(
			'Dobos, esterházy, krémes : la pâtisserie hongroise est faite de couches fines et de patience. Le laboratoire en sort douze sortes chaque jour pour la salle et la vente à emporter.',
			'Tu prends ton poste à 5 h avec Réka. Un mois de biscuits et de crèmes, un mois de montage, un mois de caramel, le plus délicat.',
			'Hors travail, les bains et le tramway sont bon marché, et l’apprentissage de la langue est un sport.',
			'Le poste est chaud, en sous-sol. Il faut prévenir tôt si tu supportes mal la chaleur.'
		),
		place: { country: 'HU', town: 'Budapest', latitude: 47.498, longitude: 19.055 },
		startsInDays: 62,
		endsInDays: 153,
		deadlineInDays: -3,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 15,
		covered: {
			housing: paid('Auberge avec cuisine, chambre de deux.'),
			meals: partly('Petit-déjeuner et repas du personnel.'),
			travel: paid('Vol Charleroi–Budapest.'),
			insurance: paid('Couverture du contrat français.'),
			pocketMoneyCentsPerMonth: 85000,
			moneyNote: 'Salaire d’apprenti maintenu.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility: 'Escalier en colimaçon, pas d’ascenseur. Horaires adaptables.',
		minimumAge: 18,
		conditions: all(aged(18, 29), situation('apprentice_secondary', 'apprentice_higher')),
		selection: 'Dossier technique illustré, lu par deux formateurs et par le café.',
		contactFirstName: 'Hélène'
	}
];
