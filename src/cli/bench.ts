import { benchAllocation } from './bench/allocation.ts';
import { benchAssessments } from './bench/assessments.ts';
import { benchListPage } from './bench/list-page.ts';
import { benchPlan } from './bench/plan.ts';

/**
 * `npm run bench`: what the product costs, as ratios inside one run, because machines differ. Prints a table for each
 * part; takes about three minutes.
 */
export async function run(): Promise<number> {
	await benchAssessments();
	await benchPlan();
	await benchAllocation();
	await benchListPage();
	return 0;
}
