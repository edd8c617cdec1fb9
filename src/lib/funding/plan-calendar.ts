import type { Locale } from '#lib/basics/said.ts';
import type { CalendarEntry } from './calendar.ts';
import type { PlanName } from './plan.ts';
import { deadlineSaid, toDoSaid } from './plan-words.ts';
import { type PlanGround, type StayPlanContent, workedPlans } from './stay-plan.ts';

/** The things to do of one of the plans, each under a key that stays the same while the plan changes. */
export function calendarOf(
	page: { content: StayPlanContent; ground: PlanGround; names: Readonly<Record<string, string>> },
	name: PlanName,
	locale: Locale
): readonly CalendarEntry[] {
	const plan = workedPlans(page.content, page.ground).find((each) => each.name === name);
	const nameOf = (id: string) => page.names[id] ?? id;
	return (plan?.toDos ?? []).map((toDo) => ({
		uid: [toDo.what, 'aid' in toDo ? toDo.aid : '', 'with' in toDo ? toDo.with : '']
			.filter((part) => part !== '')
			.join('-'),
		on: toDo.on,
		title: toDoSaid(toDo, nameOf, locale),
		text: deadlineSaid(toDo, locale)
	}));
}
