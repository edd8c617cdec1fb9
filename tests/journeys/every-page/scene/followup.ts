import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { DB } from '#lib/server/schema.ts';
import { sealCertified, sealReason, sealShown } from '#lib/situations/criterion-cipher.server.ts';
import { webEnvironment } from '../product.ts';
import type { Name, People } from './cast.ts';
import { day, instant, type Planting } from './planting.ts';

/** Chloé follows Anna: what they wrote, planned and showed each other. Answers the mandate. */
export async function plantFollowUp(
	{ db, canary, insert }: Planting,
	{ ids: people, homes, anna }: People
): Promise<string> {
	const mandate = (counsellor: 'chloe', known: Partial<Insertable<DB['mandate']>> = {}) =>
		insert('mandate', {
			counsellor_id: people[counsellor],
			organisation_id: homes[counsellor] ?? '',
			person_id: people.anna,
			email: String(anna.email),
			first_name: String(anna.first_name),
			message: canary('mandate.message', ['anna', 'chloe']),
			state: 'accepted',
			wording_version: '2026-11',
			invited_at: instant(-30),
			answered_at: instant(-29),
			expires_at: instant(300),
			...known
		});
	const mandateId = await mandate('chloe');
	const note = (visibility: 'private' | 'shared', seenBy: readonly Name[]) =>
		insert('note', {
			person_id: people.anna,
			author_id: people.chloe,
			kind: 'call',
			visibility,
			body: canary(`note.body, ${visibility}`, seenBy),
			created_at: instant(-3)
		});
	await db
		.insertInto('stay_plan')
		.values({
			person_id: people.anna,
			saved_by: people.anna,
			saved_at: instant(-2),
			content: {
				country: 'PL',
				town: canary('stay_plan.town', ['anna', 'chloe']),
				startsOn: day(120),
				endsOn: day(240),
				isGreen: null,
				establishment: canary('stay_plan.establishment', ['anna', 'chloe']),
				costs: {
					travel: 30_000,
					papers: 0,
					insurance: 0,
					deposit: 0,
					housing: 33_000,
					food: 26_000,
					transport: 0,
					other: 0
				},
				ownCents: 50_000,
				monthlyCents: 0,
				toldAids: [],
				toldPairs: []
			}
		})
		.execute();
	await note('private', ['chloe']);
	await note('shared', ['anna', 'chloe']);

	const consent = await insert('consent', {
		person_id: people.anna,
		purpose: 'sensitive-facts',
		wording_version: '2026-11',
		given_at: instant(-10)
	});
	await db
		.insertInto('sensitive_fact')
		.values({
			person_id: people.anna,
			fact: 'health.ald',
			ciphertext: randomBytes(60),
			consent_id: consent,
			stated_at: instant(-10)
		})
		.execute();

	const certificationConsent = await insert('consent', {
		person_id: people.anna,
		purpose: 'certification',
		wording_version: 'certification-1',
		given_at: instant(-9)
	});
	// The seals of the scene are those of the product it is planted in.
	Object.assign(process.env, await webEnvironment());
	const kept = { person_id: people.anna, consent_id: certificationConsent };
	await insert('criterion_shown', {
		...kept,
		mandate_id: mandateId,
		ciphertext: sealShown(people.anna, mandateId, 'young_carer'),
		shown_at: instant(-9)
	});
	const certified = { criterion: 'young_carer', proof: 'social-worker' } as const;
	const certification = await insert('certification', {
		...kept,
		counsellor_id: people.chloe,
		organisation_id: homes.chloe ?? '',
		ciphertext: sealCertified(people.anna, people.chloe, certified),
		certified_at: instant(-8),
		valid_until: day(100)
	});
	const reason = canary('certification.withdrawn_reason', ['anna', 'chloe']);
	await db
		.updateTable('certification')
		.set({ withdrawn_at: instant(-7), withdrawn_reason: sealReason(people.anna, certification, reason) })
		.where('id', '=', certification)
		.execute();
	return mandateId;
}
