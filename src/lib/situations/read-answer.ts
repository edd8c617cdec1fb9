import { dayFrom, isDay, type Day } from '#lib/basics/day.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import type { FactEntry, NumberEntry } from '#lib/programmes/fact-entry.ts';
import { isLikelyBirth, isTooLongAStay, lastStayDay } from '#lib/programmes/likely-dates.ts';
import { facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import { countries } from '#lib/territories/countries.ts';
import { frenchRegion } from '#lib/territories/regions.ts';

/** What was typed, as text, to show it again. A date keeps its three parts. */
export interface Typed {
	readonly values: readonly string[];
	readonly day?: string;
	readonly month?: string;
	readonly year?: string;
}

export type AnswerIssue =
	| 'choose'
	| 'date-missing'
	| 'date-impossible'
	| 'birth-impossible'
	| 'date-past'
	| 'date-far'
	| 'stay-too-long'
	| 'end-before-start'
	| 'start-after-end'
	| 'number-missing'
	| 'number-whole'
	| 'number-range';

export type AnswerRead =
	| { readonly ok: true; readonly value: FactValue }
	| { readonly ok: false; readonly issue: AnswerIssue; readonly typed: Typed };

/** The name of a question's field in a form; a date has three, `…_day`, `…_month` and `…_year`. */
export function fieldOf(fact: FactId): string {
	return fact.replaceAll(/[._]/g, '-');
}

/**
 * Reads the fields of a question as a value of its fact. `known` and `on` settle what makes no sense beside it: a
 * return before the departure, a departure in the past.
 */
export function readAnswer(fact: FactId, form: FormData, known: Facts, on: Day): AnswerRead {
	const entry = entries[fact];
	const typed = typedIn(form, fieldOf(fact));
	const value =
		entry.type === 'date' ? readDate(fact, typed, known, on) : readValue(fact, entry, typed.values);
	return isIssue(value) ? { ok: false, issue: value.issue, typed } : { ok: true, value };
}

/** An answer given before, as it was typed. */
export function typedAgain(entry: FactEntry, value: FactValue): Typed {
	if (entry.type === 'date') {
		const [year = '', month = '', day = ''] = String(value).split('-');
		return { values: [], day: String(Number(day)), month: String(Number(month)), year };
	}
	if (Array.isArray(value)) return { values: value.length > 0 ? value : ['none'] };
	if (typeof value === 'boolean') return { values: [value ? 'yes' : 'no'] };
	return { values: [String(value)] };
}

/** Lists of countries where "none" is an answer; elsewhere one country at least is expected. */
export const mayBeNone: readonly FactId[] = ['history.pvt_countries'];

interface Issue {
	readonly issue: AnswerIssue;
}
const issue = (name: AnswerIssue): Issue => ({ issue: name });

function isIssue(value: FactValue | Issue): value is Issue {
	return typeof value === 'object' && 'issue' in value;
}

function typedIn(form: FormData, field: string): Typed {
	const one = (part: string) => String(form.get(`${field}_${part}`) ?? '').trim();
	return {
		values: form
			.getAll(field)
			.map((each) => String(each).trim())
			.filter((each) => each !== ''),
		day: one('day'),
		month: one('month'),
		year: one('year')
	};
}

function readValue(fact: FactId, entry: FactEntry, values: readonly string[]): FactValue | Issue {
	const [first] = values;
	switch (entry.type) {
		case 'bool':
			return first === 'yes' || first === 'no' ? first === 'yes' : issue('choose');
		case 'int':
		case 'number':
			return readNumber(entry, first);
		case 'enum':
			return entry.options.find(({ value }) => value === first)?.value ?? issue('choose');
		case 'enum[]': {
			const chosen = entry.options.map(({ value }) => value).filter((value) => values.includes(value));
			return chosen.length > 0 ? chosen : issue('choose');
		}
		case 'iso2':
			return first !== undefined && countries.has(first) ? first : issue('choose');
		case 'iso2[]': {
			const listed = [...new Set(values)].filter((code) => countries.has(code));
			return listed.length > 0 || (first === 'none' && mayBeNone.includes(fact)) ? listed : issue('choose');
		}
		case 'ISO 3166-2':
			if (first === 'none' && entry.none) return first;
			return first !== undefined && frenchRegion(first) ? first : issue('choose');
		case 'date':
			return issue('date-missing');
	}
}

function readNumber(entry: NumberEntry, typed: string | undefined): number | Issue {
	if (typed === undefined) return issue(entry.steps ? 'choose' : 'number-missing');
	const bare = typed.replaceAll(/[\s\u00a0\u202f€%]/g, '').replace(',', '.');
	const value = /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : NaN;
	if (entry.steps) return entry.steps.some((step) => step.value === value) ? value : issue('choose');
	if (Number.isNaN(value)) return issue('number-missing');
	if (entry.type === 'int' && !Number.isInteger(value)) return issue('number-whole');
	return value >= entry.min && value <= entry.max ? value : issue('number-range');
}

function readDate(fact: FactId, { day, month, year }: Typed, known: Facts, on: Day): Day | Issue {
	if (!day && !month && !year) return issue('date-missing');
	const whole = (part: string | undefined) => (/^\d{1,4}$/.test(part ?? '') ? Number(part) : NaN);
	const read = dayFrom(whole(year), whole(month), whole(day));
	if (read === null || read < '1900') return issue('date-impossible');
	if (fact === 'person.birth_date') return isLikelyBirth(read, on) ? read : issue('birth-impossible');
	if (read > lastStayDay) return issue('date-far');
	const [start, end] = [known['project.start_date'], known['project.end_date']];
	if (fact === 'project.start_date' && isDay(end) && end < read) return issue('start-after-end');
	if (fact === 'project.end_date' && isDay(start) && read < start) return issue('end-before-start');
	if (read < on) return issue('date-past');
	const isTooLong =
		(fact === 'project.start_date' && isDay(end) && isTooLongAStay(read, end)) ||
		(fact === 'project.end_date' && isDay(start) && isTooLongAStay(start, read));
	return isTooLong ? issue('stay-too-long') : read;
}
