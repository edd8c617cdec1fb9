import type { Report } from '#lib/allocation/fairness.ts';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import type { Call } from '#lib/allocation/refill.ts';
import type { RefillInput, StatedRefill } from '#lib/allocation/stated-refill.ts';
import type { Reader } from '#lib/server/act.ts';
import { type EndReport, endReport } from './end-report.ts';
import { moneyRefillsFile } from './money-end-queries.server.ts';
import type { MoneyEndReport } from './money-end-report.ts';
import { refillsOf, peoplesPlaces } from '../answering/place-queries.server.ts';

/** A published round of places as it stands: problem, report so far and refills; null before the publication. */
export async function endOf(db: Reader, roundId: string) {
	const round = await db
		.selectFrom('round')
		.select(['problem', 'result'])
		.where('id', '=', roundId)
		.where('kind', '=', 'places')
		.where('published_at', 'is not', null)
		.executeTakeFirst();
	if (!round?.problem || !round.result) return null;
	const read = problemIn(new TextEncoder().encode(round.problem));
	if (!read.done) throw new Error(`a stored problem that cannot be read: ${JSON.stringify(read.faults)}`);
	const refills = statedRefills(await refillsOf(db, roundId));
	const report = endReport({
		problem: read.value.problem,
		run: (JSON.parse(round.result) as { report: Report }).report,
		people: await peoplesPlaces(db, roundId),
		refills: refills.map(({ calls }) => calls),
		decided: await decisions(db, roundId)
	});
	return { ...read.value, refills, report };
}

type StoredRefill = Awaited<ReturnType<typeof refillsOf>>[number];

function statedRefills(rows: readonly StoredRefill[]): (StatedRefill & { number: number; at: Date })[] {
	return rows.map(({ number, run_at, input_hash, input, calls }) => ({
		number,
		at: run_at,
		inputHash: input_hash,
		input: JSON.parse(input) as RefillInput,
		calls: JSON.parse(calls) as Call[]
	}));
}

async function decisions(db: Reader, roundId: string): Promise<{ all: number; otherwise: number }> {
	const run = await db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.select(({ fn }) => [fn.countAll<number>().as('all'), fn.count<number>('reason').as('otherwise')])
		.where('round_id', '=', roundId)
		.where('decided_by', 'is not', null)
		.executeTakeFirstOrThrow();
	const later = await db
		.selectFrom('round_place')
		.innerJoin('round_entry', 'round_entry.id', 'round_place.entry_id')
		.select(({ fn }) => [fn.countAll<number>().as('all'), fn.count<number>('reason').as('otherwise')])
		.where('round_id', '=', roundId)
		.where('refill_id', 'is not', null)
		.where('decided_by', 'is not', null)
		.executeTakeFirstOrThrow();
	return {
		all: Number(run.all) + Number(later.all),
		otherwise: Number(run.otherwise) + Number(later.otherwise)
	};
}

/** The refills of a public round as anyone may check them, beside its problem. */
export async function refillsFile(db: Reader, slug: string): Promise<string | null> {
	const round = await publicRoundOf(db, slug);
	if (!round) return null;
	if (round.kind === 'money') return moneyRefillsFile(db, round.id, round.input_hash);
	const refills = statedRefills(await refillsOf(db, round.id));
	return `${JSON.stringify({ problem: round.input_hash, refills }, null, 1)}\n`;
}

/** The report of a closed round, as it was stored when it closed; null before. */
export async function storedEndReport(
	db: Reader,
	slug: string
): Promise<{ text: string; report: EndReport | MoneyEndReport } | null> {
	const round = await publicRoundOf(db, slug);
	const text = round?.end_report;
	return text ? { text, report: JSON.parse(text) as EndReport | MoneyEndReport } : null;
}

function publicRoundOf(db: Reader, slug: string) {
	return db
		.selectFrom('round')
		.select(['id', 'kind', 'input_hash', 'end_report'])
		.where('slug', '=', slug)
		.where('published_at', 'is not', null)
		.executeTakeFirst();
}
