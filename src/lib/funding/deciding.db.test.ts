import { describe, expect, test } from 'vitest';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';
import { anOfficer } from '#tests/people.ts';
import { award } from './award.server.ts';
import { aCall, aRequest, as, booksOf, linesOf, mailsTo, read, today } from './funding.test-data.ts';
import { giveBackAward } from './give-back-award.server.ts';
import { refuseRequest } from './refuse-request.server.ts';
import { withdrawRequest } from './withdraw-request.server.ts';

const database = freshDatabase();

describe('an award', () => {
	test('commits the envelope, its ledger line, the decision, the audit line and the mail together', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id, person } = await aRequest(db, call.id);
		const outcome = await award(as(db, call.officer), {
			requestId: id,
			version: 1,
			cents: 25_000,
			note: ' Billet et loyer. '
		});
		expect(outcome).toMatchObject({ done: true });
		expect(await read(db, id)).toMatchObject({
			state: 'awarded',
			version: 2,
			awarded_cents: 25_000,
			decided_by: call.officer.personId,
			decided_at: today,
			decision_note: 'Billet et loyer.'
		});
		expect(await booksOf(db, call.id)).toEqual({
			ceiling: 300_000,
			committed: 25_000,
			ledger: 25_000,
			awarded: 25_000,
			lines: [1]
		});
		expect(await linesOf(db, id)).toEqual(['funding-request.submitted', 'funding-request.awarded']);
		expect(await mailsTo(db, person)).toEqual(['funding-received', 'funding-awarded']);
	});

	test('is never more than was asked, nor than the call gives', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id } = await aRequest(db, call.id);
		const decide = (cents: number) =>
			award(as(db, call.officer), { requestId: id, version: 1, cents, note: '' });
		expect(await decide(40_001)).toEqual({ done: false, reason: 'above-requested' });
		expect(await decide(0)).toEqual({ done: false, reason: 'not-an-amount' });
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 0, lines: [] });
	});

	test('is refused when the envelope has one cent too little, and takes its last cent', async () => {
		const { db } = database;
		const call = await aCall(db, { envelope: { label: 'Petite', ceilingCents: 60_000 } });
		const first = await aRequest(db, call.id);
		const second = await aRequest(db, call.id);
		const decide = (requestId: string, cents: number) =>
			award(as(db, call.officer), { requestId, version: 1, cents, note: '' });
		expect(await decide(first.id, 35_000)).toMatchObject({ done: true });
		expect(await decide(second.id, 25_001)).toEqual({ done: false, reason: 'envelope-short' });
		expect(await read(db, second.id)).toMatchObject({ state: 'submitted', version: 1 });
		expect(await decide(second.id, 25_000)).toMatchObject({ done: true });
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 60_000, ledger: 60_000, lines: [1, 2] });
	});

	test('goes back to its envelope, with a second line, when the young person gives it back', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id, person } = await aRequest(db, call.id);
		await award(as(db, call.officer), { requestId: id, version: 1, cents: 25_000, note: '' });
		const giveBack = (by: typeof person) => giveBackAward(as(db, by), { requestId: id, version: 2 });
		const { person: stranger } = await aRequest(db, call.id);
		expect(await giveBack(stranger)).toEqual({ done: false, reason: 'not-found' });
		expect(await giveBack(person)).toMatchObject({ done: true });
		expect(await giveBack(person)).toEqual({ done: false, reason: 'not-awarded' });
		expect(await read(db, id)).toMatchObject({ state: 'withdrawn', version: 3, awarded_cents: null });
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 0, ledger: 0, awarded: 0, lines: [1, 2] });
	});

	test('is refused when the young person has given up the place', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id, applicationId } = await aRequest(db, call.id);
		await db.updateTable('application').set({ state: 'withdrawn' }).where('id', '=', applicationId).execute();
		expect(await award(as(db, call.officer), { requestId: id, version: 1, cents: 10_000, note: '' })).toEqual(
			{ done: false, reason: 'application-left' }
		);
	});

	test('two hundred at once on one envelope give its ceiling and not a cent more', async () => {
		const { db } = database;
		const call = await aCall(db, { envelope: { label: 'Disputée', ceilingCents: 205_000 } });
		const requests = await Promise.all(Array.from({ length: 200 }, () => aRequest(db, call.id, 10_000)));
		const outcomes = await Promise.all(
			requests.map(({ id }) =>
				award(as(db, call.officer), { requestId: id, version: 1, cents: 10_000, note: '' })
			)
		);
		expect(outcomes.filter((one) => one.done)).toHaveLength(20);
		expect(new Set(outcomes.flatMap((one) => (one.done ? [] : [one.reason])))).toEqual(
			new Set(['envelope-short'])
		);
		expect(await booksOf(db, call.id)).toEqual({
			ceiling: 205_000,
			committed: 200_000,
			ledger: 200_000,
			awarded: 200_000,
			lines: Array.from({ length: 20 }, (_, line) => line + 1)
		});
	});
});

