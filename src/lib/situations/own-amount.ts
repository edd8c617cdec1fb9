import { isUnknown } from '#lib/eligibility/fact.ts';
import type { Situation } from '#lib/eligibility/situation.ts';
import type { CentsBounds } from '#lib/programmes/cents-bounds.ts';
import { estimate } from '#lib/programmes/estimate.ts';
import type { Programme } from '#lib/programmes/programme.ts';
import type { ReadyAmount } from '#lib/programmes/read-amount.ts';
import { departurePoints, kilometreSpan, venuePoints } from '#lib/territories/distance.ts';

/**
 * What a programme may bring a person for the whole stay they told of: a span in cents, in whole euros. Null where it pays no money
 * to the person, where the dates are not known, or where nothing can be said of the sum.
 */
export function ownAmount(
	{ id, beneficiary }: Programme,
	situation: Situation,
	amounts: ReadonlyMap<string, ReadyAmount>
): CentsBounds | null {
	const ready = amounts.get(id);
	const { 'project.start_date': start, 'project.end_date': end } = situation.dates;
	if (!ready || beneficiary !== 'person' || !start || !end || end < start) return null;
	const { 'project.destination': country } = situation.facts;
	const venues = isUnknown(country) || typeof country !== 'string' ? [] : venuePoints(country, null);
	const distance = venues.length > 0 ? kilometreSpan(departurePoints(null), venues) : null;
	const { help, total } = estimate(ready, { situation, distance, isGreen: null, costCents: null });
	if (help !== 'money' || !total || (total.lowCents === 0 && !total.highCents)) return null;
	return {
		lowCents: Math.floor(total.lowCents / 100) * 100,
		likelyCents: Math.round(total.likelyCents / 100) * 100,
		highCents: total.highCents && Math.ceil(total.highCents / 100) * 100
	};
}
