import { describe, expect, test } from 'vitest';
import { freshDatabase } from '#tests/database.ts';
import { aCounsellor, aYoungPerson } from '#tests/people.ts';
import {
	aDraft,
	anApplication,
	anOffer,
	answers,
	as,
	mailsTo,
	read,
	today
} from './applications.test-data.ts';
import { proposeApplication } from './propose-application.server.ts';
import { refuseApplication } from './refuse-application.server.ts';
import { saveAnswers } from './save-answers.server.ts';
import { startApplication } from './start-application.server.ts';
import { submitApplication } from './submit-application.server.ts';
import { withdrawApplication } from './withdraw-application.server.ts';

const database = freshDatabase();
const noon = new Date('2026-12-15T11:00:00Z');
const oneMinuteLater = new Date('2026-12-15T11:01:00Z');

describe('a young person', () => {
	test('has one application for an offer, in ten tabs at once', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		const person = await aYoungPerson(db);
		const started = await Promise.all(
			Array.from({ length: 10 }, () => startApplication(as(db, person), { offerId: offer.id }))
		);
		expect(new Set(started.map((one) => one.done && one.value.id)).size).toBe(1);
		expect(started.filter((one) => one.done && one.value.isNew)).toHaveLength(1);
		const rows = await db.selectFrom('application').select('id').where('offer_id', '=', offer.id).execute();
		expect(rows).toHaveLength(1);
	});

	test('may come back after giving up, not after an answer', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		const { id, person } = await anApplication(db, offer.id);
		const { version } = await read(db, id);
		await withdrawApplication(as(db, person), { applicationId: id, version, reason: 'dates' });
		const again = await aDraft(db, offer.id, person);
		expect(again.id).not.toBe(id);
		await submitApplication(as(db, person), { applicationId: again.id });
		const sent = await read(db, again.id);
		await refuseApplication(as(db, offer.partner), {
			applicationId: sent.id,
			version: sent.version,
			reason: 'incomplete',
			note: ''
		});
		expect(await startApplication(as(db, person), { offerId: offer.id })).toEqual({
			done: false,
			reason: 'already-answered'
		});
	});

	test('keeps the answers of two tabs, the last write of each', async () => {
		const { db } = database;
		const { id, person } = await aDraft(db, (await anOffer(db)).id);
		await saveAnswers(as(db, person), { applicationId: id, answers: { motivation: 'Voir la mer.' } });
		await saveAnswers(as(db, person), { applicationId: id, answers: { languages: 'Polonais.' } });
		expect((await read(db, id)).answers).toEqual({
			...answers,
			motivation: 'Voir la mer.',
			languages: 'Polonais.'
		});
	});

	test('cannot touch the draft of somebody else, nor see that it exists', async () => {
		const { db } = database;
		const { id } = await aDraft(db, (await anOffer(db)).id);
		const stranger = as(db, await aYoungPerson(db));
		const no = { done: false, reason: 'not-found' };
		expect(await saveAnswers(stranger, { applicationId: id, answers })).toEqual(no);
		expect(await submitApplication(stranger, { applicationId: id })).toEqual(no);
		expect(await withdrawApplication(stranger, { applicationId: id, version: 1, reason: 'other' })).toEqual(
			no
		);
	});

	test('cannot start on an offer that is not published or has closed', async () => {
		const { db } = database;
		const person = await aYoungPerson(db);
		const hidden = await anOffer(db, { state: 'in-moderation', published_at: null });
		expect(await startApplication(as(db, person), { offerId: hidden.id })).toMatchObject({
			reason: 'not-found'
		});
		const offer = await anOffer(db);
		expect(await startApplication(as(db, person, oneMinuteLater), { offerId: offer.id })).toMatchObject({
			reason: 'offer-closed'
		});
	});
});

