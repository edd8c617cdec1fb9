import type { DemoOrganisation, DemoStructure } from './demo-world.ts';

/** The twelve partners that post offers. All are invented. */
export const organisations: readonly DemoOrganisation[] = [
	{
		slug: 'le-pont',
		name: 'Association Le Pont',
		kind: 'association',
		town: 'Lille',
		country: 'FR',
		website: 'https://le-pont.example',
		email: 'depart@le-pont.example',
		description:
			'Le Pont envoie chaque année une centaine de jeunes du Nord et du Pas-de-Calais en volontariat. L’équipe, installée à Fives, prépare le départ en trois week-ends et garde le contact chaque quinzaine.'
	},
	{
		slug: 'chantiers-du-beffroi',
		name: 'Chantiers du Beffroi',
		kind: 'association',
		town: 'Arras',
		country: 'FR',
		website: 'https://chantiers-du-beffroi.example',
		email: 'bonjour@chantiers-du-beffroi.example',
		description:
			'Des chantiers internationaux de deux à trois semaines, ouverts sans diplôme. Depuis 1987, nous relions des groupes d’Arras et des villages qui ont un mur à relever ou un sentier à rouvrir.'
	},
	{
		slug: 'teranga-jeunes',
		name: 'Teranga Jeunes',
		kind: 'association',
		town: 'Saint-Louis',
		country: 'SN',
		website: 'https://teranga-jeunes.example',
		email: 'accueil@teranga-jeunes.example',
		description:
			'Association de quartier née sur la Langue de Barbarie. Elle accueille des groupes de France autour de l’école, de la pêche et de la mangrove, avec autant de jeunes Saint-Louisiens que de visiteurs.'
	},
	{
		slug: 'mission-fouta',
		name: 'Mission Fouta Eau et École',
		kind: 'association',
		town: 'Matam',
		country: 'SN',
		website: 'https://mission-fouta.example',
		email: 'contact@mission-fouta.example',
		description:
			'La mission travaille avec onze villages du fleuve Sénégal, près de Matam. Elle répare des forages, ouvre des jardins d’école et forme des comités de gestion élus par les habitants.'
	},
	{
		slug: 'baeckerei-hansen',
		name: 'Bäckerei Hansen',
		kind: 'company',
		town: 'Essen',
		country: 'DE',
		website: 'https://baeckerei-hansen.example',
		email: 'ausbildung@baeckerei-hansen.example',
		description:
			'Boulangerie familiale du quartier de Rüttenscheid, à Essen. Quatorze salariés, deux apprentis, un four à sole, et du pain au seigle depuis 1931.'
	},
	{
		slug: 'hopital-de-la-canche',
		name: 'Centre hospitalier de la Canche',
		kind: 'hospital',
		town: 'Montreuil-sur-Mer',
		country: 'FR',
		website: 'https://hopital-de-la-canche.example',
		email: 'international@hopital-de-la-canche.example',
		description:
			'Hôpital public de 280 lits, avec un institut de formation en soins infirmiers. Il échange des équipes avec Katowice, Düsseldorf et Fenoarivo Atsinanana.'
	},
	{
		slug: 'ferme-ecole-tsinjo',
		name: 'Ferme-école Tsinjo',
		kind: 'farm-school',
		town: 'Fenoarivo Atsinanana',
		country: 'MG',
		website: 'https://ferme-ecole-tsinjo.example',
		email: 'sekoly@ferme-ecole-tsinjo.example',
		description:
			'Quarante élèves de 16 à 22 ans apprennent ici le girofle, la vanille, le riz et l’élevage. La ferme couvre douze hectares sur la côte est de Madagascar.'
	},
	{
		slug: 'theatre-du-phare',
		name: 'Théâtre du Phare',
		kind: 'theatre',
		town: 'Dunkerque',
		country: 'FR',
		website: 'https://theatre-du-phare.example',
		email: 'equipe@theatre-du-phare.example',
		description:
			'Scène de 320 places sur le port de Dunkerque. Le théâtre fait circuler des techniciens et des amateurs entre la mer du Nord, l’Irlande et la Baltique.'
	},
	{
		slug: 'jumelage-saint-omer',
		name: 'Comité de jumelage de l’Audomarois',
		kind: 'twinning-committee',
		town: 'Saint-Omer',
		country: 'FR',
		website: 'https://jumelage-audomarois.example',
		email: 'comite@jumelage-audomarois.example',
		description:
			'Bénévoles de Saint-Omer et des villages du marais. Le comité tient un carnet de 140 familles et entreprises d’accueil, surtout à Detmold et à Deal.'
	},
	{
		slug: 'universite-des-deux-beffrois',
		name: 'Université des Deux-Beffrois',
		kind: 'university',
		town: 'Valenciennes',
		country: 'FR',
		website: 'https://universite-deux-beffrois.example',
		email: 'partir@universite-deux-beffrois.example',
		description:
			'Université publique de 11 000 étudiants, à Valenciennes et Douai. Elle a la charte Erasmus+ et des accords avec soixante établissements. Un étudiant sur trois y est boursier.'
	},
	{
		slug: 'cfa-du-littoral',
		name: 'CFA du Littoral',
		kind: 'training-centre',
		town: 'Boulogne-sur-Mer',
		country: 'FR',
		website: 'https://cfa-du-littoral.example',
		email: 'mobilite@cfa-du-littoral.example',
		description:
			'900 apprentis dans l’alimentation, la restauration et la mécanique. Un référent mobilité cherche l’entreprise d’accueil et règle le contrat avec ton patron.'
	},
	{
		slug: 'frontalia',
		name: 'Coopérative Frontalia',
		kind: 'cooperative',
		town: 'Tournai',
		country: 'BE',
		website: 'https://frontalia.example',
		email: 'emploi@frontalia.example',
		description:
			'Quarante entreprises de Belgique, des Pays-Bas, d’Allemagne, du Luxembourg et du nord de la France recrutent ensemble. La coopérative aide pour le logement, la sécurité sociale et les impôts.'
	}
];

