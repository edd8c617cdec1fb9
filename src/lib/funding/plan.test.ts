import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '#lib/basics/day.ts';
import { balanceOf, type Costs, type Project, totalCost } from './balance.ts';
import { closersOf } from './closers.ts';
import { paymentsOf, type PaymentTerms } from './payments.ts';
import { type Aid, type Pair, plansOf, type StayPlan } from './plan.ts';
import { comesToTheSame } from './stay-plan.ts';

const noCosts: Costs = {
	travel: 0,
	papers: 0,
	insurance: 0,
	deposit: 0,
	housing: 0,
	food: 0,
	transport: 0,
	other: 0
};
const project: Project = {
	on: '2026-11-23',
	startsOn: '2027-02-15',
	endsOn: '2027-06-30',
	costs: { ...noCosts, travel: 30_000, deposit: 33_000, housing: 33_000, food: 26_000, transport: 3_000 },
	ownCents: 50_000,
	monthlyCents: 0
};
const afterwards: PaymentTerms = {
	advancePercent: 0,
	isMonthly: false,
	restDays: 60,
	isKnown: false,
	mayAdvance: true
};

function aid(id: string, cents: number, more: Partial<Aid> = {}): Aid {
	return {
		id,
		verdict: 'yes',
		settled: 'decided',
		sureCents: cents,
		likelyCents: cents,
		covers: [],
		terms: afterwards,
		askBy: null,
		ownShareCents: 0,
		...more
	};
}
const pair = (a: string, b: string, answer: Pair['answer'] = 'together'): Pair => ({ a, b, answer });
const chosenIn = (plan: StayPlan | undefined) => plan?.aids.map(({ aid }) => aid).sort();
const [surest, earliest, highest] = [0, 1, 2];

