import { describe, expect, test } from 'vitest';
import { situationOf } from '#lib/eligibility/situation.ts';
import { derive } from '#lib/programmes/derive.ts';
import { casesOn, usualFacts } from '#lib/programmes/pack/cases/case.ts';
import { lucas } from '#lib/programmes/pack/cases/lucas.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { amounts, rulebook } from '#lib/programmes/rulebook.ts';
import type { Stay } from '#lib/programmes/stay.ts';
import { outcomesOf } from '#lib/situations/outcomes.ts';
import { departurePoints, kilometreSpan, venuePoints } from '#lib/territories/distance.ts';
import { aidsOf } from './aids.ts';
import { closersOf } from './closers.ts';
import { limits, pairsOf } from './combining.ts';
import { priceLevels, startingCosts } from './living-costs.ts';
import type { Project } from './balance.ts';
import { plansOf } from './plan.ts';
import { type ToldAid, type ToldPair, withTold, withToldPairs } from './told.ts';
import { toDosOf } from './to-do.ts';

const facts = derive({ ...usualFacts, ...lucas.facts } as never, casesOn);
const stay: Stay = {
	situation: situationOf(facts, casesOn),
	distance: kilometreSpan(departurePoints('Lille'), venuePoints('PL', 'Varsovie')),
	isGreen: false,
	costCents: null
};
const { outcomes } = outcomesOf(catalogue, rulebook, facts, casesOn);
const { costs } = startingCosts('PL', stay, amounts.get('eplus-hed-studies'), 4.5);
const project: Project = {
	on: casesOn,
	startsOn: '2027-02-15',
	endsOn: '2027-06-30',
	costs,
	ownCents: 60_000,
	monthlyCents: 0
};
const lille = 'Université de Lille';

function plansWith(
	toldAids: readonly ToldAid[] = [],
	toldPairs: readonly ToldPair[] = [],
	establishment = lille
) {
	const aids = aidsOf(outcomes, amounts, stay).map((aid) => withTold(aid, toldAids));
	const pairs = withToldPairs(pairsOf(catalogue), toldPairs, establishment, project.startsOn);
	return { aids, plans: plansOf(project, aids, pairs, limits) };
}
const chosen = (plan: { aids: readonly { aid: string }[] } | undefined) =>
	plan?.aids.map(({ aid }) => aid).sort();

describe('the plan of Lucas', () => {
	test('combines Erasmus+ and AMI, and says that nobody knows for Mermoz', () => {
		const { plans } = plansWith();
		expect(chosen(plans[0])).toEqual(['ami-mobilite-internationale', 'eplus-hed-studies']);
		expect(plans[0]?.aidCents).toBe(246_233 + 40_000);
		expect(plans[0]?.leftOut).toContainEqual({
			aid: 'hdf-mermoz',
			because: 'unknown',
			with: 'eplus-hed-studies'
		});
	});

	test('takes Mermoz in once his own university says yes for his year, and nowhere else', () => {
		const yes = (a: string): ToldPair => ({
			a,
			b: 'hdf-mermoz',
			answer: 'together',
			establishment: lille,
			year: 2026
		});
		const told = [yes('eplus-hed-studies'), yes('ami-mobilite-internationale')];
		expect(chosen(plansWith([], told).plans[0])).toContain('hdf-mermoz');
		expect(chosen(plansWith([], told, 'Université d’Artois').plans[0])).not.toContain('hdf-mermoz');
		const lastYear = told.map((pair) => ({ ...pair, year: 2025 }));
		expect(chosen(plansWith([], lastYear).plans[0])).not.toContain('hdf-mermoz');
	});

	test('counts what the university granted, and pays the advance it announced', () => {
		const told = [{ id: 'ami-mobilite-internationale', grantedCents: 160_000, advancePercent: 25 }];
		const { plans } = plansWith(told);
		expect(plans[0]?.aids.find(({ aid }) => aid.startsWith('ami'))?.cents).toBe(160_000);
		expect(plans[0]?.balance.months.find(({ month }) => month === '2027-02')?.inCents).toBe(40_000);
	});

	test('runs short in the stay, and an Erasmus+ advance would help', () => {
		const { plans, aids } = plansWith();
		const plan = plans[0]!;
		expect(plan.balance.worst?.on).toBe('2027-06-15');
		const closers = closersOf(plan, project, aids);
		expect(closers.map(({ by }) => by)).toContain('advance');
		const toDos = toDosOf(plan, project, aids, closers, true);
		expect(toDos.every(({ on }) => on >= project.on)).toBe(true);
		expect(toDos.map(({ on }) => on)).toEqual(toDos.map(({ on }) => on).toSorted());
		expect(toDos).toContainEqual(
			expect.objectContaining({ what: 'ask-aid', aid: 'eplus-hed-studies', on: casesOn, by: '2027-02-14' })
		);
		expect(toDos.filter(({ what }) => what === 'ask-combination')).toHaveLength(1);
	});
});

describe('the values to start from', () => {
	test('follow the price level of the country, and say when there is none', () => {
		expect(costs).toMatchObject({ travel: 31_000, housing: 33_000, food: 26_000, deposit: 33_000 });
		const dakar = startingCosts('SN', stay, undefined, 3);
		expect(dakar).toMatchObject({
			priceLevel: null,
			costs: { housing: 55_000, insurance: 9_000, travel: 0 }
		});
	});

	test('stand on price levels of known countries, between a third and twice the European one', () => {
		for (const level of Object.values(priceLevels)) expect(level > 33 && level < 200).toBe(true);
	});
});
