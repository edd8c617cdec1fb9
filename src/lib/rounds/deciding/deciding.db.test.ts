import { describe, expect, test } from 'vitest';
import { type Officer, system } from '#lib/accounts/actor.ts';
import { actWord } from '#lib/audit/act-words.ts';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { query } from '#tests/database-server.ts';
import { freshDatabase } from '#tests/database.ts';
import { compute } from '../running/compute.ts';
import { decideAsProposed } from './decide-as-proposed.server.ts';
import { decisionTally, openProposals, seatFigures } from './decision-queries.server.ts';
import { refillsFile, storedEndReport } from '../ending/end-queries.server.ts';
import { givePlaceOnAppeal } from '../answering/give-place-on-appeal.server.ts';
import { digestOf } from './open-proposals.ts';
import { ownAnswer } from '../ranking/own-queries.server.ts';
import { publishRound } from './publish-round.server.ts';
import { ownRequests } from '#lib/funding/own-queries.server.ts';
import { booksOf, read } from '#lib/funding/funding.test-data.ts';
import { closeRound } from '../ending/close-round.server.ts';
import { decideTurn } from '../answering/decide-turn.server.ts';
import { aPublishedMoneyRound, aRunMoneyRound } from '../running/money-round.test-data.ts';
import { moneyStandings } from '../money-queries.server.ts';
import { ownMoney } from '../answering/own-money-queries.server.ts';
import { refillFreedMoney } from '../answering/refill-freed-money.server.ts';
import { takeRequestBack } from '../answering/take-request-back.server.ts';
import { as, closing, journalOf, personOf, readyToDecide, readyToRun, stored } from '../rounds.test-data.ts';
import { runRound } from '../running/run-round.server.ts';
import { withdrawFromRound } from '../ranking/withdraw-from-round.server.ts';

const database = freshDatabase();

test('a round is run to the same bytes when somebody leaves it while the run is under way', async () => {
	const { db, id, second, start } = await readyToRun(database.db);
	const started = await start(second);
	if (!started.done) throw new Error(started.reason);
	const [entry] = await db.selectFrom('round_entry').select('id').where('round_id', '=', id).execute();
	const person = await personOf(db, entry?.id ?? '');
	expect(await withdrawFromRound(as(db, person, closing), { roundId: id })).toMatchObject({ done: true });
	await runRound(as(db, system, closing), started.value);
	const { problem, result, frozen_list } = await stored(db, id);
	expect(problem).toContain(frozen_list?.slice(1));
	expect(result).toBe(compute({ kind: 'run', problem: problem ?? '' }).result);
	const open = await openProposals(db, id);
	expect(open.filter(({ has_left }) => has_left)).toHaveLength(1);
	expect(open).toHaveLength(3);
});

