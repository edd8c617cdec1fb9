import type { Cents } from '#lib/basics/cents.ts';
import { dayInParis, addDays, type Day } from '#lib/basics/day.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import type { PriorityBasis } from '#lib/situations/priority.ts';

export const offerKinds = [
	'volunteering',
	'workcamp',
	'internship',
	'apprenticeship',
	'study',
	'exchange',
	'job',
	'civic-service'
] as const;
export type OfferKind = (typeof offerKinds)[number];

export const offerStates = [
	'draft',
	'in-moderation',
	'returned',
	'published',
	'suspended',
	'closed'
] as const;
export type OfferState = (typeof offerStates)[number];

export const covers = ['housing', 'meals', 'travel', 'insurance'] as const;
export type CoverId = (typeof covers)[number];

/** Whether the host pays for it: wholly, in part, or not at all; and how, in one short sentence. */
export interface Cover {
	readonly paid: 'yes' | 'partly' | 'no';
	readonly note: string;
}

/** What the host pays and what the young person pays. What is absent was not said. */
export type Covered = Partial<Readonly<Record<CoverId, Cover>>> & {
	/** Pocket money, indemnity or gross wage; `moneyNote` says which. */
	readonly pocketMoneyCentsPerMonth?: Cents;
	readonly moneyNote?: string;
	/** To take part, travel not included. */
	readonly participantCostCents?: Cents;
};

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1'] as const;
/** Least level asked for, in the European framework; `code` is ISO 639-1. */
export interface LanguageNeed {
	readonly code: string;
	readonly level: (typeof languageLevels)[number];
}

/** What an organisation writes of its offer. Dates are days in Paris; applications close at noon of `closes_on`. */
export interface OfferContent {
	title: string;
	kind: OfferKind | null;
	summary: string;
	/** Plain text: paragraphs and lists separated by blank lines. */
	description: string;
	country: string | null;
	town: string;
	latitude: number | null;
	longitude: number | null;
	partner_region: string | null;
	starts_on: Day | null;
	ends_on: Day | null;
	places: number | null;
	/** Places kept for priority young people until the end of `reserved_until`. */
	reserved_places: number;
	reserved_until: Day | null;
	/** Whether a word is enough to take a kept place, or a counsellor must have certified it. */
	priority_basis: PriorityBasis;
	closes_on: Day | null;
	covered: Covered;
	languages: readonly LanguageNeed[];
	accessibility: string;
	conditions: Rule;
	/** How people are chosen. */
	selection: string;
	contact_name: string;
}

export const emptyContent: OfferContent = {
	title: '',
	kind: null,
	summary: '',
	description: '',
	country: null,
	town: '',
	latitude: null,
	longitude: null,
	partner_region: null,
	starts_on: null,
	ends_on: null,
	places: null,
	reserved_places: 0,
	reserved_until: null,
	priority_basis: 'declared',
	closes_on: null,
	covered: {},
	languages: [],
	accessibility: '',
	conditions: { all: [] },
	selection: '',
	contact_name: ''
};

const parisClock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Paris',
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
	hourCycle: 'h23'
});

/** The earliest closing day that still takes applications: today until noon in Paris, tomorrow after. */
export function firstOpenDay(now: Date): Day {
	const today = dayInParis(now);
	return parisClock.format(now) > '12:00:00' ? addDays(today, 1) : today;
}

/** Whether an offer takes applications: published, and not after noon in Paris on its closing day. */
export function isOpen(offer: { state: OfferState; closes_on: Day | null }, now: Date): boolean {
	return offer.state === 'published' && offer.closes_on !== null && offer.closes_on >= firstOpenDay(now);
}

/** Places kept for priority young people that day: none once the date to keep them until has passed. */
export function placesKept(
	offer: Pick<OfferContent, 'reserved_places' | 'reserved_until' | 'closes_on'>,
	today: Day
): number {
	const until = offer.reserved_until ?? offer.closes_on;
	return until !== null && today <= until ? offer.reserved_places : 0;
}

/** The kind of stay as the rules of programmes name it. */
const projectKind: Record<OfferKind, string> = {
	volunteering: 'volunteering',
	workcamp: 'workcamp',
	internship: 'traineeship',
	apprenticeship: 'apprenticeship_abroad',
	study: 'study',
	exchange: 'youth_exchange',
	job: 'job',
	'civic-service': 'volunteering'
};

/** What an offer settles of the project of whoever takes it. */
export function projectFacts(offer: Pick<OfferContent, 'kind' | 'country' | 'starts_on' | 'ends_on'>): Facts {
	return {
		'project.kind': offer.kind && projectKind[offer.kind],
		'project.destination': offer.country,
		'project.start_date': offer.starts_on,
		'project.end_date': offer.ends_on
	};
}

/** The content alone of a richer offer. */
export function contentOf(offer: OfferContent): OfferContent {
	const content = { ...emptyContent };
	for (const part of Object.keys(emptyContent) as (keyof OfferContent)[])
		Object.assign(content, { [part]: offer[part] });
	return content;
}

/** Whether nothing is left to pay; the column `is_all_paid` says the same. */
export function isAllPaid({ housing, meals, travel, participantCostCents }: Covered): boolean {
	return [housing, meals, travel].every((cover) => cover?.paid === 'yes') && !participantCostCents;
}