/** The four structures whose counsellors follow the demo's young people. They carry plausible names, and are invented. */
export const structures: readonly DemoStructure[] = [
	{
		slug: 'mission-locale-roubaix',
		name: 'Mission locale de Roubaix',
		kind: 'mission-locale',
		town: 'Roubaix',
		department: 'Nord',
		email: 'accueil@mission-locale-roubaix.example',
		description:
			'Pour les 16-25 ans sortis de l’école : projet, emploi, logement, santé et départ à l’étranger.',
		descriptionEn: 'For people of 16 to 25 who left school: plans, work, housing, health and going abroad.'
	},
	{
		slug: 'info-jeunes-lens',
		name: 'Info Jeunes Lens',
		kind: 'youth-information',
		town: 'Lens',
		department: 'Pas-de-Calais',
		email: 'bonjour@info-jeunes-lens.example',
		description:
			'Information gratuite et sans rendez-vous, et un atelier « partir » chaque mercredi après-midi.',
		descriptionEn:
			'Free information without an appointment, and a workshop on leaving every Wednesday afternoon.'
	},
	{
		slug: 'cfa-amiens',
		name: 'CFA d’Amiens, pôle mobilité',
		kind: 'training-centre',
		town: 'Amiens',
		department: 'Somme',
		email: 'mobilite@cfa-amiens.example',
		description: 'Le pôle mobilité suit les apprentis avant, pendant et après leur période à l’étranger.',
		descriptionEn: 'The mobility team follows apprentices before, during and after their time abroad.'
	},
	{
		slug: 'service-social-etudiant-lille',
		name: 'Service social étudiant de Lille',
		kind: 'student-social-office',
		town: 'Lille',
		department: 'Nord',
		email: 'rendez-vous@service-social-etudiant-lille.example',
		description: 'Assistantes sociales pour les étudiants : bourses, logement, budget d’un séjour, urgence.',
		descriptionEn: 'Social workers for students: scholarships, housing, the budget of a stay, emergencies.'
	}
];