describe('a proposal', () => {
	test('is decided by another officer than the one who ran the round, once', async () => {
		const { db, officer, second, placed, decide } = await readyToDecide(database.db);
		expect(await decide(second, placed.id, placed.proposed_offer_id)).toMatchObject({ reason: 'ran-it' });
		expect(await decide(officer, placed.id, placed.proposed_offer_id)).toMatchObject({ done: true });
		expect(await decide(officer, placed.id, placed.proposed_offer_id)).toMatchObject({
			reason: 'already-decided'
		});
		await expect(
			db.updateTable('round_award').set({ reason: '…' }).where('entry_id', '=', placed.id).execute()
		).rejects.toThrow('a decision of a round does not change');
	});

	test('may be decided otherwise with a written reason, on a seat that is free', async () => {
		const { officer, placed, unplaced, decide } = await readyToDecide(database.db);
		const offer = placed.proposed_offer_id;
		expect(await decide(officer, placed.id, null)).toMatchObject({ reason: 'reason-missing' });
		expect(await decide(officer, unplaced.id, offer, 'Situation grave')).toMatchObject({
			reason: 'no-seat-left'
		});
		expect(await decide(officer, placed.id, null, 'Dossier retiré')).toMatchObject({ done: true });
		expect(await decide(officer, unplaced.id, offer, 'Situation grave')).toMatchObject({ done: true });
	});

	test('is published with all the others by mail, when each has its decision, and every step is in the journal', async () => {
		const { db, id, officer, all, placed, decide } = await readyToDecide(database.db);
		const publish = () => publishRound(as(db, officer, closing), { roundId: id });
		expect(await publish()).toMatchObject({ reason: 'undecided' });
		for (const each of all) await decide(officer, each.id, each.proposed_offer_id);
		expect(await ownAnswer(db, id, placed)).toBeNull();
		expect(await publish()).toMatchObject({ done: true });
		expect(await publish()).toMatchObject({ reason: 'not-run' });
		expect(await ownAnswer(db, id, placed)).toMatchObject({
			title: 'Rouvrir un sentier',
			reason: null,
			explanation: { applicant: placed.reference, draw: 1, drawn: 3, choices: [{ outcome: 'seated' }] }
		});
		const mails = await db.selectFrom('mail').select('id').where('kind', '=', 'round-published').execute();
		expect(mails).toHaveLength(3);
		const acts = await journalOf(db, id);
		expect(acts).toEqual([
			'round.opened',
			...Array.from({ length: 3 }, () => 'round-entry.ranked'),
			'round.frozen',
			'round.run-asked',
			'round.run-started',
			'round.run',
			...Array.from({ length: 3 }, () => 'round-award.decided'),
			'round.published'
		]);
		expect(acts.map(actWord)).not.toContainEqual(expect.stringMatching(/^[a-z-]+\.[a-z-]+$/));
		expect((await verifyAudit(db)).faults).toEqual([]);
	});

	test('is decided again after an appeal only once it is published', async () => {
		const { db, id, officer, unplaced, offers } = await readyToDecide(database.db);
		const given = givePlaceOnAppeal(as(db, officer, closing), {
			roundId: id,
			entryId: unplaced.id,
			offerId: offers[0] ?? '',
			reason: 'Recours'
		});
		expect(await given).toMatchObject({ reason: 'not-published' });
	});

	test('is followed with all the others by one act, of exactly what was shown', async () => {
		const { db, id, officer, second, all } = await readyToDecide(database.db);
		const follow = (by: Officer, shown: string) =>
			decideAsProposed(as(db, by, closing), { roundId: id, shown });
		const shown = digestOf(await openProposals(db, id));
		expect(await follow(second, shown)).toMatchObject({ reason: 'ran-it' });
		const person = await personOf(db, all[0]?.id ?? '');
		expect(await withdrawFromRound(as(db, person, closing), { roundId: id })).toMatchObject({ done: true });
		expect(await follow(officer, shown)).toMatchObject({ reason: 'other-than-shown' });
		const now = digestOf(await openProposals(db, id));
		expect(await follow(officer, now)).toEqual({ done: true, value: { decided: 3 } });
		expect(await follow(officer, now)).toMatchObject({ reason: 'other-than-shown' });
		expect(await decisionTally(db, id)).toEqual({ total: 3, decided: 3, otherwise: 0 });
		expect((await journalOf(db, id)).filter((act) => act === 'round-award.decided')).toHaveLength(3);
	});

	test('gives no place to who withdrew during the run, whose place is then free for somebody else', async () => {
		const { db, id, officer, placed, unplaced, decide } = await readyToDecide(database.db);
		const offer = placed.proposed_offer_id;
		const leave = async () =>
			withdrawFromRound(as(db, await personOf(db, placed.id), closing), { roundId: id });
		expect(await leave()).toMatchObject({ done: true });
		expect(await leave()).toMatchObject({ reason: 'not-found' });
		expect(await seatFigures(db, id)).toMatchObject([{ capacity: 1, held: 1, priorityHeld: 0 }]);
		expect(await decide(officer, placed.id, offer)).toMatchObject({ reason: 'withdrew' });
		expect(await decide(officer, placed.id, null)).toMatchObject({ done: true });
		expect(await seatFigures(db, id)).toMatchObject([{ held: 0 }]);
		expect(await decide(officer, unplaced.id, offer, 'La place est libre')).toMatchObject({ done: true });
		expect(await decisionTally(db, id)).toEqual({ total: 3, decided: 2, otherwise: 1 });
	});
});

