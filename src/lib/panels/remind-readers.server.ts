import type { System } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockPanel } from './locked.server.ts';
import { filesStillToRead } from './mails.ts';
import { readingDueOn, readingReminders } from './reading-deadline.ts';

/** Within the transaction that hands the files out: the jobs that will remind whoever is late. */
export async function planReminders(tx: Act, panel: { round_id: string; answers_on: string }): Promise<void> {
	for (const { number, at } of readingReminders(tx.now, panel.answers_on))
		await enqueue(tx, 'panel-reminder', { roundId: panel.round_id, number }, { startAfter: at });
}

/**
 * Reminds by mail each reader with scores still to give: how many and until when, nothing of the files. Once for each
 * of the two reminders, however often the job comes; refused once the scores are sealed or nobody is late.
 */
export function remindReaders(
	act: Act<System>,
	{ roundId, number }: { roundId: string; number: 1 | 2 }
): Promise<Outcome<{ reminded: number }, 'not-found' | 'not-now'>> {
	return inTransaction(act, async (tx) => {
		const panel = await lockPanel(tx, roundId);
		if (!panel) return refused('not-found');
		if (!panel.handed_out_at || panel.closed_at) return refused('not-now');
		const late = await lateReaders(tx, roundId, number);
		if (late.length === 0) return refused('not-now');
		await tx.db
			.updateTable('panel_member')
			.set({ reminders: number, reminded_at: tx.now })
			.where('round_id', '=', roundId)
			.where(
				'person_id',
				'in',
				late.map(({ person_id }) => person_id)
			)
			.execute();
		const dueOn = readingDueOn(panel.handed_out_at, panel.answers_on);
		for (const { person_id, email, locale, waiting } of late)
			await queueMail(
				tx,
				{ personId: person_id, email, locale },
				filesStillToRead(locale, {
					label: locale === 'fr' ? panel.label_fr : panel.label_en,
					count: waiting,
					dueOn
				})
			);
		await record(tx, {
			act: 'panel.readers-reminded',
			fileKind: 'round',
			fileId: roundId,
			detail: { members: late.length, reminder: number }
		});
		return done({ reminded: late.length });
	});
}

function lateReaders(tx: Act, roundId: string, number: number) {
	return tx.db
		.selectFrom('panel_member')
		.innerJoin('person', 'person.id', 'panel_member.person_id')
		.innerJoin('panel_reading', (on) =>
			on
				.onRef('panel_reading.round_id', '=', 'panel_member.round_id')
				.onRef('panel_reading.member_id', '=', 'panel_member.person_id')
		)
		.innerJoin('round_entry', 'round_entry.id', 'panel_reading.entry_id')
		.select(['panel_member.person_id', 'email', 'locale'])
		.select(({ fn, cast }) => cast<number>(fn.countAll(), 'integer').as('waiting'))
		.where('panel_member.round_id', '=', roundId)
		.where('panel_member.left_at', 'is', null)
		.where('reminders', '<', number)
		.where('given_at', 'is', null)
		.where('conflict_at', 'is', null)
		.where('taken_back_at', 'is', null)
		.where('round_entry.left_at', 'is', null)
		.groupBy(['panel_member.person_id', 'email', 'locale'])
		.orderBy('panel_member.person_id')
		.execute();
}
