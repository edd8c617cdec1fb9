import type { Precedence } from '#lib/allocation/problem.ts';
import type { AppealKind } from '#lib/appeals/appeal.ts';
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
	/** Who ranks what, the most wanted first; without a ranking of their own, two or three of the offers in turn. */
	readonly people: readonly (string | { readonly id: string; readonly wants: readonly string[] })[];
	/** What people do with their places once they are published, the morning after. */
	readonly answers?: {
		/** They have not answered yet. */
		readonly silent: readonly string[];
		/** Whoever got this offer leaves it. */
		readonly left: string;
		/** The freed place is decided and taken, and the round closed. */
		readonly isOver: boolean;
	};
	/** What some ask about their answer: it waits on the officers' desk. */
	readonly appeals?: readonly {
		readonly person: string;
		readonly kind: AppealKind;
		readonly body: string;
	}[];
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
		opensOnDay: -60,
		closesOnDay: -34,
		answersOnDay: -29,
		participants: { fromAge: null, toAge: null, region: null },
		precedence: 'reserved-first',
		drawBasis:
			'Exemple : délibération inventée pour la démonstration. « À rang égal, les demandes sont départagées par un tirage au sort que chacun peut vérifier. »',
		publicValueSource: 'Exemple : un tirage national inventé',
		publicValue: '7 12 23 31 44',
		offers: [
			{ slug: 'tarnowskie-gory-sentier-mine', capacity: 2, reserve: 1, subReserves: [] },
			{ slug: 'gandon-mangrove', capacity: 3, reserve: 2, subReserves: [] },
			{ slug: 'hostetin-verger', capacity: 1, reserve: 0, subReserves: [] }
		],
		people: caseload(10, 27),
		answers: { silent: [], left: 'hostetin-verger', isOver: true }
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
			{ slug: 'sidi-bouzid-plage', capacity: 2, reserve: 1, subReserves: [] }
		],
		people: caseload(28, 36)
	},
	{
		slug: 'sejours-d-automne',
		label: { fr: 'Séjours en équipe', en: 'Team stays' },
		opensOnDay: -24,
		closesOnDay: -6,
		answersOnDay: -1,
		participants: { fromAge: null, toAge: null, region: null },
		precedence: 'reserved-first',
		drawBasis:
			'Exemple : délibération inventée pour la démonstration. « À rang égal, les demandes sont départagées par un tirage au sort que chacun peut vérifier. »',
		publicValueSource: 'Exemple : un tirage national inventé',
		publicValue: '3 9 18 27 40',
		offers: [
			{
				slug: 'cres-murs-pierre-seche',
				capacity: 1,
				reserve: 1,
				subReserves: [{ criterion: 'territory:frr', seats: 1 }]
			},
			{ slug: 'ainsa-canal-ados', capacity: 2, reserve: 1, subReserves: [] },
			{ slug: 'banska-stiavnica-equipe-festival', capacity: 1, reserve: 0, subReserves: [] }
		],
		people: [
			{ id: 'elodie', wants: ['cres-murs-pierre-seche'] },
			{ id: 'ines', wants: ['cres-murs-pierre-seche', 'ainsa-canal-ados'] },
			{ id: 'kevin', wants: ['cres-murs-pierre-seche'] },
			{ id: 'caseload-30', wants: ['ainsa-canal-ados'] },
			{ id: 'caseload-33', wants: ['ainsa-canal-ados', 'banska-stiavnica-equipe-festival'] },
			{ id: 'caseload-36', wants: ['banska-stiavnica-equipe-festival'] },
			{ id: 'caseload-39', wants: ['banska-stiavnica-equipe-festival'] }
		],
		answers: { silent: ['ines', 'elodie'], left: 'banska-stiavnica-equipe-festival', isOver: false },
		appeals: [
			{
				person: 'kevin',
				kind: 'contest',
				body: 'Je suis en formation jusqu’au 30 juin et ce séjour est le seul possible après. On m’a dit qu’une place pouvait se libérer. Pouvez-vous relire ma demande ?'
			},
			{
				person: 'caseload-30',
				kind: 'explain',
				body: 'Je ne comprends pas le tirage au sort. Qui l’a fait, et comment ma place a été calculée ?'
			}
		]
	}
];
