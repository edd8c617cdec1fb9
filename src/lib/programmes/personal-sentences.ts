import { birthday, type Day } from '#lib/basics/day.ts';
import type { Locale, Said } from '#lib/basics/said.ts';
import type { ConditionFinding } from '#lib/eligibility/evaluate.ts';
import { isUnknown, type Verdict } from '#lib/eligibility/fact.ts';
import type {
	AgeCondition,
	Call,
	DurationCondition,
	DurationUnit,
	FactCondition,
	IncomeCeilingCondition,
	NamedDate,
	NotAfterBirthdayCondition
} from '#lib/eligibility/rule.ts';
import { ageAt, type Situation } from '#lib/eligibility/situation.ts';
import { counted, fullDay, list, money } from '#lib/text/format.ts';
import { boundsSaid, measured } from './bounds.ts';
import { entryOf, numericBounds } from './fact-sentences.ts';
import { ownAnswer } from './own-answers.ts';
import { uncapitalised } from './phrases.ts';
import { ageSaid, sentence } from './sentences.ts';

/**
 * What a condition says to the person it was judged for: their own value, then the bound. "Tu auras 20 ans au départ ·
 * entre 18 et 30 ans", "Ton projet dure 21 jours · il faut au moins 28 jours", "On ne sait pas encore si…". `not`: the
 * condition stands inside a `not`, so the verdict shown to the person is the opposite of the finding's.
 */
export function personal(
	finding: ConditionFinding,
	situation: Situation,
	calls: readonly Call[],
	locale: Locale,
	not: boolean = false
): string {
	const verdict = not ? swapped[finding.verdict] : finding.verdict;
	const required = sentence(finding.condition, calls, locale, not);
	if (verdict === 'unknown') return unknownSaid(finding, required, locale, not);
	const own = ownSide(finding, situation, locale);
	if (!own.you) return required;
	if (verdict === 'yes') return own.bound && !not ? join(own.you, own.bound) : own.you;
	const tellsBound = own.bound !== undefined && own.isMeasure !== false && !not;
	return join(own.you, tellsBound ? boundNeeded(own, locale) : actNeeded(required, locale));
}

/** What is true of the person, and the bound beside it where the value is a measure. */
export interface OwnSide {
	readonly you: string | null;
	readonly bound?: string;
	/** False for a rank, whose bound says too little alone ("5 ou plus") when it is not met. */
	readonly isMeasure?: boolean;
	/** What leads to the bound in English. */
	readonly must?: 'it must be' | 'you must be';
}

const swapped: Record<Verdict, Verdict> = { yes: 'no', no: 'yes', unknown: 'unknown' };

function join(you: string, bound: string): string {
	return `${you} · ${bound}`;
}

/** "il faut partir en Allemagne", from a sentence in rule form. */
function actNeeded(required: string, locale: Locale): string {
	return `${locale === 'fr' ? 'il faut' : 'you must'} ${uncapitalised(required)}`;
}

function boundNeeded({ bound = '', must = 'it must be' }: OwnSide, locale: Locale): string {
	return `${locale === 'fr' ? 'il faut' : must} ${bound}`;
}

function unknownSaid(finding: ConditionFinding, required: string, locale: Locale, not: boolean): string {
	const { condition } = finding;
	const missing = finding.missing.filter((fact) => !isSetByTheDay(fact));
	const [only] = missing;
	const entry = only !== undefined && missing.length === 1 ? entryOf(only) : null;
	if (entry?.type === 'bool' && 'fact' in condition) {
		const wanted = (condition.op === 'eq' && condition.value === true) !== not;
		const question = `${unknownIf[locale]} ${uncapitalised(entry.you.yes[locale])}`;
		return wanted ? question : join(question, actNeeded(required, locale));
	}
	const labels = missing.map((fact) => uncapitalised(entryOf(fact).label[locale]));
	return join(`${missingSaid[locale]} ${list(labels, 'and', locale)}`, actNeeded(required, locale));
}

/** The dates of the application and of the contract follow from the day and the project: nobody is asked for them. */
function isSetByTheDay(fact: string): boolean {
	const entry = entryOf(fact);
	return entry.type === 'date' && !entry.askable;
}

const unknownIf: Said = { fr: 'On ne sait pas encore si', en: 'We do not know yet whether' };
const missingSaid: Said = { fr: 'Il nous manque\u00a0:', en: 'We still need:' };

/** The person's side of a condition, apart from what it asks. */
export function ownSide({ condition }: ConditionFinding, situation: Situation, locale: Locale): OwnSide {
	if ('fact' in condition) return ownFact(condition, situation, locale);
	if ('age_at' in condition) return ownAge(condition, situation, locale);
	if ('duration' in condition) return ownLength(condition, situation, locale);
	if ('not_after_birthday' in condition) return ownBirthday(condition, situation, locale);
	if ('rfr_ceiling' in condition) return ownIncome(condition, situation, locale);
	if ('dest_not_in_nationalities' in condition) return ownNationality(situation, locale);
	return { you: situation.birth && born(situation.birth, locale) };
}

function born(birth: Day, locale: Locale): string {
	return locale === 'fr'
		? `Tu es né ou née le ${fullDay(birth, 'fr')}`
		: `You were born on ${fullDay(birth, 'en')}`;
}

function ownFact(condition: FactCondition, { facts }: Situation, locale: Locale): OwnSide {
	const entry = entryOf(condition.fact);
	const value = facts[condition.fact];
	if (isUnknown(value)) return { you: null };
	const you = ownAnswer(entry, value, locale);
	if (entry.type !== 'int' && entry.type !== 'number') return { you };
	return {
		you,
		bound: boundsSaid(numericBounds(condition), entry.unit, locale),
		isMeasure: entry.unit !== 'rank'
	};
}

