import type { System } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import type { Locale } from '#lib/text/generated/runtime.js';
import { nearestClosings } from './closing-queries.server.ts';
import { newlyPossible } from './mails.ts';
import { openedSince, verdictsFor, type Verdicts } from './news.ts';
import { ordinaryTold, situationsToCompare } from './news-queries.server.ts';

/** More than an hour's work leaves for the next hour. */
const mostInARun = 2_000;

/**
 * Once a day for each kept situation: rules, calls and ages may have changed. Who gets something within reach that was
 * not, or can now ask the region for it, is told, once, by a mail that names nothing. One transaction a person; may be repeated.
 */
export async function reassessSituations(act: Act<System>): Promise<void> {
	const { rulebook } = await publishedCatalogue(act.db);
	const calls = [...(await nearestClosings(act.db, act.now)).keys()].sort();
	for (const { id } of await situationsToCompare(act.db, dayInParis(act.now), mostInARun))
		await reassess(act, id, { rulebook, calls });
}

interface Offered {
	readonly rulebook: Rulebook;
	/** Programmes that the region takes requests for. */
	readonly calls: readonly string[];
}

function reassess(act: Act<System>, personId: string, { rulebook, calls }: Offered): Promise<void> {
	return inTransaction(act, async (tx) => {
		const today = dayInParis(tx.now);
		const person = await tx.db
			.selectFrom('person')
			.select(['email', 'locale', 'birth_date'])
			.where('id', '=', personId)
			.executeTakeFirst();
		if (!person) return;
		const now = verdictsFor(
			rulebook,
			await ordinaryTold(tx.db, { personId, birthDate: person.birth_date, on: today }),
			today
		);
		const isFirst = await tx.db
			.insertInto('situation_news')
			.values({ person_id: personId, verdicts: now, calls: [...calls], compared_on: today })
			.onConflict((conflict) => conflict.column('person_id').doNothing())
			.returning('person_id')
			.executeTakeFirst();
		if (isFirst) return;
		const last = await tx.db
			.selectFrom('situation_news')
			.select(['verdicts', 'calls'])
			.where('person_id', '=', personId)
			.where('compared_on', '<', today)
			.where('is_wanted', '=', true)
			.forUpdate()
			.executeTakeFirst();
		if (!last) return;
		const opened = last.verdicts
			? openedSince({ verdicts: last.verdicts as Verdicts, calls: last.calls }, { verdicts: now, calls })
			: [];
		await tx.db
			.updateTable('situation_news')
			.set({
				verdicts: now,
				calls: [...calls],
				compared_on: today,
				...(opened.length > 0 && { opened: [...opened], told_at: tx.now })
			})
			.where('person_id', '=', personId)
			.execute();
		if (opened.length === 0) return;
		const recipient = { personId, email: person.email, locale: person.locale as Locale };
		await queueMail(tx, recipient, newlyPossible(recipient.locale, opened.length));
	});
}
