import type { Day } from '#lib/basics/day.ts';
import { isUnknown, type Facts, type FactValue } from '#lib/eligibility/fact.ts';
import { frenchRegion } from '#lib/territories/regions.ts';
import { countrySets } from './pack/country-sets.ts';
import type { FactId } from './pack/facts.ts';

/**
 * Adds what follows from the facts told: nationality by group, the tax quotient, the region's country… A fact that was
 * told is never replaced, and nothing is guessed: what does not follow with certainty stays unknown.
 */
export function derive(facts: Facts, on: Day): Facts {
	const known: Record<string, FactValue | null | undefined> = { ...facts };
	for (const [fact, follows] of derivations) {
		if (!isUnknown(known[fact])) continue;
		const value = follows(known, on);
		if (value !== undefined) known[fact] = value;
	}
	return known;
}

type Derivation = readonly [FactId, (known: Facts, on: Day) => FactValue | undefined];

const swiss = 'CH';
const inEducation: readonly string[] = [
	'secondary_pupil',
	'vet_pupil',
	'apprentice_secondary',
	'apprentice_higher',
	'bts_student_in_lycee',
	'student_higher',
	'trainee_vocational',
	'jobseeker_in_vet'
];
const overseasCountries = new Set(['FR-NC', 'FR-PF', 'FR-BL', 'FR-PM', 'FR-WF']);

/** In this order: a later line may read what an earlier one added. */
const derivations: readonly Derivation[] = [
	['application.date', (_, on) => on],
	['contract.date', (known) => text(known['project.start_date'])],

	['nationality.french', nationalOf(['FR'])],
	['nationality.eea', nationalOf(countrySets.EEA_PLUS)],
	['nationality.eu_eea_ch', nationalOf([...countrySets.EEA_PLUS, swiss])],
	['nationality.eu_or_assoc', nationalOf(countrySets.EPLUS_PROG)],
	['nationality.eu_no_is', nationalOf(countrySets.EURES_TMS)],
	['stay.regular', (known) => onlyTrue(known['nationality.french'] === true)],
	['social.newcomer', (known) => onlyTrue(known['stay.permit'] === 'refugee')],
	['residence.in_programme_country', legalResident],

	['status.in_education', isInEducation],
	['status.neet', isNeet],
	['status.registered_ft', isRegistered],
	['status.ft_benefit', (known) => (known['status.registered_ft'] === false ? 'not_registered' : undefined)],

	['bursary.crous', (known) => atLeast(known['bursary.echelon'], 0)],
	['bursary.echelon', (known) => (known['bursary.crous'] === false ? -1 : undefined)],
	['income.tax_quotient_eur', taxQuotient],

	['study.institution_in_france', (known) => inRegion(known, () => true)],
	['study.institution_outermost', (known) => inRegion(known, (region) => region.overseas)],

	['project.group_size', (known) => (known['project.alone'] === true ? 1 : undefined)],
	['project.collective', isCollective],
	['project.alone', isAlone],
	['project.in_curriculum', (known) => onlyTrue(known['project.mandatory_in_curriculum'] === true)],
	[
		'project.mandatory_in_curriculum',
		(known) => (known['project.in_curriculum'] === false ? false : undefined)
	],
	['project.weekly_pay_eur', (known) => (known['project.monthly_income_eur'] === 0 ? 0 : undefined)]
];

function nationalOf(countries: readonly string[]): Derivation[1] {
	return (known) => {
		const own = known['nationality.list'];
		if (!isList(own) || own.length === 0) return undefined;
		return own.some((country) => countries.includes(country));
	};
}

/** Living in France counts when one has the right to: by nationality, or by a permit. */
function legalResident(known: Facts): true | undefined {
	const region = frenchRegion(String(known['residence.region']));
	const inFrance =
		known['residence.permanent_in_france'] === true ||
		(region !== undefined && region.until === undefined && !overseasCountries.has(region.code));
	const byRight = known['nationality.eu_eea_ch'] === true || known['stay.regular'] === true;
	return onlyTrue(inFrance && byRight);
}

function isInEducation(known: Facts): boolean | undefined {
	const set = known['status.set'];
	if (!isList(set)) return undefined;
	const studies = set.some((status) => inEducation.includes(status));
	if (studies === set.includes('neet')) return undefined;
	return studies;
}

function isNeet(known: Facts): boolean | undefined {
	const set = known['status.set'];
	if (!isList(set)) return undefined;
	const busy = set.some((status) => status === 'employee' || inEducation.includes(status));
	if (busy === set.includes('neet')) return undefined;
	return !busy;
}

function isRegistered(known: Facts): boolean | undefined {
	const benefit = known['status.ft_benefit'];
	return isUnknown(benefit) ? undefined : benefit !== 'not_registered';
}

function taxQuotient(known: Facts): number | undefined {
	const income = known['income.rfr_eur'];
	const parts = known['income.tax_parts'];
	if (typeof income !== 'number' || typeof parts !== 'number' || parts < 1) return undefined;
	return Math.round((income / parts) * 100) / 100;
}

/** The answer `none` means studying elsewhere, or not at all. */
function inRegion(known: Facts, test: (region: { overseas: boolean }) => boolean): boolean | undefined {
	const code = known['study.institution_region'];
	if (typeof code !== 'string') return undefined;
	if (code === 'none') return false;
	const region = frenchRegion(code);
	return region && test(region);
}

function isCollective(known: Facts): false | undefined {
	const single = known['project.alone'] === true || known['project.group_size'] === 1;
	return single ? false : undefined;
}

function isAlone(known: Facts): false | undefined {
	const accompanied =
		known['project.collective'] === true || atLeast(known['project.group_size'], 2) === true;
	return accompanied ? false : undefined;
}

function atLeast(value: FactValue | null | undefined, floor: number): boolean | undefined {
	return typeof value === 'number' ? value >= floor : undefined;
}

function onlyTrue(holds: boolean): true | undefined {
	return holds ? true : undefined;
}

function text(value: FactValue | null | undefined): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

function isList(value: FactValue | null | undefined): value is readonly string[] {
	return Array.isArray(value);
}
