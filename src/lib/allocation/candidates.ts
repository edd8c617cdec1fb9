import type { Market } from './market.ts';

/** Who asked each offer, best first: offer `o` has the entries from `start[o]` to `start[o + 1]`. */
export interface Candidates {
	readonly start: Uint32Array;
	/** Entry → position in `market.choices`. */
	readonly choices: Uint32Array;
	/** Entry → applicant. */
	readonly applicants: Uint32Array;
}

/** The candidates of every offer in its order, standing then draw; those whose choice is not `wanted` are left out. */
export function candidatesOf(
	market: Market,
	draw: Uint32Array,
	wanted: (choice: number, applicant: number) => boolean = () => true
): Candidates {
	const { choiceStart, choices, standing } = market;
	const drawn = new Uint32Array(draw.length);
	draw.forEach((place, applicant) => {
		drawn[place] = applicant;
	});

	const forEachWanted = (act: (offer: number, choice: number, applicant: number) => void) => {
		for (const applicant of drawn)
			for (let at = choiceStart[applicant] as number; at < (choiceStart[applicant + 1] as number); at++)
				if (wanted(at, applicant)) act(choices[at] as number, at, applicant);
	};
	const start = new Uint32Array(market.offers.length + 1);
	forEachWanted((offer) => {
		start[offer + 1] = (start[offer + 1] as number) + 1;
	});
	for (let offer = 0; offer < market.offers.length; offer++)
		start[offer + 1] = (start[offer + 1] as number) + (start[offer] as number);

	const filled = start.slice();
	const inOrder = {
		start,
		choices: new Uint32Array(start.at(-1) ?? 0),
		applicants: new Uint32Array(start.at(-1) ?? 0)
	};
	forEachWanted((offer, choice, applicant) => {
		const entry = filled[offer] as number;
		filled[offer] = entry + 1;
		inOrder.choices[entry] = choice;
		inOrder.applicants[entry] = applicant;
	});
	if (standing.length > 0) sortByStanding(market, inOrder);
	return inOrder;
}

/** Entries stand in the draw's order already; a stable sort by standing completes it. */
function sortByStanding({ offers, standing }: Market, { start, choices, applicants }: Candidates): void {
	for (let offer = 0; offer < offers.length; offer++) {
		const from = start[offer] as number;
		const to = start[offer + 1] as number;
		const entries = Array.from({ length: to - from }, (_, at) => ({
			choice: choices[from + at] as number,
			applicant: applicants[from + at] as number
		}));
		entries.sort((one, other) => (standing[one.choice] as number) - (standing[other.choice] as number));
		entries.forEach(({ choice, applicant }, at) => {
			choices[from + at] = choice;
			applicants[from + at] = applicant;
		});
	}
}