describe('a plan', () => {
	test('never counts on two aids that nobody said go together', () => {
		const aids = [aid('erasmus', 240_000), aid('mermoz', 200_000)];
		const plans = plansOf(project, aids, []);
		expect(plans.map(chosenIn)).toEqual([['erasmus'], ['erasmus'], ['erasmus']]);
		expect(plans[surest]?.leftOut).toEqual([{ aid: 'mermoz', because: 'unknown', with: 'erasmus' }]);
		expect(chosenIn(plansOf(project, aids, [pair('mermoz', 'erasmus')])[surest])).toEqual([
			'erasmus',
			'mermoz'
		]);
		expect(plansOf(project, aids, [pair('mermoz', 'erasmus', 'apart')])[surest]?.leftOut).toEqual([
			{ aid: 'mermoz', because: 'apart', with: 'erasmus' }
		]);
	});

	test('prefers two aids together to a larger one that stands alone', () => {
		const aids = [aid('large', 100), aid('one', 60), aid('two', 60)];
		const pairs = [pair('one', 'two'), pair('large', 'one', 'apart'), pair('large', 'two', 'apart')];
		expect(chosenIn(plansOf(project, aids, pairs)[surest])).toEqual(['one', 'two']);
	});

	test('that is surest counts the low end, without contests nor unanswered questions', () => {
		const aids = [
			aid('contest', 90_000, { settled: 'contest' }),
			aid('to-check', 80_000, { verdict: 'to-check' }),
			aid('span', 10_000, { likelyCents: 70_000 })
		];
		const plans = plansOf(project, aids, []);
		expect(plans[surest]?.aids).toEqual([{ aid: 'span', cents: 10_000, coveredCents: 0 }]);
		expect(plans[surest]?.leftOut).toEqual([
			{ aid: 'contest', because: 'contest' },
			{ aid: 'to-check', because: 'to-check' }
		]);
		expect(plans[highest]?.aids).toEqual([{ aid: 'span', cents: 70_000, coveredCents: 0 }]);
	});

	test('with the earliest money takes what is in hand at departure, however small', () => {
		const early = aid('early', 20_000, { terms: { ...afterwards, advancePercent: 70 } });
		const plans = plansOf(project, [aid('late', 300_000), early], [pair('early', 'late', 'apart')]);
		expect(chosenIn(plans[surest])).toEqual(['late']);
		expect(chosenIn(plans[earliest])).toEqual(['early']);
	});

	test('comes to the same as another with the same aids for the same sums, and as no other', () => {
		const early = aid('early', 20_000, { terms: { ...afterwards, advancePercent: 70 } });
		const apart = plansOf(project, [aid('late', 300_000), early], [pair('early', 'late', 'apart')]);
		const [first, second] = apart as [StayPlan, StayPlan];
		expect(comesToTheSame(first, second)).toBe(false);
		expect(comesToTheSame(first, { ...second, aids: first.aids.toReversed() })).toBe(true);
	});

	test('counts what was granted, whoever decides', () => {
		const granted = aid('won', 50_000, { settled: 'granted', verdict: 'to-check' });
		expect(chosenIn(plansOf(project, [granted], [])[surest])).toEqual(['won']);
	});

	test('leaves out what can no longer be asked for, and takes it on its last day', () => {
		const asked = (askBy: string) => plansOf(project, [aid('a', 1, { askBy })], [])[surest];
		expect(chosenIn(asked(project.on))).toEqual(['a']);
		expect(asked(addDays(project.on, -1))?.leftOut).toEqual([{ aid: 'a', because: 'too-late' }]);
	});

	test('keeps to limits of number, and leaves the person their own share', () => {
		const aids = [aid('a', 200_000), aid('b', 100_000)];
		const together = [pair('a', 'b')];
		const oneOnly = plansOf(project, aids, together, [{ id: 'one', aids: ['a', 'b'], maxCount: 1 }]);
		expect(oneOnly[surest]?.leftOut).toEqual([{ aid: 'b', because: 'limit', with: 'a' }]);
		const cost = totalCost(project);
		const share = plansOf(project, [aid('a', cost - 5_000), aid('b', 1, { ownShareCents: 5_000 })], together);
		expect(share[surest]?.leftOut).toEqual([{ aid: 'b', because: 'own-share' }]);
	});

	test('counts the costs that an aid pays in kind, and takes them out of the balance', () => {
		const inKind = aid('corps', 0, { covers: ['housing', 'food', 'travel'] });
		const plan = plansOf(project, [inKind], [])[surest];
		expect(plan?.coveredCents).toBe(totalCost(project) - 3_000 * 4 - 1_600);
		expect(plan?.balance.endCents).toBe(50_000 - 3_000 * 4 - 1_600);
	});

	test('tells other sets that are worth as much', () => {
		const plans = plansOf(project, [aid('a', 10), aid('b', 10)], [pair('a', 'b', 'apart')]);
		expect([chosenIn(plans[surest]), plans[surest]?.ties]).toEqual([['a'], [['b']]]);
	});

	test('holds only pairs known to go together, whatever the aids', () => {
		const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
		const anyAids = fc.tuple(...ids.map((id) => fc.nat(300_000).map((cents) => aid(id, cents))));
		const anyPairs = fc.array(
			fc.tuple(
				fc.constantFrom(...ids),
				fc.constantFrom(...ids),
				fc.constantFrom<Pair['answer'][]>('together', 'apart', 'unknown')
			)
		);
		fc.assert(
			fc.property(anyAids, anyPairs, (aids, triples) => {
				const pairs = triples.map(([a, b, answer]) => pair(a, b, answer));
				for (const plan of plansOf(project, aids, pairs)) {
					for (const { aid: a } of plan.aids)
						for (const { aid: b } of plan.aids) {
							const known = pairs.find(
								(each) => [a, b].includes(each.a) && [a, b].includes(each.b) && each.a !== each.b
							);
							if (a !== b) expect(known?.answer).toBe('together');
						}
					expect(plan.aids.length + plan.leftOut.length).toBe(aids.length);
				}
			})
		);
	});
});

describe('the payments of an aid', () => {
	const stay = { startsOn: '2027-02-15', endsOn: '2027-06-30' };
	test('come at departure, each month to the return, or after it', () => {
		expect(paymentsOf({ ...afterwards, advancePercent: 70 }, 10_001, stay, 'x')).toEqual([
			{ on: '2027-02-15', cents: 7_001, from: 'x' },
			{ on: '2027-08-29', cents: 3_000, from: 'x' }
		]);
		expect(paymentsOf({ ...afterwards, isMonthly: true }, 100, stay, 'x').map(({ on }) => on)).toEqual([
			'2027-03-14',
			'2027-04-14',
			'2027-05-14',
			'2027-06-14',
			'2027-06-30'
		]);
	});

	test('add up to the amount, to the cent, and none is negative', () => {
		fc.assert(
			fc.property(
				fc.nat(10_000_000),
				fc.nat(100),
				fc.boolean(),
				fc.nat(800),
				(cents, advancePercent, isMonthly, days) => {
					const terms = { ...afterwards, advancePercent, isMonthly };
					const payments = paymentsOf(
						terms,
						cents,
						{ startsOn: '2027-01-31', endsOn: addDays('2027-01-31', days) },
						'x'
					);
					expect(payments.reduce((sum, payment) => sum + payment.cents, 0)).toBe(cents);
					expect(payments.every((payment) => payment.cents >= 0)).toBe(true);
				}
			)
		);
	});
});

