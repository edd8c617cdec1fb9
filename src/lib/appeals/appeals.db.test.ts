import { describe, expect, test } from 'vitest';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { publishRound } from '#lib/rounds/deciding/publish-round.server.ts';
import { as, closing, journalOf, personOf, readyToDecide } from '#lib/rounds/rounds.test-data.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';
import { anOfficer } from '#tests/people.ts';
import { answerAppeal } from './answer-appeal.server.ts';
import type { AppealKind } from './appeal.ts';
import { askAboutAnswer } from './ask-about-answer.server.ts';
import { openAppeal } from './open-appeal.server.ts';
import { appealsOnDesk, appealsStanding, appealsWaiting, ownAppeals } from './queries.server.ts';
import { writeView } from './write-view.server.ts';

const database = freshDatabase();
const lastDay = new Date('2027-02-02T22:59:59Z');

/** A published round whose one place went to nobody: its officer decided it otherwise. Somebody without it asks. */
async function published() {
	const ready = await readyToDecide(database.db);
	const { db, id, officer, all, placed, unplaced, decide } = ready;
	for (const each of all)
		await decide(officer, each.id, null, each.id === placed.id ? 'Dossier retiré par la personne' : '');
	await publishRound(as(db, officer, closing), { roundId: id });
	const person = await personOf(db, unplaced.id);
	return {
		...ready,
		person,
		other: await anOfficer(db, { first_name: 'Leïla' }),
		ask: (kind: AppealKind, now = closing) =>
			askAboutAnswer(as(db, person, now), { roundId: id, kind, body: 'Je ne comprends pas ma réponse.' })
	};
}

/** The one appeal waiting in a published round, with what an officer may do with it. */
async function contested() {
	const round = await published();
	const { db, ask } = round;
	const asked = await ask('contest');
	if (!asked.done) throw new Error(asked.reason);
	const { id: appealId } = await db
		.selectFrom('appeal')
		.select('id')
		.where('reference', '=', asked.value.reference)
		.executeTakeFirstOrThrow();
	const view = (officer: typeof round.officer) =>
		writeView(as(db, officer, closing), { appealId, view: 'La place libre lui revient.' });
	const answer = (officer: typeof round.officer, offerId: string | null) =>
		answerAppeal(as(db, officer, closing), { appealId, answer: 'Voici pourquoi.', offerId });
	return { ...round, appealId, view, answer };
}

describe('a young person', () => {
	test('contests for two months and asks to understand at any time, once at a time, and gets a receipt', async () => {
		const { db, id, person, ask } = await published();
		expect(await ask('contest', new Date(lastDay.getTime() + 1_000))).toMatchObject({ reason: 'too-late' });
		expect(await ask('explain', new Date('2029-01-01T12:00:00Z'))).toMatchObject({ done: true });
		const asked = await ask('contest', lastDay);
		expect(asked).toMatchObject({ done: true });
		expect(await ask('contest', lastDay)).toMatchObject({ reason: 'already-asked' });
		expect((await ownAppeals(db, id, person.personId)).map(({ kind, due_on }) => [kind, due_on])).toEqual([
			['explain', '2029-02-01'],
			['contest', '2027-04-02']
		]);
		const mail = await db
			.selectFrom('mail')
			.select('text_body')
			.where('person_id', '=', person.personId)
			.where('kind', '=', 'appeal-received')
			.orderBy('created_at')
			.executeTakeFirstOrThrow();
		expect(mail.text_body).toMatch(/2\savril\s2027/);
		expect(mail.text_body).toContain(asked.done ? asked.value.reference : 'nothing');
	});

	test('asks nothing of a round before its publication, nor of one they are not in', async () => {
		const { db, id, unplaced } = await readyToDecide(database.db);
		const person = await personOf(db, unplaced.id);
		const ask = (roundId: string) =>
			askAboutAnswer(as(db, person, closing), { roundId, kind: 'explain', body: 'Pourquoi ?' });
		expect(await ask(id)).toMatchObject({ reason: 'not-found' });
		expect(await ask((await published()).id)).toMatchObject({ reason: 'not-found' });
		expect(await ask('not-an-id')).toMatchObject({ reason: 'not-found' });
	});
});

