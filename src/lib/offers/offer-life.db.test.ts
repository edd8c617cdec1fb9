import { describe, expect, test } from 'vitest';
import type { Act } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, anOrganisation, aPartner } from '#tests/people.ts';
import { closeOffer } from './close-offer.server.ts';
import { createOffer } from './create-offer.server.ts';
import { duplicateOffer } from './duplicate-offer.server.ts';
import { inDecember, inPoznan } from './example-offer.test-data.ts';
import { contentOf, emptyContent } from './offer.ts';
import { publishOffer } from './publish-offer.server.ts';
import { offerById, offersToModerate } from './queries.server.ts';
import { returnOffer } from './return-offer.server.ts';
import { saveOffer } from './save-offer.server.ts';
import { submitOffer } from './submit-offer.server.ts';
import { suspendOffer } from './suspend-offer.server.ts';

const database = freshDatabase();
const as = <A extends Act['actor']>(actor: A): Act<A> => ({ db: database.db, actor, now: inDecember });

async function people() {
	const organisation = await anOrganisation(database.db);
	const partner = await aPartner(database.db, {}, organisation);
	const stranger = await aPartner(database.db);
	const officer = await anOfficer(database.db);
	return { partner: as(partner), stranger: as(stranger), officer: as(officer) };
}

const read = async (id: string) => {
	const offer = await offerById(database.db, id);
	if (!offer) throw new Error('no such offer');
	return offer;
};
const lines = async (id: string) => {
	const rows = await database.db
		.selectFrom('audit_event')
		.select('act')
		.where('file_id', '=', id)
		.orderBy('seq')
		.execute();
	return rows.map(({ act }) => act);
};
const mailsTo = (personId: string) =>
	database.db.selectFrom('mail').select(['kind', 'text_body']).where('person_id', '=', personId).execute();

async function submitted() {
	const roles = await people();
	const { id } = await createOffer(roles.partner, { content: inPoznan });
	expect(await submitOffer(roles.partner, { offerId: id, version: 1 })).toMatchObject({ done: true });
	return { ...roles, id };
}

async function published() {
	const story = await submitted();
	expect(await publishOffer(story.officer, { offerId: story.id, version: 2 })).toMatchObject({ done: true });
	return story;
}

describe('a partner', () => {
	test('creates a draft whose address comes from its title', async () => {
		const { partner } = await people();
		const created = await createOffer(partner, {
			content: { ...emptyContent, title: 'Été à l’œuvre : 2 mois' }
		});
		expect(created.slug).toMatch(/^ete-a-l-oeuvre-2-mois-[0-9a-f]{6}$/);
		expect(await read(created.id)).toMatchObject({
			state: 'draft',
			organisation_id: partner.actor.organisationId
		});
		expect(await lines(created.id)).toEqual(['offer.created']);
	});

	test('reads back all that was written', async () => {
		const { partner } = await people();
		const content = {
			...inPoznan,
			covered: { housing: { paid: 'yes', note: 'Chambre' }, participantCostCents: 0 } as const,
			languages: [{ code: 'pl', level: 'A1' as const }],
			conditions: { all: [{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18 } as const] }
		};
		const { id, version } = await createOffer(partner, { content: emptyContent });
		expect(await saveOffer(partner, { offerId: id, version, content })).toEqual({
			done: true,
			value: { version: 2 }
		});
		expect(contentOf(await read(id))).toEqual(content);
	});

	test('with a stale page is told so, and nothing of a colleague’s work is lost', async () => {
		const { partner } = await people();
		const { id } = await createOffer(partner, { content: inPoznan });
		await saveOffer(partner, { offerId: id, version: 1, content: { ...inPoznan, title: 'First' } });
		const late = await saveOffer(partner, {
			offerId: id,
			version: 1,
			content: { ...inPoznan, title: 'Late' }
		});
		expect(late).toEqual({ done: false, reason: 'stale' });
		expect((await read(id)).title).toBe('First');
	});

	test('duplicates an offer without its dates', async () => {
		const { partner, id } = await published();
		const copy = await duplicateOffer(partner, { offerId: id });
		if (!copy.done) throw new Error(copy.reason);
		expect(await read(copy.value.id)).toMatchObject({
			state: 'draft',
			title: inPoznan.title,
			starts_on: null,
			ends_on: null,
			closes_on: null
		});
	});

	test.each([
		['without a town', { town: '' }, 'incomplete'],
		['without a number of places', { places: null }, 'incomplete'],
		['whose deadline has passed', { closes_on: '2026-11-30' }, 'deadline-passed']
	])('cannot send an offer %s', async (_, change, reason) => {
		const { partner } = await people();
		const { id, version } = await createOffer(partner, { content: { ...inPoznan, ...change } });
		expect(await submitOffer(partner, { offerId: id, version })).toEqual({ done: false, reason });
		expect((await read(id)).state).toBe('draft');
	});

	test('need not write a summary: the first sentences make it', async () => {
		const { partner } = await people();
		const { id, version } = await createOffer(partner, { content: { ...inPoznan, summary: '' } });
		await submitOffer(partner, { offerId: id, version });
		expect((await read(id)).summary).toBe(inPoznan.description);
	});

	test('cannot change what is being read or is public, until it is suspended', async () => {
		const { partner, id } = await published();
		const change = (version: number) => saveOffer(partner, { offerId: id, version, content: inPoznan });
		expect(await change(3)).toEqual({ done: false, reason: 'not-writable' });
		expect(await suspendOffer(partner, { offerId: id, version: 3 })).toMatchObject({ done: true });
		expect(await change(4)).toMatchObject({ done: true });
		expect(await submitOffer(partner, { offerId: id, version: 5 })).toMatchObject({ done: true });
	});

	test('closes an offer for good', async () => {
		const { partner, id } = await published();
		expect(await closeOffer(partner, { offerId: id, version: 3 })).toMatchObject({ done: true });
		expect(await submitOffer(partner, { offerId: id, version: 4 })).toEqual({
			done: false,
			reason: 'not-possible'
		});
	});

	test('never acts on the offer of another organisation, which does not exist for them', async () => {
		const { stranger, id } = await published();
		const absent = { done: false, reason: 'not-found' };
		expect(await saveOffer(stranger, { offerId: id, version: 3, content: inPoznan })).toEqual(absent);
		expect(await duplicateOffer(stranger, { offerId: id })).toEqual(absent);
		expect(await submitOffer(stranger, { offerId: id, version: 3 })).toEqual(absent);
		expect(await suspendOffer(stranger, { offerId: id, version: 3 })).toEqual(absent);
		expect(await closeOffer(stranger, { offerId: id, version: 3 })).toEqual(absent);
		expect((await read(id)).state).toBe('published');
	});
});

