import type { Cents } from '#lib/basics/cents.ts';
import type { Locale } from '#lib/basics/said.ts';
import { costKinds } from './balance.ts';
import type { StayPlace, StayPlanContent } from './stay-plan.ts';

/** A plan as its form shows it: what stands in each field, by name. The form's own reader reads it back. */
export function fieldsOfPlan(content: StayPlanContent, locale: Locale): Record<string, string> {
	return {
		...fieldsOfPlace(content),
		...Object.fromEntries(costKinds.map((kind) => [`cost_${kind}`, typed(content.costs[kind], locale)])),
		own: typed(content.ownCents, locale),
		monthly: typed(content.monthlyCents, locale),
		...Object.fromEntries(
			content.toldAids.flatMap(({ id, grantedCents, advancePercent }) => [
				...(grantedCents === null ? [] : [[`granted_${id}`, typed(grantedCents, locale)]]),
				...(advancePercent === null ? [] : [[`advance_${id}`, String(advancePercent)]])
			])
		),
		...Object.fromEntries(
			content.toldPairs.flatMap(({ a, b, answer }) => [
				[`pair_${a}_${b}`, answer],
				[`pair_${b}_${a}`, answer]
			])
		)
	};
}

export function fieldsOfPlace(place: Partial<StayPlace>): Record<string, string> {
	const { country = '', town = '', startsOn = '', endsOn = '', establishment = '', isGreen = null } = place;
	return {
		country,
		town,
		starts_on: startsOn,
		ends_on: endsOn,
		establishment,
		green: isGreen === null ? '' : isGreen ? 'yes' : 'no'
	};
}

/** Text of what was posted, to show it again. */
export function fieldsTyped(data: FormData): Record<string, string> {
	return Object.fromEntries(
		[...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.slice(0, 200)]] : []))
	);
}

function typed(cents: Cents, locale: Locale): string {
	const euros = cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
	return locale === 'fr' ? euros.replace('.', ',') : euros;
}
