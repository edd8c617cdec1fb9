import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '#tests/database.ts';
import { aPartner } from '#tests/people.ts';
import { acceptPlace, declinePlace } from './answer-place.server.ts';
import { anApplication, anOffer, as, clock, later, mailsTo, read, today } from './applications.test-data.ts';
import { expirePlace } from './expire-place.server.ts';
import { offerPlace } from './offer-place.server.ts';
import { promoteFromWaitingList } from './promote-from-waiting-list.server.ts';
import { putOnWaitingList } from './put-on-waiting-list.server.ts';
import { refuseApplication } from './refuse-application.server.ts';
import { remindOfPlace } from './remind-of-place.server.ts';
import { startReview } from './start-review.server.ts';
import { tendPlaces } from './tend-places.server.ts';
import { withdrawApplication } from './withdraw-application.server.ts';

const database = freshDatabase();
const deadline = new Date('2026-11-29T11:00:00Z');
const afterDeadline = new Date('2026-11-29T11:01:00Z');

async function now(id: string) {
	const { version } = await read(database.db, id);
	return { applicationId: id, version };
}

async function anOfferedPlace(known: Parameters<typeof anOffer>[1] = {}) {
	const { db } = database;
	const offer = await anOffer(db, known);
	const application = await anApplication(db, offer.id);
	expect((await offerPlace(as(db, offer.partner), await now(application.id))).done).toBe(true);
	return { offer, ...application };
}

describe('an organisation', () => {
	test('reads, then offers a place until noon a week later; the person is told', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		const { id, person } = await anApplication(db, offer.id);
		await startReview(as(db, offer.partner), await now(id));
		expect((await read(db, id)).state).toBe('under-review');
		await offerPlace(as(db, offer.partner), await now(id));
		expect(await read(db, id)).toMatchObject({
			state: 'offered',
			answer_by: deadline,
			decided_by: offer.partner.personId
		});
		expect(await mailsTo(db, person)).toEqual(['application-received', 'place-offered']);
		const { rows } = await sql<{ name: string }>`
			select name from pgboss.job where data->>'applicationId' = ${id} order by name
		`.execute(db);
		expect(rows.map(({ name }) => name)).toEqual(['offered-place-expired', 'offered-place-reminder']);
	});

	test('decides once, however many of its members decide at the same time', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		const colleague = await aPartner(
			db,
			{},
			{ id: offer.partner.organisationId, name: offer.partner.organisationName }
		);
		const { id, person } = await anApplication(db, offer.id);
		const input = await now(id);
		const decisions = await Promise.all(
			Array.from({ length: 40 }, (_, turn) =>
				turn % 2
					? offerPlace(as(db, offer.partner), input)
					: refuseApplication(as(db, colleague), { ...input, reason: 'incomplete', note: '' })
			)
		);
		expect(decisions.filter((decision) => decision.done)).toHaveLength(1);
		for (const decision of decisions) if (!decision.done) expect(decision.reason).toBe('changed-meanwhile');
		expect(await mailsTo(db, person)).toHaveLength(2);
		expect((await read(db, id)).version).toBe(input.version + 1);
	});

	test('decides nothing for another organisation', async () => {
		const { db } = database;
		const { id } = await anApplication(db, (await anOffer(db)).id);
		const stranger = as(db, await aPartner(db));
		const input = await now(id);
		const no = { done: false, reason: 'not-found' };
		expect(await startReview(stranger, input)).toEqual(no);
		expect(await offerPlace(stranger, input)).toEqual(no);
		expect(await putOnWaitingList(stranger, input)).toEqual(no);
		expect(await refuseApplication(stranger, { ...input, reason: 'incomplete', note: '' })).toEqual(no);
	});

	test('refuses with a reason and a word of its own', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		const { id, person } = await anApplication(db, offer.id);
		await refuseApplication(as(db, offer.partner), {
			...(await now(id)),
			reason: 'project-does-not-fit',
			note: '  Merci pour ta lettre.  '
		});
		expect(await read(db, id)).toMatchObject({
			state: 'refused',
			refusal_reason: 'project-does-not-fit',
			refusal_note: 'Merci pour ta lettre.'
		});
		expect(await mailsTo(db, person)).toContain('application-answered');
	});

	test('makes nobody wait while a place may go to them', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		const { id } = await anApplication(db, offer.id);
		expect(await putOnWaitingList(as(db, offer.partner), await now(id))).toMatchObject({
			reason: 'place-free'
		});
	});
});

