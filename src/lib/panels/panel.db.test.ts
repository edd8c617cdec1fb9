import { describe, expect, test } from 'vitest';
import { freezeRound } from '#lib/rounds/running/freeze-round.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aPanelMember, aYoungPerson } from '#tests/people.ts';
import { mayFollow, type Seated } from './access.ts';
import { adjustScore } from './adjust-score.server.ts';
import { declareConflict } from './declare-conflict.server.ts';
import { openReading } from './desk-queries.server.ts';
import { giveScore } from './give-score.server.ts';
import { handOutFiles } from './hand-out-files.server.ts';
import { keepDraft } from './keep-draft.server.ts';
import { as, aScoredRound, aScoringPanel, closing, deskOf, grid, opening, seat } from './panel.test-data.ts';
import { followedReadings } from './queries.server.ts';
import { releaseMember } from './release-member.server.ts';
import { setUpPanel } from './set-up-panel.server.ts';
import { writeText } from './write-text.server.ts';

const database = freshDatabase();

describe('before scoring', () => {
	test('a text is written by who ranked offers, until noon in Paris on the closing day', async () => {
		const { db, roundId } = await aScoredRound(database.db, 0);
		const stranger = await aYoungPerson(db);
		expect(await writeText(as(db, stranger, opening), { roundId, body: 'x' })).toMatchObject({
			reason: 'not-found'
		});
		const round = await aScoredRound(database.db, 1);
		const writer = await db
			.selectFrom('round_entry')
			.select('person_id')
			.where('round_id', '=', round.roundId)
			.executeTakeFirstOrThrow();
		const own = { ...stranger, personId: writer.person_id };
		expect(await writeText(as(db, own, closing), { roundId: round.roundId, body: 'x' })).toMatchObject({
			reason: 'closed'
		});
	});

	test('files are handed out by who follows the panel, after the freeze, to enough members with a chair', async () => {
		const round = await aScoredRound(database.db, 3);
		const { db, officer, roundId } = round;
		const hand = (actor: Seated = officer) => handOutFiles(as(db, actor, closing), { roundId });
		expect(await hand()).toMatchObject({ reason: 'not-frozen' });
		await freezeRound(as(db, officer, closing), { roundId });
		expect(await hand()).toMatchObject({ reason: 'no-chair' });
		const [chair, member] = [await aPanelMember(db), await aPanelMember(db)];
		await seat(round, chair.personId, true);
		expect(await hand()).toMatchObject({ reason: 'too-few-members' });
		await seat(round, member.personId);
		expect(await hand(member)).toMatchObject({ reason: 'not-found' });
		expect(await hand(chair)).toMatchObject({ done: true, value: { files: 3 } });
		expect(await hand(chair)).toMatchObject({ reason: 'already-handed-out' });
		const mails = await db.selectFrom('mail').select('person_id').where('kind', '=', 'panel-files').execute();
		expect(mails.map(({ person_id }) => person_id).sort()).toEqual([chair.personId, member.personId].sort());
	});

	test('a panel is announced once, and what it says never changes', async () => {
		const { db, officer, roundId } = await aScoredRound(database.db, 0);
		const again = { roundId, question: { fr: 'x', en: 'x' }, grid, readingsPerFile: 1, hidesIdentity: false };
		await expect(setUpPanel(as(db, officer, opening), again)).rejects.toThrow('panel_pkey');
		await expect(
			db.updateTable('panel').set({ readings_per_file: 1 }).where('round_id', '=', roundId).execute()
		).rejects.toThrow('a published panel does not change');
	});

	test('only an officer or somebody invited for panels is seated', async () => {
		const round = await aScoredRound(database.db, 0);
		const { personId } = await aYoungPerson(round.db);
		expect(await seat(round, personId)).toMatchObject({ reason: 'not-seatable' });
		expect(await seat(round, (await anOfficer(round.db)).personId)).toMatchObject({ done: true });
	});
});

