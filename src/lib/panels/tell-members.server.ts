import type { Act } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { filesToRead } from './mails.ts';

type Round = { label_fr: string; label_en: string };

/** Tells members by mail how many files wait on their desk, within the transaction that handed them out. */
export async function tellMembers(tx: Act, round: Round, handed: ReadonlyMap<string, number>): Promise<void> {
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
				label: locale === 'fr' ? round.label_fr : round.label_en,
				count: handed.get(id) ?? 0
			})
		);
}
