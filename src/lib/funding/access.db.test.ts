import { expect, test } from 'vitest';
import { system, visitor } from '#lib/accounts/actor.ts';
import { freshDatabase } from '#tests/database.ts';
import { anAdministrator, anOfficer, aCounsellor, aPartner, aYoungPerson } from '#tests/people.ts';
import { maySee, visibleTo } from './access.ts';
import { aCall, aRequest } from './funding.test-data.ts';

const database = freshDatabase();

test('the list shows to each actor exactly the requests the predicate lets them see', async () => {
	const { db } = database;
	const call = await aCall(db);
	const mine = await aRequest(db, call.id);
	await aRequest(db, call.id);
	const actors = [
		mine.person,
		await aYoungPerson(db),
		await aCounsellor(db),
		await aPartner(db),
		await anOfficer(db),
		await anAdministrator(db),
		visitor,
		system
	];
	const all = await db.selectFrom('funding_request').select(['id', 'person_id']).orderBy('id').execute();
	const seen = [];
	for (const actor of actors) {
		const rows = await db
			.selectFrom('funding_request')
			.select('id')
			.where(visibleTo(actor))
			.orderBy('id')
			.execute();
		expect(rows.map(({ id }) => id)).toEqual(
			all.filter((request) => maySee(actor, request)).map(({ id }) => id)
		);
		seen.push(rows.length);
	}
	expect(seen).toEqual([1, 0, 0, 0, 2, 0, 0, 0]);
});
