import type { Cents } from '#lib/basics/cents.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import type { MoneyFile, MoneyProblem } from './award.ts';
import type { Faults } from './fault.ts';
import { Reading } from './reading.ts';

/** What a result over money says of one file. */
export interface StatedAward {
	readonly file: string;
	readonly amountCents: Cents | null;
	readonly from: 'reserve' | 'open' | null;
	/** Place on the waiting list, from 1; null for a file that was awarded. */
	readonly waiting: number | null;
	readonly draw: number;
}

export interface StatedAwards {
	readonly inputHash: string;
	readonly awards: readonly StatedAward[];
	/** Its figures, as they stand there; absent in refills and in results made elsewhere. */
	readonly report?: unknown;
}

/**
 * Reads a round over money from parsed JSON: `{seed, envelopeCents, reserveCents, files: [{id, priority, amountCents,
 * score?}]}`. Names it does not know are left aside. Answers every fault with the path to it.
 */
export function readMoneyProblem(value: unknown): Done<MoneyProblem> | Faults {
	const read = new Reading();
	const root = read.object(value, '');
	if (!root) return read.faults();
	const seed = read.text(root.seed, 'seed');
	const envelopeCents = read.cents(root.envelopeCents, 'envelopeCents');
	const reserveCents = read.cents(root.reserveCents, 'reserveCents');
	if (reserveCents > envelopeCents)
		read.fault({ kind: 'over-envelope', at: 'reserveCents', count: reserveCents, most: envelopeCents });
	const seen = new Map<string, number>();
	const files = read.list(root.files, 'files').flatMap((each, position): MoneyFile[] => {
		const at = `files[${position}]`;
		const fields = read.object(each, at);
		if (!fields) return [];
		const id = read.newId(fields.id, `${at}.id`, seen, position, 'files');
		const { priority, score = null } = fields;
		if (typeof priority !== 'boolean')
			read.fault({ kind: 'not-truth', at: `${at}.priority`, found: read.shown(priority) });
		const amountCents = read.cents(fields.amountCents, `${at}.amountCents`);
		if (amountCents === 0) read.fault({ kind: 'asks-nothing', at: `${at}.amountCents` });
		const isScore = score === null || (typeof score === 'number' && Number.isFinite(score) && score >= 0);
		if (!isScore) read.fault({ kind: 'not-score', at: `${at}.score`, found: read.shown(score) });
		return [
			{ id, priority: priority === true, amountCents, score: isScore ? (score as number | null) : null }
		];
	});
	return read.isSound ? done({ seed, envelopeCents, reserveCents, files }) : read.faults();
}

/** Reads a result over money from parsed JSON. Answers every fault with the path to it. */
export function readAwards(value: unknown): Done<StatedAwards> | Faults {
	const read = new Reading();
	const root = read.object(value, '');
	if (!root) return read.faults();
	const inputHash = read.text(root.inputHash, 'inputHash');
	const awards = read.list(root.awards, 'awards').flatMap((each, position): StatedAward[] => {
		const at = `awards[${position}]`;
		const fields = read.object(each, at);
		if (!fields) return [];
		const { amountCents, from, waiting } = fields;
		if (from !== null && from !== 'reserve' && from !== 'open') {
			read.fault({
				kind: 'not-word',
				at: `${at}.from`,
				words: '"reserve", "open", null',
				found: read.shown(from)
			});
			return [];
		}
		return [
			{
				file: read.text(fields.file, `${at}.file`),
				amountCents: amountCents === null ? null : read.cents(amountCents, `${at}.amountCents`),
				from,
				waiting: waiting === null ? null : read.count(waiting, `${at}.waiting`),
				draw: read.count(fields.draw, `${at}.draw`)
			}
		];
	});
	return read.isSound ? done({ inputHash, awards, report: root.report }) : read.faults();
}
