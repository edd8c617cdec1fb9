/** A round over money of the demo world, in days counted from its loading: published, and one request gave its money back. */
export const moneyRound = {
	call: {
		label: {
			fr: 'Coup de pouce trajet (exemple de démonstration)',
			en: 'Help with the journey (demonstration example)'
		},
		envelopeLabel: 'Coup de pouce trajet (exemple de démonstration)',
		envelopeCents: 400_000,
		maximumCents: 50_000,
		opensOnDay: -28,
		closesOnDay: -5
	},
	slug: 'coup-de-pouce-trajet',
	label: { fr: 'Coup de pouce trajet', en: 'Help with the journey' },
	opensOnDay: -25,
	answersOnDay: -1,
	envelopeCents: 250_000,
	reserveCents: 100_000,
	drawBasis:
		'Exemple : délibération inventée pour la démonstration. « Quand l’argent manque, les demandes sont servies dans l’ordre d’un tirage au sort que chacun peut vérifier. »',
	publicValueSource: 'Exemple : un tirage national inventé',
	publicValue: '5 14 22 38 47',
	/** People told by name, with the day they asked; beside them, everybody who got a place in the round below. */
	named: [
		{ person: 'oksana', requestedCents: 35_000, onDay: -16 },
		{ person: 'caseload-1', requestedCents: 32_000, onDay: -8 },
		{ person: 'lucas', requestedCents: 30_000, onDay: -6 }
	],
	placesOf: 'chantiers-du-printemps',
	requestedCents: 40_000,
	cost: { label: 'Train et bus, aller-retour', cents: 46_000 },
	message: 'Le trajet se paie avant de partir.'
} as const;
