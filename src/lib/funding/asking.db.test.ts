import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import { giveConsent } from '#lib/situations/consent.server.ts';
import { keepAnswers } from '#lib/situations/keep-answers.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';
import { askForFunding } from './ask-for-funding.server.ts';
import {
	aCall,
	anAcceptedApplication,
	aRequest,
	as,
	booksOf,
	costs,
	linesOf,
	mailsTo,
	read
} from './funding.test-data.ts';
import { openCall } from './open-call.server.ts';
import { replay } from './replay.ts';
import type { Trace } from './trace.ts';
import { withdrawRequest } from './withdraw-request.server.ts';

const database = freshDatabase();
const noon = new Date('2026-12-15T11:00:00Z');
const oneSecondLater = new Date('2026-12-15T11:00:01Z');
const ask = { costs, requestedCents: 40_000, message: '' };

describe('an officer opens a call', () => {
	const call = {
		labelFr: 'Bourse d’été',
		labelEn: 'Summer grant',
		programmeId: null,
		opensOn: '2026-11-01',
		closesOn: '2026-12-15',
		maximumCents: 60_000,
		envelope: { label: 'Été', ceilingCents: 300_000 }
	};

	test('with a new envelope of its year, empty, in one audited act', async () => {
		const { db } = database;
		const officer = await anOfficer(db);
		const opened = await openCall(as(db, officer), call);
		if (!opened.done) throw new Error(opened.reason);
		expect(opened.value.slug).toBe('bourse-d-ete');
		expect(await booksOf(db, opened.value.id)).toMatchObject({ ceiling: 300_000, committed: 0, lines: [] });
		expect(await linesOf(db, opened.value.id)).toEqual(['funding-call.opened']);
		expect(await openCall(as(db, officer), call)).toEqual({ done: false, reason: 'label-taken' });
	});

	test('on an envelope that another call draws on already', async () => {
		const { db } = database;
		const first = await aCall(db);
		const { envelope_id } = await db
			.selectFrom('funding_call')
			.select('envelope_id')
			.where('id', '=', first.id)
			.executeTakeFirstOrThrow();
		const second = await aCall(db, { envelope: { id: envelope_id } });
		expect(await booksOf(db, second.id)).toMatchObject({ ceiling: 300_000 });
	});

	test.each([
		[{ closesOn: '2026-10-31' }, 'dates-reversed'],
		[{ opensOn: '2026-10-01', closesOn: '2026-11-21' }, 'already-past'],
		[{ programmeId: 'no-such-grant' }, 'no-such-programme'],
		[{ envelope: { id: '00000000-0000-7000-8000-000000000000' } }, 'no-such-envelope'],
		[{ envelope: { id: 'not an id' } }, 'no-such-envelope'],
		[{ maximumCents: 300_001 }, 'maximum-above-envelope'],
		[{ labelFr: '!!!' }, 'label-taken']
	])('and not with %o', async (change, reason) => {
		const { db } = database;
		const officer = await anOfficer(db);
		expect(await openCall(as(db, officer), { ...call, labelFr: 'Bourse d’hiver', ...change })).toEqual({
			done: false,
			reason
		});
	});
});

describe('a young person asks for funding', () => {
	test('from their accepted application, and gets a receipt', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id, person } = await aRequest(db, call.id);
		const request = await read(db, id);
		expect(request).toMatchObject({ state: 'submitted', requested_cents: 40_000, costs });
		expect(request.reference).toMatch(/^CSM-[0-9A-Z]{4}-\d\d$/);
		expect(await linesOf(db, id)).toEqual(['funding-request.submitted']);
		expect(await mailsTo(db, person)).toEqual(['funding-received']);
	});

	test('until noon in Paris on the closing day, not one second later', async () => {
		const { db } = database;
		const call = await aCall(db);
		const inTime = await anAcceptedApplication(db);
		const late = await anAcceptedApplication(db);
		const input = { ...ask, callId: call.id };
		expect(
			await askForFunding(as(db, inTime.person, noon), { ...input, applicationId: inTime.id })
		).toMatchObject({ done: true });
		expect(
			await askForFunding(as(db, late.person, oneSecondLater), { ...input, applicationId: late.id })
		).toEqual({ done: false, reason: 'call-closed' });
	});

	test('once for a call and an application, in ten tabs at once', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id: applicationId, person } = await anAcceptedApplication(db);
		const asked = await Promise.all(
			Array.from({ length: 10 }, () =>
				askForFunding(as(db, person), { ...ask, applicationId, callId: call.id })
			)
		);
		expect(new Set(asked.map((one) => one.done && one.value.id)).size).toBe(1);
		expect(asked.filter((one) => one.done && one.value.isNew)).toHaveLength(1);
		expect(await mailsTo(db, person)).toEqual(['funding-received']);
	});

	test('never from somebody else’s application, nor from one that is not accepted', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id: applicationId, person } = await anAcceptedApplication(db);
		const stranger = await aYoungPerson(db);
		const input = { ...ask, applicationId, callId: call.id };
		expect(await askForFunding(as(db, stranger), input)).toEqual({ done: false, reason: 'not-found' });
		const nowhere = { ...input, callId: 'not an id' };
		expect(await askForFunding(as(db, person), nowhere)).toEqual({ done: false, reason: 'not-found' });
		await db.updateTable('application').set({ state: 'withdrawn' }).where('id', '=', applicationId).execute();
		expect(await askForFunding(as(db, person), input)).toEqual({ done: false, reason: 'not-accepted' });
	});

	test.each([
		[{ requestedCents: 60_001, costs: [{ label: 'Vol', cents: 90_000 }] }, 'above-maximum'],
		[{ requestedCents: 60_000, costs: [{ label: 'Vol', cents: 59_999 }] }, 'above-costs'],
		[{ costs: [] }, 'no-costs']
	])('not for more than there is: %o', async (change, reason) => {
		const { db } = database;
		const call = await aCall(db);
		const { id: applicationId, person } = await anAcceptedApplication(db);
		expect(
			await askForFunding(as(db, person), { ...ask, applicationId, callId: call.id, ...change })
		).toEqual({ done: false, reason });
	});
});

