import { chooseSeats, seatRuleOf, turnedAway } from './choice.ts';
import type { Market } from './market.ts';
import { nobody, SeatHeaps } from './seat-heaps.ts';

/** Called now and then with the number of applicants whose turn came, of all. */
export type Progress = (done: number, total: number) => void;

export const unplaced = -1;
const turnsBetweenReports = 1 << 16;

// What is read of a person at each proposal stands side by side: whoever loses a seat is seldom in the cache.
const words = 4;
const nextAt = 0;
const endAt = 1;
const drawAt = 2;
const priorityAt = 3;

/**
 * Applicant-proposing deferred acceptance. Answers applicant → the choice they hold, a position in `market.choices`, or
 * `unplaced`: stable under each offer's rule, and the best stable answer for every applicant, whatever the order of
 * proposals. At most one proposal for each choice, each O(log seats).
 * Source: Gale and Shapley 1962; with reserves Hafalir, Yenmez and Yildirim, Theoretical Economics 8 (2013).
 */
export function assignChoices(
	market: Market,
	draw: Uint32Array,
	onProgress: Progress = () => {}
): Int32Array {
	const { choices, choiceStart, standing, special } = market;
	const total = draw.length;
	const people = peopleOf(market, draw);
	const isDrawnOnly = standing.length === 0;
	const heaps = new SeatHeaps(market, market.standings * total);
	const groups = new Map<number, number[]>(Array.from(special.keys(), (offer) => [offer, []]));
	const toChoose = new Set<number>();

	const keyOf = (applicant: number, choice: number): number => {
		const place = people[applicant * words + drawAt] as number;
		return isDrawnOnly ? place : (standing[choice] as number) * total + place;
	};

	/** This person proposes down their list, then whoever loses a seat by it does, until somebody rests. */
	const propose = (first: number): void => {
		for (let applicant = first; applicant !== nobody;) {
			const person = applicant * words;
			const choice = people[person + nextAt] as number;
			people[person + nextAt] = choice + 1;
			if (choice === people[person + endAt]) return;
			const offer = choices[choice] as number;
			if (special.size > 0 && special.has(offer)) {
				groups.get(offer)?.push(applicant);
				toChoose.add(offer);
				return;
			}
			applicant = heaps.admit(offer, keyOf(applicant, choice), applicant, people[person + priorityAt] === 1);
		}
	};

	for (let applicant = 0; applicant < total; applicant++) {
		propose(applicant);
		if ((applicant + 1) % turnsBetweenReports === 0) onProgress(applicant + 1, total);
	}

	// Offers with a special rule choose among all who came since, and those turned away go on proposing.
	for (const offer of toChoose) {
		toChoose.delete(offer);
		const group = (groups.get(offer) ?? [])
			.map((applicant) => ({
				applicant,
				key: keyOf(applicant, (people[applicant * words + nextAt] as number) - 1)
			}))
			.sort((one, other) => one.key - other.key)
			.map(({ applicant }) => applicant);
		const answers = chooseSeats(group, seatRuleOf(market, offer), market);
		groups.set(
			offer,
			group.filter((_, place) => answers[place] !== turnedAway)
		);
		group.forEach((applicant, place) => {
			if (answers[place] === turnedAway) propose(applicant);
		});
	}
	onProgress(total, total);

	const held = new Int32Array(total);
	for (let applicant = 0; applicant < total; applicant++) {
		const choice = (people[applicant * words + nextAt] as number) - 1;
		held[applicant] = choice < (choiceStart[applicant + 1] as number) ? choice : unplaced;
	}
	return held;
}

function peopleOf({ choiceStart, priority }: Market, draw: Uint32Array): Uint32Array {
	const people = new Uint32Array(draw.length * words);
	for (let applicant = 0; applicant < draw.length; applicant++) {
		const person = applicant * words;
		people[person + nextAt] = choiceStart[applicant] as number;
		people[person + endAt] = choiceStart[applicant + 1] as number;
		people[person + drawAt] = draw[applicant] as number;
		people[person + priorityAt] = priority[applicant] as number;
	}
	return people;
}
