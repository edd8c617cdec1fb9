import type { Insertable } from 'kysely';
import type { DB } from '#lib/server/schema.ts';
import type { Name, People } from './cast.ts';
import { day, instant, type Planting } from './planting.ts';

/** The draft of a rule, a call that is open and one that is decided, with what Anna asked from each. */
export async function plantFunding(
	{ db, tag, canary, insert }: Planting,
	{ ids: people }: People,
	acceptedApplication: string
) {
	const envelope = await insert('envelope', {
		label: `Enveloppe ${tag}`,
		budget_year: 2026,
		ceiling_cents: 1_000_000
	});
	const version = await db
		.selectFrom('programme_version')
		.select(['id', 'content'])
		.where('programme_id', '=', 'hdf-mermoz')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('programme_draft')
		.values({
			programme_id: 'hdf-mermoz',
			base_version_id: version.id,
			content: JSON.stringify(version.content),
			author_id: people.octave,
			created_at: instant(-1),
			saved_at: instant(-1)
		})
		.onConflict((conflict) =>
			conflict.column('programme_id').where('state', 'in', ['editing', 'proposed']).doNothing()
		)
		.execute();
	const call = (slug: string) =>
		insert('funding_call', {
			slug: `scene-${tag}-${slug}`,
			programme_version_id: version.id,
			envelope_id: envelope,
			label_fr: `Appel ${tag} ${slug}`,
			label_en: `Call ${tag} ${slug}`,
			is_example: true,
			opens_on: day(-30),
			closes_on: day(30),
			maximum_cents: 50_000
		});
	const asks: Name[] = ['anna', 'olga', 'octave'];
	const request = (callId: string, what: string, known: Partial<Insertable<DB['funding_request']>> = {}) =>
		insert('funding_request', {
			call_id: callId,
			application_id: acceptedApplication,
			person_id: people.anna,
			requested_cents: 30_000,
			costs: JSON.stringify([{ label: canary(`funding_request.costs of ${what}`, asks), cents: 30_000 }]),
			message: canary(`funding_request.message of ${what}`, asks),
			verdict: { result: 'not-assessed', on: day(-6) },
			facts: {},
			trace: '{}',
			submitted_at: instant(-6),
			...known
		});
	const openCall = await call('open');
	return {
		call: `scene-${tag}-open`,
		request: await request(openCall, 'an open request'),
		refusedRequest: await request(await call('decided'), 'a refused request', {
			state: 'refused',
			decided_by: people.olga,
			decided_at: instant(-2),
			decision_reason: 'incomplete',
			decision_note: canary('funding_request.decision_note', asks)
		})
	};
}
