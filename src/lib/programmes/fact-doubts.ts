import { shownValue } from '#lib/allocation/reading.ts';
import type { Day } from '#lib/basics/day.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import { countries } from '#lib/territories/countries.ts';
import { frenchRegion } from '#lib/territories/regions.ts';
import type { FactEntry } from './fact-entry.ts';
import { isLikelyBirth, isTooLongAStay, longestStayDays, oldestYears } from './likely-dates.ts';
import { facts as entries, isFactId, type FactId } from './pack/facts.ts';

/** A fact of the right type that can hardly be right. It is judged as told; whoever sent it is told why we wonder. */
export interface Doubt {
	readonly fact: FactId;
	readonly problem: string;
}

/** What is told outside a fact's own domain, or against another fact: a country of the past, an end before its start. */
export function doubtsAbout(facts: Facts, on: Day): Doubt[] {
	const doubts: Doubt[] = [];
	for (const [fact, value] of Object.entries(facts)) {
		if (!isFactId(fact) || value === null || value === undefined) continue;
		const problem = problemOf(entries[fact], value);
		if (problem !== null) doubts.push({ fact, problem });
	}
	return [...doubts, ...contradictions(facts, on)];
}

function contradictions(facts: Facts, on: Day): Doubt[] {
	const [birth, start, end] = [
		facts['person.birth_date'],
		facts['project.start_date'],
		facts['project.end_date']
	].map((day) => (typeof day === 'string' ? day : null));
	const doubts: Doubt[] = [];
	const doubt = (fact: FactId, problem: string) => doubts.push({ fact, problem });
	if (birth && birth > on) doubt('person.birth_date', `${birth} is to come`);
	else if (birth && !isLikelyBirth(birth, on))
		doubt('person.birth_date', `${birth} is over ${oldestYears} years ago`);
	if (start && end && end < start)
		doubt('project.end_date', `${end} is before the start, ${start}: the length is unknown`);
	else if (start && end && isTooLongAStay(start, end))
		doubt('project.end_date', `the stay is longer than ${longestStayDays} days`);
	return doubts;
}

function problemOf(entry: FactEntry, value: FactValue): string | null {
	switch (entry.type) {
		case 'int':
		case 'number':
			if (typeof value !== 'number' || (value >= entry.min && value <= entry.max)) return null;
			return `${value} is not between ${entry.min} and ${entry.max}`;
		case 'enum':
		case 'enum[]':
			return strangerAmong(value, (text) => entry.options.some((option) => option.value === text));
		case 'iso2':
		case 'iso2[]':
			return strangerAmong(value, (text) => countries.has(text) || (text === 'none' && 'none' in entry));
		case 'ISO 3166-2':
			return strangerAmong(value, (text) => text === 'none' || frenchRegion(text) !== undefined);
		default:
			return null;
	}
}

function strangerAmong(value: FactValue, isKnown: (text: string) => boolean): string | null {
	const stranger = [value].flat().find((text) => typeof text === 'string' && !isKnown(text));
	return stranger === undefined ? null : `${shownValue(stranger)} is none of its values`;
}