test('a round of two thousand people is decided and published in under thirty statements, each with their line and letter', async () => {
	const { db, id, officer, placed } = await readyToDecide(database.db);
	await query(
		database.ownerUrl,
		`with people as (
			insert into person (role, email, first_name, last_name, birth_date)
			select 'young-person', 'many' || n || '@exemple.fr', 'Camille', 'Martin', '2006-05-17' from generate_series(1, 2000) n
			returning id
		), entries as (
			insert into round_entry (round_id, person_id, is_priority, ranked_at)
			select '${id}', id, false, now() from people returning id
		)
		insert into round_award (entry_id, proposed_offer_id)
		select id, case when random() < 0.5 then '${placed.proposed_offer_id}'::uuid end from entries`
	);
	let statements = 0;
	const counted = db.withPlugin({
		transformQuery: ({ node }) => node,
		transformResult: async ({ result }) => {
			statements++;
			return result;
		}
	});
	const shown = digestOf(await openProposals(db, id));
	expect(await decideAsProposed(as(counted, officer, closing), { roundId: id, shown })).toEqual({
		done: true,
		value: { decided: 2_003 }
	});
	expect(await publishRound(as(counted, officer, closing), { roundId: id })).toMatchObject({ done: true });
	expect(statements).toBeLessThan(30);
	const [{ mails, jobs, lines, places, watched } = {}] = await query(
		database.ownerUrl,
		`with place as (
			select round_place.id from round_place join round_entry on round_entry.id = entry_id where round_id = '${id}'
		), letter as (
			select mail.id from mail join round_entry using (person_id) where round_id = '${id}'
		)
		select (select count(*)::int from letter) mails,
			(select count(*)::int from pgboss.job where name = 'mail' and data->>'mailId' in (select id::text from letter)) jobs,
			(select count(*)::int from audit_event where file_id = '${id}' and act = 'round-award.decided') lines,
			(select count(*)::int from place) places,
			(select count(*)::int from pgboss.job
				where name = 'round-place-expired' and data->>'placeId' in (select id::text from place)) watched`
	);
	expect({ mails, jobs, lines }).toEqual({ mails: 2_003, jobs: 2_003, lines: 2_003 });
	expect(places).toBeGreaterThan(800);
	expect(watched).toBe(places);
	expect((await verifyAudit(db)).faults).toEqual([]);
});

