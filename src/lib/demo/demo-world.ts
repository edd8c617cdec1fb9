import type { Gender } from '#lib/accounts/gender.ts';
import type { FactValue } from '#lib/eligibility/fact.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import type { RefusalReason as FundingRefusalReason } from '#lib/funding/request.ts';
import type { PriorityBasis } from '#lib/situations/priority.ts';
import type { CriterionId } from '#lib/programmes/pack/proofs.ts';
import type { FactId } from '#lib/programmes/pack/facts.ts';

/**
 * The shapes of the demo world: fictional organisations, offers, people and what happened to them.
 *
 * Every date is a number of days counted from the day the world is loaded (0 = that day, negative = before),
 * so that the demo never ages. Money is in integer cents of euro. Texts are in French unless a locale says so.
 */

export const OFFER_KINDS = [
	'volunteering',
	'workcamp',
	'internship',
	'apprenticeship',
	'study',
	'exchange',
	'job',
	'civic-service'
] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export const PARTNER_REGIONS = [
	'kayes',
	'saint-louis',
	'matam',
	'doukkala-abda',
	'analanjirofo',
	'minas-gerais',
	'silesie',
	'rhenanie-du-nord-westphalie'
] as const;
export type PartnerRegion = (typeof PARTNER_REGIONS)[number];

/** An e-mail or web address that can belong to nobody: RFC 2606 reserves `.example`. */
export type FictionalAddress = `${string}.example`;

export type DemoOrganisation = {
	slug: string;
	name: string;
	kind:
		| 'association'
		| 'company'
		| 'cooperative'
		| 'farm-school'
		| 'hospital'
		| 'theatre'
		| 'training-centre'
		| 'twinning-committee'
		| 'university';
	town: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	website: FictionalAddress;
	email: FictionalAddress;
	description: string;
};

/** A structure that employs counsellors. */
export type DemoStructure = {
	slug: string;
	name: string;
	kind: 'mission-locale' | 'youth-information' | 'training-centre' | 'student-social-office';
	town: string;
	department: string;
	email: FictionalAddress;
	description: string;
	descriptionEn: string;
};

/** What the host pays for: wholly, in part or not at all, and in one short sentence how. */
export type Cover = { paid: 'yes' | 'partly' | 'no'; note: string };

export type OfferCover = {
	housing: Cover;
	meals: Cover;
	travel: Cover;
	insurance: Cover;
	/** What the young person receives each month: pocket money, indemnity or gross wage; `moneyNote` says which. */
	pocketMoneyCentsPerMonth: number;
	moneyNote: string;
	/** What the young person pays to take part, travel not included. */
	participantCostCents: number;
};

export type LanguageLevel = 'A1' | 'A2' | 'B1' | 'B2' | 'C1';

/** Where an offer stands; without it the offer is published (and closed once its deadline has passed). */
export type OfferState =
	| { is: 'draft' }
	| { is: 'in-moderation' }
	| { is: 'suspended'; reason: string }
	| { is: 'returned'; reason: string };

export type DemoOffer = {
	slug: string;
	/** Slug of the organisation that posted it. */
	organisation: string;
	kind: OfferKind;
	state?: OfferState;
	title: string;
	summary: string;
	/** Plain text: paragraphs and lists separated by blank lines. */
	description: string;
	place: {
		/** ISO 3166-1 alpha-2. */
		country: string;
		town: string;
		latitude: number;
		longitude: number;
		partnerRegion?: PartnerRegion;
	};
	startsInDays: number;
	endsInDays: number;
	/** Applications close on that day at noon in Paris. */
	deadlineInDays: number;
	places: number;
	/** Places kept for priority young people until so many days before the deadline. */
	reservedPlaces: number;
	reservedUntilDaysBeforeDeadline: number;
	/** Left out where a word is enough. */
	priorityBasis?: PriorityBasis;
	covered: OfferCover;
	/** Least level of each language; empty when none is needed. */
	languages: readonly { code: string; level: LanguageLevel }[];
	accessibility: string;
	/** Bounds the host itself asks for, both included; absent when it asks for none. */
	minimumAge?: number;
	maximumAge?: number;
	/** In the rule language of programmes; ages and dates are those of the offer. */
	conditions: Rule;
	/** How people are chosen. */
	selection: string;
	contactFirstName: string;
};

