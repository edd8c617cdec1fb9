import * as v from 'valibot';
import { parseDay } from '#lib/basics/day.ts';
import { parseCents } from '#lib/basics/cents.ts';
import { countries } from '#lib/territories/countries.ts';
import { partnerRegion } from '#lib/territories/partner-regions.ts';
import { priorityBases } from '#lib/situations/priority.ts';
import { m } from '#lib/text/generated/messages.js';
import type { FormProblem } from '#lib/web/form.ts';
import { ruleOf, simpleConditionsOf } from './conditions.ts';
import {
	type Cover,
	type Covered,
	type CoverId,
	covers,
	emptyContent,
	type LanguageNeed,
	languageLevels,
	type OfferContent,
	offerKinds
} from './offer.ts';

const text = (most: number) =>
	v.optional(
		v.pipe(
			v.string(),
			v.transform((typed) => typed.replaceAll('\r\n', '\n').replaceAll('\0', '').normalize('NFC').trim()),
			v.maxLength(most, () => m.offers_form_too_long({ most }))
		),
		''
	);
const orNull = <T>(read: (typed: string) => T | null, message: () => string) =>
	v.optional(
		v.pipe(
			v.string(),
			v.trim(),
			v.rawTransform(({ dataset, addIssue, NEVER }): T | null => {
				if (dataset.value === '') return null;
				const value = read(dataset.value);
				if (value !== null) return value;
				addIssue({ message: message() });
				return NEVER;
			})
		),
		''
	);
const day = orNull(parseDay, () => m.offers_form_day());
const whole = (least: number, most: number) =>
	orNull(
		(typed) => (/^\d{1,4}$/.test(typed) && +typed >= least && +typed <= most ? +typed : null),
		() => m.offers_form_whole({ least, most })
	);
const degrees = (most: number) =>
	orNull(
		(typed) => {
			const value = Number(typed.replace(',', '.').replace('−', '-'));
			return Math.abs(value) <= most ? value : null;
		},
		() => m.offers_form_degrees({ most })
	);
const euros = orNull(
	(typed) => {
		const cents = parseCents(typed);
		return cents !== null && cents >= 0 && cents <= 10_000_000 ? cents : null;
	},
	() => m.offers_form_euros()
);
const among = <const Value extends string>(values: readonly Value[]) =>
	orNull(
		(typed) => values.find((value) => value === typed) ?? null,
		() => m.offers_form_list()
	);
const paid = among(['yes', 'partly', 'no'] as const);
const language = orNull(
	(typed) => (/^[a-z]{2}$/.test(typed) ? typed : null),
	() => m.offers_form_list()
);

/** What a partner types of an offer. Only the shape is judged here: a draft may lack anything. */
export const offerForm = v.object({
	title: text(120),
	kind: among(offerKinds),
	country: orNull(
		(typed) => (countries.has(typed) ? typed : null),
		() => m.offers_form_list()
	),
	town: text(80),
	starts_on: day,
	ends_on: day,
	places: whole(1, 500),
	closes_on: day,
	summary: text(300),
	description: text(6000),
	partner_region: orNull(
		(typed) => (partnerRegion(typed) ? typed : null),
		() => m.offers_form_list()
	),
	latitude: degrees(90),
	longitude: degrees(180),
	housing_paid: paid,
	housing_note: text(200),
	meals_paid: paid,
	meals_note: text(200),
	travel_paid: paid,
	travel_note: text(200),
	insurance_paid: paid,
	insurance_note: text(200),
	pocket_money: euros,
	money_note: text(200),
	participant_cost: euros,
	language_1: language,
	level_1: among(languageLevels),
	language_2: language,
	level_2: among(languageLevels),
	minimum_age: whole(13, 35),
	maximum_age: whole(15, 40),
	study_years: whole(0, 8),
	hauts_de_france: v.optional(v.string(), ''),
	selection: text(1500),
	accessibility: text(1500),
	contact_name: text(80),
	reserved_places: whole(0, 500),
	reserved_until: day,
	priority_basis: v.optional(v.picklist(priorityBases), 'declared'),
	version: v.optional(v.string(), '1')
});
export type TypedOffer = v.InferOutput<typeof offerForm>;

