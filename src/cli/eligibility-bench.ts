import { benchAssessments } from './bench/assessments.ts';
import { compareEngines } from './bench/eligibility/compare.ts';
import { printSizes } from './bench/eligibility/sizes.ts';

/**
 * What judging costs: one person and the shipped programmes; the same fifty programmes and 100,000 people judged by us
 * and by other engines, each in turn; the weight of the engine. The exit status is 1 when two engines disagree.
 */
export async function run(): Promise<number> {
	await benchAssessments();
	const differences = await compareEngines();
	await printSizes();
	return differences === 0 ? 0 : 1;
}
