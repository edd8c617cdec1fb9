import { pressure } from '#lib/appeals/appeal.ts';
import { appealsOnDesk } from '#lib/appeals/queries.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'officer');
	const { waiting, answered } = await appealsOnDesk(db);
	const told = (appeals: typeof waiting) =>
		appeals.map(({ deciders, viewed_by, ...appeal }) => ({
			...appeal,
			pressure: pressure(appeal.due_on, dayInParis(now)),
			isForOther: appeal.kind === 'contest' && deciders.includes(actor.personId),
			isViewed: viewed_by !== null
		}));
	return { waiting: told(waiting), answered: told(answered), today: dayInParis(now) };
};