describe('an offered place', () => {
	test('is accepted until its deadline', async () => {
		const { db } = database;
		const { id, person } = await anOfferedPlace();
		expect((await acceptPlace(as(db, person, deadline), await now(id))).done).toBe(true);
		expect((await read(db, id)).state).toBe('accepted');
	});

	test('cannot be accepted one minute later', async () => {
		const { db } = database;
		const { id, person } = await anOfferedPlace();
		expect(await acceptPlace(as(db, person, afterDeadline), await now(id))).toMatchObject({
			reason: 'too-late'
		});
	});

	test('is answered once by a double click', async () => {
		const { db } = database;
		const { id, person } = await anOfferedPlace();
		const input = await now(id);
		const answers = await Promise.all([
			acceptPlace(as(db, person), input),
			declinePlace(as(db, person), input),
			acceptPlace(as(db, person), input)
		]);
		expect(answers.filter((answer) => answer.done)).toHaveLength(1);
	});

	test('is taken back after its deadline, once, and the person is told', async () => {
		const { db } = database;
		const { id, person } = await anOfferedPlace();
		expect(await expirePlace(clock(db, deadline), { applicationId: id })).toMatchObject({
			reason: 'too-early'
		});
		expect((await expirePlace(clock(db, afterDeadline), { applicationId: id })).done).toBe(true);
		expect(await expirePlace(clock(db, afterDeadline), { applicationId: id })).toMatchObject({
			reason: 'not-now'
		});
		expect(await mailsTo(db, person)).toEqual(['application-received', 'place-offered', 'place-expired']);
	});

	test('whose job was lost is taken back within the hour', async () => {
		const { db } = database;
		const { id } = await anOfferedPlace();
		await tendPlaces(clock(db, afterDeadline));
		expect((await read(db, id)).state).toBe('expired');
	});

	test('is recalled while it waits, and no longer once answered', async () => {
		const { db } = database;
		const { id, person } = await anOfferedPlace();
		expect((await remindOfPlace(clock(db, later(60)), { applicationId: id })).done).toBe(true);
		await acceptPlace(as(db, person), await now(id));
		expect((await remindOfPlace(clock(db, later(61)), { applicationId: id })).done).toBe(false);
		expect((await mailsTo(db, person)).filter((kind) => kind === 'place-reminder')).toHaveLength(1);
	});
});

