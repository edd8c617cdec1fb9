import { addDays } from '#lib/basics/day.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import { Chance } from './chance.ts';
import {
	communes,
	countries,
	departementOfCommune,
	departements,
	programmeIds,
	projectKinds,
	regionOfDepartement,
	statuses
} from './world.ts';

/** Young people with all their facts told or, by that share, each fact left untold. The same ones for the same seed. */
export function crowd(count: number, untold: number, seed: number): Facts[] {
	const chance = new Chance(seed);
	return Array.from({ length: count }, () => {
		const everything = somebody(chance);
		if (untold === 0) return everything;
		return Object.fromEntries(Object.entries(everything).filter(() => !chance.isUnder(untold)));
	});
}

function somebody(chance: Chance): Record<string, FactValue> {
	const commune = chance.whole(0, communes.length - 1);
	const departement = departementOfCommune(commune);
	const start = addDays('2026-12-01', chance.whole(0, 300));
	return {
		'person.birth_date': addDays('1994-01-01', chance.whole(0, 17 * 365)),
		'residence.commune': communes[commune] ?? '',
		'residence.departement': departements[departement] ?? '',
		'residence.region': regionOfDepartement(departement),
		'residence.priority_area': chance.isUnder(0.15),
		'status.set': chance.some(statuses, chance.oneOf([1, 1, 1, 2, 2, 3])),
		'income.qf': chance.whole(0, 2_500),
		'bursary.held': chance.isUnder(0.3),
		'health.disability': chance.isUnder(0.05),
		'nationality.country': chance.isUnder(0.85) ? (countries[0] ?? '') : chance.oneOf(countries),
		'stay.permit': chance.isUnder(0.9),
		'history.received': chance.isUnder(0.15) ? [chance.oneOf(programmeIds)] : [],
		'project.start_date': start,
		'project.end_date': addDays(start, chance.oneOf([3, 6, 13, 20, 29, 60, 89, 150, 240, 400])),
		'project.destination': chance.oneOf(countries),
		'project.kind': chance.oneOf(projectKinds)
	};
}