describe('the ledger alone moves money', () => {
	test('the application may write neither sum, nor change or take away a line', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id } = await aRequest(db, call.id);
		await award(as(db, call.officer), { requestId: id, version: 1, cents: 25_000, note: '' });
		const denied = /permission denied/;
		await expect(db.updateTable('envelope').set({ committed_cents: 0 }).execute()).rejects.toThrow(denied);
		await expect(db.updateTable('funding_request').set({ given_cents: 1 }).execute()).rejects.toThrow(denied);
		await expect(
			db
				.insertInto('envelope')
				.values({ label: 'Entamée', budget_year: 2026, ceiling_cents: 100, committed_cents: 100 })
				.execute()
		).rejects.toThrow(denied);
		await expect(db.updateTable('ledger_entry').set({ cents: 1 }).execute()).rejects.toThrow(denied);
		await expect(query(database.ownerUrl, 'delete from ledger_entry')).rejects.toThrow(/immutable/);
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 25_000, ledger: 25_000, awarded: 25_000 });
	});

	test('takes no line above the envelope, for the request of another call, or that leaves money on one that is over', async () => {
		const { db } = database;
		const call = await aCall(db, { envelope: { label: 'Courte', ceilingCents: 60_000 } });
		const other = await aCall(db);
		const { id } = await aRequest(db, call.id);
		const write = (callId: string, cents: number) =>
			db
				.insertInto('ledger_entry')
				.values((row) => ({
					envelope_id: row.selectFrom('funding_call').select('envelope_id').where('id', '=', callId),
					...{ seq: 0, at: today, kind: 'award', cents },
					...{ funding_request_id: id, actor_id: call.officer.personId }
				}))
				.execute();
		await expect(write(call.id, 60_001)).rejects.toThrow(/envelope_check/);
		await expect(write(other.id, 100)).rejects.toThrow(/envelope of its call/);
		await write(call.id, 60_000);
		expect(await read(db, id)).toMatchObject({
			given_cents: 60_000,
			held_cents: 60_000,
			awarded_cents: null
		});
		await expect(
			db.updateTable('funding_request').set({ state: 'withdrawn' }).where('id', '=', id).execute()
		).rejects.toThrow(/holds no money/);
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 60_000, ledger: 60_000, lines: [1] });
	});
});

describe('two officers', () => {
	test('who award and refuse at the same time leave one decision, one mail, one line of the ledger at most', async () => {
		const { db } = database;
		const call = await aCall(db, { envelope: { label: 'Commune', ceilingCents: 1_000_000 } });
		const other = await anOfficer(db);
		for (let round = 0; round < 20; round++) {
			const { id, person } = await aRequest(db, call.id, 10_000);
			const outcomes = await Promise.all([
				award(as(db, call.officer), { requestId: id, version: 1, cents: 10_000, note: '' }),
				refuseRequest(as(db, other), { requestId: id, version: 1, reason: 'already-paid', note: '' })
			]);
			expect(outcomes.filter((one) => one.done)).toHaveLength(1);
			expect(outcomes.filter((one) => !one.done)).toEqual([{ done: false, reason: 'already-decided' }]);
			expect(await mailsTo(db, person)).toHaveLength(2);
			expect(await linesOf(db, id)).toHaveLength(2);
		}
		const books = await booksOf(db, call.id);
		expect(books.ledger).toBe(books.awarded);
		expect(books.committed).toBe(books.awarded);
	});

	test('are told when a request was withdrawn, or is not there', async () => {
		const { db } = database;
		const call = await aCall(db);
		const { id, person } = await aRequest(db, call.id);
		await withdrawRequest(as(db, person), { requestId: id, version: 1 });
		const late = { version: 1, reason: 'incomplete', note: '' } as const;
		expect(await refuseRequest(as(db, call.officer), { requestId: id, ...late })).toEqual({
			done: false,
			reason: 'withdrawn'
		});
		expect(await refuseRequest(as(db, call.officer), { requestId: 'nowhere', ...late })).toEqual({
			done: false,
			reason: 'not-found'
		});
	});
});

test('a refusal keeps its reason and note, and tells the young person without saying no in the mail', async () => {
	const { db } = database;
	const call = await aCall(db);
	const { id, person } = await aRequest(db, call.id);
	await refuseRequest(as(db, call.officer), {
		requestId: id,
		version: 1,
		reason: 'costs-not-covered',
		note: 'Le passeport est gratuit pour toi.'
	});
	expect(await read(db, id)).toMatchObject({
		state: 'refused',
		decision_reason: 'costs-not-covered',
		decision_note: 'Le passeport est gratuit pour toi.',
		awarded_cents: null
	});
	expect(await mailsTo(db, person)).toEqual(['funding-received', 'funding-answered']);
	expect(await booksOf(db, call.id)).toMatchObject({ committed: 0, lines: [] });
});

test('the journal of every decision of this file stands', async () => {
	expect(await verifyAudit(database.db)).toMatchObject({ faults: [] });
});
