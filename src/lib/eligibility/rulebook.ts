import { dayInParis, isDay, type Day } from '#lib/basics/day.ts';
import { fieldsOf, MalformedRule, oneOfAt } from './malformed-rule.ts';
import { readRule } from './read-rule.ts';
import type { BirthWindow, Names, ReadyRule } from './ready-rule.ts';
import { factTypes, type Call, type Catalogue, type Programme } from './rule.ts';

/** First and last day, in Paris, on which a call takes requests; null last day where no closing is announced. */
export interface CallPeriod {
	readonly opens: Day;
	readonly closes: Day | null;
}

/** A programme whose rules were checked and resolved. */
export interface ReadyProgramme {
	readonly id: string;
	readonly person: ReadyRule;
	readonly project: ReadyRule;
	/** Null when the programme has no calls: it takes requests all the time. */
	readonly callPeriods: readonly CallPeriod[] | null;
	/** Whether a call is expected whose days are not announced. */
	readonly hasUnannouncedCall: boolean;
	/** Of its calls, for the conditions that ask to be born in one. */
	readonly birthWindows: readonly BirthWindow[];
	readonly validFrom: Day | null;
	readonly validTo: Day | null;
}

/** A catalogue ready to judge people. `names` lets others, such as offers, read rules of their own with `readRule`. */
export interface Rulebook {
	readonly programmes: ReadonlyMap<string, ReadyProgramme>;
	readonly predicates: ReadonlyMap<string, ReadyRule>;
	readonly names: Names;
}

/** Checks a whole catalogue once. Throws a MalformedRule with the path to the first fault. */
export function readRulebook(catalogue: Catalogue): Rulebook {
	for (const [fact, { type }] of Object.entries(catalogue.facts))
		oneOfAt(factTypes, type, `facts.${fact}.type`);
	const predicates = new Map<string, ReadyRule>();
	const names: Names = {
		facts: catalogue.facts,
		countrySets: readCountrySets(catalogue),
		predicate: predicateReader(catalogue, predicates, () => names),
		birthWindows: []
	};
	for (const name of Object.keys(catalogue.predicates)) names.predicate(name, `predicates.${name}`);

	const programmes = new Map<string, ReadyProgramme>();
	for (const programme of catalogue.programmes) {
		if (programmes.has(programme.id)) throw new MalformedRule(programme.id, 'two programmes have this id');
		programmes.set(programme.id, readProgramme(programme, names));
	}
	return { programmes, predicates, names };
}

/** Checks one programme against the names of a rulebook. Throws a MalformedRule whose path starts with its id. */
export function readProgramme(programme: Programme, names: Names): ReadyProgramme {
	const { id, conditions, calls } = programme;
	const path = `${id}.conditions`;
	fieldsOf(conditions, path, ['person', 'project']);
	const validFrom = dayOrOpen(programme.valid_from, `${id}.valid_from`);
	const validTo = dayOrOpen(programme.valid_to, `${id}.valid_to`);
	if (validFrom !== null && validTo !== null && validTo < validFrom)
		throw new MalformedRule(`${id}.valid_to`, 'ends before it begins');
	const birthWindows = calls.flatMap((call, at) => birthWindow(call, `${id}.calls[${at}]`));
	const own = { ...names, birthWindows };
	return {
		id,
		person: readRule(conditions.person, `${path}.person`, own),
		project: readRule(conditions.project, `${path}.project`, own),
		callPeriods:
			calls.length > 0 ? calls.flatMap((call, at) => callPeriod(call, `${id}.calls[${at}]`)) : null,
		hasUnannouncedCall: calls.some(({ open }) => open === null),
		birthWindows,
		validFrom,
		validTo
	};
}

function readCountrySets(catalogue: Catalogue): Map<string, ReadonlySet<string>> {
	return new Map(
		Object.entries(catalogue.countrySets).map(([name, countries]) => {
			const stranger = countries.findIndex((country) => !/^[A-Z]{2}$/.test(country));
			if (stranger >= 0)
				throw new MalformedRule(`countrySets.${name}[${stranger}]`, 'expected a country code');
			if (countries.length === 0)
				throw new MalformedRule(`countrySets.${name}`, 'expected a country at least');
			return [name, new Set(countries)];
		})
	);
}

const mostPredicatesInside = 16;

/** Reads predicates on first use, each once, and refuses those that lead back to themselves. */
function predicateReader(
	catalogue: Catalogue,
	read: Map<string, ReadyRule>,
	names: () => Names
): Names['predicate'] {
	const inProgress = new Set<string>();
	return (name, path) => {
		const known = read.get(name);
		if (known) return known;
		const authored = Object.hasOwn(catalogue.predicates, name) ? catalogue.predicates[name] : undefined;
		if (!authored) return null;
		if (inProgress.has(name)) throw new MalformedRule(path, `predicate ${name} leads back to itself`);
		if (inProgress.size >= mostPredicatesInside)
			throw new MalformedRule(path, `more than ${mostPredicatesInside} predicates inside each other`);
		inProgress.add(name);
		const rule = readRule(authored.expr, `predicates.${name}.expr`, names());
		inProgress.delete(name);
		read.set(name, rule);
		return rule;
	};
}

function birthWindow(call: Call, path: string): BirthWindow[] {
	const { born_from, born_to } = call;
	if (!born_from && !born_to) return [];
	if (!isDay(born_from)) throw new MalformedRule(`${path}.born_from`, 'expected a day');
	if (!isDay(born_to)) throw new MalformedRule(`${path}.born_to`, 'expected a day');
	if (born_to < born_from) throw new MalformedRule(`${path}.born_to`, 'the last day is before the first');
	return [{ from: born_from, to: born_to, ...callPeriod(call, path)[0] }];
}

function callPeriod({ open, close }: Call, path: string): CallPeriod[] {
	if (open === null) return [];
	const opens = dayOfInstant(open, `${path}.open`);
	const closes = close && dayOfInstant(close, `${path}.close`);
	if (closes !== null && closes < opens) throw new MalformedRule(`${path}.close`, 'closes before it opens');
	return [{ opens, closes }];
}

function dayOfInstant(instant: string, path: string): Day {
	const read = /T\d{2}:\d{2}.*(Z|[+-]\d{2}:\d{2})$/.test(instant) ? new Date(instant) : new Date(NaN);
	if (Number.isNaN(read.getTime())) throw new MalformedRule(path, 'expected an instant with its offset');
	return dayInParis(read);
}

function dayOrOpen(day: Day | null, path: string): Day | null {
	if (day !== null && !isDay(day)) throw new MalformedRule(path, 'expected a day or null');
	return day;
}
