import type { DemoOffer } from '../demo-world.ts';
import {
	aged,
	all,
	list,
	livesInProgrammeCountry,
	paid,
	partly,
	prose,
	solidarityCorpsCreditLeft
} from './terms.ts';

export const volunteeringInEurope: readonly DemoOffer[] = [
	{
		slug: 'turin-cuisine-de-quartier',
		organisation: 'le-pont',
		kind: 'volunteering',
		title: 'Tenir la cuisine d’une maison de quartier à Turin',
		summary:
			'Neuf mois dans une Casa del Quartiere où l’on cuisine 80 repas par jour avec les invendus du marché.',
		description: prose(
			'Chaque fin de matinée, tu passes au marché de Porta Palazzo avec un triporteur. Les marchands donnent ce qu’ils n’ont pas vendu. À midi et demi, les légumes sont dans l’assiette.',
			'L’équipe compte une cuisinière, quatre bénévoles du quartier et trois volontaires. L’après-midi, tu aides à l’atelier de réparation ou au cours d’italien pour débutants, que tu suis aussi.',
			list(
				'Ce que tu apprends :',
				'organiser une cuisine de collectivité et respecter l’hygiène',
				'parler italien, à peu près couramment au bout de six mois',
				'accueillir des gens qui vont mal sans les brusquer'
			),
			'Ce qui est difficile : rester debout quatre heures, et les semaines de pluie où la salle est trop petite. On a le droit de dire qu’on est fatigué.'
		),
		place: { country: 'IT', town: 'Turin', latitude: 45.081, longitude: 7.684 },
		startsInDays: 99,
		endsInDays: 373,
		deadlineInDays: 40,
		places: 3,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 10,
		covered: {
			housing: paid('Chambre seule dans une colocation de quatre, quartier Aurora.'),
			meals: paid('Repas de midi sur place, panier de courses pour le soir.'),
			travel: paid('TGV ou Flixbus jusqu’à Turin, abonnement de bus compris.'),
			insurance: paid('Couverture santé et rapatriement du programme européen.'),
			pocketMoneyCentsPerMonth: 15000,
			moneyNote: 'Argent de poche, viré le 1er du mois.',
			participantCostCents: 0
		},
		languages: [{ code: 'it', level: 'A1' }],
		accessibility:
			'Cuisine large, plans de travail réglables. Un poste assis est possible à l’épluchage et à l’accueil.',
		minimumAge: 18,
		maximumAge: 30,
		conditions: all(aged(18, 30), livesInProgrammeCountry, solidarityCorpsCreditLeft),
		selection:
			'Deux échanges : l’un avec Le Pont à Lille ou par téléphone, l’autre avec l’équipe de Turin. Pas de CV demandé.',
		contactFirstName: 'Sonia'
	},
	{
		slug: 'thessalonique-atelier-velo',
		organisation: 'le-pont',
		kind: 'volunteering',
		title: 'Réparer des vélos avec des jeunes exilés',
		summary:
			'Huit mois dans un atelier de Thessalonique où l’on apprend à réparer un vélo avant de le recevoir.',
		description: prose(
			'L’atelier occupe un ancien garage près de la gare. Les personnes viennent trois après-midi, démontent un vélo donné, le remontent avec toi, puis repartent avec.',
			'Les matins servent à trier les pièces, tenir le stock et préparer la distribution du vendredi. Deux mécaniciens grecs t’enseignent le métier, du dérailleur au dévoilage de roue.',
			'On parle anglais, arabe, dari, grec et beaucoup avec les mains. Tu n’as pas à porter seul les histoires que tu entends : une psychologue rencontre l’équipe toutes les deux semaines.',
			'Il fait très chaud l’été dans le garage. Les horaires passent alors de 7 h à 13 h.'
		),
		place: { country: 'GR', town: 'Thessalonique', latitude: 40.644, longitude: 22.929 },
		startsInDays: 130,
		endsInDays: 372,
		deadlineInDays: 61,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 15,
		covered: {
			housing: paid('Appartement partagé à Ano Poli, chambre individuelle.'),
			meals: partly('Une carte de 200 € par mois dans un supermarché.'),
			travel: paid('Avion aller-retour dans la limite de 309 €.'),
			insurance: paid('Santé, accident et responsabilité civile.'),
			pocketMoneyCentsPerMonth: 15000,
			moneyNote: 'Argent de poche, en plus de la carte de courses.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility:
			'Atelier au niveau de la rue. Ano Poli est en pente forte : un autre logement est possible en bas de la ville.',
		minimumAge: 20,
		maximumAge: 30,
		conditions: all(aged(20, 30), livesInProgrammeCountry, solidarityCorpsCreditLeft),
		selection:
			'Lettre courte ou message vocal de deux minutes, puis entretien en anglais simple. On regarde la patience avant la mécanique.',
		contactFirstName: 'Nikos'
	},
	{
		slug: 'narva-maison-des-jeunes',
		organisation: 'le-pont',
		kind: 'volunteering',
		title: 'Animer une maison des jeunes à la frontière estonienne',
		summary:
			'Dix mois à Narva, avec des adolescents qui parlent russe, apprennent l’estonien et veulent essayer le français.',
		description: prose(
			'Narva est au bord d’un fleuve ; l’autre rive est russe. Presque toute la ville parle russe. La maison des jeunes est l’endroit où les deux langues se croisent sans note ni examen.',
			'Tu proposes un club par semaine : cuisine, photo, basket, jeux de société, ce que tu sais faire. Le reste du temps, tu tiens l’accueil, tu prépares les sorties et tu accompagnes les camps de vacances.',
			'L’hiver est long, avec six heures de jour en décembre. Plusieurs anciens volontaires disent que le sauna du mardi les a sauvés.',
			'Tu suis quatre heures d’estonien par semaine. Tu apprends à monter un projet de A à Z, avec un petit budget à toi.'
		),
		place: { country: 'EE', town: 'Narva', latitude: 59.377, longitude: 28.19 },
		startsInDays: 188,
		endsInDays: 491,
		deadlineInDays: 82,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 20,
		covered: {
			housing: paid('Petit appartement pour deux volontaires, chauffage compris.'),
			meals: paid('Forfait de 230 € par mois pour faire tes courses.'),
			travel: paid('Vol jusqu’à Tallinn puis train, remboursé sur billet.'),
			insurance: paid('Assurance européenne, active dès le départ de chez toi.'),
			pocketMoneyCentsPerMonth: 15000,
			moneyNote: 'Argent de poche mensuel.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'B1' }],
		accessibility:
			'Bâtiment neuf, ascenseur, toilettes adaptées. Une boucle magnétique est installée à l’accueil.',
		minimumAge: 18,
		maximumAge: 30,
		conditions: all(aged(18, 30), livesInProgrammeCountry, solidarityCorpsCreditLeft),
		selection:
			'Trois jeunes de la maison participent à l’entretien et donnent leur avis. Réponse sous dix jours.',
		contactFirstName: 'Sonia'
	},
	{
		slug: 'kaunas-radio-associative',
		organisation: 'le-pont',
		kind: 'volunteering',
		title: 'Faire de la radio avec des lycéens lituaniens',
		summary:
			'Six mois dans une webradio de Kaunas : enregistrer, monter et diffuser une émission par semaine.',
		description: prose(
			'Le studio tient dans l’ancienne loge d’une usine de l’époque soviétique. Des lycéens arrivent à 15 h avec une idée, souvent trop grande ; ton rôle est de la faire tenir en douze minutes.',
			'Le lundi on choisit les sujets. Mardi et mercredi, on sort avec les micros. Jeudi, montage. Vendredi soir, diffusion en direct, et tout le monde mange des koldūnai.',
			'Deux journalistes te forment aux logiciels libres Audacity et Ardour. Aucune expérience du son n’est attendue, mais il faut aimer écouter.',
			'La difficulté : parler anglais toute la journée et accepter d’entendre sa propre voix.'
		),
		place: { country: 'LT', town: 'Kaunas', latitude: 54.898, longitude: 23.912 },
		startsInDays: 70,
		endsInDays: 251,
		deadlineInDays: 9,
		places: 1,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Chambre en résidence étudiante, à dix minutes à pied.'),
			meals: paid('Argent pour la nourriture : 6,50 € par jour.'),
			travel: paid('Trajet pris en charge, avec un supplément si tu viens en bus ou en train.'),
			insurance: paid('Contrat européen du volontaire.'),
			pocketMoneyCentsPerMonth: 12000,
			moneyNote: 'Argent de poche de 4 € par jour.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'B1' }],
		accessibility:
			'Studio au premier étage par un escalier. Le travail de montage peut se faire depuis le rez-de-chaussée.',
		minimumAge: 18,
		maximumAge: 30,
		conditions: all(aged(18, 30), livesInProgrammeCountry, solidarityCorpsCreditLeft),
		selection:
			'Envoie un son d’une minute, enregistré au téléphone, sur ton quartier. Les cinq plus vivants mènent à un appel.',
		contactFirstName: 'Rūta'
	},
	{
		slug: 'secovlje-salines',
		organisation: 'le-pont',
		kind: 'volunteering',
		title: 'Entretenir les salines et accueillir les visiteurs',
		summary: 'Cinq mois dans un parc naturel slovène au bord de l’Adriatique, entre digues, oiseaux et sel.',
		description: prose(
			'À Sečovlje, on récolte encore le sel à la main, sur un tapis de microalgues vieux de plusieurs siècles. Le parc protège aussi près de 300 espèces d’oiseaux.',
			'Le matin est physique : consolider une digue, nettoyer un canal, porter du bois. L’après-midi, tu guides de petits groupes ou tu comptes les échasses avec Tina, garde du parc.',
			'Tu loges avec trois autres volontaires dans une maison de saunier à Seča. Le bus pour Piran passe toutes les heures, le dernier à 22 h 30.',
			'Le vent et le soleil usent plus qu’on ne croit. Il faut supporter de travailler les pieds dans l’eau salée.'
		),
		place: { country: 'SI', town: 'Sečovlje', latitude: 45.478, longitude: 13.611 },
		startsInDays: 140,
		endsInDays: 292,
		deadlineInDays: 47,
		places: 2,
		reservedPlaces: 1,
		reservedUntilDaysBeforeDeadline: 12,
		covered: {
			housing: paid('Maison partagée, une chambre pour deux, vélo prêté.'),
			meals: paid('Courses communes payées par le parc.'),
			travel: paid('Train de nuit ou bus, jusqu’à 417 € si tu évites l’avion.'),
			insurance: paid('Santé et responsabilité civile, par le programme.'),
			pocketMoneyCentsPerMonth: 15000,
			moneyNote: 'Argent de poche.',
			participantCostCents: 0
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility:
			'Sentiers plats mais instables : le travail de digue ne convient pas en fauteuil. L’accueil du musée, oui.',
		minimumAge: 18,
		maximumAge: 30,
		conditions: all(aged(18, 30), livesInProgrammeCountry, solidarityCorpsCreditLeft),
		selection:
			'Questionnaire de huit questions, puis conversation avec la garde du parc. Les deux volontaires sont choisis pour leurs différences.',
		contactFirstName: 'Tina'
	}
];
