import { parseCents } from '#lib/basics/cents.ts';
import { type Day, parseDay } from '#lib/basics/day.ts';
import { isTooLongAStay, lastStayDay } from '#lib/programmes/likely-dates.ts';
import { countries } from '#lib/territories/countries.ts';
import { costKinds, type Costs } from './balance.ts';
import type { StayPlace, StayPlanContent } from './stay-plan.ts';
import { academicYear, type ToldAid, type ToldPair } from './told.ts';

/** What is wrong with a field, to be put in words. */
export type PlanIssue =
	'country' | 'day' | 'year' | 'end-before-start' | 'too-long' | 'amount' | 'percent' | 'too-many-letters';
export type PlanIssues = Readonly<Record<string, PlanIssue>>;
export type ReadPlan<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: PlanIssues };

/** Before it no rule or price of ours stands. */
const firstStayDay: Day = '2020-01-01';
const mostCents = 10_000_000;
const mostLetters = 120;
const mostTold = 60;

/** The version a form was filled in from; null for a first plan. */
export function versionIn(data: FormData): number | null {
	const version = Number(data.get('version') ?? Number.NaN);
	return Number.isInteger(version) ? version : null;
}

/** Reads where and when: the first page of a plan. */
export function readPlace(data: FormData): ReadPlan<StayPlace> {
	const issues: Record<string, PlanIssue> = {};
	const value = placeIn(data, issues);
	return Object.keys(issues).length > 0 || !value ? { ok: false, issues } : { ok: true, value };
}

/** Reads the whole plan as typed. An empty amount is nothing. */
export function readPlan(data: FormData): ReadPlan<StayPlanContent> {
	const issues: Record<string, PlanIssue> = {};
	const place = placeIn(data, issues);
	const cents = (field: string) => centsIn(data, field, issues) ?? 0;
	const costs = Object.fromEntries(costKinds.map((kind) => [kind, cents(`cost_${kind}`)])) as Costs;
	const money = { costs, ownCents: cents('own'), monthlyCents: cents('monthly') };
	const toldAids = toldAidsIn(data, issues);
	if (Object.keys(issues).length > 0 || !place) return { ok: false, issues };
	return { ok: true, value: { ...place, ...money, toldAids, toldPairs: toldPairsIn(data, place) } };
}

function placeIn(data: FormData, issues: Record<string, PlanIssue>): StayPlace | null {
	const country = textIn(data, 'country');
	const startsOn = parseDay(textIn(data, 'starts_on'));
	const endsOn = parseDay(textIn(data, 'ends_on'));
	const [town, establishment] = [textIn(data, 'town'), textIn(data, 'establishment')];
	if (!countries.has(country)) issues.country = 'country';
	if (!startsOn) issues.starts_on = 'day';
	if (!endsOn) issues.ends_on = 'day';
	if (town.length > mostLetters) issues.town = 'too-many-letters';
	if (establishment.length > mostLetters) issues.establishment = 'too-many-letters';
	if (!startsOn || !endsOn) return null;
	if (!isOfOurTime(startsOn)) issues.starts_on = 'year';
	else if (!isOfOurTime(endsOn)) issues.ends_on = 'year';
	else if (endsOn < startsOn) issues.ends_on = 'end-before-start';
	else if (isTooLongAStay(startsOn, endsOn)) issues.ends_on = 'too-long';
	const green = textIn(data, 'green');
	return { country, town, startsOn, endsOn, establishment, isGreen: green === '' ? null : green === 'yes' };
}

function isOfOurTime(day: Day): boolean {
	return day >= firstStayDay && day <= lastStayDay;
}

function toldAidsIn(data: FormData, issues: Record<string, PlanIssue>): ToldAid[] {
	const ids = new Set(
		[...data.keys()].flatMap((key) => /^(?:granted|advance)_([a-z0-9-]{1,60})$/.exec(key)?.[1] ?? [])
	);
	return [...ids].slice(0, mostTold).flatMap((id) => {
		const grantedCents = centsIn(data, `granted_${id}`, issues);
		const typed = textIn(data, `advance_${id}`).replace(/\s*%$/, '');
		const advancePercent = typed === '' ? null : Number(typed.replace(',', '.'));
		if (
			advancePercent !== null &&
			!(Number.isInteger(advancePercent) && advancePercent >= 0 && advancePercent <= 100)
		) {
			issues[`advance_${id}`] = 'percent';
			return [];
		}
		return grantedCents === null && advancePercent === null ? [] : [{ id, grantedCents, advancePercent }];
	});
}

/** The answer to a pair belongs to the establishment typed beside it and to the academic year of departure. */
function toldPairsIn(data: FormData, { establishment, startsOn }: StayPlace): ToldPair[] {
	const year = academicYear(startsOn);
	return [...data.keys()].slice(0, 400).flatMap((key): ToldPair[] => {
		const [, a = '', b = ''] = /^pair_([a-z0-9-]{1,60})_([a-z0-9-]{1,60})$/.exec(key) ?? [];
		const answer = textIn(data, key);
		if (a === '' || (answer !== 'together' && answer !== 'apart')) return [];
		return [{ a, b, answer, establishment, year }];
	});
}

/** Null when nothing was typed. */
function centsIn(data: FormData, field: string, issues: Record<string, PlanIssue>): number | null {
	const typed = textIn(data, field);
	if (typed === '') return null;
	const cents = parseCents(typed);
	if (cents !== null && cents >= 0 && cents <= mostCents) return cents;
	issues[field] = 'amount';
	return null;
}

function textIn(data: FormData, field: string): string {
	const value = data.get(field);
	return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
}
