import { done, type Done } from '#lib/basics/outcome.ts';
import type { Seat } from './problem.ts';
import { type Faults, Reading } from './reading.ts';

/** What a result file says of one applicant. `draw` is absent in results made elsewhere. */
export interface StatedAssignment {
	readonly applicant: string;
	readonly offer: string | null;
	readonly rank: number | null;
	readonly seat: Seat | null;
	readonly draw?: number;
}

export interface StatedResult {
	readonly inputHash: string;
	readonly assignment: readonly StatedAssignment[];
}

/** Reads a result from parsed JSON, as `cap allocation run` writes it. Answers every fault with the path to it. */
export function readResult(value: unknown): Done<StatedResult> | Faults {
	const read = new Reading();
	const root = read.object(value, 'the result');
	if (!root) return read.faults();
	const inputHash = read.text(root.inputHash, 'inputHash');
	const assignment = read
		.list(root.assignment, 'assignment')
		.flatMap((each, position): StatedAssignment[] => {
			const at = `assignment[${position}]`;
			const fields = read.object(each, at);
			if (!fields) return [];
			const { offer, rank, seat, draw } = fields;
			if (seat !== null && seat !== 'reserved' && seat !== 'open') {
				read.fault(`${at}.seat`, `expected "reserved", "open" or null, found ${read.shown(seat)}`);
				return [];
			}
			return [
				{
					applicant: read.text(fields.applicant, `${at}.applicant`),
					offer: offer === null ? null : read.text(offer, `${at}.offer`),
					rank: rank === null ? null : read.count(rank, `${at}.rank`),
					seat,
					...(draw === undefined ? {} : { draw: read.count(draw, `${at}.draw`) })
				}
			];
		});
	return read.isSound ? done({ inputHash, assignment }) : read.faults();
}
