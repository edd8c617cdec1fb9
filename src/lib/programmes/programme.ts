import type { Day } from '#lib/basics/day.ts';
import type { Said } from '#lib/basics/said.ts';
import type { Call as RuleCall, Certainty, Programme as RuledProgramme } from '#lib/eligibility/rule.ts';
import type { Amount, AmountCertainty } from './amount.ts';

/** A round of a programme as announced. `places_eu`: passes or places for the whole Union. */
export interface Call extends RuleCall {
	readonly travel_from?: Day;
	readonly travel_to?: Day;
	readonly places_eu?: number;
	readonly certainty: Certainty;
	readonly note?: string;
}

export const kinds = [
	'grant',
	'collective_grant',
	'project_place',
	'contest',
	'volunteering',
	'paid_volunteering',
	'fee_based',
	'visa',
	'programme',
	'allowance',
	'travel'
] as const;
/** What the young person gets: money, a place in a group, a mission, a visa, an allowance… */
export type Kind = (typeof kinds)[number];

export const audiences = [
	'pupil',
	'apprentice',
	'student',
	'graduate',
	'trainee',
	'jobseeker',
	'neet',
	'employee',
	'volunteer',
	'minor',
	'disability',
	'any'
] as const;
/** Who may look here first. Coarse, for links and cards: the conditions alone decide. */
export type Audience = (typeof audiences)[number];

export const destinations = [
	'europe',
	'germany',
	'poland',
	'quebec',
	'world',
	'south',
	'france',
	'overseas-france',
	'partner-region'
] as const;
/** Where it may lead. Coarse, for links: the conditions alone decide. */
export type Destination = (typeof destinations)[number];

/** Another aid or situation, and how sure we are that the two do or do not go together. */
export interface Combination {
	readonly programme?: string;
	readonly said: Said;
	readonly certainty: Certainty | 'conflict';
}

/** Where a fact was read. `asOf` is the age of the content: a day where the page gives one, else as the page says it ("2024+", "older"). */
export interface Source {
	readonly key: string;
	readonly title: string;
	readonly url: string;
	readonly asOf: string;
}

/**
 * One programme or grant as shipped: its rules, what it pays, and everything a young person reads about it.
 *
 * Eligible means both parts of `conditions` are true. In force means `valid_from` ≤ day ≤ `valid_to` (`null`: open).
 * `checkedOn` is the day the facts were last compared with a source. `notes` are for officers, in English.
 */
export interface Programme extends RuledProgramme {
	readonly name: Said;
	readonly officialName: Said;
	readonly kind: Kind;
	readonly forWhom: readonly Audience[];
	readonly destinations: readonly Destination[];
	readonly funder: Said;
	readonly beneficiary: 'person' | 'association' | 'institution';
	readonly summary: Said;
	readonly nextStep: Said;
	readonly amount: Amount;
	readonly amountSaid: Said;
	readonly decidedBy: Said;
	readonly documents: readonly Said[];
	readonly apply: { readonly where: Said; readonly when: Said; readonly url?: string };
	readonly calls: readonly Call[];
	readonly with: readonly Combination[];
	readonly notWith: readonly Combination[];
	readonly certainty: { readonly eligibility: Certainty; readonly amount: AmountCertainty };
	readonly uncertain: readonly Said[];
	readonly checkedOn: Day;
	readonly sources: readonly Source[];
	readonly notes: readonly string[];
}
