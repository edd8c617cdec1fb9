import type { Kysely } from 'kysely';
import { sha256 } from '#lib/basics/sha256.ts';
import { compute } from '#lib/rounds/running/compute.ts';
import { listText, problemText } from '#lib/rounds/round.ts';
import type { DB } from '#lib/server/schema.ts';

interface Planted {
	slug: string;
	/** Who asked for the run and may decide, and who started it. */
	officers: readonly [string, string];
	people: readonly string[];
	offer: { id: string; slug: string };
	at: Date;
}

/** A round of the scene that was run, its proposals still to decide; answers the entry of the first of its people. */
export async function plantRun(
	db: Kysely<DB>,
	{ slug, officers: [asker, runner], people, offer, at }: Planted
) {
	const references = people.map((_, position) => `CSM-${slug}-${position}`);
	const list = listText({
		offers: [{ id: offer.slug, capacity: 1, reserve: 0 }],
		applicants: references.map((id) => ({ id, priority: false, preferences: [offer.slug] }))
	});
	const problem = problemText('seed of the scene', list);
	const { result, inputHash, engine, proposals } = compute({ kind: 'run', problem });
	const round = await db
		.insertInto('round')
		.values({
			...{ slug, label_fr: `Tour ${slug}`, label_en: `Round ${slug}` },
			...{
				closes_on: '2026-11-01',
				answers_on: '2026-11-20',
				most_choices: 3,
				draw_basis: 'Délibération de la scène.'
			},
			...{ public_value_source: 'Tirage de la scène', seed_secret: 'kept', seed_commitment: 'digest' },
			...{ opened_by: asker, opened_at: at }
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('round_offer')
		.values({ round_id: round.id, offer_id: offer.id, capacity: 1, reserve: 0 })
		.execute();
	const entries: { id: string; proposed: string | null }[] = [];
	for (const [position, person_id] of people.entries()) {
		const entry = await db
			.insertInto('round_entry')
			.values({
				...{ round_id: round.id, person_id, reference: references[position] ?? '' },
				...{ is_priority: false, ranked_at: at }
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await db
			.insertInto('round_choice')
			.values({ entry_id: entry.id, position: 1, offer_id: offer.id })
			.execute();
		entries.push({ id: entry.id, proposed: proposals[position]?.[1] ? offer.id : null });
	}
	await db
		.updateTable('round')
		.set({
			...{ state: 'run', frozen_list: list, list_hash: sha256(list), frozen_by: asker, frozen_at: at },
			...{ public_value: '7 12', asked_by: asker, asked_at: at, run_by: runner, run_at: at },
			...{ problem, result, input_hash: inputHash, engine }
		})
		.where('id', '=', round.id)
		.execute();
	await db
		.insertInto('round_award')
		.values(entries.map(({ id, proposed }) => ({ entry_id: id, proposed_offer_id: proposed })))
		.execute();
	return { id: round.id, entry: entries[0]?.id ?? '' };
}

/** A round whose answers are out: the first of its people has the place, and a refill proposed to them was set aside. */
export async function plantPublished(db: Kysely<DB>, planted: Planted & { reason: string }) {
	const { id, entry } = await plantRun(db, planted);
	const { officers, offer, at, reason } = planted;
	const decided = { decided_by: officers[0], decided_at: at };
	await db
		.updateTable('round_award')
		.set({ ...decided, decided_offer_id: offer.id })
		.where('entry_id', '=', entry)
		.execute();
	await db
		.updateTable('round')
		.set({ state: 'published', published_by: officers[0], published_at: at })
		.where('id', '=', id)
		.execute();
	const place = { ...decided, entry_id: entry, offer_id: offer.id, seat: 'open' as const };
	const answerBy = new Date(at.getTime() + 30 * 86_400_000);
	await db
		.insertInto('round_place')
		.values([
			{ ...place, state: 'offered', answer_by: answerBy, reason: null },
			{ ...place, state: 'set-aside', answer_by: null, reason }
		])
		.execute();
}
