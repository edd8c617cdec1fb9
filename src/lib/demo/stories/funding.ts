import type { DemoFundingCall, DemoFundingRequest } from '../demo-world.ts';

/** The envelopes are invented: only the Mermoz grant itself exists. */
export const fundingCalls: readonly DemoFundingCall[] = [
	{
		slug: 'mermoz-2026-2027',
		programme: 'hdf-mermoz',
		label: { fr: 'Bourse Mermoz, campagne 2026-2027', en: 'Mermoz grant, 2026–2027 campaign' },
		isExample: false,
		envelopeLabel: 'Bourse Mermoz 2026-2027 (montant de démonstration)',
		envelopeCents: 12_000_000,
		maximumCents: 340_300,
		opensOnDay: -75,
		closesOnDay: 40
	},
	{
		slug: 'premier-depart',
		label: {
			fr: 'Fonds « Premier départ » (exemple de démonstration)',
			en: '“First departure” fund (demonstration example)'
		},
		isExample: true,
		envelopeLabel: 'Premier départ (exemple de démonstration)',
		envelopeCents: 3_000_000,
		maximumCents: 60_000,
		opensOnDay: -50,
		closesOnDay: 25
	}
];

export const fundingRequests: readonly DemoFundingRequest[] = [
	{
		call: 'mermoz-2026-2027',
		person: 'lucas',
		offer: 'cracovie-semestre-histoire',
		costs: [
			{ label: 'Train Lille–Cracovie, aller-retour', cents: 26_000 },
			{ label: 'Chambre en cité universitaire, cinq mois', cents: 95_000 },
			{ label: 'Repas et transports sur place', cents: 110_000 }
		],
		requestedCents: 209_500,
		message: 'Je suis boursier échelon 6. Le premier loyer est à payer avant que la bourse Erasmus+ arrive.',
		submittedOnDay: -6,
		outcome: { state: 'submitted' }
	},
	{
		call: 'mermoz-2026-2027',
		person: 'oksana',
		offer: 'belo-horizonte-semestre-geosciences',
		costs: [
			{ label: 'Vol Paris–Belo Horizonte', cents: 94_000 },
			{ label: 'Logement, cinq mois', cents: 120_000 },
			{ label: 'Assurance internationale', cents: 17_500 }
		],
		requestedCents: 196_000,
		message: 'Aucune bourse ne vient de l’université d’accueil.',
		submittedOnDay: -16,
		outcome: {
			state: 'awarded',
			cents: 128_000,
			onDay: -9,
			by: 'marc-duhamel',
			note: 'Montant calculé sur 21 semaines et le quotient fiscal déclaré.'
		}
	},
	{
		call: 'premier-depart',
		person: 'caseload-1',
		offer: 'poznan-centre-enfants',
		costs: [
			{ label: 'Valise et vêtements', cents: 12_000 },
			{ label: 'Passeport', cents: 8_600 }
		],
		requestedCents: 20_600,
		message: 'Le voyage est payé, mais je n’ai pas de valise.',
		submittedOnDay: -3,
		outcome: { state: 'submitted' }
	},
	{
		call: 'premier-depart',
		person: 'caseload-5',
		offer: 'poznan-centre-enfants',
		costs: [
			{ label: 'Téléphone et forfait', cents: 18_000 },
			{ label: 'Bagage', cents: 7_000 }
		],
		requestedCents: 25_000,
		message: 'C’est la première fois que je quitte la région.',
		submittedOnDay: -4,
		outcome: {
			state: 'awarded',
			cents: 25_000,
			onDay: -1,
			by: 'leila-bouzid',
			note: 'Premier départ, dépenses utiles et justifiées.'
		}
	},
	{
		call: 'premier-depart',
		person: 'caseload-18',
		offer: 'amiens-hortillonnages-kayes',
		costs: [{ label: 'Trajet Roubaix–Amiens', cents: 4_200 }],
		requestedCents: 4_200,
		message: 'Je demande le train.',
		submittedOnDay: -11,
		outcome: {
			state: 'refused',
			reason: 'already-paid',
			onDay: -8,
			by: 'leila-bouzid',
			note: 'Le chantier rembourse déjà ce trajet. Rien ne reste à ta charge.'
		}
	},
	{
		call: 'premier-depart',
		person: 'caseload-28',
		offer: 'lille-kayes-radio-a-distance',
		costs: [{ label: 'Casque audio', cents: 3_500 }],
		requestedCents: 3_500,
		message: 'Pour écouter les montages chez moi.',
		submittedOnDay: -10,
		outcome: { state: 'withdrawn', onDay: -7 }
	}
];
