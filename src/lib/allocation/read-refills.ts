import { done, type Done } from '#lib/basics/outcome.ts';
import type { Seat } from './problem.ts';
import type { Faults } from './fault.ts';
import { Reading } from './reading.ts';
import type { RefillInput, StatedRefill } from './stated-refill.ts';

/** Reads the refills of a round from parsed JSON, as they are published. Answers every fault with the path to it. */
export function readRefills(value: unknown): Done<readonly StatedRefill[]> | Faults {
	const read = new Reading();
	const root = read.object(value, '');
	if (!root) return read.faults();
	const refills = read.list(root.refills, 'refills').flatMap((each, position): StatedRefill[] => {
		const at = `refills[${position}]`;
		const fields = read.object(each, at);
		if (!fields) return [];
		return [
			{
				inputHash: read.text(fields.inputHash, `${at}.inputHash`),
				input: inputIn(read, fields.input, `${at}.input`),
				calls: read.list(fields.calls, `${at}.calls`).map((call, order) => {
					const path = `${at}.calls[${order}]`;
					const { applicant, seat } = read.object(call, path) ?? {};
					return {
						applicant: read.text(applicant, `${path}.applicant`),
						seat: seatIn(read, seat, `${path}.seat`)
					};
				})
			}
		];
	});
	return read.isSound ? done(refills) : read.faults();
}

function inputIn(read: Reading, value: unknown, at: string): RefillInput {
	const fields = read.object(value, at) ?? {};
	return {
		problem: read.text(fields.problem, `${at}.problem`),
		offer: read.text(fields.offer, `${at}.offer`),
		held: read.list(fields.held, `${at}.held`).map((each, position) => {
			const path = `${at}.held[${position}]`;
			const { applicant, offer, seat } = read.object(each, path) ?? {};
			return {
				applicant: read.text(applicant, `${path}.applicant`),
				offer: read.text(offer, `${path}.offer`),
				seat: seatIn(read, seat, `${path}.seat`)
			};
		}),
		gone: read.texts(fields.gone, `${at}.gone`),
		declined: read.list(fields.declined, `${at}.declined`).map((each, position) => {
			const path = `${at}.declined[${position}]`;
			const { applicant, offers } = read.object(each, path) ?? {};
			return {
				applicant: read.text(applicant, `${path}.applicant`),
				offers: read.texts(offers, `${path}.offers`)
			};
		})
	};
}

function seatIn(read: Reading, value: unknown, at: string): Seat {
	if (value === 'reserved' || value === 'open') return value;
	read.fault({ kind: 'not-word', at, words: '"reserved", "open"', found: read.shown(value) });
	return 'open';
}
