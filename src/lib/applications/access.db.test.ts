import { describe, expect, test } from 'vitest';
import { type Actor, system, visitor } from '#lib/accounts/actor.ts';
import { freshDatabase } from '#tests/database.ts';
import { aCounsellor, anAdministrator, anOfficer, aPartner, aYoungPerson } from '#tests/people.ts';
import { maySee, visibleTo } from './access.ts';
import { aDraft, anApplication, anOffer, as, read, today } from './applications.test-data.ts';
import { withdrawApplication } from './withdraw-application.server.ts';

const database = freshDatabase();

describe('who may read an application', () => {
	test('is the same for one row as for a list', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		const elsewhere = await anOffer(db);
		const sent = await anApplication(db, offer.id);
		const draft = await aDraft(db, offer.id);
		const discarded = await aDraft(db, offer.id);
		await withdrawApplication(as(db, discarded.person), {
			applicationId: discarded.id,
			version: (await read(db, discarded.id)).version,
			reason: 'other'
		});
		const other = await anApplication(db, elsewhere.id);
		const follower = await aCounsellor(db);
		const former = await aCounsellor(db);
		for (const [counsellor, state] of [
			[follower, 'accepted'],
			[former, 'revoked']
		] as const)
			await db
				.insertInto('mandate')
				.values({
					counsellor_id: counsellor.personId,
					organisation_id: counsellor.organisationId,
					person_id: sent.person.personId,
					email: `${state}@people.example`,
					first_name: 'Camille',
					state,
					wording_version: '1',
					invited_at: today,
					expires_at: new Date('2099-01-01T00:00:00Z')
				})
				.execute();

		const rows = await db
			.selectFrom('application')
			.innerJoin('offer', 'offer.id', 'application.offer_id')
			.select(['application.id', 'application.person_id', 'application.submitted_at'])
			.select('offer.organisation_id')
			.execute();
		expect(rows).toHaveLength(4);
		const seen = async (actor: Actor) => {
			const listed = await db
				.selectFrom('application')
				.innerJoin('offer', 'offer.id', 'application.offer_id')
				.select('application.id')
				.where(visibleTo(actor))
				.execute();
			const ids = listed.map(({ id }) => id).sort();
			const judged = rows.filter((row) =>
				maySee(actor, { ...row, mandated: row.id === sent.id ? [follower.personId] : [] })
			);
			expect(judged.map(({ id }) => id).sort()).toEqual(ids);
			return ids;
		};

		expect(await seen(sent.person)).toEqual([sent.id]);
		expect(await seen(draft.person)).toEqual([draft.id]);
		expect(await seen(offer.partner)).toEqual([sent.id]);
		expect(await seen(elsewhere.partner)).toEqual([other.id]);
		expect(await seen(follower)).toEqual([sent.id]);
		for (const nobody of [
			former,
			await aYoungPerson(db),
			await aPartner(db),
			await anOfficer(db),
			await anAdministrator(db),
			visitor,
			system
		])
			expect(await seen(nobody)).toEqual([]);
	});
});