function ownAge(condition: AgeCondition, situation: Situation, locale: Locale): OwnSide {
	const age = ageAt(condition.age_at, situation);
	const day = situation.dates[condition.age_at];
	if (age === null || day === null) return { you: null };
	const years = counted(age, 'year', locale);
	const verb = tense(day, situation.on)[locale];
	const when =
		condition.age_at === 'application.date' && day === situation.on ? today : whenSaid[condition.age_at];
	return {
		you: `${verb} ${locale === 'fr' ? years : age} ${when[locale]}`,
		bound: ageSaid(condition, locale),
		must: 'you must be'
	};
}

function tense(day: Day, on: Day): Said {
	if (day > on) return { fr: 'Tu auras', en: 'You will be' };
	return day === on ? { fr: 'Tu as', en: 'You are' } : { fr: 'Tu avais', en: 'You were' };
}

const today: Said = { fr: 'aujourd’hui', en: 'today' };
const whenSaid: Record<NamedDate, Said> = {
	'project.start_date': { fr: 'au départ', en: 'when you leave' },
	'project.end_date': { fr: 'au retour', en: 'when you come back' },
	'application.date': { fr: 'le jour de la demande', en: 'on the day you apply' },
	'contract.date': { fr: 'à la signature du contrat', en: 'when you sign the contract' },
	'academic_year.oct1': {
		fr: 'le 1er\u00a0octobre de l’année d’études',
		en: 'on 1\u00a0October of the academic year'
	}
};

function ownLength(
	{ duration, min, max }: DurationCondition,
	{ lengths }: Situation,
	locale: Locale
): OwnSide {
	if (!lengths) return { you: null };
	const shown = lengthSaid(lengths, duration, locale);
	return {
		you: locale === 'fr' ? `Ton projet dure ${shown}` : `Your project lasts ${shown}`,
		bound: boundsSaid({ min, max }, duration, locale)
	};
}

/** A length exactly, in the unit it is asked in and what is left in days; short months in weeks where these are whole. */
function lengthSaid(lengths: NonNullable<Situation['lengths']>, asked: DurationUnit, locale: Locale): string {
	const { days, months } = lengths;
	if (asked === 'days') return measured(days, 'days', locale);
	const isBestInWeeks = days % 7 === 0 && days <= 63 && !Number.isInteger(months);
	const unit = asked === 'months' && isBestInWeeks ? 'weeks' : asked;
	const whole = Math.floor(lengths[unit]);
	const left = unit === 'weeks' ? days % 7 : Math.round((months - whole) * 30);
	if (whole === 0) return measured(days, 'days', locale);
	const said = measured(whole, unit, locale);
	if (left === 0) return said;
	return `${said} ${locale === 'fr' ? 'et' : 'and'} ${measured(left, 'days', locale)}`;
}

function ownBirthday(condition: NotAfterBirthdayCondition, situation: Situation, locale: Locale): OwnSide {
	const day = situation.dates[condition.date];
	if (!day || !situation.birth) return { you: null };
	const limit = fullDay(birthday(situation.birth, condition.not_after_birthday), locale);
	const years = counted(condition.not_after_birthday, 'year', locale);
	const date = fullDay(day, locale);
	return locale === 'fr'
		? {
				you: `${dateSaid[condition.date].fr} le ${date}`,
				bound: `au plus tard le ${limit}, jour de tes ${years}`
			}
		: {
				you: `${dateSaid[condition.date].en} on ${date}`,
				bound: `${limit} at the latest, the day you turn ${condition.not_after_birthday}`
			};
}

const dateSaid: Record<NamedDate, Said> = {
	'project.start_date': { fr: 'Tu pars', en: 'You leave' },
	'project.end_date': { fr: 'Tu reviens', en: 'You come back' },
	'application.date': { fr: 'Tu fais la demande', en: 'You apply' },
	'contract.date': { fr: 'Tu signes le contrat', en: 'You sign the contract' },
	'academic_year.oct1': { fr: 'L’année d’études commence', en: 'The academic year starts' }
};

function ownIncome(
	{ rfr_ceiling: rule }: IncomeCeilingCondition,
	{ facts }: Situation,
	locale: Locale
): OwnSide {
	const income = facts['income.rfr_eur'];
	const parts = facts['income.tax_parts'];
	if (typeof income !== 'number' || typeof parts !== 'number') return { you: null };
	const ceiling = rule.base + Math.max(0, parts - 1) * 2 * rule.per_half_part;
	const shown = money(Math.round(income * 100), locale);
	const shares = counted(parts, 'share', locale);
	return {
		you:
			locale === 'fr'
				? `Ton revenu fiscal de référence est de ${shown} pour ${shares}`
				: `Your reference tax income is ${shown} for ${shares}`,
		bound: boundsSaid({ max: ceiling }, 'euros', locale)
	};
}

function ownNationality({ facts }: Situation, locale: Locale): OwnSide {
	const own = facts['nationality.list'];
	const destination = facts['project.destination'];
	const has = Array.isArray(own) && own.includes(destination);
	return { you: (has ? ownCountry : otherCountry)[locale] };
}

const ownCountry: Said = { fr: 'Tu as la nationalité de ce pays', en: 'You are a national of that country' };
const otherCountry: Said = {
	fr: 'Tu n’as pas la nationalité de ce pays',
	en: 'You are not a national of that country'
};
