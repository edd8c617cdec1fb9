import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/accounts/actor.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { keepAnswers } from '#lib/situations/keep-answers.server.ts';
import { asFacts, ownFacts } from '#lib/situations/own-facts.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { aCounsellor, aPartner, aYoungPerson } from '#tests/people.ts';
import { addNote } from './add-note.server.ts';
import { acceptMandate } from './answer-mandate.server.ts';
import { followedPeople } from './caseload-queries.server.ts';
import { inviteYoungPerson } from './invite-young-person.server.ts';
import { openFile, openFileForOffers } from './open-file.server.ts';
import { ownFile } from './own-file-queries.server.ts';
import { remind } from './remind.server.ts';
import { revokeMandate } from './revoke-mandate.server.ts';
import { writeToPeople } from './write-to-people.server.ts';

const database = freshDatabase();
const start = new Date();
const as = <A extends Person>(actor: A, now = start): Act<A> => ({ db: database.db, actor, now });

let count = 0;
/** A young person who lets two counsellors follow them. */
async function followed() {
	count += 1;
	const email = `followed-${count}@people.example`;
	const young = await aYoungPerson(database.db, { email, first_name: 'Inès' });
	const claire = await aCounsellor(database.db, { first_name: 'Claire' });
	const thomas = await aCounsellor(database.db, { first_name: 'Thomas' });
	const mandates: string[] = [];
	for (const counsellor of [claire, thomas]) {
		const invited = await inviteYoungPerson(as(counsellor), { firstName: 'Inès', email, message: '' });
		if (!invited.done) throw new Error(invited.reason);
		await acceptMandate(as(young), invited.value);
		mandates.push(invited.value.mandateId);
	}
	return { young, claire, thomas, email, mandateId: mandates[0] ?? '' };
}

const bodies = (file: Awaited<ReturnType<typeof openFile>>) =>
	file.done ? file.value.timeline.flatMap((entry) => (entry.about === 'note' ? [entry.body] : [])) : null;

describe('a note', () => {
	test('private is its author’s alone; shared is read by the young person and who follows them', async () => {
		const { young, claire, thomas } = await followed();
		const note = { personId: young.personId, kind: 'call' } as const;
		await addNote(as(claire), { ...note, visibility: 'private', body: 'CANARY-private' });
		await addNote(as(claire), { ...note, visibility: 'shared', body: 'CANARY-shared' });
		expect(bodies(await openFile(as(claire), young.personId))?.sort()).toEqual([
			'CANARY-private',
			'CANARY-shared'
		]);
		expect(bodies(await openFile(as(thomas), young.personId))).toEqual(['CANARY-shared']);
		const own = await ownFile(as(young));
		expect(own.notes).toMatchObject([{ body: 'CANARY-shared', who: 'Claire Martin' }]);
	});

	test('is hidden by the database itself from whoever names no actor or has no mandate', async () => {
		const { young, claire } = await followed();
		const stranger = await aCounsellor(database.db);
		await addNote(as(claire), {
			personId: young.personId,
			kind: 'note',
			visibility: 'shared',
			body: 'A shared one'
		});
		const all = (db: typeof database.db) =>
			db.selectFrom('note').select('id').where('person_id', '=', young.personId).execute();
		expect(await all(database.db)).toEqual([]);
		expect(await inTransaction(as(stranger), (tx) => all(tx.db))).toEqual([]);
		expect(await inTransaction(as(claire), (tx) => all(tx.db))).toHaveLength(1);
	});

	test('is refused to who does not follow, and to who no longer does', async () => {
		const { young, claire, mandateId } = await followed();
		const input = { personId: young.personId, kind: 'note', visibility: 'shared', body: 'Non' } as const;
		const stranger = await aCounsellor(database.db);
		expect(await addNote(as(stranger), input)).toEqual({ done: false, reason: 'not-found' });
		await revokeMandate(as(young), { mandateId, reason: '' });
		expect(await addNote(as(claire), input)).toEqual({ done: false, reason: 'not-found' });
	});

	test('of a counsellor who is gone stays readable to the young person', async () => {
		const { young, claire, mandateId } = await followed();
		const note = { personId: young.personId, kind: 'meeting', visibility: 'shared' } as const;
		await addNote(as(claire), { ...note, body: 'Vu ensemble' });
		await revokeMandate(as(claire), { mandateId, reason: '' });
		expect((await ownFile(as(young))).notes).toMatchObject([{ body: 'Vu ensemble' }]);
	});
});

describe('a reading', () => {
	test('leaves one line each, which the young person reads; a refused one leaves none', async () => {
		const { young, claire } = await followed();
		const stranger = await aCounsellor(database.db);
		await openFile(as(claire), young.personId);
		await openFileForOffers(as(claire), young.personId);
		expect((await openFile(as(stranger), young.personId)).done).toBe(false);
		expect((await openFileForOffers(as(stranger), young.personId)).done).toBe(false);
		const { readings } = await ownFile(as(young));
		expect(readings.map(({ what, first_name }) => `${first_name} ${what}`).sort()).toEqual([
			'Claire file',
			'Claire offers-for'
		]);
	});

	test('of a file that cannot exist is refused like any other', async () => {
		const { claire } = await followed();
		expect(await openFile(as(claire), 'not-a-key')).toEqual({ done: false, reason: 'not-found' });
	});

	test('shows ordinary facts and never a sensitive one, wherever it was stored', async () => {
		const { young, claire } = await followed();
		const fact = (name: string, value: unknown) => ({
			person_id: young.personId,
			fact: name,
			value: JSON.stringify(value),
			stated_at: start
		});
		const { facts } = await import('#lib/programmes/pack/facts.ts');
		const sensitive = Object.entries(facts).filter(([, entry]) => entry.sensitive);
		expect(sensitive.length).toBeGreaterThan(5);
		await database.db
			.insertInto('situation_fact')
			.values([fact('residence.region', 'FR-HDF'), ...sensitive.map(([id]) => fact(id, 'CANARY-sensitive'))])
			.execute();
		const answers = JSON.stringify([
			await openFile(as(claire), young.personId),
			await openFileForOffers(as(claire), young.personId),
			await followedPeople(as(claire))
		]);
		expect(answers).toContain('FR-HDF');
		expect(answers).not.toContain('CANARY');
		for (const [id] of sensitive) expect(answers).not.toContain(id);
	});
});

