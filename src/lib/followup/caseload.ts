import { isLive } from '#lib/applications/transitions.ts';
import { completedYears, type Day, dayInParis } from '#lib/basics/day.ts';
import {
	type AttentionItem,
	attentionTo,
	byPressure,
	type FollowedFacts,
	silenceDays,
	silentFor
} from './attention.ts';

export interface FollowedPerson extends FollowedFacts {
	readonly id: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly birthDate: Day;
	readonly commune: string | null;
	readonly remindedOn: Day | null;
}

/** One line of the caseload. */
export type Pressing = Omit<AttentionItem, 'applicationId'>;

export interface CaseloadRow {
	readonly id: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly age: number;
	readonly commune: string | null;
	/** Title of the offer of the newest application, live ones first. */
	readonly project: string | null;
	/** What presses first, and how much else there is: a long list travels to the browser. */
	readonly first: Pressing | null;
	readonly others: number;
	readonly lastContactAt: Date | null;
	readonly isWithoutNews: boolean;
	readonly isRemindedToday: boolean;
}

export const views = ['to-do', 'all', 'without-news'] as const;
export type View = (typeof views)[number];

/** The whole caseload in the order of what presses. */
export function caseloadRows(people: readonly FollowedPerson[], now: Date): CaseloadRow[] {
	return people.map((person) => rowOf(person, now)).sort(byFirstItem);
}

export function isIn(view: View, row: CaseloadRow): boolean {
	if (view === 'all') return true;
	if (view === 'without-news') return row.isWithoutNews;
	return row.first !== null && row.first.severity !== 'calm';
}

function rowOf(person: FollowedPerson, now: Date): CaseloadRow {
	const project = person.applications.find(({ state }) => isLive(state)) ?? person.applications[0] ?? null;
	const [first, ...others] = attentionTo(person, now);
	return {
		id: person.id,
		firstName: person.firstName,
		lastName: person.lastName,
		age: completedYears(person.birthDate, dayInParis(now)),
		commune: person.commune,
		project: project?.offerTitle ?? null,
		first: first ? pressing(first) : null,
		others: others.length,
		lastContactAt: person.lastContactAt,
		isWithoutNews: silentFor(person, now) >= silenceDays,
		isRemindedToday: person.remindedOn === dayInParis(now)
	};
}

function pressing({ reason, severity, due, days }: AttentionItem): Pressing {
	return days === undefined ? { reason, severity, due } : { reason, severity, due, days };
}

const calm: Pressing = { reason: 'nothing-started', severity: 'calm', due: null };

function byFirstItem(a: CaseloadRow, b: CaseloadRow): number {
	return (
		byPressure(a.first ?? calm, b.first ?? calm) ||
		a.lastName.localeCompare(b.lastName, 'fr') ||
		a.firstName.localeCompare(b.firstName, 'fr')
	);
}