describe('an officer', () => {
	test('publishes an offer as it was read, and its organisation is told', async () => {
		const { partner, id } = await published();
		expect(await read(id)).toMatchObject({
			state: 'published',
			checked_on: '2026-12-01',
			published_at: inDecember
		});
		expect(await lines(id)).toEqual(['offer.created', 'offer.submitted', 'offer.published']);
		expect(await mailsTo(partner.actor.personId)).toMatchObject([{ kind: 'offer-published' }]);
	});

	test('returns it with a reason, read on the page and not in the mail', async () => {
		const { partner, officer, id } = await submitted();
		const reason = 'Le trajet n’est pas dit.';
		expect(await returnOffer(officer, { offerId: id, version: 2, reason: '  ' })).toEqual({
			done: false,
			reason: 'no-reason'
		});
		expect(await returnOffer(officer, { offerId: id, version: 2, reason })).toMatchObject({ done: true });
		expect(await read(id)).toMatchObject({ state: 'returned', state_reason: reason });
		const [mail] = await mailsTo(partner.actor.personId);
		expect(mail).toMatchObject({ kind: 'offer-returned' });
		expect(mail?.text_body).not.toContain(reason);
		await submitOffer(partner, { offerId: id, version: 3 });
		expect(await read(id)).toMatchObject({ state: 'in-moderation', state_reason: null });
	});

	test('and another one deciding at once make one decision', async () => {
		const { officer, id } = await submitted();
		const decisions = await Promise.all([
			publishOffer(officer, { offerId: id, version: 2 }),
			returnOffer(officer, { offerId: id, version: 2, reason: 'Non' }),
			publishOffer(officer, { offerId: id, version: 2 })
		]);
		expect(decisions.filter(({ done }) => done)).toHaveLength(1);
		expect(await lines(id)).toHaveLength(3);
	});

	test('with a page older than the last sending publishes nothing', async () => {
		const { officer, id } = await submitted();
		expect(await publishOffer(officer, { offerId: id, version: 1 })).toEqual({
			done: false,
			reason: 'stale'
		});
	});

	test('suspends a public offer for a reason, and its organisation is told', async () => {
		const { partner, officer, id } = await published();
		expect(await suspendOffer(officer, { offerId: id, version: 3 })).toEqual({
			done: false,
			reason: 'no-reason'
		});
		expect(await suspendOffer(officer, { offerId: id, version: 3, reason: 'Signalement' })).toMatchObject({
			done: true
		});
		expect((await mailsTo(partner.actor.personId)).map(({ kind }) => kind)).toContain('offer-suspended');
	});

	test('finds in the queue what waits longest first', async () => {
		const { partner, id } = await submitted();
		const { id: later } = await createOffer(partner, { content: inPoznan });
		await submitOffer({ ...partner, now: new Date('2026-12-02T09:00:00Z') }, { offerId: later, version: 1 });
		const ids = (await offersToModerate(database.db)).map((offer) => offer.id);
		expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(later));
	});
});
