import { assignChoices } from '#lib/allocation/deferred-acceptance.ts';
import { drawOrder } from '#lib/allocation/lottery.ts';
import { seatsHeld } from '#lib/allocation/seats-held.ts';
import { drawToVerify } from '#lib/allocation/verify-draw.ts';
import { seatingViolation } from '#lib/allocation/verify-seating.ts';
import { randomMarket } from './random-market.ts';
import { textbookMarket, textbookRanks } from './textbook.ts';

/** What one size costs, in milliseconds and bytes: the medians of the rounds, in a process of its own. */
export interface SizeMeasured {
	readonly choices: number;
	readonly placed: number;
	readonly drawMs: number;
	readonly solveMs: number;
	readonly verifyMs: number;
	/** Highest memory of the whole process once it has solved the market: data and Node included. */
	readonly peakBytes: number;
	readonly textbookMs: number | null;
}

const [size = '0', full = '', compared = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(measure(Number(size), full === 'full', compared === 'textbook')));

function measure(applicants: number, isFull: boolean, isCompared: boolean): SizeMeasured {
	const rounds = applicants >= 1_000_000 ? 5 : applicants >= 100_000 ? 9 : 41;
	const market = randomMarket(applicants, isFull);
	let draw: Uint32Array = drawOrder(market.seed, market.references);
	let held: Int32Array = assignChoices(market, draw);
	const peakBytes = process.resourceUsage().maxRSS * 1024;
	const drawMs = median(rounds, () => (draw = drawOrder(market.seed, market.references)));
	const solveMs = median(rounds, () => (held = assignChoices(market, draw)));

	const claim = { held, seats: seatsHeld(market, draw, held) };
	const verifyMs = median(rounds, () => {
		const violation = seatingViolation(market, drawToVerify(market.seed, market.references), claim);
		if (violation) throw new Error(`the verifier refuses the result: ${JSON.stringify(violation)}`);
	});
	let textbookMs: number | null = null;
	if (isCompared) {
		let ranks: Int32Array = new Int32Array(0);
		const markets = Array.from({ length: 3 }, () => textbookMarket(market, draw));
		textbookMs = median(markets.length, (round) => (ranks = textbookRanks(markets[round] ?? [])));
		ranks.forEach((rank, applicant) => {
			const choice = rank < 0 ? -1 : (market.choiceStart[applicant] ?? 0) + rank;
			if (choice !== held[applicant]) throw new Error(`the textbook disagrees about applicant ${applicant}`);
		});
	}
	const placed = held.filter((choice) => choice >= 0).length;
	return { choices: market.choices.length, placed, drawMs, solveMs, verifyMs, peakBytes, textbookMs };
}

function median(rounds: number, act: (round: number) => unknown): number {
	const times = Array.from({ length: rounds }, (_, round) => {
		const started = performance.now();
		act(round);
		return performance.now() - started;
	});
	return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN;
}
