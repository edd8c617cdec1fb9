import type { Locale, Said } from '#lib/basics/said.ts';
import type {
	Call,
	Condition,
	DurationCondition,
	FactCondition,
	IncomeCeilingCondition,
	NamedDate
} from '#lib/eligibility/rule.ts';
import { dayRange, list, money } from '#lib/text/format.ts';
import { boundsSaid, ofBoundsSaid } from './bounds.ts';
import { factSentence } from './fact-sentences.ts';
import { personFacts } from './pack/facts/person.ts';
import { negated } from './phrases.ts';

/**
 * What a condition asks of a person, as words that complete "il faut" and "you must": "Partir de 2 à 12 mois",
 * "Avoir entre 18 et 30 ans au début du projet". `calls`: those of the programme, for the dates they set. `not` says
 * the opposite, for what stands inside a `not`. The condition's own words, `say`, win unless it is turned.
 */
export function sentence(
	condition: Condition,
	calls: readonly Call[],
	locale: Locale,
	not: boolean = false
): string {
	if (condition.say && !not) return condition.say[locale];
	if ('fact' in condition) return factSentence(condition, locale, not);
	const said = otherSentence(condition, calls, locale);
	return not ? negated(said, locale) : said;
}

type OtherCondition = Exclude<Condition, FactCondition>;

function otherSentence(condition: OtherCondition, calls: readonly Call[], locale: Locale): string {
	if ('age_at' in condition) return ageSentence(condition.age_at, ageSaid(condition, locale), locale);
	if ('duration' in condition) return durationSentence(condition, locale);
	if ('not_after_birthday' in condition) return birthdaySentence(condition, locale);
	if ('rfr_ceiling' in condition) return ceilingSentence(condition, locale);
	if ('dest_not_in_nationalities' in condition) {
		return personFacts['nationality.list'].must.notTheDestination[locale];
	}
	return birthSentence(calls, locale);
}

/** "entre 18 et 30 ans", "between 18 and 30 years old". */
export function ageSaid(
	{ min, max }: { readonly min?: number | null; readonly max?: number | null },
	locale: Locale
): string {
	const years = boundsSaid({ min, max }, 'years', locale);
	return locale === 'fr' ? years : `${years} old`;
}

function ageSentence(date: NamedDate, age: string, locale: Locale): string {
	return `${locale === 'fr' ? 'Avoir' : 'Be'} ${age} ${atDate[date][locale]}`;
}

const atDate: Record<NamedDate, Said> = {
	'project.start_date': { fr: 'au début du projet', en: 'when the project starts' },
	'project.end_date': { fr: 'à la fin du projet', en: 'when the project ends' },
	'application.date': { fr: 'le jour de la demande', en: 'on the day you apply' },
	'contract.date': { fr: 'le jour où tu signes le contrat', en: 'on the day you sign the contract' },
	'academic_year.oct1': {
		fr: 'le 1er\u00a0octobre de l’année d’études',
		en: 'on 1\u00a0October of the academic year'
	}
};

const actAtDate: Record<NamedDate, Said> = {
	'project.start_date': { fr: 'Partir', en: 'Leave' },
	'project.end_date': { fr: 'Revenir', en: 'Come back' },
	'application.date': { fr: 'Faire la demande', en: 'Apply' },
	'contract.date': { fr: 'Signer le contrat', en: 'Sign the contract' },
	'academic_year.oct1': { fr: 'Commencer l’année d’études', en: 'Start the academic year' }
};

function birthdaySentence(
	{ date, not_after_birthday: years }: { date: NamedDate; not_after_birthday: number },
	locale: Locale
): string {
	const act = actAtDate[date][locale];
	return locale === 'fr'
		? `${act} au plus tard le jour de tes ${years}\u00a0ans`
		: `${act} by the day you turn ${years}`;
}

function durationSentence({ duration, min, max }: DurationCondition, locale: Locale): string {
	const length = ofBounded(min, max) ? ofBoundsSaid : boundsSaid;
	return `${locale === 'fr' ? 'Partir' : 'Go for'} ${length({ min, max }, duration, locale)}`;
}

function ofBounded(min: number | null | undefined, max: number | null | undefined): boolean {
	return min != null && max != null && min !== max;
}

function ceilingSentence({ rfr_ceiling: ceiling }: IncomeCeilingCondition, locale: Locale): string {
	const base = money(ceiling.base * 100, locale);
	const half = money(ceiling.per_half_part * 100, locale);
	return locale === 'fr'
		? `Avoir un revenu fiscal de référence sous le plafond\u00a0: ${base} pour une part, ${half} de plus par demi-part`
		: `Have a reference tax income under the ceiling: ${base} for one share, ${half} more per half share`;
}

function birthSentence(calls: readonly Call[], locale: Locale): string {
	const windows = calls.flatMap(({ born_from: from, born_to: to }) =>
		from && to ? [dayRange(from, to, locale)] : []
	);
	if (windows.length === 0) return bornInTheCall[locale];
	const periods = list(windows, 'or', locale);
	return locale === 'fr' ? `Être né ou née ${periods}` : `Be born in this period: ${periods}`;
}

const bornInTheCall: Said = {
	fr: 'Être né ou née dans la période de l’appel',
	en: 'Be born within the dates of the call'
};