describe('a freed place', () => {
	/** One place, held by `holder`; `first` then `second` wait for it. */
	async function aQueue() {
		const { db } = database;
		const { offer, id, person } = await anOfferedPlace({ places: 1 });
		const first = await anApplication(db, offer.id);
		const second = await anApplication(db, offer.id);
		await putOnWaitingList(as(db, offer.partner, later(1)), await now(first.id));
		await putOnWaitingList(as(db, offer.partner, later(2)), await now(second.id));
		return { offer, holder: { id, person }, first, second };
	}

	async function states(...ids: string[]) {
		return Promise.all(ids.map(async (id) => (await read(database.db, id)).state));
	}

	test('goes to the first waiting when it is declined', async () => {
		const { db } = database;
		const { holder, first, second } = await aQueue();
		await declinePlace(as(db, holder.person, later(3)), await now(holder.id));
		expect(await states(holder.id, first.id, second.id)).toEqual(['declined', 'offered', 'waiting-list']);
		expect(await mailsTo(db, first.person)).toEqual([
			'application-received',
			'waiting-list',
			'place-offered'
		]);
	});

	test('goes to the first waiting when its deadline passes, and so on down the list', async () => {
		const { db } = database;
		const { holder, first, second } = await aQueue();
		await expirePlace(clock(db, afterDeadline), { applicationId: holder.id });
		expect(await states(holder.id, first.id, second.id)).toEqual(['expired', 'offered', 'waiting-list']);
		await declinePlace(as(db, first.person, afterDeadline), await now(first.id));
		expect(await states(first.id, second.id)).toEqual(['declined', 'offered']);
	});

	test('goes to the first waiting when it is given back after having been accepted', async () => {
		const { db } = database;
		const { holder, first } = await aQueue();
		await acceptPlace(as(db, holder.person), await now(holder.id));
		await withdrawApplication(as(db, holder.person, later(5)), {
			...(await now(holder.id)),
			reason: 'found-another'
		});
		expect(await states(holder.id, first.id)).toEqual(['withdrawn', 'offered']);
	});

	test('skips who has given up waiting', async () => {
		const { db } = database;
		const { holder, first, second } = await aQueue();
		await withdrawApplication(as(db, first.person), { ...(await now(first.id)), reason: 'other' });
		await declinePlace(as(db, holder.person), await now(holder.id));
		expect(await states(first.id, second.id)).toEqual(['withdrawn', 'offered']);
	});

	test('added by the organisation goes to one person, however often the list is looked at', async () => {
		const { db } = database;
		const { offer, first, second } = await aQueue();
		await db.updateTable('offer').set({ places: 2 }).where('id', '=', offer.id).execute();
		const promoted = await Promise.all(
			Array.from({ length: 8 }, () => promoteFromWaitingList(clock(db, later(9)), offer.id))
		);
		expect(promoted.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
		expect(await states(first.id, second.id)).toEqual(['offered', 'waiting-list']);
	});

	test('goes to nobody once the stay has begun', async () => {
		const { db } = database;
		const { holder, first } = await aQueue();
		await declinePlace(as(db, holder.person, new Date('2027-07-10T09:00:00Z')), await now(holder.id));
		expect(await states(first.id)).toEqual(['waiting-list']);
	});
});

describe('a reserved place', () => {
	test('is never offered to a person without priority before its date, and is from the day after', async () => {
		const { db } = database;
		const offer = await anOffer(db, { places: 1, reserved_places: 1, reserved_until: '2026-11-24' });
		const { id } = await anApplication(db, offer.id);
		const lastDay = new Date('2026-11-24T22:59:00Z');
		const dayAfter = new Date('2026-11-24T23:01:00Z');
		expect(await offerPlace(as(db, offer.partner, lastDay), await now(id))).toMatchObject({
			reason: 'no-place'
		});
		expect((await offerPlace(as(db, offer.partner, dayAfter), await now(id))).done).toBe(true);
	});

	test('goes to the first priority person who waits, before those who wait longer', async () => {
		const { db } = database;
		const offer = await anOffer(db, { places: 1, reserved_places: 1, reserved_until: '2026-12-10' });
		const holder = await anApplication(db, offer.id, true);
		await offerPlace(as(db, offer.partner), await now(holder.id));
		const other = await anApplication(db, offer.id);
		const priority = await anApplication(db, offer.id, true);
		await putOnWaitingList(as(db, offer.partner, later(1)), await now(other.id));
		await putOnWaitingList(as(db, offer.partner, later(2)), await now(priority.id));
		await declinePlace(as(db, holder.person, later(3)), await now(holder.id));
		expect((await read(db, priority.id)).state).toBe('offered');
		expect((await read(db, other.id)).state).toBe('waiting-list');
	});

	test('nobody took is given to those waiting once its date has passed', async () => {
		const { db } = database;
		const offer = await anOffer(db, { places: 1, reserved_places: 1, reserved_until: '2026-11-24' });
		const { id } = await anApplication(db, offer.id);
		expect((await putOnWaitingList(as(db, offer.partner, today), await now(id))).done).toBe(true);
		await tendPlaces(clock(db, new Date('2026-11-24T10:00:00Z')));
		expect((await read(db, id)).state).toBe('waiting-list');
		await tendPlaces(clock(db, new Date('2026-11-25T10:00:00Z')));
		expect((await read(db, id)).state).toBe('offered');
	});
});
