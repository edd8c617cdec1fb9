import type { Cents } from '#lib/basics/cents.ts';
import { estimate } from '#lib/programmes/estimate.ts';
import type { ReadyAmount } from '#lib/programmes/read-amount.ts';
import type { Stay } from '#lib/programmes/stay.ts';
import type { Costs } from './balance.ts';

/**
 * Price level of household consumption by country, European Union = 100.
 * Source: Eurostat, PPP domain, table of 14 December 2023 for 2022, as republished by the Bulgarian statistical
 * institute (nsi.bg, content 2290), read on 2026-11-23. United Kingdom: 2020, the last year published there.
 */
export const priceLevels: Readonly<Record<string, number>> = {
	AT: 109.6,
	BE: 115.4,
	BG: 58.5,
	DE: 109.1,
	GR: 88.2,
	DK: 148.6,
	EE: 97.6,
	IE: 142.3,
	ES: 96.3,
	IT: 100.6,
	CY: 92,
	LV: 85.1,
	LT: 78.8,
	LU: 137,
	MT: 89.9,
	NL: 116.5,
	PL: 60.7,
	PT: 88.1,
	RO: 59.3,
	SK: 86.4,
	SI: 89,
	HU: 67.7,
	FI: 126.1,
	FR: 110.5,
	HR: 73.5,
	CZ: 84.3,
	SE: 122.3,
	IS: 162,
	NO: 142.7,
	CH: 174.6,
	GB: 120.3,
	AL: 61.4,
	BA: 58.3,
	MK: 51.4,
	RS: 63.9,
	TR: 41.6,
	ME: 61.2
};
export const priceLevelsYear = 2022;

export const hasPrices = (country: string): boolean => Object.hasOwn(priceLevels, country);

/**
 * A month of a student abroad at the European price level: rent 400 to 700 €, food about 100 € a week, local transport
 * 30 to 70 €; insurance outside Europe 20 to 40 € a month. Middles, in cents.
 * Source: 75secondes.fr, « Étudier à l’étranger avec Erasmus : combien ça coûte », read on 2026-11-23.
 */
const atEuropeanPrices = { housing: 55_000, food: 43_300, transport: 5_000 };
const insurancePerMonth = 3_000;

export interface StartingCosts {
	readonly costs: Costs;
	/** The price level the month was worked out at; null outside Eurostat's table, where European prices stand in. */
	readonly priceLevel: number | null;
}

/**
 * Values to start from, to the nearest ten euros; the person corrects them. Travel starts at the lump sum that Erasmus+
 * pays for the distance; what nobody can guess (papers, deposit) at one month's rent or nothing.
 */
export function startingCosts(
	country: string,
	stay: Stay,
	travel: ReadyAmount | undefined,
	months: number
): StartingCosts {
	const level = hasPrices(country) ? (priceLevels[country] ?? null) : null;
	const here = (cents: Cents) => toTenEuros((cents * (level ?? 100)) / 100);
	const trip = travel && estimate(travel, stay).lines.find(({ id }) => id === 'travel')?.total;
	return {
		priceLevel: level,
		costs: {
			travel: toTenEuros(trip?.likelyCents ?? 0),
			papers: 0,
			insurance: level === null ? insurancePerMonth * Math.max(1, Math.ceil(months)) : 0,
			deposit: months >= 1 ? here(atEuropeanPrices.housing) : 0,
			housing: here(atEuropeanPrices.housing),
			food: here(atEuropeanPrices.food),
			transport: here(atEuropeanPrices.transport),
			other: 0
		}
	};
}

function toTenEuros(cents: number): Cents {
	return Math.round(cents / 1_000) * 1_000;
}
