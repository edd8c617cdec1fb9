import { startingPlan } from '#lib/funding/plan-ground.ts';
import { planPage } from '#lib/funding/plan-page.ts';
import { workedPlans } from '#lib/funding/stay-plan.ts';
import { assessAll } from '#lib/eligibility/assess.ts';
import { casesOn, usualFacts } from '#lib/programmes/pack/cases/case.ts';
import { lucas } from '#lib/programmes/pack/cases/lucas.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { readAmounts } from '#lib/programmes/read-amount.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';

const rounds = 9;
const repetitions = 60;

/**
 * What the server works out for one key typed in a plan (eligibility, amounts, distance, three plans), beside judging
 * every programme once for the same person.
 */
export function benchTypedPlan(): void {
	const programmes = { programmes: catalogue, rulebook, amounts: readAmounts(catalogue, rulebook.names) };
	const facts = { ...usualFacts, ...lucas.facts };
	const leaver = { facts, commune: 'Lille' };
	const stay = {
		...{ country: 'PL', town: 'Cracovie', startsOn: '2027-02-16', endsOn: '2027-07-01' },
		...{ isGreen: null, establishment: '' }
	};
	const content = startingPlan(programmes, leaver, stay, casesOn);
	const key = quickest(() =>
		workedPlans(content, planPage(programmes, leaver, content, casesOn, 'fr').ground)
	);
	const judging = quickest(() => assessAll(rulebook, facts, casesOn));
	console.log('one key in the plan of a stay (everything the server works out, without the network)');
	console.log(
		`  ${key.toFixed(2)} ms, ${Math.round(key / judging)} times as long as judging every programme once\n`
	);
}

/** Milliseconds of one call in the quickest round: what else runs on the machine only adds. */
function quickest(work: () => unknown): number {
	const times = Array.from({ length: rounds }, () => {
		const started = performance.now();
		for (let again = 0; again < repetitions; again++) work();
		return (performance.now() - started) / repetitions;
	});
	return Math.min(...times);
}
