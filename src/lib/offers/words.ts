import { inclusiveDays, monthSpan, type Day } from '#lib/basics/day.ts';
import type { Verdict } from '#lib/eligibility/fact.ts';
import { countries } from '#lib/territories/countries.ts';
import * as format from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { VerdictKind } from '#lib/ui/verdict.ts';
import {
	type Cover,
	type CoverId,
	covers,
	type Covered,
	type LanguageNeed,
	type OfferContent
} from './offer.ts';
import type { LengthBand } from './search.ts';

/** The words of an offer, in the reader's language. */
export const lengthWord: Record<LengthBand, () => string> = {
	days: m.offers_length_days,
	weeks: m.offers_length_weeks,
	months: m.offers_length_months,
	'half-year': m.offers_length_half_year
};

const coverWord: Record<CoverId, () => string> = {
	housing: m.offers_cover_housing,
	meals: m.offers_cover_meals,
	travel: m.offers_cover_travel,
	insurance: m.offers_cover_insurance
};

export const coverTitle: Record<CoverId, () => string> = {
	housing: m.offers_cover_title_housing,
	meals: m.offers_cover_title_meals,
	travel: m.offers_cover_title_travel,
	insurance: m.offers_cover_title_insurance
};

export const paidWord: Record<Cover['paid'], () => string> = {
	yes: m.offers_cover_yes,
	partly: m.offers_cover_partly,
	no: m.offers_cover_no
};

const levelWord: Record<LanguageNeed['level'], () => string> = {
	A1: m.offers_level_a1,
	A2: m.offers_level_a2,
	B1: m.offers_level_b1,
	B2: m.offers_level_b2,
	C1: m.offers_level_c1
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function countryName(code: string | null): string {
	return countries.get(code ?? '')?.name[getLocale()] ?? '';
}

/** "Poznań, Pologne". */
export function placeText({ town, country }: Pick<OfferContent, 'town' | 'country'>): string {
	return [town, countryName(country)].filter(Boolean).join(', ');
}

/** "Du 2 mars au 30 avril 2027". */
export function datesText({ starts_on, ends_on }: { starts_on: Day; ends_on: Day }): string {
	return capital(format.dayRange(starts_on, ends_on, getLocale()));
}

/** "Du 2 mars au 30 avril 2027 · 2 mois"; nothing while a date is missing. */
export function whenText({ starts_on, ends_on }: Pick<OfferContent, 'starts_on' | 'ends_on'>): string {
	if (!starts_on || !ends_on) return '';
	const days = inclusiveDays(starts_on, ends_on);
	const length = format.stayLength(days, monthSpan(starts_on, ends_on), getLocale());
	return `${datesText({ starts_on, ends_on })} · ${length}`;
}

/** "juillet 2027" from `2027-07`. */
export function monthText(month: string): string {
	return capital(format.fullDay(`${month}-02`, getLocale()).replace(/^2\s/, ''));
}

export const dayText = (day: Day) => format.fullDay(day, getLocale());
export const longDayText = (day: Day) => format.longDay(day, getLocale());
export const moneyText = (cents: number) => format.money(cents, getLocale());

/** "Payé : logement et repas", "Tout est payé : …", or who to ask when nothing was said. */
export function paidText(covered: Covered, isAllPaid: boolean): string {
	const which = (paid: Cover['paid']) =>
		format.list(
			covers.filter((cover) => covered[cover]?.paid === paid).map((cover) => coverWord[cover]()),
			'and',
			getLocale()
		);
	const [yes, partly] = [which('yes'), which('partly')];
	if (isAllPaid) return m.offers_paid_all({ items: yes });
	if (yes) return m.offers_paid_items({ items: yes });
	if (partly) return m.offers_paid_partly({ items: partly });
	return covers.some((cover) => covered[cover]) ? m.offers_paid_nothing() : m.offers_paid_unsaid();
}

/** What the young person pays and what they receive, each a short line; nothing that was not said. */
export function moneyLines({ participantCostCents, pocketMoneyCentsPerMonth }: Covered): string[] {
	const lines: string[] = [];
	if (participantCostCents !== undefined)
		lines.push(
			participantCostCents > 0
				? m.offers_cost({ amount: moneyText(participantCostCents) })
				: m.offers_cost_none()
		);
	if (pocketMoneyCentsPerMonth) lines.push(m.offers_monthly({ amount: moneyText(pocketMoneyCentsPerMonth) }));
	return lines;
}

/** "Anglais : se débrouiller (A2)". */
export function languageText({ code, level }: LanguageNeed): string {
	return m.offers_language_line({ language: languageName(code), level: levelWord[level]() });
}

export function languageName(code: string): string {
	return capital(new Intl.DisplayNames(getLocale(), { type: 'language' }).of(code) ?? code);
}

export const levelName = (level: LanguageNeed['level']) => levelWord[level]();

/** Plain text as paragraphs of lines: a blank line parts two paragraphs. */
export function paragraphsOf(text: string): string[][] {
	return text
		.replaceAll('\r', '')
		.split(/\n{2,}/)
		.map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
		.filter((lines) => lines.length > 0);
}

/** The band of a card for a person whose answers are known. */
export function bandOf(
	judged: { verdict: Verdict; missing: readonly string[] } | null | undefined
): { kind: VerdictKind; text: string } | null {
	if (!judged) return null;
	if (judged.verdict === 'yes') return { kind: 'yes', text: m.offers_band_yes() };
	if (judged.verdict === 'no') return { kind: 'no', text: m.offers_band_no() };
	return { kind: 'check', text: m.offers_band_check({ count: judged.missing.length }) };
}
