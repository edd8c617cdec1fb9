import loadHighs from 'highs';
import type { Choice } from '#lib/funding/aid-choice.ts';
import { bestSets } from '#lib/funding/best-sets.ts';

const instances = 60;
const toTheCentInstances = 300;
const aids = 30;
const families = 5;
const rounds = 4;
const tenEuros = 1_000;

/**
 * Which aids combine: ours beside HiGHS on the same choices of thirty aids (15 % of pairs exclude each other, five
 * families limited in number and in money, the total under the cost). Each takes its turn at every choice, and its
 * quickest round counts; HiGHS finds one best set, ours up to four, and writing its model down is not counted. Amounts
 * are whole tens of euros, as aids are written; choices to the cent, where the ceiling makes a puzzle of sums, are told
 * beside. Throws when a value differs.
 */
export async function benchPlan(): Promise<void> {
	const highs = await loadHighs();
	const choices = Array.from({ length: instances }, (_instance, seed) => anyChoice(seed + 1, tenEuros));
	const toTheCent = Array.from({ length: toTheCentInstances }, (_instance, seed) => anyChoice(seed + 1, 1));
	// Warm, as after the first keys of whoever types a plan.
	for (let round = 0; round < rounds; round++) toTheCent.forEach((choice) => bestSets(choice));
	const toTheCentTimes = toTheCent.map((choice) => quickest(() => bestSets(choice)).time);
	const ours: number[] = [];
	const theirs: number[] = [];
	let differences = 0;
	for (const choice of choices) {
		const model = asLinearProgramme(choice);
		const own = quickest(() => bestSets(choice));
		const other = quickest(() => highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0 }));
		ours.push(own.time);
		theirs.push(other.time);
		if (Math.round(other.answer.ObjectiveValue) !== own.answer.value) differences += 1;
	}
	const ratio = (share: number) =>
		Math.round(quantile(theirs, share) / quantile(ours, share)).toLocaleString('en');
	console.log(`plan of a stay (${aids} aids, ${instances} choices, exact)`);
	console.log(`  ours         ${spread(ours)}`);
	console.log(`  to the cent  ${spread(toTheCentTimes)} (${toTheCentInstances} choices)`);
	console.log(`  HiGHS        ${spread(theirs)}`);
	console.log(
		`  ${ratio(0.5)} times as fast at the median, ${ratio(0.99)} at the 99th percentile, ${differences} differences\n`
	);
	if (differences > 0) throw new Error(`${differences} plans differ from HiGHS`);
}

function quickest<A>(solve: () => A): { readonly time: number; readonly answer: A } {
	const tries = Array.from({ length: rounds }, () => {
		const started = performance.now();
		const answer = solve();
		return { time: performance.now() - started, answer };
	});
	return tries.reduce((best, each) => (each.time < best.time ? each : best));
}

const spread = (times: readonly number[]) =>
	`p50 ${quantile(times, 0.5).toFixed(3)} ms, p99 ${quantile(times, 0.99).toFixed(3)} ms`;

/** The same instances every time: a small congruential generator, because a benchmark must repeat. */
function anyChoice(seed: number, stepCents: number): Choice {
	let state = seed * 2_654_435_761;
	const below = (limit: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
	const about = (low: number, more: number) => Math.round((low + below(more)) / stepCents) * stepCents;
	const cents = Array.from({ length: aids }, () => about(5_000, 295_000));
	const excludes = Array.from({ length: aids }, () => 0);
	for (let a = 0; a < aids; a++)
		for (let b = a + 1; b < aids; b++)
			if (below(100) < 15) {
				excludes[a] = (excludes[a] ?? 0) | (1 << b);
				excludes[b] = (excludes[b] ?? 0) | (1 << a);
			}
	const members = Array.from({ length: families }, () => 0);
	for (let aid = 0; aid < aids; aid++) members[aid % families] = (members[aid % families] ?? 0) | (1 << aid);
	return {
		values: cents,
		cents,
		excludes,
		caps: [
			...members.map((mask) => ({
				members: mask,
				maxCount: 1 + below(3),
				maxCents: about(150_000, 350_000)
			})),
			{ members: 2 ** aids - 1, maxCount: null, maxCents: about(600_000, 600_000) }
		],
		rooms: cents.map(() => null)
	};
}

function asLinearProgramme({ values, cents, excludes, caps }: Choice): string {
	const sum = (terms: string[]) => terms.join(' + ');
	const within = (mask: number) => values.flatMap((_value, aid) => (mask & (1 << aid) ? [aid] : []));
	const rules = caps.flatMap(({ members, maxCount, maxCents }) => [
		...(maxCount === null ? [] : [`${sum(within(members).map((aid) => `x${aid}`))} <= ${maxCount}`]),
		...(maxCents === null
			? []
			: [`${sum(within(members).map((aid) => `${cents[aid]} x${aid}`))} <= ${maxCents}`])
	]);
	const pairs = excludes.flatMap((mask, a) =>
		within(mask).flatMap((b) => (a < b ? [`x${a} + x${b} <= 1`] : []))
	);
	return [
		'Maximize',
		` obj: ${sum(values.map((value, aid) => `${value} x${aid}`))}`,
		'Subject To',
		...[...rules, ...pairs].map((rule, index) => ` c${index}: ${rule}`),
		'Binary',
		` ${values.map((_value, aid) => `x${aid}`).join(' ')}`,
		'End'
	].join('\n');
}

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
