import { benchAllocation } from './bench/allocation.ts';
import { benchListPage } from './bench/list-page.ts';
import { benchPlan } from './bench/plan.ts';
import { benchTypedPlan } from './bench/typed-plan.ts';
import { run as benchEligibility } from './eligibility-bench.ts';

/**
 * `npm run bench`: what the product costs, as ratios inside one run, because machines differ. Prints a table for each
 * part; takes about four minutes.
 */
export async function run(): Promise<number> {
	const status = await benchEligibility();
	await benchPlan();
	benchTypedPlan();
	await benchAllocation();
	await benchListPage();
	return status;
}
