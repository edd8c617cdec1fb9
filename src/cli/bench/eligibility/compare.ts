import { assessAll } from '#lib/eligibility/assess.ts';
import { answerAt, judgeBatch } from '#lib/eligibility/batch.ts';
import { compileBatch } from '#lib/eligibility/batch-rules.ts';
import { columnsOf } from '#lib/eligibility/columns.ts';
import type { Facts, Verdict } from '#lib/eligibility/fact.ts';
import { crowd } from './crowd.ts';
import { jsonLogic } from './json-logic.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import type { Peer } from './peer.ts';
import { plainFacts, plainRule, type PlainFacts } from './plain-rules.ts';
import { asPeer, postgresql } from './postgresql.ts';
import { publicodes } from './publicodes.ts';
import { realisticProgrammes, realisticRulebook } from './world.ts';

const on = '2026-11-22';
const people = 100_000;
const peopleInBatch = 1_000_000;
const peopleAssessed = 1_000;
const rounds = 5;

/** What one engine does in one round: how many people it judges, and how long that takes, in milliseconds. */
interface Runner {
	readonly name: string;
	readonly people: number;
	readonly time: () => Promise<number>;
}

/**
 * Our engine beside four others on the same fifty programmes and the same crowd, each in turn in every round. Prints
 * medians and ratios. Answers how many verdicts differ between engines: none, or something is wrong.
 */
export async function compareEngines(): Promise<number> {
	const rules = realisticProgrammes().map(plainRule);
	const oracle = await postgresql(rules);
	try {
		const peers = [publicodes(rules), jsonRulesEngine(rules), jsonLogic(rules)];
		const [complete, partial] = [crowd(people, 0, 7), crowd(people, 0.15, 8)];
		const plain = complete.map(plainFacts);
		await oracle.load(plain);
		const [ours, columnar] = ourRunners(complete);
		const runners = [
			...peers.map((peer) => peerRunner(peer, plain)),
			{ name: 'PostgreSQL 18, one statement', people, time: () => oracle.time() },
			ours,
			columnar
		];
		printTimes(await timesOf(runners), ours, columnar);
		return await countDifferences([...peers, asPeer(oracle)], complete, partial);
	} finally {
		await oracle.stop();
	}
}

function ourRunners(complete: readonly Facts[]): [Runner, Runner] {
	const rulebook = realisticRulebook();
	const batch = compileBatch(rulebook);
	const columns = columnsOf(crowd(peopleInBatch, 0, 7), batch.reads);
	const some = complete.slice(0, peopleAssessed);
	return [
		{
			name: 'ours, with reasons and what is missing',
			people: some.length,
			time: () => timed(() => some.forEach((facts) => assessAll(rulebook, facts, on)))
		},
		{
			name: 'ours, a batch from columns',
			people: peopleInBatch,
			time: () => timed(() => judgeBatch(batch, columns, on))
		}
	];
}

function peerRunner(peer: Peer, crowd: readonly PlainFacts[]): Runner {
	const some = crowd.slice(0, peer.people);
	return { name: peer.name, people: some.length, time: () => timed(() => peer.judge(some)) };
}

async function timed(work: () => unknown): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

/** Median microseconds for one person and all programmes. The first round warms up and does not count. */
async function timesOf(runners: readonly Runner[]): Promise<Map<Runner, number>> {
	const times = new Map(runners.map((runner) => [runner, [] as number[]]));
	for (let round = 0; round <= rounds; round += 1)
		for (const runner of runners) {
			const each = ((await runner.time()) * 1_000) / runner.people;
			if (round > 0) times.get(runner)?.push(each);
		}
	return new Map([...times].map(([runner, each]) => [runner, median(each)]));
}

function median(values: number[]): number {
	return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

function printTimes(times: ReadonlyMap<Runner, number>, ours: Runner, columnar: Runner): void {
	const [explained, batch] = [times.get(ours) ?? NaN, times.get(columnar) ?? NaN];
	console.log(
		`eligibility, 50 programmes, 1 thread, ${rounds} rounds in turn, medians; × tells how much slower`
	);
	const header = ['µs a person', 'people', '× ours explained', '× our batch'];
	console.log(`  ${''.padEnd(40)}${header.map((title) => title.padStart(18)).join('')}`);
	for (const [runner, each] of times) {
		const cells = [each.toPrecision(3), String(runner.people), ratio(each / explained), ratio(each / batch)];
		console.log(`  ${runner.name.padEnd(40)}${cells.map((cell) => cell.padStart(18)).join('')}`);
	}
}

function ratio(value: number): string {
	return value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
}

async function countDifferences(
	peers: readonly Peer[],
	complete: readonly Facts[],
	partial: readonly Facts[]
): Promise<number> {
	let differences = 0;
	for (const [crowd, said, isComplete] of [
		[complete, 'all facts told', true],
		[partial, '15 % of facts untold', false]
	] as const) {
		const expected = await ourVerdicts(crowd);
		for (const peer of peers.filter(({ isThreeValued }) => isComplete || isThreeValued)) {
			const asked = crowd.slice(0, Math.max(peer.people, 200)).map(plainFacts);
			const verdicts = await peer.judge(asked);
			const wrong = verdicts.flatMap((row, person) =>
				row.filter((verdict, programme) => verdict !== expected(person, programme))
			).length;
			differences += wrong;
			const count = (asked.length * 50).toLocaleString('en');
			console.log(`  ${said}: ${peer.name} differs from us on ${wrong} of ${count} verdicts`);
		}
		differences += explainedDifferently(crowd.slice(0, 2_000), expected);
	}
	return differences;
}

type Expected = (person: number, programme: number) => Verdict;

/** Our batch's answer to the whole of a programme, person and project together. */
async function ourVerdicts(crowd: readonly Facts[]): Promise<Expected> {
	const batch = compileBatch(realisticRulebook());
	const verdicts = await judgeBatch(batch, columnsOf(crowd, batch.reads), on);
	return (person, programme) => verdictOf(answerAt(verdicts, person, programme).result);
}

function explainedDifferently(crowd: readonly Facts[], expected: Expected): number {
	const rulebook = realisticRulebook();
	const wrong = crowd.flatMap((facts, person) =>
		Object.values(assessAll(rulebook, facts, on)).filter(
			({ result }, programme) => verdictOf(result) !== expected(person, programme)
		)
	).length;
	console.log(
		`  explained one by one, we differ from our batch on ${wrong} of ${crowd.length * 50} verdicts`
	);
	return wrong;
}

function verdictOf(result: string): Verdict {
	return result === 'eligible' ? 'yes' : result === 'not_eligible' ? 'no' : 'unknown';
}
