import { expect, test } from 'vitest';
import { system, visitor } from '#lib/accounts/actor.ts';
import { freshDatabase } from '#tests/database.ts';
import { anAdministrator, anOfficer, aCounsellor, aPartner, aYoungPerson } from '#tests/people.ts';
import { mayRead, mayWrite, readableBy, writableBy } from './access.ts';
import { inPoznan } from './example-offer.test-data.ts';
import { offerStates } from './offer.ts';
import { columnsOf } from './row.server.ts';

const database = freshDatabase();

test('lists show exactly what the predicate allows, for everybody, in every state', async () => {
	const { db } = database;
	const one = await aPartner(db);
	const other = await aPartner(db);
	for (const { organisationId } of [one, other])
		for (const state of offerStates)
			await db
				.insertInto('offer')
				.values({
					...columnsOf(inPoznan),
					slug: `${state}-${organisationId}`,
					organisation_id: organisationId,
					state
				})
				.execute();
	const all = await db.selectFrom('offer').select(['id', 'state', 'organisation_id']).execute();
	expect(all).toHaveLength(12);

	const everybody = [
		visitor,
		system,
		one,
		other,
		await aYoungPerson(db),
		await aCounsellor(db),
		await anOfficer(db),
		await anAdministrator(db)
	];
	const sizes: [number, number][] = [];
	for (const actor of everybody) {
		const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
		const readable = await db.selectFrom('offer').select('id').where(readableBy(actor)).execute();
		const writable = await db.selectFrom('offer').select('id').where(writableBy(actor)).execute();
		expect(ids(readable)).toEqual(ids(all.filter((offer) => mayRead(actor, offer))));
		expect(ids(writable)).toEqual(ids(all.filter((offer) => mayWrite(actor, offer))));
		sizes.push([readable.length, writable.length]);
	}
	expect(sizes).toEqual([
		[6, 0],
		[6, 0],
		[9, 6],
		[9, 6],
		[6, 0],
		[6, 0],
		[10, 0],
		[10, 0]
	]);
});
