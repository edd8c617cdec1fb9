import { describe, expect, test } from 'vitest';
import { freshDatabase } from '#tests/database.ts';
import { aYoungPerson } from '#tests/people.ts';
import { aDraft, anApplication, anOffer, answers, as, later, read, today } from './applications.test-data.ts';
import { inboxOf, partnerView, placesOf, traysOf } from './inbox-queries.server.ts';
import { offerPlace } from './offer-place.server.ts';
import { applicationsOf, otherOffers, ownApplication } from './own-queries.server.ts';
import { putOnWaitingList } from './put-on-waiting-list.server.ts';
import { waitingRank } from './queries.server.ts';
import { saveAnswers } from './save-answers.server.ts';
import { submitApplication } from './submit-application.server.ts';
import { withdrawApplication } from './withdraw-application.server.ts';

const database = freshDatabase();

describe('a young person', () => {
	test('finds their applications and drafts, not the drafts they threw away', async () => {
		const { db } = database;
		const sent = await anApplication(db, (await anOffer(db)).id);
		const draft = await aDraft(db, (await anOffer(db)).id, sent.person);
		const discarded = await aDraft(db, (await anOffer(db)).id, sent.person);
		await withdrawApplication(as(db, sent.person), {
			applicationId: discarded.id,
			version: 1,
			reason: 'other'
		});
		const found = await applicationsOf(db, sent.person);
		expect(found.map(({ id }) => id).sort()).toEqual([sent.id, draft.id].sort());
		expect(await ownApplication(db, await aYoungPerson(db), sent.id)).toBeUndefined();
	});

	test('is shown up to three other open offers, none they already applied for', async () => {
		const { db } = database;
		const open = await anOffer(db, { kind: 'study', closes_on: '2026-12-24' });
		const closed = await anOffer(db, { kind: 'study', closes_on: '2026-11-21' });
		const { person } = await anApplication(db, (await anOffer(db, { kind: 'study' })).id);
		const shown = await otherOffers(db, person, { kind: 'study' }, today);
		expect(shown.length).toBeLessThanOrEqual(3);
		expect(shown[0]?.id).toBe(open.id);
		expect(shown.map(({ id }) => id)).not.toContain(closed.id);
		const mine = await applicationsOf(db, person);
		expect(shown.map(({ id }) => id)).not.toContain(mine[0]?.offer_id);
	});

	test('knows their rank on the waiting list', async () => {
		const { db } = database;
		const offer = await anOffer(db, { places: 1 });
		const [holder, second, first] = [
			await anApplication(db, offer.id),
			await anApplication(db, offer.id),
			await anApplication(db, offer.id)
		];
		await offerPlace(as(db, offer.partner), { applicationId: holder.id, version: 2 });
		await putOnWaitingList(as(db, offer.partner, later(1)), { applicationId: first.id, version: 2 });
		await putOnWaitingList(as(db, offer.partner, later(2)), { applicationId: second.id, version: 2 });
		const rank = async ({ id }: { id: string }) => waitingRank(db, { id, offer_id: offer.id });
		expect([await rank(first), await rank(second), await rank(holder)]).toEqual([1, 2, null]);
	});
});

describe('an organisation', () => {
	test('reads what the selection needs and nothing more', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		const person = await aYoungPerson(db, { commune: 'Lens', phone: '+33 canary-phone' });
		await db
			.insertInto('situation_fact')
			.values({
				person_id: person.personId,
				fact: 'residence.qpv',
				value: 'true',
				stated_at: today
			})
			.execute();
		const { id } = await aDraft(db, offer.id, person);
		await saveAnswers(as(db, person), { applicationId: id, answers: { welcome: 'canary-welcome' } });
		await submitApplication(as(db, person), { applicationId: id });

		const view = await partnerView(db, offer.partner, id, today);
		expect(view).toMatchObject({ first_name: 'Camille', commune: 'Lens', age: 20, answers, left: 5 });
		const [row] = await inboxOf(db, offer.partner, { tray: 'answer', offerSlug: null, now: today });
		for (const told of [JSON.stringify(view), JSON.stringify(row)])
			expect(told).not.toMatch(/canary|priority|qpv|birth|email/);

		await offerPlace(as(db, offer.partner), { applicationId: id, version: (await read(db, id)).version });
		expect((await partnerView(db, offer.partner, id, today))?.answers.welcome).toBe('canary-welcome');
	});

	test('counts its trays and places, and sees nothing of another', async () => {
		const { db } = database;
		const offer = await anOffer(db, { places: 2 });
		const { id } = await anApplication(db, offer.id);
		await anApplication(db, offer.id);
		await aDraft(db, offer.id);
		await offerPlace(as(db, offer.partner), { applicationId: id, version: 2 });
		expect(await traysOf(db, offer.partner, null)).toEqual({
			answer: 1,
			offered: 1,
			waiting: 0,
			accepted: 0,
			ended: 0
		});
		expect(await placesOf(db, offer.partner)).toMatchObject([{ id: offer.id, places: 2, left: 1 }]);
		const stranger = (await anOffer(db)).partner;
		expect(await partnerView(db, stranger, id, today)).toBeUndefined();
		expect(await placesOf(db, stranger)).toEqual([]);
	});
});
