import { birthday, completedYears, inclusiveDays, type Day } from '#lib/basics/day.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { applied, type Step, type Suggestion } from '#lib/eligibility/whatif.ts';
import { sentence } from '#lib/programmes/sentences.ts';
import { countries } from '#lib/territories/countries.ts';
import { counted, fullDay, list, number } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';

/** What to do differently, one short sentence a step, to the person. Each step starts where those before it lead. */
export function suggestionSaid(steps: Suggestion, told: Facts): readonly string[] {
	return steps.map((step, place) => stepSaid(step, applied(told, steps.slice(0, place))));
}

/** "jour de tes 18 ans", "veille de tes 26 ans"; null on any other day. */
export function birthdaySaid(day: Day, birth: Day | null): string | null {
	if (!birth) return null;
	const years = completedYears(birth, day);
	if (birthday(birth, years) === day) return m.simulator_on_birthday({ years });
	return isEve(day, birthday(birth, years + 1)) ? m.simulator_before_birthday({ years: years + 1 }) : null;
}

function isEve(day: Day, next: Day): boolean {
	return inclusiveDays(day, next) === 2;
}

function stepSaid(step: Step, told: Facts): string {
	switch (step.kind) {
		case 'leave':
			return departureSaid(step.facts, told);
		case 'stay':
			return stayLengthSaid(String(step.facts['project.end_date']), told);
		case 'go':
			return countriesSaid(step.among);
		case 'get':
			return gainSaid(step.facts, told);
	}
}

function departureSaid(facts: Facts, told: Facts): string {
	const start = String(facts['project.start_date']);
	const birth = told['person.birth_date'];
	const note = birthdaySaid(start, typeof birth === 'string' ? birth : null);
	const date = fullDay(start, getLocale()) + (note ? `, ${note}` : '');
	return start > String(told['project.start_date'])
		? m.simulator_step_leave_from({ date })
		: m.simulator_step_leave_by({ date });
}

function stayLengthSaid(end: Day, told: Facts): string {
	const start = String(told['project.start_date']);
	const days = inclusiveDays(start, end);
	const now = inclusiveDays(start, String(told['project.end_date']));
	return m.simulator_step_stay({
		days: counted(days, 'day', getLocale()),
		now: number(now, getLocale()),
		date: fullDay(end, getLocale())
	});
}

/** Neighbours and partner regions first: they are the likeliest. */
const likeliest = ['DE', 'BE', 'PL', 'GB', 'ES', 'IT', 'PT', 'CA', 'MA', 'SN'];
const mostNamed = 3;

function countriesSaid(among: readonly string[]): string {
	const rank = (code: string) => (likeliest.indexOf(code) + likeliest.length + 1) % (likeliest.length + 1);
	const named = [...among].sort((a, b) => rank(a) - rank(b)).slice(0, mostNamed);
	const places = named.map((code) => countries.get(code)?.to[getLocale()] ?? code);
	return among.length > mostNamed
		? m.simulator_step_go_among({ places: list(places, 'or', getLocale()), count: among.length })
		: m.simulator_step_go({ places: list(places, 'or', getLocale()) });
}

function gainSaid(facts: Facts, told: Facts): string {
	const sentences = Object.entries(facts).map(([fact, value]) => {
		const stated = { id: fact, certainty: 'high', fact } as const;
		const locale = getLocale();
		if (typeof value === 'number') {
			const op = value > Number(told[fact]) ? 'gte' : 'lte';
			return sentence({ ...stated, op, value }, [], locale);
		}
		return sentence({ ...stated, op: 'eq', value: value === true }, [], locale);
	});
	return m.simulator_step_get({ what: list(sentences, 'and', getLocale()) });
}