describe('an application', () => {
	test('is accepted until noon in Paris on the closing day', async () => {
		const { db } = database;
		const { id, person } = await aDraft(db, (await anOffer(db)).id);
		expect((await submitApplication(as(db, person, noon), { applicationId: id })).done).toBe(true);
	});

	test('is refused one minute later', async () => {
		const { db } = database;
		const { id, person } = await aDraft(db, (await anOffer(db)).id);
		expect(await submitApplication(as(db, person, oneMinuteLater), { applicationId: id })).toEqual({
			done: false,
			reason: 'offer-closed'
		});
		expect((await read(db, id)).state).toBe('draft');
	});

	test('is not sent with a required answer missing', async () => {
		const { db } = database;
		const { id, person } = await aDraft(db, (await anOffer(db)).id);
		await saveAnswers(as(db, person), { applicationId: id, answers: { motivation: ' ' } });
		expect(await submitApplication(as(db, person), { applicationId: id })).toMatchObject({
			reason: 'incomplete'
		});
	});

	test('sent fifty times at once is sent once, with one receipt and one confirmation', async () => {
		const { db } = database;
		const { id, person } = await aDraft(db, (await anOffer(db)).id);
		const sent = await Promise.all(
			Array.from({ length: 50 }, () => submitApplication(as(db, person), { applicationId: id }))
		);
		const { reference } = await read(db, id);
		expect(new Set(sent.map((one) => JSON.stringify(one)))).toEqual(
			new Set([JSON.stringify({ done: true, value: { id, reference, submittedAt: today } })])
		);
		expect(await mailsTo(db, person)).toEqual(['application-received']);
		const lines = await db
			.selectFrom('audit_event')
			.select('act')
			.where('file_id', '=', id)
			.where('act', '=', 'application.submit')
			.execute();
		expect(lines).toHaveLength(1);
	});

	test('once sent, keeps its answers whatever a forgotten tab saves', async () => {
		const { db } = database;
		const { id, person } = await anApplication(db, (await anOffer(db)).id);
		expect(
			await saveAnswers(as(db, person), { applicationId: id, answers: { motivation: '' } })
		).toMatchObject({ reason: 'already-sent' });
		expect((await read(db, id)).answers).toEqual(answers);
	});

	test('notes whether the person has priority on the day it is sent', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		expect((await read(db, (await anApplication(db, offer.id, true)).id)).is_priority).toBe(true);
		expect((await read(db, (await anApplication(db, offer.id)).id)).is_priority).toBe(false);
		const strict = await anOffer(db, { priority_basis: 'certified' });
		expect((await read(db, (await anApplication(db, strict.id, true)).id)).is_priority).toBe(false);
	});
});

describe('a counsellor', () => {
	test('starts a draft for somebody who lets them, and that person is told', async () => {
		const { db } = database;
		const offer = await anOffer(db);
		const person = await aYoungPerson(db);
		const counsellor = await aCounsellor(db);
		const input = { offerId: offer.id, personId: person.personId };
		expect(await proposeApplication(as(db, counsellor), input)).toMatchObject({ reason: 'not-found' });
		await db
			.insertInto('mandate')
			.values({
				counsellor_id: counsellor.personId,
				organisation_id: counsellor.organisationId,
				person_id: person.personId,
				email: 'camille@people.example',
				first_name: 'Camille',
				state: 'accepted',
				wording_version: '1',
				invited_at: today,
				expires_at: new Date('2099-01-01T00:00:00Z')
			})
			.execute();
		const started = await proposeApplication(as(db, counsellor), input);
		expect(started).toMatchObject({ done: true, value: { isNew: true } });
		expect(await proposeApplication(as(db, counsellor), input)).toMatchObject({ value: { isNew: false } });
		expect(await mailsTo(db, person)).toEqual(['draft-proposed']);
		const row = await read(db, started.done ? started.value.id : '');
		expect(row).toMatchObject({ started_by: counsellor.personId, state: 'draft' });
	});
});