describe('a member', () => {
	test('reads what was written for the panel and a reference: no name, no priority, no other file', async () => {
		const { db, slug, seated, chair, count } = await aScoringPanel(database.db, { people: 5, members: 3 });
		const [first] = await deskOf(db, chair);
		const file = await openReading(as(db, chair, closing), slug, first?.id ?? '');
		expect(file?.body).toMatch(/^text of /);
		expect(JSON.stringify(file)).not.toMatch(new RegExp(`Prénom${count}|Nom${count}|priority|caseload`));
		expect(Object.keys(file ?? {})).not.toContain('person_id');
		const others = (await deskOf(db, seated[1] ?? chair)).map(({ id }) => id);
		for (const id of others) expect(await openReading(as(db, chair, closing), slug, id)).toBeNull();
		const log = await db
			.selectFrom('access_log')
			.select('what')
			.where('reader_id', '=', chair.personId)
			.execute();
		expect(log).toEqual([{ what: 'panel-file' }]);
	});

	test('reads the name where the call shows it', async () => {
		const round = await aScoredRound(database.db, 1, 1, false);
		const { db, officer, roundId, slug, count } = round;
		await seat(round, officer.personId, true);
		await freezeRound(as(db, officer, closing), { roundId });
		await handOutFiles(as(db, officer, closing), { roundId });
		const [only] = await deskOf(db, officer);
		expect(await openReading(as(db, officer, closing), slug, only?.id ?? '')).toMatchObject({
			first_name: `Prénom${count}x0`
		});
	});

	test('sees the scores of others once their own is given, which then never changes', async () => {
		const { db, slug, seated } = await aScoringPanel(database.db, { people: 2, members: 2 });
		const [ada, bob] = seated as [Seated, Seated];
		const file = async (who: Seated) => {
			const [first] = (await deskOf(db, who)).toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
			return { id: first?.id ?? '', open: () => openReading(as(db, who, closing), slug, first?.id ?? '') };
		};
		const [adas, bobs] = [await file(ada), await file(bob)];
		const give = (who: Seated, readingId: string, draft: (number | null)[]) =>
			giveScore(as(db, who, closing), { readingId, draft, note: 'vu' });
		expect(await give(ada, adas.id, [3, null])).toMatchObject({ reason: 'incomplete' });
		await keepDraft(as(db, ada, closing), { readingId: adas.id, draft: [3, null], note: 'à relire' });
		expect(await adas.open()).toMatchObject({ draft: { levels: [3, null], note: 'à relire' }, others: [] });
		await give(bob, bobs.id, [0, 0]);
		expect(await adas.open()).toMatchObject({ levels: null, others: [] });
		expect(await give(ada, adas.id, [3, 3])).toMatchObject({ done: true });
		expect(await give(ada, adas.id, [1, 1])).toMatchObject({ reason: 'already-given' });
		expect(await adas.open()).toMatchObject({ levels: [3, 3], others: [{ levels: [0, 0], note: 'vu' }] });
		const adjust = (reason: string) =>
			adjustScore(as(db, ada, closing), { readingId: adas.id, draft: [2, 3], reason });
		expect(await adjust(' ')).toMatchObject({ reason: 'reason-missing' });
		expect(await adjust('Bob a raison sur le projet')).toMatchObject({ done: true });
		expect(await bobs.open()).toMatchObject({ others: [{ levels: [3, 3], adjustedLevels: [2, 3] }] });
		await expect(
			db.updateTable('panel_reading').set({ levels: '[0,0]' }).where('id', '=', adas.id).execute()
		).rejects.toThrow('a score once given does not change');
	});

	test('who knows the person no longer has the file, and another reads it', async () => {
		const { db, roundId, slug, seated, chair } = await aScoringPanel(database.db, {
			people: 6,
			members: 3,
			readings: 1
		});
		const own = (await deskOf(db, chair)).find(({ is_common }) => !is_common);
		const before = await followedReadings(db, roundId);
		expect(await declareConflict(as(db, chair, closing), { readingId: own?.id ?? '' })).toMatchObject({
			done: true
		});
		expect((await deskOf(db, chair)).map(({ id }) => id)).not.toContain(own?.id);
		expect(await openReading(as(db, chair, closing), slug, own?.id ?? '')).toBeNull();
		expect(
			await giveScore(as(db, chair, closing), { readingId: own?.id ?? '', draft: [1, 1], note: '' })
		).toMatchObject({ reason: 'not-found' });
		const after = await followedReadings(db, roundId);
		expect(after).toHaveLength(before.length + 1);
		const live = after.filter(({ reference, isConflict }) => reference === own?.reference && !isConflict);
		expect(live).toHaveLength(1);
		expect(seated.slice(1).map(({ personId }) => personId)).toContain(live[0]?.memberId);
	});

	test('who leaves keeps the scores given, and their other files go to those who stay', async () => {
		const { db, roundId, officer, seated, chair } = await aScoringPanel(database.db, {
			people: 5,
			members: 3
		});
		const [, leaver] = seated as [Seated, Seated];
		const [first] = await deskOf(db, leaver);
		await giveScore(as(db, leaver, closing), { readingId: first?.id ?? '', draft: [1, 1], note: '' });
		const release = (actor: Seated) =>
			releaseMember(as(db, actor, closing), { roundId, personId: leaver.personId });
		expect(await release(leaver)).toMatchObject({ reason: 'not-found' });
		expect(await release(chair)).toMatchObject({ done: true });
		expect(await deskOf(db, leaver)).toEqual([]);
		const readings = await followedReadings(db, roundId);
		for (const [, ofFile] of Map.groupBy(readings, ({ reference }) => reference))
			expect(ofFile.filter(({ isTakenBack }) => !isTakenBack).length).toBeGreaterThanOrEqual(2);
		expect(await mayFollow(db, leaver, roundId)).toBe(false);
		expect(await mayFollow(db, officer, roundId)).toBe(true);
	});
});
