import type { Fault } from '#lib/allocation/fault.ts';
import { jsonIn } from '#lib/allocation/json-in.ts';
import { isDay, type Day } from '#lib/basics/day.ts';
import { findingsOf } from '#lib/eligibility/assess.ts';
import { decisionOf } from '#lib/eligibility/decide.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { readFacts } from '#lib/eligibility/read-facts.ts';
import type { FactType } from '#lib/eligibility/rule.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { derive } from './derive.ts';
import { doubtsAbout } from './fact-doubts.ts';
import { explain } from './explanation.ts';
import { facts as entries, isFactId } from './pack/facts.ts';
import type { PublishedCatalogue } from './published.server.ts';

/** What another site asks: facts of one anonymous person, the programmes it wants, and whether it wants the reasons. */
export interface OpenQuestion {
	readonly facts: Facts;
	readonly on: Day;
	readonly programmes: readonly string[] | null;
	readonly explain: boolean;
}

/** One fault of a question: where it stands, as in `facts["project.end_date"]`, and what is wrong there. */
export interface Problem {
	readonly path: string;
	readonly problem: string;
}

export type QuestionRead =
	| { readonly ok: true; readonly question: OpenQuestion }
	| { readonly ok: false; readonly problems: readonly Problem[] };

const mostFacts = 200;
const keys = ['facts', 'on', 'programmes', 'explain'];

const expected: Record<FactType, string> = {
	bool: 'true or false',
	int: 'a whole number',
	number: 'a number',
	date: 'a day that exists, YYYY-MM-DD',
	enum: 'a text',
	'enum[]': 'a list of texts',
	iso2: 'a country as two letters',
	'iso2[]': 'a list of countries, each as two letters',
	'ISO 3166-2': 'a region such as "FR-HDF"'
};

/** What the bytes of a request say in JSON, or the place where they stop being JSON or say a key twice. */
export function readOpenText(
	bytes: Uint8Array
): { readonly ok: true; readonly body: unknown } | Extract<QuestionRead, { ok: false }> {
	const read = jsonIn(bytes);
	return read.done ? { ok: true, body: read.value } : { ok: false, problems: read.faults.map(problemOfText) };
}

function problemOfText(fault: Fault): Problem {
	if (fault.kind === 'doubled-key') return { path: `${fault.at}[${fault.key}]`, problem: 'said twice' };
	const place = 'line' in fault ? ` at line ${fault.line}, column ${fault.column}` : '';
	return { path: '', problem: `not JSON${place}` };
}

/** Reads a question from outside; all its faults together, each with its place, when it has some. */
export function readOpenQuestion(body: unknown, today: Day, known: ReadonlySet<string>): QuestionRead {
	if (!isObject(body))
		return { ok: false, problems: [{ path: '', problem: 'expected an object {"facts"}' }] };
	const { facts = {}, on = today, programmes = null, explain: wantsReasons = false } = body;
	const problems = Object.keys(body).flatMap((key) =>
		keys.includes(key) ? [] : [{ path: key, problem: 'unknown key' }]
	);
	if (!isDay(on)) problems.push({ path: 'on', problem: 'expected a day, YYYY-MM-DD' });
	if (typeof wantsReasons !== 'boolean')
		problems.push({ path: 'explain', problem: 'expected true or false' });
	if (programmes !== null && !isTextList(programmes)) {
		problems.push({ path: 'programmes', problem: 'expected a list of programme ids' });
	} else {
		for (const [at, id] of (programmes ?? []).entries())
			if (!known.has(id)) problems.push({ path: `programmes[${at}]`, problem: `unknown programme ${id}` });
	}
	const told = readTold(facts, problems);
	if (problems.length > 0 || !isDay(on)) return { ok: false, problems };
	const wanted = isTextList(programmes) ? programmes : null;
	return { ok: true, question: { facts: told, on, programmes: wanted, explain: wantsReasons === true } };
}

function readTold(given: unknown, problems: Problem[]): Facts {
	if (!isObject(given)) {
		problems.push({ path: 'facts', problem: 'expected an object' });
		return {};
	}
	if (Object.keys(given).length > mostFacts) {
		problems.push({ path: 'facts', problem: `more than ${mostFacts} facts` });
		return {};
	}
	const { facts, strangers, unusable } = readFacts(given, entries);
	for (const name of strangers) problems.push({ path: pathOf(name), problem: 'unknown fact' });
	for (const name of unusable) {
		if (isFactId(name))
			problems.push({ path: pathOf(name), problem: `expected ${expected[entries[name].type]}` });
	}
	const [start, end] = [facts['project.start_date'], facts['project.end_date']];
	if (typeof start === 'string' && typeof end === 'string' && end < start)
		problems.push({ path: pathOf('project.end_date'), problem: 'the stay ends before it starts' });
	return facts;
}

const pathOf = (fact: string) => `facts[${JSON.stringify(fact)}]`;

/**
 * What the published programmes answer, with the version each answer was given under. What can hardly be right (a
 * country of the past, a birth to come) is judged as told, and named among the doubts.
 */
export function openAnswer(
	{ facts, on, programmes, explain: wantsReasons }: OpenQuestion,
	catalogue: Pick<PublishedCatalogue, 'entries' | 'rulebook'>
) {
	const situation = situationOf(derive(facts, on), on);
	const doubts = doubtsAbout(facts, on).map(({ fact, problem }) => ({ path: pathOf(fact), problem }));
	const answers = catalogue.entries.flatMap(({ programme, version, hash }) => {
		const rules = catalogue.rulebook.programmes.get(programme.id);
		if (!rules || (programmes && !programmes.includes(programme.id))) return [];
		const findings = findingsOf(rules, situation.facts, on);
		return [
			{
				id: programme.id,
				version,
				sha256: hash,
				name: programme.name,
				...decisionOf(rules, findings, situation),
				...(wantsReasons && { explanation: explain(programme, rules, findings, situation) })
			}
		];
	});
	return { on, doubts, programmes: answers };
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