export type DemoYoungPerson = {
	id: string;
	firstName: string;
	lastName: string;
	/** Completed years on the day the world is loaded. */
	ageYears: number;
	/** Days until the next birthday, 1 to 365. */
	birthdayInDays: number;
	email: FictionalAddress;
	locale: 'fr' | 'en';
	commune: string;
	department: string;
	/** What they have answered so far, by fact id; an absent fact is unknown. The birth date is not repeated here. */
	facts: Readonly<Partial<Record<FactId, FactValue>>>;
	/** What they answered to the question apart; not told when left out. */
	gender?: Gender;
	/** How long ago they answered; today when left out. */
	toldDaysAgo?: number;
	/** When they mean to leave, and for how many days; told with the facts. */
	leaves?: { inDays: number; days: number };
	/** Id of the counsellor who follows them. */
	counsellor?: string;
};

export type DemoCounsellor = {
	id: string;
	firstName: string;
	lastName: string;
	email: FictionalAddress;
	/** Slug of the structure. */
	structure: string;
	jobTitle: string;
};

export type DemoPartner = Omit<DemoCounsellor, 'structure'> & {
	/** Slug of the organisation. */
	organisation: string;
};

/** An officer of the region, a member of a panel, or an administrator of the site. */
export type DemoStaff = Omit<DemoCounsellor, 'structure'>;

export type ApplicationState =
	| 'draft'
	| 'submitted'
	| 'under-review'
	| 'offered'
	| 'waiting-list'
	| 'accepted'
	| 'declined'
	| 'refused'
	| 'withdrawn'
	| 'expired';

export type RefusalReason = 'no-place-left' | 'conditions-not-met' | 'project-does-not-fit' | 'incomplete';

/** One change of state. `by` is who acted: the young person, their counsellor, the partner or the clock. */
export type DemoStep = {
	onDay: number;
	to: ApplicationState;
	by: 'young-person' | 'counsellor' | 'partner' | 'clock';
	/** With `offered`: the place is kept until noon in Paris on that day. */
	answerByDay?: number;
	/** With `refused`. */
	refusal?: { reason: RefusalReason; note: string };
	/** With `withdrawn` or `declined`, in the young person's words. */
	reason?: string;
};

export type DemoApplication = {
	/** Id of the young person. */
	person: string;
	/** Slug of the offer. */
	offer: string;
	motivation: string;
	/** Oldest first; the last one is the present state. */
	steps: readonly DemoStep[];
};

export type DemoNote = {
	person: string;
	/** Id of the counsellor. */
	author: string;
	kind: 'note' | 'call' | 'meeting' | 'message';
	visibility: 'private' | 'shared';
	body: string;
	onDay: number;
};

export type DemoMandate = {
	counsellor: string;
	/** Absent while the invited person has no account. */
	person?: string;
	firstName: string;
	email: FictionalAddress;
	message: string;
	state: 'invited' | 'accepted' | 'revoked';
	invitedOnDay: number;
	answeredOnDay?: number;
	endedOnDay?: number;
};

export type DemoFundingCall = {
	slug: string;
	/** Id of the programme; absent when the call belongs to none. */
	programme?: string;
	label: { fr: string; en: string };
	/** True when the fund does not exist outside the demo. */
	isExample: boolean;
	envelopeLabel: string;
	envelopeCents: number;
	/** Most that one request may be awarded. */
	maximumCents: number;
	opensOnDay: number;
	/** Closes that day at noon in Paris. */
	closesOnDay: number;
};

export type DemoFundingRequest = {
	call: string;
	person: string;
	/** Slug of the offer whose accepted application it stands on. */
	offer: string;
	costs: readonly { label: string; cents: number }[];
	requestedCents: number;
	message: string;
	submittedOnDay: number;
	outcome:
		| { state: 'submitted' }
		| { state: 'awarded'; cents: number; onDay: number; by: string; note: string }
		| { state: 'refused'; reason: FundingRefusalReason; onDay: number; by: string; note: string }
		| { state: 'withdrawn'; onDay: number };
};

/** What a young person shows to a counsellor who follows them, and what was certified of it. */
export interface DemoCertification {
	person: string;
	counsellor: string;
	shownOnDay: number;
	shows: readonly CriterionId[];
	certified: readonly { criterion: CriterionId; proof: string; onDay: number; untilDay: number }[];
}
