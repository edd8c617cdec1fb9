import { done, type Done } from '#lib/basics/outcome.ts';
import type { Seat } from './problem.ts';
import type { Faults } from './fault.ts';
import { isCount, isSoundText, Reading } from './reading.ts';

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
	/** Its figures, as they stand there; absent in results made elsewhere. */
	readonly report?: unknown;
}

/** Reads a result from parsed JSON, as `cap allocation run` writes it. Answers every fault with the path to it. */
export function readResult(value: unknown): Done<StatedResult> | Faults {
	const read = new Reading();
	const root = read.object(value, '');
	if (!root) return read.faults();
	const inputHash = read.text(root.inputHash, 'inputHash');
	const assignment: StatedAssignment[] = [];
	for (const [position, row] of read.list(root.assignment, 'assignment').entries())
		if (isStated(row)) assignment.push(row);
		else nameFaults(read, row, `assignment[${position}]`);
	return read.isSound ? done({ inputHash, assignment, report: root.report }) : read.faults();
}

/** A row as it must be; it is kept as it stands, because a file may hold a million. */
function isStated(row: unknown): row is StatedAssignment {
	if (typeof row !== 'object' || row === null) return false;
	const { applicant, offer, rank, seat, draw } = row as Record<string, unknown>;
	return (
		isSoundText(applicant) &&
		(offer === null || isSoundText(offer)) &&
		(rank === null || isCount(rank)) &&
		isSeat(seat) &&
		(draw === undefined || isCount(draw))
	);
}

function isSeat(seat: unknown): seat is Seat | null {
	return seat === null || seat === 'reserved' || seat === 'open';
}

function nameFaults(read: Reading, row: unknown, at: string): void {
	const fields = read.object(row, at);
	if (!fields) return;
	const { offer, rank, seat, draw } = fields;
	if (!isSeat(seat))
		return read.fault({
			kind: 'not-word',
			at: `${at}.seat`,
			words: '"reserved", "open", null',
			found: read.shown(seat)
		});
	read.text(fields.applicant, `${at}.applicant`);
	if (offer !== null) read.text(offer, `${at}.offer`);
	if (rank !== null) read.count(rank, `${at}.rank`);
	if (draw !== undefined) read.count(draw, `${at}.draw`);
}