describe('money', () => {
	test('decided leaves the envelope at once, is told with the publication, and never goes beyond the round', async () => {
		const round = await aRunMoneyRound(database.db);
		const { db, id, officer, call, served, waiting, decide } = round;
		expect(await decide(round.second, served[0], true)).toMatchObject({ reason: 'ran-it' });
		expect(await decide(officer, served[0], true)).toMatchObject({ done: true });
		expect(await decisionTally(db, id)).toEqual({ total: 3, decided: 1, otherwise: 0 });
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 40_000, ledger: 40_000, awarded: 0 });
		expect((await ownRequests(db, served[0].personId)).map(({ state }) => state)).toEqual(['submitted']);
		expect(await decide(officer, waiting, true, 'Situation grave')).toMatchObject({
			reason: 'no-money-left'
		});
		expect(await decide(officer, served[1], false)).toMatchObject({ reason: 'reason-missing' });
		expect(await decide(officer, served[1], false, 'Aide déjà versée')).toMatchObject({ done: true });
		expect(await decide(officer, waiting, true, 'Situation grave')).toMatchObject({ done: true });
		expect(await decisionTally(db, id)).toEqual({ total: 3, decided: 3, otherwise: 2 });
		expect(await publishRound(as(db, officer, closing), { roundId: id })).toMatchObject({ done: true });
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 80_000, ledger: 80_000, awarded: 80_000 });
		const own = await ownMoney(db, { id, state: 'published' }, served[1].personId);
		expect(own?.answer).toMatchObject({ waiting: null, isHeld: false, explanation: { waiting: null } });
		expect((await verifyAudit(db)).faults).toEqual([]);
	});

	test('given back is the turn of the next on the waiting list, decided by a named officer', async () => {
		const { db, id, officer, call, served, waiting } = await aPublishedMoneyRound(database.db);
		const place = async () =>
			(await ownMoney(db, { id, state: 'published' }, waiting.personId))?.answer?.waiting;
		expect(await place()).toBe(1);
		const refill = () => refillFreedMoney(as(db, system, closing), { roundId: id });
		expect(await refill()).toBe(0);
		const back = { requestId: served[1].requestId, version: 2, isAwarded: true };
		const person = await personOf(db, served[1].id);
		expect(await takeRequestBack(as(db, person, closing), back)).toMatchObject({ done: true });
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 40_000, ledger: 40_000, awarded: 40_000 });
		expect(await refill()).toBe(1);
		expect(await refill()).toBe(0);
		const turn = { roundId: id, entryId: waiting.id, isFollowed: true, reason: '' };
		expect(await decideTurn(as(db, officer, closing), turn)).toMatchObject({ done: true });
		expect(await decideTurn(as(db, officer, closing), turn)).toMatchObject({ reason: 'already-decided' });
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 80_000, ledger: 80_000, awarded: 80_000 });
		expect((await moneyStandings(db, id)).map(({ standing }) => standing).toSorted()).toEqual([
			'gone',
			'held',
			'held'
		]);
		const acts = (await journalOf(db, id)).map(actWord);
		expect(acts).not.toContainEqual(expect.stringMatching(/^[a-z-]+\.[a-z-]+$/));
		expect(JSON.parse((await refillsFile(db, (await stored(db, id)).slug)) ?? '')).toMatchObject({
			refills: [{ number: 1, awards: [{ from: 'open' }] }]
		});
	});

	test('that the envelope no longer has is held for nobody, and who decides is told so', async () => {
		const { db, id, officer, call, waiting, decide } = await aRunMoneyRound(database.db);
		await decide(officer, waiting, false);
		await query(
			database.ownerUrl,
			`update envelope set ceiling_cents = 39999
				where id = (select envelope_id from funding_call where id = '${call.id}')`
		);
		const shown = digestOf(await openProposals(db, id));
		expect(await decideAsProposed(as(db, officer, closing), { roundId: id, shown })).toEqual({
			done: false,
			reason: 'envelope-short'
		});
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 0, ledger: 0 });
	});

	test('that nobody was given is refused in the name of who ends the round', async () => {
		const { db, id, officer, waiting } = await aPublishedMoneyRound(database.db);
		expect(await closeRound(as(db, officer, closing), { roundId: id })).toMatchObject({ done: true });
		expect(await read(db, waiting.requestId)).toMatchObject({
			...{ state: 'refused', decision_reason: 'round-ended', decided_by: officer.personId }
		});
		expect(await storedEndReport(db, (await stored(db, id)).slug)).toMatchObject({
			report: { files: 3, awarded: 2, awardedCents: 80_000, leftCents: 20_000, stillWaiting: 1 }
		});
	});

	test('stays in the envelope when the request was taken back before it was told', async () => {
		const { db, id, officer, call, served, decide } = await aRunMoneyRound(database.db);
		await decide(officer, served[0], true);
		for (const { id: entryId, requestId } of served) {
			const person = as(db, await personOf(db, entryId), closing);
			expect(await takeRequestBack(person, { requestId, version: 1, isAwarded: false })).toMatchObject({
				done: true
			});
		}
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 0, ledger: 0 });
		const shown = digestOf(await openProposals(db, id));
		expect(await decideAsProposed(as(db, officer, closing), { roundId: id, shown })).toEqual({
			done: true,
			value: { decided: 2 }
		});
		expect(await publishRound(as(db, officer, closing), { roundId: id })).toMatchObject({ done: true });
		expect(await booksOf(db, call.id)).toMatchObject({ committed: 0, awarded: 0 });
	});
});