describe('the balance', () => {
	const none = new Set<never>();
	test('goes month by month, and names the worst day', () => {
		const { months, worst, endCents } = balanceOf(project, none, []);
		expect(months.slice(0, 4)).toEqual([
			{ month: '2026-11', inCents: 0, outCents: 0, closingCents: 50_000, lowestCents: 50_000 },
			{ month: '2026-12', inCents: 0, outCents: 0, closingCents: 50_000, lowestCents: 50_000 },
			{ month: '2027-01', inCents: 0, outCents: 30_000, closingCents: 20_000, lowestCents: 20_000 },
			{ month: '2027-02', inCents: 0, outCents: 95_000, closingCents: -75_000, lowestCents: -75_000 }
		]);
		expect(worst).toEqual({ on: '2027-06-15', cents: 294_067 });
		expect(endCents).toBe(50_000 - totalCost(project));
	});

	test('is never short when nothing costs anything', () => {
		expect(balanceOf({ ...project, costs: noCosts }, none, []).worst).toBeNull();
	});

	test('brings costs of the past to today', () => {
		const soon = { ...project, startsOn: '2026-12-01', endsOn: '2026-12-31' };
		expect(balanceOf(soon, none, []).months[0]).toMatchObject({ month: '2026-11', outCents: 30_000 });
	});

	test('ends with own money, plus what came, minus what the stay costs', () => {
		const cents = fc.nat(500_000);
		fc.assert(
			fc.property(
				fc
					.record({ travel: cents, deposit: cents, housing: cents, food: cents })
					.map((costs) => ({ ...noCosts, ...costs })),
				cents,
				fc.nat(400),
				fc.nat(500),
				(costs, ownCents, wait, days) => {
					const startsOn = addDays(project.on, wait);
					const stay = { ...project, costs, ownCents, startsOn, endsOn: addDays(startsOn, days) };
					const payments = paymentsOf({ ...afterwards, advancePercent: 30 }, 123_457, stay, 'x');
					const { months, endCents, worst } = balanceOf(stay, none, payments);
					expect(endCents).toBe(ownCents + 123_457 - totalCost(stay));
					expect(months.at(-1)?.closingCents).toBe(endCents);
					const lowest = Math.min(...months.map(({ lowestCents }) => lowestCents));
					expect(worst?.cents ?? 0).toBe(Math.max(0, -lowest));
				}
			)
		);
	});
});

describe('what would close the worst gap', () => {
	const late = aid('late', 400_000);
	test('is an advance of an aid that pays later', () => {
		const [plan] = plansOf(project, [late], []);
		expect(closersOf(plan!, project, [late])).toContainEqual({
			by: 'advance',
			aid: 'late',
			cents: plan!.balance.worst!.cents,
			isEnough: true
		});
	});

	test('is another aid that would pay in time, and no aid that would not', () => {
		const inTime = aid('in-time', 390_000, { terms: { ...afterwards, advancePercent: 100 } });
		const [plan] = plansOf(project, [late, inTime, aid('later-still', 10)], []);
		const closers = closersOf(plan!, project, [late, inTime, aid('later-still', 10)]);
		expect(closers.filter(({ by }) => by === 'aid')).toEqual([
			{ by: 'aid', aid: 'in-time', cents: 390_000, isEnough: true, because: 'unknown', with: 'late' }
		]);
	});

	test('is a later departure, the first at which money never runs short', () => {
		const saving = { ...project, monthlyCents: 40_000 };
		const [plan] = plansOf(saving, [late], []);
		const later = closersOf(plan!, saving, [late]).find(({ by }) => by === 'later');
		expect(later).toBeDefined();
		if (later?.by !== 'later') return;
		const moved = (months: number) => ({
			...saving,
			startsOn: addMonths(saving.startsOn, months),
			endsOn: addMonths(saving.endsOn, months)
		});
		expect(plansOf(moved(later.months), [late], [])[surest]?.balance.worst).toBeNull();
		expect(plansOf(moved(later.months - 1), [late], [])[surest]?.balance.worst).not.toBeNull();
	});

	test('is nothing when money never runs short', () => {
		const rich = { ...project, ownCents: 10_000_000 };
		expect(closersOf(plansOf(rich, [], [])[surest]!, rich, [])).toEqual([]);
	});
});