/** The content a form says. Conditions richer than the form stay as they were. */
export function contentFrom(typed: TypedOffer, before: OfferContent = emptyContent): OfferContent {
	const covered: Covered = {
		...Object.fromEntries(
			covers.flatMap((cover): [CoverId, Cover][] => {
				const isPaid = typed[`${cover}_paid`];
				return isPaid ? [[cover, { paid: isPaid, note: typed[`${cover}_note`] }]] : [];
			})
		),
		...(typed.pocket_money !== null && { pocketMoneyCentsPerMonth: typed.pocket_money }),
		...(typed.money_note && { moneyNote: typed.money_note }),
		...(typed.participant_cost !== null && { participantCostCents: typed.participant_cost })
	};
	const languages = ([1, 2] as const).flatMap((position): LanguageNeed[] => {
		const [code, level] = [typed[`language_${position}`], typed[`level_${position}`]];
		return code ? [{ code, level: level ?? 'A2' }] : [];
	});
	const conditions = simpleConditionsOf(before.conditions)
		? ruleOf({
				minimumAge: typed.minimum_age,
				maximumAge: typed.maximum_age,
				studyYears: typed.study_years,
				hautsDeFrance: typed.hauts_de_france === 'yes'
			})
		: before.conditions;
	const { title, kind, country, town, starts_on, ends_on, places, closes_on, summary, description } = typed;
	const { partner_region, latitude, longitude, selection, accessibility, contact_name } = typed;
	return {
		...{ title, kind, country, town, starts_on, ends_on, places, closes_on, summary, description },
		...{ partner_region, latitude, longitude, selection, accessibility, contact_name },
		reserved_places: typed.reserved_places ?? 0,
		reserved_until: typed.reserved_places ? typed.reserved_until : null,
		priority_basis: typed.priority_basis,
		covered,
		languages: [...languages, ...before.languages.slice(2)],
		conditions
	};
}

/** What does not hold together, by field; the database would refuse it too. */
export function contradictions(content: OfferContent): FormProblem['issues'] {
	const { starts_on, ends_on, closes_on, places, reserved_places, reserved_until } = content;
	const age = simpleConditionsOf(content.conditions);
	return {
		...(content.title === '' && { title: m.offers_form_title_missing() }),
		...(starts_on && ends_on && ends_on < starts_on && { ends_on: m.offers_form_ends_before() }),
		...(starts_on && closes_on && closes_on > starts_on && { closes_on: m.offers_form_closes_after() }),
		...(reserved_places > (places ?? 0) && { reserved_places: m.offers_form_too_many_kept() }),
		...(reserved_until &&
			closes_on &&
			reserved_until > closes_on && { reserved_until: m.offers_form_kept_too_long() }),
		...(age?.minimumAge &&
			age.maximumAge &&
			age.minimumAge > age.maximumAge && { maximum_age: m.offers_form_ages() })
	};
}

const plainParts = [
	...(['title', 'kind', 'summary', 'description', 'country', 'town', 'latitude', 'longitude'] as const),
	...(['partner_region', 'starts_on', 'ends_on', 'places', 'reserved_until', 'closes_on'] as const),
	...(['accessibility', 'selection', 'contact_name', 'priority_basis'] as const)
];
const eurosTyped = (cents: number | undefined) => (cents === undefined ? '' : String(cents / 100));

/** The content as the form shows it. */
export function typedFrom(content: OfferContent): Record<string, string> {
	const simple = simpleConditionsOf(content.conditions);
	const { covered, languages } = content;
	const values: Record<string, string | number | null | undefined> = {
		...Object.fromEntries(plainParts.map((part) => [part, content[part]])),
		...Object.fromEntries(
			covers.flatMap((cover) => [
				[`${cover}_paid`, covered[cover]?.paid],
				[`${cover}_note`, covered[cover]?.note]
			])
		),
		pocket_money: eurosTyped(covered.pocketMoneyCentsPerMonth),
		money_note: covered.moneyNote,
		participant_cost: eurosTyped(covered.participantCostCents),
		language_1: languages[0]?.code,
		level_1: languages[0]?.level,
		language_2: languages[1]?.code,
		level_2: languages[1]?.level,
		minimum_age: simple?.minimumAge,
		maximum_age: simple?.maximumAge,
		study_years: simple?.studyYears,
		hauts_de_france: simple?.hautsDeFrance ? 'yes' : '',
		reserved_places: content.reserved_places || ''
	};
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			value === null || value === undefined ? '' : String(value)
		])
	);
}
