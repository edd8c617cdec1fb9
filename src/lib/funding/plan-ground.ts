import type { Day } from '#lib/basics/day.ts';
import { monthSpan } from '#lib/basics/day.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { derive } from '#lib/programmes/derive.ts';
import { countrySets } from '#lib/programmes/pack/country-sets.ts';
import type { Programme } from '#lib/programmes/programme.ts';
import type { ReadyAmount } from '#lib/programmes/read-amount.ts';
import type { Stay } from '#lib/programmes/stay.ts';
import { standingsOf } from '#lib/situations/outcomes.ts';
import { departurePoints, kilometreSpan, venuePoints } from '#lib/territories/distance.ts';
import { aidsOf } from './aids.ts';
import { totalCost } from './balance.ts';
import { pairsOf } from './combining.ts';
import { hasPrices, priceLevelsYear, startingCosts } from './living-costs.ts';
import { projectOf, type PlanGround, type StayPlace, type StayPlanContent } from './stay-plan.ts';

/** The programmes as published, ready to judge and to be worked out. */
export interface Programmes {
	readonly programmes: readonly Programme[];
	readonly rulebook: Rulebook;
	readonly amounts: ReadonlyMap<string, ReadyAmount>;
}

/** What is known of who leaves: their answers and the commune of their account. */
export interface Leaver {
	readonly facts: Facts;
	readonly commune: string | null;
}

/** What every plan of this stay stands on. The stay as planned replaces the one told to the simulator. */
export function groundOf(
	{ programmes, rulebook, amounts }: Programmes,
	leaver: Leaver,
	content: StayPlanContent,
	on: Day
): PlanGround {
	const facts = factsOf(leaver, content, on);
	const standings = standingsOf(programmes, rulebook, facts, on);
	const situation = situationOf(facts, on);
	const stay = { ...stayOf(leaver, content), situation, costCents: totalCost(projectOf(content, on)) };
	const possible = standings.filter(({ group }) => group !== 'no');
	return {
		on,
		aids: aidsOf(possible, amounts, stay),
		refused: standings.length - possible.length,
		pairs: pairsOf(programmes),
		distance: stay.distance,
		priceYear: hasPrices(content.country) ? priceLevelsYear : null,
		inEurope: countrySets.EEA_PLUS.includes(content.country) || ['CH', 'GB'].includes(content.country)
	};
}

/** A plan to start from: costs of that country, nothing told yet. */
export function startingPlan(
	{ amounts }: Programmes,
	leaver: Leaver,
	place: StayPlace,
	on: Day
): StayPlanContent {
	const situation = situationOf(factsOf(leaver, place, on), on);
	const stay: Stay = { ...stayOf(leaver, place), situation, costCents: null };
	const { costs } = startingCosts(
		place.country,
		stay,
		amounts.get('eplus-hed-studies'),
		monthSpan(place.startsOn, place.endsOn)
	);
	return { ...place, costs, ownCents: 0, monthlyCents: 0, toldAids: [], toldPairs: [] };
}

function factsOf({ facts }: Leaver, { country, startsOn, endsOn }: StayPlace, on: Day): Facts {
	const isSameCountry = facts['project.destination'] === country;
	return derive(
		{
			...facts,
			'project.destination': country,
			'project.start_date': startsOn,
			'project.end_date': endsOn,
			...(!isSameCountry && { 'project.round_trip_km': null }),
			'project.months_abroad': monthSpan(startsOn, endsOn)
		},
		on
	);
}

function stayOf({ commune }: Leaver, { country, town, isGreen }: StayPlace) {
	const venues = venuePoints(country, town === '' ? null : town);
	return { distance: venues.length > 0 ? kilometreSpan(departurePoints(commune), venues) : null, isGreen };
}
