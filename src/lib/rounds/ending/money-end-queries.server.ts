import type { StatedAward } from '#lib/allocation/read-money.ts';
import type { MoneyResult } from '#lib/allocation/run-money.ts';
import type { Reader } from '#lib/server/act.ts';
import { decisionTally } from '../deciding/decision-queries.server.ts';
import { readStoredMoney } from '../running/money-dry-run.ts';
import { moneyEndReport } from './money-end-report.ts';
import { moneyStandings } from '../money-queries.server.ts';
import { refillsOf } from '../answering/place-queries.server.ts';

/** A published round over money as it stands: its report so far, its requests and its refills; null before. */
export async function moneyEndOf(db: Reader, roundId: string) {
	const round = await db
		.selectFrom('round')
		.select(['problem', 'result'])
		.where('id', '=', roundId)
		.where('kind', '=', 'money')
		.where('published_at', 'is not', null)
		.executeTakeFirst();
	if (!round?.problem || !round.result) return null;
	const standings = await moneyStandings(db, roundId);
	const refills = (await refillsOf(db, roundId)).map(({ number, run_at, input_hash, input, calls }) => ({
		number,
		at: run_at,
		inputHash: input_hash,
		input,
		rest: readStoredMoney(input),
		awards: JSON.parse(calls) as StatedAward[]
	}));
	const problem = readStoredMoney(round.problem);
	const run = await decisionTally(db, roundId);
	const turns = standings.filter(
		({ turn_decided }) => turn_decided === 'awarded' || turn_decided === 'set-aside'
	);
	const report = moneyEndReport({
		problem,
		run: (JSON.parse(round.result) as Pick<MoneyResult, 'report'>).report,
		standings,
		onAppeal: standings.filter(({ on_appeal }) => on_appeal).length,
		refills: refills.map(({ awards }) => awards.filter(({ from }) => from !== null).length),
		decided: {
			all: run.decided + turns.length,
			otherwise: run.otherwise + turns.filter(({ turn_decided }) => turn_decided === 'set-aside').length
		}
	});
	return { problem, report, standings, refills };
}

/** The refills of a public round over money: each a problem and its answers, which pass the check like the round's own. */
export async function moneyRefillsFile(
	db: Reader,
	roundId: string,
	inputHash: string | null
): Promise<string> {
	const end = await moneyEndOf(db, roundId);
	const refills = (end?.refills ?? []).map(({ number, at, inputHash: digest, input, awards }) => ({
		...{ number, at, inputHash: digest, input, awards }
	}));
	return `${JSON.stringify({ problem: inputHash, refills }, null, 1)}\n`;
}
