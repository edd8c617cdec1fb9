import type { Precedence } from '#lib/allocation/problem.ts';
import type { Said } from '#lib/basics/said.ts';
import type { Seats } from '#lib/rounds/opening.ts';
import type { Participants } from '#lib/rounds/takes-part.ts';

/** A round of the demo world, in days counted from its loading. */
export interface DemoRound {
	readonly slug: string;
	readonly label: Said;
	readonly opensOnDay: number;
	readonly closesOnDay: number;
	readonly answersOnDay: number;
	readonly participants: Participants;
	readonly precedence: Precedence;
	readonly drawBasis: string;
	readonly publicValueSource: string;
	/** Null while choices are open; otherwise the round was run. */
	readonly publicValue: string | null;
	/** Its proposals wait on the officers' desk. */
	readonly isUndecided?: true;
	readonly offers: readonly ({ readonly slug: string } & Seats)[];
	readonly people: readonly string[];
}

const caseload = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, at) => `caseload-${from + at}`);

export const rounds: readonly DemoRound[] = [
	{
		slug: 'chantiers-de-l-ete',
		label: { fr: 'Chantiers de l’été', en: 'Summer workcamps' },
		opensOnDay: -6,
		closesOnDay: 20,
		answersOnDay: 34,
		participants: { fromAge: 16, toAge: 30, region: null },
		precedence: 'reserved-first',
		drawBasis:
			'Exemple : délibération inventée pour la démonstration. « À rang égal, les demandes sont départagées par un tirage au sort que chacun peut vérifier. »',
		publicValueSource: 'Exemple : le premier tirage national qui suit la fin des vœux',
		publicValue: null,
		offers: [
			{ slug: 'tarnowskie-gory-sentier-mine', capacity: 2, reserve: 1, subReserves: [] },
			{
				slug: 'sidi-bouzid-plage',
				capacity: 3,
				reserve: 2,
				subReserves: [
					{ criterion: 'territory:frr', seats: 1 },
					{ criterion: 'programme:cej', seats: 1 }
				]
			},
			{ slug: 'hostetin-verger', capacity: 2, reserve: 1, subReserves: [] },
			{ slug: 'vik-plage-noire', capacity: 2, reserve: 0, subReserves: [] }
		],
		people: caseload(1, 9)
	},
	{
		slug: 'chantiers-du-printemps',
		label: { fr: 'Chantiers du printemps', en: 'Spring workcamps' },
		opensOnDay: -40,
		closesOnDay: -12,
		answersOnDay: -5,
		participants: { fromAge: null, toAge: null, region: null },
		precedence: 'reserved-first',
		drawBasis:
			'Exemple : délibération inventée pour la démonstration. « À rang égal, les demandes sont départagées par un tirage au sort que chacun peut vérifier. »',
		publicValueSource: 'Exemple : un tirage national inventé',
		publicValue: '7 12 23 31 44',
		offers: [
			{ slug: 'tarnowskie-gory-sentier-mine', capacity: 2, reserve: 1, subReserves: [] },
			{ slug: 'gandon-mangrove', capacity: 3, reserve: 2, subReserves: [] },
			{ slug: 'hostetin-verger', capacity: 2, reserve: 0, subReserves: [] }
		],
		people: caseload(10, 27)
	},
	{
		slug: 'chantiers-de-la-toussaint',
		label: { fr: 'Chantiers de la Toussaint', en: 'Autumn workcamps' },
		opensOnDay: -30,
		closesOnDay: -5,
		answersOnDay: 4,
		participants: { fromAge: null, toAge: null, region: null },
		precedence: 'reserved-first',
		drawBasis:
			'Exemple : délibération inventée pour la démonstration. « À rang égal, les demandes sont départagées par un tirage au sort que chacun peut vérifier. »',
		publicValueSource: 'Exemple : un tirage national inventé',
		publicValue: '3 18 27 36 49',
		isUndecided: true,
		offers: [
			{ slug: 'gandon-mangrove', capacity: 2, reserve: 1, subReserves: [] },
			{ slug: 'vik-plage-noire', capacity: 2, reserve: 1, subReserves: [] }
		],
		people: caseload(28, 36)
	}
];
