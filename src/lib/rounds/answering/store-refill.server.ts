import type { Act } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import type { HeldRound } from './locked-place.server.ts';
import { placeToDecide } from '../mails.ts';

/** The number of the next refill of a round, whose row is held. */
export async function nextRefill(tx: Act, roundId: string): Promise<number> {
	const { last } = await tx.db
		.selectFrom('round_refill')
		.select(({ fn }) => fn.max('number').as('last'))
		.where('round_id', '=', roundId)
		.executeTakeFirstOrThrow();
	return (last ?? 0) + 1;
}

/** Tells the officer who published a round that a refill waits for a decision. */
export async function tellOfficer(tx: Act, round: HeldRound): Promise<void> {
	if (round.published_by === null) return;
	const { id, email, locale } = await tx.db
		.selectFrom('person')
		.select(['id', 'email', 'locale'])
		.where('id', '=', round.published_by)
		.executeTakeFirstOrThrow();
	await queueMail(tx, { personId: id, email, locale }, placeToDecide(locale, round));
}
