import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { giveMoneyOnAppeal } from '#lib/rounds/answering/give-money-on-appeal.server.ts';
import { ownMoneyTitle } from '#lib/rounds/answering/own-money-words.ts';
import { refillFreedMoney } from '#lib/rounds/answering/refill-freed-money.server.ts';
import { takeRequestBack } from '#lib/rounds/answering/take-request-back.server.ts';
import { toldOwnMoney } from '#lib/rounds/answering/told-money.server.ts';
import { publishRound } from '#lib/rounds/deciding/publish-round.server.ts';
import { closeRound } from '#lib/rounds/ending/close-round.server.ts';
import { closing as moneyClosing } from '#lib/rounds/running/money-round.test-data.ts';
import { as, closing, journalOf, personOf, readyToDecide } from '#lib/rounds/rounds.test-data.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';
import { anOfficer } from '#tests/people.ts';
import { answerAppeal } from './answer-appeal.server.ts';
import type { AppealKind } from './appeal.ts';
import { askAboutAnswer } from './ask-about-answer.server.ts';
import { openAppeal } from './open-appeal.server.ts';
import { appealsOnDesk, appealsStanding, appealsWaiting, ownAppeals } from './queries.server.ts';
import { contestedMoney } from './money-appeal.test-data.ts';
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
		answerAppeal(as(db, officer, closing), {
			appealId,
			answer: 'Voici pourquoi.',
			change: offerId === null ? null : { offerId }
		});
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
		const end = () => closeRound(as(db, officer, closing), { roundId: id });
		expect(await end()).toMatchObject({ reason: 'still-contested' });
		expect(await answer(other, offer)).toMatchObject({ done: true });
		expect(await end()).toMatchObject({ reason: 'still-answering' });
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
			answerAppeal(as(db, other, closing), {
				appealId,
				answer: 'La place est prise.',
				change: offerId === null ? null : { offerId }
			});
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
		const answer = { appealId, answer: 'Le tirage a départagé.', change: null };
		expect(await answerAppeal(as(db, officer, closing), answer)).toMatchObject({ done: true });
		expect((await journalOf(db, id)).slice(-2)).toEqual(['appeal.explanation-asked', 'appeal.explained']);
		const readings = await db.selectFrom('access_log').select('what').where('what', '=', 'appeal').execute();
		expect(readings.length).toBeGreaterThan(0);
		expect((await verifyAudit(db)).faults).toEqual([]);
	});
});

describe('an appeal over money', () => {
	test('gives nothing that is not free, and says what is left', async () => {
		const { left, give, other, officer, books } = await contestedMoney(database.db);
		const before = await books();
		expect(await left()).toMatchObject({ leftCents: 20_000, fault: 'no-money-left' });
		expect(await give(officer)).toMatchObject({ reason: 'decided-it' });
		expect(await give(other)).toMatchObject({ reason: 'no-money-left' });
		expect(await books()).toEqual(before);
	});

	test('gives the whole amount out of the envelope with its line, and the round stays true to its end', async () => {
		const { db, id, left, give, giveBack, other, person, waiting, books, lastLine, appealId, officer } =
			await contestedMoney(database.db);
		expect(await giveBack()).toMatchObject({ done: true });
		expect(await left()).toMatchObject({ leftCents: 60_000, fault: null });
		// The turn that a refill proposes meanwhile is decided with the appeal, not given a second time.
		expect(await refillFreedMoney(as(db, system, moneyClosing), { roundId: id })).toBe(1);
		expect(await give(other)).toMatchObject({ done: true });
		expect(await lastLine()).toMatchObject({
			...{ kind: 'award', cents: 40_000, actor_id: other.personId, funding_request_id: waiting.requestId }
		});
		expect(await books()).toMatchObject({ committed: 80_000, ledger: 80_000, awarded: 80_000 });
		expect(await left()).toMatchObject({ leftCents: 20_000, fault: 'already-given' });
		expect(await refillFreedMoney(as(db, system, moneyClosing), { roundId: id })).toBe(0);

		const own = await toldOwnMoney(db, { id, state: 'published' }, person.personId);
		if (!own?.answer) throw new Error('an answer');
		expect(own.answer).toMatchObject({ waiting: null, onAppeal: { first_name: 'Leïla' } });
		expect(ownMoneyTitle({ ...own, ...own.answer })).toMatchObject({ isGiven: true });
		expect((await ownAppeals(db, id, person.personId))[0]).toMatchObject({
			...{ outcome: 'changed', decided_cents: 40_000, title: null }
		});
		const mails = await db
			.selectFrom('mail')
			.select('text_body')
			.where('person_id', '=', person.personId)
			.where('kind', '=', 'appeal-answered')
			.execute();
		expect(mails.map(({ text_body }) => /Voici|400/.test(text_body))).toEqual([false]);
		expect((await journalOf(db, id)).slice(-2)).toEqual(['round-money.given-on-appeal', 'appeal.changed']);

		expect(await closeRound(as(db, officer, moneyClosing), { roundId: id })).toMatchObject({ done: true });
		const again = { roundId: id, entryId: waiting.id, reason: 'Trop tard.' };
		expect(await giveMoneyOnAppeal(as(db, other, moneyClosing), again)).toMatchObject({
			reason: 'not-published'
		});
		const { end_report } = await db
			.selectFrom('round')
			.select('end_report')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(JSON.parse(end_report ?? '')).toMatchObject({
			...{ onAppeal: 1, awarded: 2, awardedCents: 80_000, leftCents: 20_000, givenBack: 1, stillWaiting: 0 }
		});
		const change = (set: string) =>
			query(database.ownerUrl, `update appeal set ${set} where id = '${appealId}'`);
		await expect(change('decided_cents = 1')).rejects.toThrow('does not change');
		expect((await verifyAudit(db)).faults).toEqual([]);
	});

	test('gives nothing to a request taken back, and changes nothing without a place or money', async () => {
		const { db, give, giveBack, other, person, waiting, appealId } = await contestedMoney(database.db);
		await giveBack();
		const outcome = `outcome = 'changed', answer = 'oui', decided_by = '${other.personId}', decided_at = viewed_at`;
		await expect(
			query(database.ownerUrl, `update appeal set ${outcome} where id = '${appealId}'`)
		).rejects.toThrow('violates check constraint');
		await takeRequestBack(as(db, person, moneyClosing), {
			...{ requestId: waiting.requestId, version: 1, isAwarded: false }
		});
		expect(await give(other)).toMatchObject({ reason: 'request-left' });
	});
});
