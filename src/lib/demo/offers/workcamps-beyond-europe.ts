import type { DemoOffer } from '../demo-world.ts';
import { aged, all, livesInHautsDeFrance, paid, partly, prose, unpaid } from './terms.ts';

export const workcampsBeyondEurope: readonly DemoOffer[] = [
	{
		slug: 'gandon-mangrove',
		organisation: 'teranga-jeunes',
		kind: 'workcamp',
		title: 'Replanter la mangrove avec des jeunes de Gandon',
		summary:
			'Dix-neuf jours près de Saint-Louis pour planter des palétuviers, à parts égales entre jeunes du Nord et du Sénégal.',
		description: prose(
			'Quand la mangrove recule, le poisson part et le sel gagne les rizières. À Gandon, des groupements de femmes la replantent depuis des années. Elles mènent le chantier ; vous renforcez l’équipe.',
			'On marche dans la vase à marée basse, deux à trois heures par jour, avec un sac de propagules. Une bonne matinée, c’est 2 000 plants. Les après-midi : atelier couture, foot sur le sable, sieste obligatoire.',
			'Douze jeunes arrivent de France, douze sont d’ici. Chacun dort dans la famille de son binôme, et l’on mange au même plat.',
			'Dur : la chaleur, la vase, l’absence d’intimité. Utile : on retourne compter les plants survivants avec le groupe précédent, et les chiffres sont publiés, même mauvais.'
		),
		place: {
			country: 'SN',
			town: 'Gandon',
			latitude: 15.957,
			longitude: -16.449,
			partnerRegion: 'saint-louis'
		},
		startsInDays: 226,
		endsInDays: 244,
		deadlineInDays: 54,
		places: 12,
		reservedPlaces: 6,
		reservedUntilDaysBeforeDeadline: 21,
		covered: {
			housing: paid('Famille d’accueil, moustiquaire fournie.'),
			meals: paid('Repas en famille et eau potable sur le chantier.'),
			travel: partly(
				'Route Dakar–Saint-Louis comprise. Vol d’environ 600 €, payé en grande partie pour les groupes aidés.'
			),
			insurance: paid('Rapatriement et soins, souscrits pour tout le groupe.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 22000
		},
		languages: [{ code: 'fr', level: 'B1' }],
		accessibility:
			'La vase exclut le fauteuil. La pépinière, sur la terre ferme, accueille deux personnes à mobilité réduite.',
		minimumAge: 17,
		maximumAge: 25,
		conditions: all(aged(17, 25), livesInHautsDeFrance),
		selection: 'Trois réunions de préparation à Lens ou Lille. Qui vient aux trois et a son passeport part.',
		contactFirstName: 'Aïssatou'
	},
	{
		slug: 'kamikatsu-zero-dechet',
		organisation: 'chantiers-du-beffroi',
		kind: 'workcamp',
		title: 'Vivre et travailler dans un village zéro déchet japonais',
		summary:
			'Quinze jours à Kamikatsu, sur l’île de Shikoku : centre de tri, rizières en terrasses et sentiers.',
		description: prose(
			'À Kamikatsu, les habitants trient leurs déchets en plus de quarante catégories. Il n’y a pas de camion-poubelle : chacun apporte, lave, range. Tu tiendras un poste au centre de tri trois matinées par semaine.',
			'Les autres jours se passent dans les rizières en terrasses de Kashihara. On désherbe, on répare les bordures, on écoute M. Sato qui a 81 ans et marche plus vite que tout le monde.',
			'Hébergement dans une école fermée, bain commun, chaussons à l’entrée. Huit volontaires, dont la moitié du Japon. L’anglais est hésitant des deux côtés, et cela rend patient.',
			'Il te faudra payer un billet cher et dormir sur un futon. Les jours de repos sont le mercredi et le dimanche.'
		),
		place: { country: 'JP', town: 'Kamikatsu', latitude: 33.889, longitude: 134.401 },
		startsInDays: 256,
		endsInDays: 270,
		deadlineInDays: 128,
		places: 2,
		reservedPlaces: 0,
		reservedUntilDaysBeforeDeadline: 0,
		covered: {
			housing: paid('Ancienne école, futon et draps prêtés.'),
			meals: paid('Riz, légumes et poisson fournis, on cuisine ensemble.'),
			travel: unpaid('Vol vers Osaka de 750 à 1 000 €, puis bus jusqu’à Tokushima.'),
			insurance: partly('Accident sur le chantier. Santé et rapatriement : contrat à prendre, environ 45 €.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 32000
		},
		languages: [{ code: 'en', level: 'A2' }],
		accessibility: 'Centre de tri moderne et plat. Terrasses étroites, sans garde-corps.',
		minimumAge: 20,
		conditions: all(aged(20, 30)),
		selection: 'Lettre d’une page sur un objet que tu as réparé ou que tu aurais voulu réparer.',
		contactFirstName: 'Salomé'
	},
	{
		slug: 'sidi-bouzid-plage',
		organisation: 'le-pont',
		kind: 'workcamp',
		title: 'Aménager la plage de Sidi Bouzid avec des jeunes d’El Jadida',
		summary:
			'Seize jours sur la côte atlantique marocaine : ganivelles, panneaux, et un tapis d’accès à la mer.',
		description: prose(
			'Sidi Bouzid est à cinq kilomètres d’El Jadida. La dune y est piétinée et les familles avec poussette ou fauteuil restent sur le parking. Le chantier pose 120 mètres de ganivelles et un chemin de planches jusqu’à l’eau.',
			'Dix jeunes Marocains, dix des Hauts-de-France, deux charpentiers. Chaque équipe mélange les deux rives et change tous les trois jours.',
			'Un après-midi sur deux, le groupe visite : la Cité portugaise et sa citerne, le port, un lycée jumelé. On dort au centre de vacances d’une commune voisine.',
			'Le sable entre partout. L’appel à la prière réveille tôt, et le thé arrive à toute heure.'
		),
		place: {
			country: 'MA',
			town: 'El Jadida',
			latitude: 33.233,
			longitude: -8.545,
			partnerRegion: 'doukkala-abda'
		},
		startsInDays: 210,
		endsInDays: 225,
		deadlineInDays: -6,
		places: 10,
		reservedPlaces: 5,
		priorityBasis: 'certified',
		reservedUntilDaysBeforeDeadline: 20,
		covered: {
			housing: paid('Centre de vacances, dortoirs séparés.'),
			meals: paid('Pension complète.'),
			travel: partly('Vol groupé depuis Bruxelles, 90 € à ta charge.'),
			insurance: paid('Assistance internationale incluse.'),
			pocketMoneyCentsPerMonth: 0,
			moneyNote: 'Pas d’indemnité.',
			participantCostCents: 9000
		},
		languages: [{ code: 'fr', level: 'A2' }],
		accessibility:
			'Un fauteuil de plage est prêté pour tout le séjour. Chambre et douche adaptées pour deux personnes.',
		minimumAge: 17,
		maximumAge: 25,
		conditions: all(aged(17, 25), livesInHautsDeFrance),
		selection: 'Entretien collectif par groupes de cinq, à Lille et à Saint-Quentin.',
		contactFirstName: 'Sonia'
	}
];
