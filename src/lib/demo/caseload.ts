import type { DemoYoungPerson, FictionalAddress } from './demo-world.ts';

/** A man's, then a woman's, in turn. */
const firstNames = [
	['Yanis', 'Manon', 'Enzo', 'Léa', 'Rayan', 'Camille', 'Théo', 'Sarah', 'Mehdi', 'Océane'],
	['Nathan', 'Fatoumata', 'Hugo', 'Emma', 'Ilyes', 'Marie', 'Jordan', 'Assia', 'Clément', 'Jade'],
	['Bilal', 'Pauline', 'Maxime', 'Aya', 'Antoine', 'Mélissa', 'Ibrahim', 'Louise', 'Alexis', 'Nour'],
	['Tom', 'Kadiatou', 'Valentin', 'Lina', 'Quentin', 'Myriam', 'Steven', 'Anaïs', 'Amine', 'Justine'],
	['Florian', 'Zoé', 'Sofiane', 'Margaux', 'Mamadou', 'Laura', 'Baptiste', 'Chaïma', 'Romain', 'Eva'],
	['Adam', 'Clara', 'Gaël', 'Salomé', 'Walid', 'Ophélie', 'Rémi', 'Hanaé', 'Damien', 'Lola']
].flat();

const lastNames = [
	...[
		'Lefèvre',
		'Mansouri',
		'Dubois',
		'Vandenberghe',
		'Traoré',
		'Leroy',
		'Cuvelier',
		'Belkacem',
		'Wallart',
		'Dupont'
	],
	...[
		'Amrani',
		'Lecomte',
		'Da Silva',
		'Delannoy',
		'Kaczmarek',
		'Bertin',
		'Camara',
		'Flament',
		'Nowak',
		'Hennebelle'
	],
	...['Cissé', 'Vasseur', 'Boulanger', 'Haddou', 'Decroix', 'Lambert', 'Szymczak', 'Morel', 'Touré']
];

const communes = [
	['Roubaix', 'Nord'],
	['Tourcoing', 'Nord'],
	['Wattrelos', 'Nord'],
	['Hem', 'Nord'],
	['Croix', 'Nord'],
	['Roubaix', 'Nord'],
	['Leers', 'Nord'],
	['Lys-lez-Lannoy', 'Nord'],
	['Villeneuve-d’Ascq', 'Nord'],
	['Halluin', 'Nord'],
	['Roubaix', 'Nord'],
	['Denain', 'Nord'],
	['Arras', 'Pas-de-Calais'],
	['Calais', 'Pas-de-Calais'],
	['Beauvais', 'Oise'],
	['Saint-Quentin', 'Aisne'],
	['Laon', 'Aisne']
] as const;

const situations = [
	'neet',
	'jobseeker',
	'neet',
	'trainee_vocational',
	'employee',
	'neet',
	'civic_service'
] as const;

/** Picks from a list by index arithmetic, round and round. */
function pick<T>(list: readonly T[], at: number): T {
	const picked = list[at % list.length];
	if (picked === undefined) throw new RangeError('an empty list has nothing to pick');
	return picked;
}

function addressOf(firstName: string, lastName: string): FictionalAddress {
	const plain = `${firstName}.${lastName}`.normalize('NFD').replace(/[^A-Za-z.-]/g, '');
	return `${plain.toLowerCase()}@demo.example`;
}

/** What a young person has answered at that point: two in three a few facts, one in three nothing. */
function answersOf(at: number): DemoYoungPerson['facts'] {
	if (at % 3 === 2) return {};
	const situation = pick(situations, at);
	return {
		'residence.region': 'FR-HDF',
		'status.set': [situation],
		'status.in_education': situation === 'trainee_vocational',
		...(at % 4 === 0 && { 'residence.qpv': true }),
		...(at % 5 === 1 && { 'support.mission_locale': true, 'status.in_cej': at % 2 === 0 }),
		...(at % 6 === 3 && { 'income.caf_qf_eur_month': 310 + (at % 9) * 60 }),
		...(at % 7 === 4 && { 'nationality.french': true, 'nationality.eea': true })
	};
}

/** Sixty further young people followed by Claire Lemaire, 16 to 25 years old. The same ones at each call. */
export function caseload(): readonly DemoYoungPerson[] {
	return firstNames.map((firstName, at) => {
		const lastName = pick(lastNames, at * 7 + 3);
		const [commune, department] = pick(communes, at * 5 + 1);
		return {
			id: `caseload-${at + 1}`,
			firstName,
			lastName,
			ageYears: 16 + ((at * 3 + 2) % 10),
			birthdayInDays: 1 + ((at * 53 + 17) % 365),
			email: addressOf(firstName, lastName),
			locale: 'fr',
			commune,
			department,
			facts: answersOf(at),
			gender: at % 5 === 4 ? undefined : at % 2 === 0 ? 'man' : 'woman',
			counsellor: 'claire-lemaire'
		};
	});
}
