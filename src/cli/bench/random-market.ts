import type { Market } from '#lib/allocation/market.ts';
import { sha256 } from '#lib/basics/sha256.ts';

const mostChoices = 10;
const scores = 4096;

/**
 * A market of this many applicants in columns, the same each time: a tenth as many offers, half of them with a quarter
 * or more of their seats reserved; choices half among the popular, half near home; seats for four in five applicants;
 * three in ten with priority; a panel's score of twelve bits, then the draw.
 */
export function randomMarket(applicants: number, isFull: boolean): Market {
	const random = randomNumbers(applicants);
	const offers = Math.max(1, Math.floor(applicants / 10));
	const choiceStart = new Uint32Array(applicants + 1);
	const choices = new Uint32Array(applicants * (isFull ? mostChoices : 6));
	let filled = 0;
	for (let applicant = 0; applicant < applicants; applicant++) {
		const home = Math.floor((applicant / applicants) * offers);
		const count = isFull ? mostChoices : 1 + Math.floor(random() * mostChoices);
		const from = filled;
		while (filled - from < Math.min(count, offers) && filled < choices.length) {
			const offer =
				random() < 0.5
					? Math.floor(offers * random() ** 2)
					: (home + Math.floor(random() * 400) - 200 + 200 * offers) % offers;
			if (isAmong(choices, from, filled, offer)) continue;
			choices[filled++] = offer;
		}
		choiceStart[applicant + 1] = filled;
	}
	const standing = new Uint32Array(filled);
	for (let choice = 0; choice < filled; choice++) standing[choice] = Math.floor(random() * scores);
	const seats = Uint32Array.from({ length: offers }, () => 1 + Math.floor(random() * 15));
	return {
		seed: sha256('the seed of a round is a digest, too'),
		references: namesOf('HDF', applicants),
		offers: namesOf('offer', offers),
		priority: Uint8Array.from({ length: applicants }, () => Number(random() < 0.3)),
		criteria: new Uint32Array(0),
		choiceStart,
		choices: choices.subarray(0, filled),
		standing,
		standings: scores,
		seats,
		reserved: seats.map((count, offer) => (offer % 2 === 0 ? Math.ceil(count * 0.4) : 0)),
		special: new Map()
	};
}

function namesOf(kind: string, count: number): string[] {
	const names = new Array<string>(count);
	for (let at = 0; at < count; at++) names[at] = `${kind}-${at}`;
	return names;
}

function isAmong(choices: Uint32Array, from: number, to: number, offer: number): boolean {
	for (let choice = from; choice < to; choice++) if (choices[choice] === offer) return true;
	return false;
}

/** Numbers from 0 to 1 that are the same each time. */
function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		let mixed = state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d);
		return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32;
	};
}
