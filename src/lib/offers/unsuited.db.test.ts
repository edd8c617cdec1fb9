import { beforeAll, describe, expect, test } from 'vitest';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOrganisation } from '#tests/people.ts';
import { inDecember, inPoznan } from './example-offer.test-data.ts';
import type { OfferContent } from './offer.ts';
import { columnsOf } from './row.server.ts';
import { changed, noCriteria } from './search.ts';
import { searchOffers } from './search-queries.server.ts';
import { unsuitedTo } from './unsuited.server.ts';

const database = freshDatabase();
const judged = { names: rulebook.names, on: '2026-12-01', now: inDecember };
const forStudents: OfferContent['conditions'] = {
	all: [{ id: 'year', certainty: 'high', fact: 'study.year_after_bac', op: 'gte', value: 2 }]
};

async function publish(slug: string, content: Partial<OfferContent> = {}) {
	const { id } = await anOrganisation(database.db);
	const offer = await database.db
		.insertInto('offer')
		.values({ ...columnsOf({ ...inPoznan, ...content }), slug, organisation_id: id, state: 'published' })
		.returning('id')
		.executeTakeFirstOrThrow();
	return offer.id;
}

let student = '';
beforeAll(async () => {
	await publish('open-to-all');
	student = await publish('for-students', { conditions: forStudents, kind: 'study' });
	await publish('closed', { conditions: forStudents, closes_on: '2026-11-30' });
});

describe('offers that answers rule out', () => {
	test('are those whose conditions say no, not those that lack an answer', async () => {
		const { db } = database;
		expect(await unsuitedTo(db, { 'study.year_after_bac': 1 }, judged)).toEqual([student]);
		expect(await unsuitedTo(db, { 'study.year_after_bac': 3 }, judged)).toEqual([]);
		expect(await unsuitedTo(db, { 'residence.qpv': true }, judged)).toEqual([]);
		expect(await unsuitedTo(db, {}, judged)).toEqual([]);
	});

	test('leave the list, its total and the counts of its filters', async () => {
		const besides = await unsuitedTo(database.db, { 'study.year_after_bac': 1 }, judged);
		const found = await searchOffers(database.db, noCriteria, inDecember, besides);
		expect(found.cards.map(({ slug }) => slug)).toEqual(['open-to-all']);
		expect(found.total).toBe(1);
		expect(found.counts.kind.get('study')).toBeUndefined();
		const all = await searchOffers(database.db, changed(noCriteria, { unsuited: true }), inDecember);
		expect(all.total).toBe(2);
	});

	test('follow an offer as soon as its conditions change', async () => {
		const told = { 'study.year_after_bac': 1 };
		await database.db
			.updateTable('offer')
			.set({ conditions: JSON.stringify({ all: [] }) })
			.where('id', '=', student)
			.execute();
		expect(await unsuitedTo(database.db, told, judged)).toEqual([]);
	});
});
