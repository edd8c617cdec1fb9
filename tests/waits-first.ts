import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests of faults wait most and compute least: begun first, they wait while the others run. */
export class WaitsFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const waits = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/faults/');
		return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
	}
}
