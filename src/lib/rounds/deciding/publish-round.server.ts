import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMails } from '#lib/server/mail.server.ts';
import { awardDecidedMoney } from './award-decided-money.server.ts';
import { lockRound } from '../locked.server.ts';
import { roundPublished } from '../mails.ts';
import { offerDecidedPlaces } from '../answering/offered-places.server.ts';
import { participants } from '../queries.server.ts';

/**
 * Opens the answers to everyone who took part, by mail and on their page, once each proposal has its decision. Every
 * place decided then waits for its answer; money decided is theirs.
 */
export function publishRound(
	act: Act<Officer>,
	input: { roundId: string }
): Promise<Outcome<undefined, 'not-found' | 'not-run' | 'undecided'>> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, input.roundId);
		if (!round) return refused('not-found');
		if (round.state !== 'run') return refused('not-run');
		const people = await participants(tx.db, round.id);
		if (people.some(({ decided_by }) => decided_by === null)) return refused('undecided');
		await tx.db
			.updateTable('round')
			.set({ state: 'published', published_by: tx.actor.personId, published_at: tx.now })
			.where('id', '=', round.id)
			.execute();
		if (round.kind === 'places' && round.result !== null)
			await offerDecidedPlaces(tx, { id: round.id, result: round.result });
		if (round.kind === 'money') await awardDecidedMoney(tx, round.id);
		const contents = {
			fr: roundPublished('fr', { label: round.label_fr, slug: round.slug }),
			en: roundPublished('en', { label: round.label_en, slug: round.slug })
		};
		await queueMails(
			tx,
			people.map(({ person_id, email, locale }) => ({
				recipient: { personId: person_id, email, locale },
				content: contents[locale]
			}))
		);
		await record(tx, {
			act: 'round.published',
			fileKind: 'round',
			fileId: round.id,
			detail: { people: people.length }
		});
		return done();
	});
}
