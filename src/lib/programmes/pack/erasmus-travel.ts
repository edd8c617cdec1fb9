import type { DistanceBandLump } from '#lib/programmes/amount.ts';

/**
 * The travel lump sum of Erasmus+ and the European Solidarity Corps, calls from 2024. Great-circle kilometres, one way,
 * between the sending place and the venue; each figure pays the round trip and is not doubled. A stay granted under an
 * earlier call keeps the bands of its call.
 */
export const erasmusTravel: DistanceBandLump = {
	id: 'travel',
	type: 'distance_band_lump',
	label: { fr: 'forfait voyage', en: 'travel lump sum' },
	bands: [
		{
			minKm: 10,
			maxKm: 99,
			standardCents: 2800,
			greenCents: 5600,
			certainty: { standard: 'low', green: 'low' }
		},
		{
			minKm: 100,
			maxKm: 499,
			standardCents: 21100,
			greenCents: 28500,
			certainty: { standard: 'medium', green: 'low' }
		},
		{
			minKm: 500,
			maxKm: 1999,
			standardCents: 30900,
			greenCents: 41700,
			certainty: { standard: 'medium', green: 'low' }
		},
		{
			minKm: 2000,
			maxKm: 2999,
			standardCents: 39500,
			greenCents: 53500,
			certainty: { standard: 'medium', green: 'low' }
		},
		{
			minKm: 3000,
			maxKm: 3999,
			standardCents: 58000,
			greenCents: 78500,
			certainty: { standard: 'low', green: 'low' }
		},
		{
			minKm: 4000,
			maxKm: 7999,
			standardCents: 118800,
			greenCents: 118800,
			certainty: { standard: 'low', green: 'low' }
		},
		{
			minKm: 8000,
			maxKm: null,
			standardCents: 173500,
			greenCents: 173500,
			certainty: { standard: 'low', green: 'low' }
		}
	],
	appliesToCallsFrom: 2024,
	source: 'E_PORTA',
	certainty: 'medium',
	note: '211/309/395 for calls from 2024 are confirmed by E_PORTA; 28/580/1188/1735 and every green figure come from general knowledge and were not found in a source.',
	earlier: {
		callsFrom: 2021,
		callsTo: 2023,
		bands: [
			{
				minKm: 10,
				maxKm: 99,
				standardCents: 2300,
				greenCents: null,
				certainty: { standard: 'high', green: 'unknown' }
			},
			{
				minKm: 100,
				maxKm: 499,
				standardCents: 18000,
				greenCents: 21000,
				certainty: { standard: 'high', green: 'high' }
			},
			{
				minKm: 500,
				maxKm: 1999,
				standardCents: 27500,
				greenCents: 32000,
				certainty: { standard: 'high', green: 'high' }
			},
			{
				minKm: 2000,
				maxKm: 2999,
				standardCents: 36000,
				greenCents: 41000,
				certainty: { standard: 'high', green: 'high' }
			},
			{
				minKm: 3000,
				maxKm: 3999,
				standardCents: 53000,
				greenCents: 61000,
				certainty: { standard: 'high', green: 'high' }
			},
			{
				minKm: 4000,
				maxKm: 7999,
				standardCents: 82000,
				greenCents: null,
				certainty: { standard: 'high', green: 'unknown' }
			},
			{
				minKm: 8000,
				maxKm: null,
				standardCents: 150000,
				greenCents: null,
				certainty: { standard: 'high', green: 'unknown' }
			}
		],
		certainty: 'high',
		source: 'E_BAND21'
	}
};
