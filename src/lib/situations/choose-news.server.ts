import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/** A young person says whether they want to be told when something becomes possible. Either way nothing old is told. */
export function chooseNews(act: Act<YoungPerson>, isWanted: boolean): Promise<void> {
	const { personId } = act.actor;
	return inTransaction(act, async (tx) => {
		const fresh = { is_wanted: isWanted, verdicts: null, opened: [], compared_on: dayInParis(tx.now) };
		await tx.db
			.insertInto('situation_news')
			.values({ person_id: personId, ...fresh })
			.onConflict((conflict) => conflict.column('person_id').doUpdateSet(fresh))
			.execute();
		await record(tx, {
			act: isWanted ? 'situation.news-wanted' : 'situation.news-stopped',
			fileKind: 'person',
			fileId: personId,
			subjectId: personId
		});
	});
}

/** What the person changes themselves is no news to them: the next comparison starts afresh. */
export async function startNewsAfresh({ db, actor }: Act<YoungPerson>): Promise<void> {
	await db
		.updateTable('situation_news')
		.set({ verdicts: null, opened: [] })
		.where('person_id', '=', actor.personId)
		.execute();
}
