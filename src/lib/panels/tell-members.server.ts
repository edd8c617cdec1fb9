import type { Day } from '#lib/basics/day.ts';
import type { Act } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { filesToRead } from './mails.ts';
import { readingDueOn } from './reading-deadline.ts';

type Panel = { label_fr: string; label_en: string; handed_out_at: Date | null; answers_on: Day };

/** Tells members by mail how many files wait on their desk, within the transaction that handed them out. */
export async function tellMembers(tx: Act, panel: Panel, handed: ReadonlyMap<string, number>): Promise<void> {
	if (handed.size === 0) return;
	const people = await tx.db
		.selectFrom('person')
		.select(['id', 'email', 'locale'])
		.where('id', 'in', [...handed.keys()])
		.orderBy('id')
		.execute();
	for (const { id, email, locale } of people)
		await queueMail(
			tx,
			{ personId: id, email, locale },
			filesToRead(locale, {
				label: locale === 'fr' ? panel.label_fr : panel.label_en,
				count: handed.get(id) ?? 0,
				dueOn: readingDueOn(panel.handed_out_at ?? tx.now, panel.answers_on)
			})
		);
}
