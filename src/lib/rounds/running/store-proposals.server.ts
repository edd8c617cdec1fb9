import type { System } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import type { RunOutput } from './compute.ts';

const proposalsAtOnce = 5_000;

/** Writes what a run proposes to each person of its round: an offer, a part of the envelope, or nothing. */
export async function storeProposals(
	tx: Act<System>,
	round: { id: string; kind: 'places' | 'money' },
	{ proposals }: RunOutput
): Promise<void> {
	const entries = await tx.db
		.selectFrom('round_entry')
		.select(['id', 'reference'])
		.where('round_id', '=', round.id)
		.execute();
	const entryIds = new Map(entries.map(({ id, reference }) => [reference, id]));
	const given = round.kind === 'money' ? money : await offersOf(tx, round.id);
	const rows = proposals.flatMap(([reference, what]) => {
		const entry_id = entryIds.get(reference);
		return entry_id ? [{ entry_id, ...(what !== null && given(what)) }] : [];
	});
	for (let from = 0; from < rows.length; from += proposalsAtOnce)
		await tx.db
			.insertInto('round_award')
			.values(rows.slice(from, from + proposalsAtOnce))
			.execute();
}

const money = (from: string) => ({
	proposed_money: from === 'reserve' ? ('reserve' as const) : ('open' as const)
});

async function offersOf(tx: Act, roundId: string) {
	const offers = await tx.db
		.selectFrom('round_offer')
		.innerJoin('offer', 'offer.id', 'round_offer.offer_id')
		.select(['offer.id', 'offer.slug'])
		.where('round_id', '=', roundId)
		.execute();
	const ids = new Map(offers.map(({ id, slug }) => [slug, id]));
	return (slug: string) => ({ proposed_offer_id: ids.get(slug) ?? null });
}