describe('an appeal', () => {
	test('shows no score, draw, proposal or decision to an officer before their own view is written', async () => {
		const { db, appealId, other, officer, view, answer } = await contested();
		const open = (by: typeof other) => openAppeal(as(db, by, closing), appealId);
		expect(await open(other)).toMatchObject({ stage: 'blind', decision: null });
		expect(JSON.stringify((await open(other))?.file)).not.toMatch(/Dossier retiré|proposed|decided|draw/);
		expect(await open(officer)).toMatchObject({ stage: 'not-yours', decision: null });
		expect(await answer(other, null)).toMatchObject({ reason: 'view-first' });
		expect(await view(officer)).toMatchObject({ reason: 'decided-it' });
		expect(await view(other)).toMatchObject({ done: true });
		expect(await view(other)).toMatchObject({ reason: 'already-viewed' });
		expect(await open(other)).toMatchObject({ stage: 'deciding', decision: { decided_title: null } });
		expect(await open(await anOfficer(db))).toMatchObject({ stage: 'not-yours', decision: null });
	});

	test('is decided by who wrote the view, gives a place that is free, and is told by mail without the answer', async () => {
		const { db, id, appealId, person, other, officer, unplaced, offers, view, answer } = await contested();
		await view(other);
		const [offer = ''] = offers;
		expect(await answer(officer, offer)).toMatchObject({ reason: 'decided-it' });
		expect(await answer(await anOfficer(db), offer)).toMatchObject({ reason: 'viewed-by-other' });
		expect(await answer(other, 'not-an-offer')).toMatchObject({ reason: 'not-chosen' });
		expect(await answer(other, offer)).toMatchObject({ done: true });
		expect(await answer(other, null)).toMatchObject({ reason: 'not-found' });
		const place = await db
			.selectFrom('round_place')
			.selectAll()
			.where('entry_id', '=', unplaced.id)
			.executeTakeFirstOrThrow();
		expect(place).toMatchObject({ offer_id: offer, state: 'offered', decided_by: other.personId });
		const { text_body } = await db
			.selectFrom('mail')
			.select('text_body')
			.where('person_id', '=', person.personId)
			.where('kind', '=', 'appeal-answered')
			.executeTakeFirstOrThrow();
		expect(text_body).not.toContain('Voici pourquoi.');
		expect((await ownAppeals(db, id, person.personId))[0]).toMatchObject({
			outcome: 'changed',
			answer: 'Voici pourquoi.',
			first_name: 'Leïla'
		});
		expect(await openAppeal(as(db, officer, closing), appealId)).toMatchObject({ stage: 'answered' });
	});

	test('promises no place that is taken, and is kept then by a named decision', async () => {
		const first = await contested();
		await first.view(first.other);
		const [offer = ''] = first.offers;
		expect(await first.answer(first.other, offer)).toMatchObject({ done: true });
		const { db, id, all, unplaced, other } = first;
		const third = all.find((each) => each.proposed_offer_id === null && each.id !== unplaced.id);
		const person = await personOf(db, third?.id ?? '');
		const asked = await askAboutAnswer(as(db, person, closing), {
			roundId: id,
			kind: 'contest',
			body: 'Et moi ?'
		});
		expect(asked).toMatchObject({ done: true });
		const [waiting] = (await appealsOnDesk(db)).waiting.filter(
			({ reference }) => asked.done && reference === asked.value.reference
		);
		const appealId = waiting?.id ?? '';
		await writeView(as(db, other, closing), { appealId, view: 'Aucune place.' });
		const answer = (offerId: string | null) =>
			answerAppeal(as(db, other, closing), { appealId, answer: 'La place est prise.', offerId });
		expect(await answer(offer)).toMatchObject({ reason: 'no-seat-left' });
		expect(await answer(null)).toMatchObject({ done: true });
		expect(await appealsStanding(db, person.personId)).toMatchObject([{ kind: 'contest', outcome: 'kept' }]);
	});

	test('keeps its order in the database: no decision without a view before, nothing written twice', async () => {
		const { appealId, other, view } = await contested();
		const change = (set: string) =>
			query(database.ownerUrl, `update appeal set ${set} where id = '${appealId}'`);
		const decision = `outcome = 'kept', answer = 'non', decided_by = '${other.personId}'`;
		await expect(change(`${decision}, decided_at = now()`)).rejects.toThrow('violates check constraint');
		await view(other);
		await expect(change(`${decision}, decided_at = '2020-01-01'`)).rejects.toThrow(
			'violates check constraint'
		);
		await expect(change(`view = 'autre'`)).rejects.toThrow('does not change');
		await expect(change(`body = 'autre'`)).rejects.toThrow('does not change');
	});

	test('that only asks to understand is explained by any officer, and every step is in the chain of its round', async () => {
		const { db, id, officer, ask } = await published();
		const before = await appealsWaiting(db);
		const asked = await ask('explain');
		expect(await appealsWaiting(db)).toBe(before + 1);
		const { waiting } = await appealsOnDesk(db);
		const appealId =
			waiting.find(({ reference }) => asked.done && reference === asked.value.reference)?.id ?? '';
		expect(await openAppeal(as(db, officer, closing), appealId)).toMatchObject({ stage: 'deciding' });
		const answer = { appealId, answer: 'Le tirage a départagé.', offerId: null };
		expect(await answerAppeal(as(db, officer, closing), answer)).toMatchObject({ done: true });
		expect((await journalOf(db, id)).slice(-2)).toEqual(['appeal.explanation-asked', 'appeal.explained']);
		const readings = await db.selectFrom('access_log').select('what').where('what', '=', 'appeal').execute();
		expect(readings.length).toBeGreaterThan(0);
		expect((await verifyAudit(db)).faults).toEqual([]);
	});
});