describe('what is kept of the person', () => {
	test('is the verdict and the facts the rules read, none of them sensitive', async () => {
		const { db } = database;
		await publishPack(as(db, system), catalogue);
		const call = await aCall(db, { programmeId: 'hdf-mermoz' });
		const person = await aYoungPerson(db);
		const told = {
			'status.set': ['student_higher'],
			'study.institution_region': 'FR-HDF',
			'income.rfr_eur': 18_000,
			'income.tax_parts': 1.5,
			'study.gap_year': false,
			'bursary.other_region': false,
			'history.mermoz_received': false,
			'study.year_after_bac': 3,
			'nationality.list': ['FR'],
			'health.disability_recognised': true,
			'residence.qpv': true
		};
		await giveConsent(as(db, person));
		await keepAnswers(as(db, person), told);
		const { id: applicationId } = await anAcceptedApplication(db, person);
		const asked = await askForFunding(as(db, person), { ...ask, applicationId, callId: call.id });
		if (!asked.done) throw new Error(asked.reason);
		const { verdict, facts } = await read(db, asked.value.id);
		expect(verdict).toMatchObject({ result: 'eligible', on: '2026-11-22' });
		expect(facts).toMatchObject({
			'income.tax_quotient_eur': 12_000,
			'project.destination': 'PL',
			'project.start_date': '2027-02-15'
		});
		expect(Object.keys(facts as object)).not.toContain('health.disability_recognised');
		expect(Object.keys(facts as object)).not.toContain('residence.qpv');
	});

	test('lets a sensitive answer decide, and keeps nothing of it but the verdict', async () => {
		const { db } = database;
		await publishPack(as(db, system), catalogue);
		const call = await aCall(db, { programmeId: 'service-civique-international' });
		const askAs = async (told: Facts) => {
			const person = await aYoungPerson(db);
			const { id: applicationId } = await anAcceptedApplication(db, person);
			await giveConsent(as(db, person));
			await keepAnswers(as(db, person), { 'nationality.list': ['SN'], ...told });
			const asked = await askForFunding(as(db, person), { ...ask, applicationId, callId: call.id });
			if (!asked.done) throw new Error(asked.reason);
			return read(db, asked.value.id);
		};
		const stay = { 'stay.regular': true, 'stay.months_regular': 24 };
		const [silent, sensitive] = [await askAs({}), await askAs(stay)];
		expect(sensitive.facts).toEqual(silent.facts);
		expect(sensitive.verdict).not.toEqual(silent.verdict);
		const { rules, ...traced } = JSON.parse(sensitive.trace ?? '') as Trace;
		expect(JSON.stringify({ ...sensitive, trace: traced })).not.toContain('stay.');
		expect(replay({ rules, ...traced })).toBeNull();
	});
});

describe('a young person takes a request back', () => {
	test('while nobody has decided, and may ask again', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id, person, applicationId } = await aRequest(db, call.id);
		expect(await withdrawRequest(as(db, person), { requestId: id, version: 1 })).toMatchObject({
			done: true
		});
		expect(await withdrawRequest(as(db, person), { requestId: id, version: 2 })).toEqual({
			done: false,
			reason: 'withdrawn'
		});
		expect(await linesOf(db, id)).toEqual(['funding-request.submitted', 'funding-request.withdrawn']);
		const again = await askForFunding(as(db, person), { ...ask, applicationId, callId: call.id });
		expect(again).toMatchObject({ done: true, value: { isNew: true } });
	});

	test('never somebody else’s', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id } = await aRequest(db, call.id);
		const stranger = await aYoungPerson(db);
		expect(await withdrawRequest(as(db, stranger), { requestId: id, version: 1 })).toEqual({
			done: false,
			reason: 'not-found'
		});
	});
});