describe('what a counsellor starts from', () => {
	test('is what the young person is judged by themselves, when nothing sensitive is among it', async () => {
		const { young, claire } = await followed();
		const before = new Date(start.getTime() - 86_400_000);
		await keepAnswers(as(young, before), { 'status.neet': true, 'residence.region': 'FR-HDF' });
		await keepAnswers(as(young), { 'status.set': ['student_higher'], 'project.kind': 'study' });
		const file = await openFile(as(claire), young.personId);
		expect(file.done && file.value.told).toEqual(asFacts(await ownFacts(as(young))));
		expect(file.done && Object.keys(file.value.told)).not.toContain('status.neet');
	});
});

describe('a reminder', () => {
	test('reaches the young person with the next step, counts as a contact, and once a day', async () => {
		const { young, claire, email } = await followed();
		const before = await followedPeople(as(claire), young.personId);
		expect(before[0]?.lastContactAt).toBeNull();
		const input = { personId: young.personId };
		const answers = await Promise.all([remind(as(claire), input), remind(as(claire), input)]);
		expect(answers.map((answer) => answer.done).sort()).toEqual([false, true]);
		expect(await remind(as(claire), input)).toEqual({ done: false, reason: 'already-today' });

		const after = await followedPeople(as(claire), young.personId);
		expect(after[0]?.lastContactAt).toEqual(start);
		const mails = await database.db
			.selectFrom('mail')
			.select('subject')
			.where('to_address', '=', email)
			.where('kind', '=', 'reminder')
			.execute();
		expect(mails).toEqual([{ subject: 'Claire te fait signe' }]);
		const tomorrow = new Date(start.getTime() + 86_400_000);
		expect((await remind(as(claire, tomorrow), input)).done).toBe(true);
	});

	test('is refused for somebody not followed', async () => {
		const { young } = await followed();
		const stranger = await aCounsellor(database.db);
		expect(await remind(as(stranger), { personId: young.personId })).toEqual({
			done: false,
			reason: 'not-found'
		});
	});
});

describe('a message to several', () => {
	test('reaches each of them, and nobody when one is not followed', async () => {
		const first = await followed();
		const young = await aYoungPerson(database.db, { email: 'second@people.example' });
		const body = 'Le sommet ouvre en mai.';
		const both = { personIds: [first.young.personId, young.personId], body };
		expect(await writeToPeople(as(first.claire), both)).toEqual({ done: false, reason: 'not-found' });
		expect((await ownFile(as(first.young))).notes).toEqual([]);

		const one = { personIds: [first.young.personId, first.young.personId], body };
		expect(await writeToPeople(as(first.claire), one)).toEqual({ done: true, value: { count: 1 } });
		expect((await ownFile(as(first.young))).notes).toMatchObject([{ body, kind: 'message' }]);
		const mail = await database.db
			.selectFrom('mail')
			.select('text_body')
			.where('to_address', '=', first.email)
			.where('kind', '=', 'counsellor-message')
			.executeTakeFirstOrThrow();
		expect(mail.text_body).not.toContain('sommet');
	});
});

describe('why an organisation refused', () => {
	test('is read by a counsellor whose young person was told so before saying yes, and by no other', async () => {
		const { young, claire, thomas } = await followed();
		const offer = await database.db
			.insertInto('offer')
			.values({
				slug: 'refused-offer',
				organisation_id: (await aPartner(database.db)).organisationId,
				title: 'Séjour',
				summary: '…',
				description: '…'
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		const application = await database.db
			.insertInto('application')
			.values({
				person_id: young.personId,
				offer_id: offer.id,
				state: 'refused',
				submitted_at: start,
				refusal_reason: 'language-level',
				refusal_note: 'CANARY-note'
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await database.db
			.insertInto('application_event')
			.values({
				application_id: application.id,
				seq: 1,
				at: start,
				from_state: 'under-review',
				to_state: 'refused'
			})
			.execute();
		await database.db
			.updateTable('mandate')
			.set({ wording_version: '2026-11' })
			.where('counsellor_id', '=', thomas.personId)
			.execute();

		const reasons = (file: Awaited<ReturnType<typeof openFile>>) =>
			file.done &&
			file.value.timeline.flatMap((entry) => (entry.about === 'application' ? [entry.refusalReason] : []));
		const read = await openFile(as(claire), young.personId);
		expect(reasons(read)).toEqual(['language-level']);
		expect(reasons(await openFile(as(thomas), young.personId))).toEqual([null]);
		expect(JSON.stringify(read)).not.toContain('CANARY-note');
	});
});
