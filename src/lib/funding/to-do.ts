import { addDays, addMonths, type Day } from '#lib/basics/day.ts';
import { termsOf } from './aid-terms.ts';
import type { Project } from './balance.ts';
import type { Closer } from './closers.ts';
import type { Aid, StayPlan } from './plan.ts';

/** One thing to do. `on`: the day to do it; `by`: the last day, where one is known. */
export type ToDo = { readonly on: Day; readonly by: Day | null } & (
	| { readonly what: 'ask-aid' | 'answer-questions' | 'send-proofs'; readonly aid: string }
	| { readonly what: 'ask-combination'; readonly aid: string; readonly with: string }
	| { readonly what: 'ask-advance'; readonly aid: string; readonly cents: number }
	| { readonly what: 'identity' | 'health-card' | 'ariane' | 'arrival-proof' | 'return-proof' }
);

/**
 * What a plan asks to be done, in order of time. Nothing stands before today: what should have been done already is for
 * today. `inEurope`: the European health card is of use there.
 */
export function toDosOf(
	plan: StayPlan,
	project: Project,
	aids: readonly Aid[],
	closers: readonly Closer[],
	inEurope: boolean
): readonly ToDo[] {
	const { on: today, startsOn, endsOn } = project;
	const chosen = plan.aids.flatMap(({ aid: id }) => aids.find((aid) => aid.id === id) ?? []);
	const asks = chosen
		.filter(({ settled }) => settled !== 'granted')
		.flatMap((aid): ToDo[] => {
			const advised = addMonths(startsOn, -termsOf(aid.id).askMonthsBefore);
			const ask: ToDo = {
				what: 'ask-aid',
				aid: aid.id,
				on: aid.askBy && aid.askBy < advised ? addDays(aid.askBy, -14) : advised,
				by: aid.askBy
			};
			const answer: ToDo = { what: 'answer-questions', aid: aid.id, on: addDays(today, 7), by: null };
			return aid.verdict === 'to-check' ? [answer, ask] : [ask];
		});
	const combinations = plan.leftOut.flatMap((left): ToDo[] =>
		left.because === 'unknown' && left.with !== undefined
			? [{ what: 'ask-combination', aid: left.aid, with: left.with, on: addDays(today, 14), by: null }]
			: []
	);
	const advances = closers.flatMap((closer): ToDo[] =>
		closer.by === 'advance'
			? [
					{
						what: 'ask-advance',
						aid: closer.aid,
						cents: closer.cents,
						on: addMonths(startsOn, -2),
						by: startsOn
					}
				]
			: []
	);
	const papers: ToDo[] = [
		{ what: 'identity', on: addMonths(startsOn, -4), by: startsOn },
		...(inEurope
			? [{ what: 'health-card', on: addDays(startsOn, -30), by: addDays(startsOn, -20) } as const]
			: []),
		{ what: 'ariane', on: addDays(startsOn, -7), by: startsOn },
		...(chosen.length > 0
			? ([
					{ what: 'arrival-proof', on: addDays(startsOn, 3), by: null },
					{ what: 'return-proof', on: endsOn, by: null }
				] as const)
			: [])
	];
	const proofs = chosen
		.filter(({ terms }) => !terms.isMonthly && terms.restDays > 0)
		.map((aid): ToDo => ({
			what: 'send-proofs',
			aid: aid.id,
			on: addDays(endsOn, 7),
			by: addDays(endsOn, 30)
		}));
	return [...asks, ...combinations, ...advances, ...papers, ...proofs]
		.map((toDo) => (toDo.on < today ? { ...toDo, on: today } : toDo))
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
