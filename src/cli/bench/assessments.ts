import { assessAll } from '#lib/eligibility/assess.ts';
import { casesOn, usualFacts } from '#lib/programmes/pack/cases/case.ts';
import { cases } from '#lib/programmes/pack/cases/people.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';

const rounds = 7;
const millisecondsPerRound = 700;

const median = (values: number[]) =>
	values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** One person × every programme, reasons and missing conditions included, over the worked cases in turn. */
export async function benchAssessments(): Promise<void> {
	const people = cases.map(({ facts }) => ({ ...usualFacts, ...facts }));
	const perSecond: number[] = [];
	for (let round = 0; round < rounds; round++) {
		let assessed = 0;
		const started = performance.now();
		while (performance.now() - started < millisecondsPerRound)
			for (const facts of people) {
				assessAll(rulebook, facts, casesOn);
				assessed += 1;
			}
		perSecond.push((assessed * 1000) / (performance.now() - started));
	}
	const people_s = median(perSecond.slice(1));
	const programmes = rulebook.programmes.size;
	console.log(
		`eligibility (1 thread, ${programmes} programmes, ${people.length} people in turn, median of ${rounds - 1} rounds)`
	);
	console.log(`  ${Math.round(people_s * programmes).toLocaleString('en')} assessments/s`);
	console.log(`  ${(1000 / people_s).toFixed(3)} ms for one person × all programmes, with reasons\n`);
}
