import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { askForRun } from '#lib/rounds/running/ask-for-run.server.ts';
import { journalOf } from '#lib/rounds/rounds.test-data.ts';
import { withdrawFromRound } from '#lib/rounds/ranking/withdraw-from-round.server.ts';
import { query } from '#tests/database-server.ts';
import { freshDatabase } from '#tests/database.ts';
import { aYoungPerson } from '#tests/people.ts';
import { type Seated } from './access.ts';
import { adjustScore } from './adjust-score.server.ts';
import { declareConflict } from './declare-conflict.server.ts';
import { followPage } from './follow-page.server.ts';
import { as, aScoringPanel, closing, deskOf, run, scoreAll } from './panel.test-data.ts';
import { panelToFollow } from './queries.server.ts';
import { ownScore } from './own-queries.server.ts';
import { remindReaders } from './remind-readers.server.ts';
import { sealScores } from './seal-scores.server.ts';

const database = freshDatabase();

describe('reminders', () => {
	test('go to late readers only, once each, and whoever follows the panel sees it', async () => {
		const { db, roundId, slug, officer, seated, chair } = await aScoringPanel(database.db, {
			people: 3,
			members: 2
		});
		await scoreAll(db, [chair]);
		const planned = await query(
			database.ownerUrl,
			`select data, start_after from pgboss.job
			where name = 'panel-reminder' and data->>'roundId' = '${roundId}' order by start_after`
		);
		expect(planned.map(({ start_after }) => (start_after as Date).toISOString())).toEqual([
			...['2026-12-08T09:00:00.000Z', '2026-12-11T08:00:00.000Z']
		]);
		const remind = (number: 1 | 2) =>
			remindReaders(as(db, system, new Date('2026-12-08T09:00:00Z')), { roundId, number });
		expect(await remind(1)).toEqual({ done: true, value: { reminded: 1 } });
		expect(await remind(1)).toMatchObject({ reason: 'not-now' });
		const [mail, ...others] = await db
			.selectFrom('mail')
			.select(['person_id', 'text_body'])
			.where('kind', '=', 'panel-reminder')
			.execute();
		expect(others).toEqual([]);
		expect(mail?.person_id).toBe(seated[1]?.personId);
		expect(mail?.text_body).toContain('3 dossiers');
		expect(mail?.text_body).not.toMatch(/CSM-|Prénom|Nom\d/);
		const panel = await panelToFollow(db, slug);
		const page = panel && (await followPage(db, panel, officer.personId));
		expect(page?.members.map(({ id, reminders }) => [id, reminders])).toEqual(
			expect.arrayContaining([
				[chair.personId, 0],
				[seated[1]?.personId, 1]
			])
		);
		expect(await remind(2)).toMatchObject({ done: true });
		await scoreAll(db, seated);
		expect(await remind(2)).toMatchObject({ reason: 'not-now' });
	});
});

describe('the scores', () => {
	test('are sealed when all are given, before the draw is known, and order the run', async () => {
		const { db, roundId, slug, officer, seated, chair } = await aScoringPanel(database.db, {
			people: 3,
			members: 2
		});
		const panel = await panelToFollow(db, slug);
		const followed = panel && (await followPage(db, panel, chair.personId));
		expect(followed?.files.map(({ isHidden }) => isHidden)).toEqual([true, true, true]);
		const seal = (actor: Seated) => sealScores(as(db, actor, closing), { roundId });
		const ask = () => askForRun(as(db, officer, closing), { roundId, publicValue: '7 12' });
		expect(await seal(chair)).toMatchObject({ reason: 'scores-missing' });
		await scoreAll(db, seated, (at) => [at, 3]);
		expect(await ask()).toMatchObject({ reason: 'scores-missing' });
		expect(await seal(seated[1] ?? chair)).toMatchObject({ reason: 'not-found' });
		expect(await seal(chair)).toMatchObject({ done: true });
		expect(await seal(chair)).toMatchObject({ reason: 'sealed' });
		expect(await ask()).toMatchObject({ done: true });
		expect(await run(db, roundId)).toBeNull();
		const { problem } = await db
			.selectFrom('round')
			.select('problem')
			.where('id', '=', roundId)
			.executeTakeFirstOrThrow();
		const { applicants } = JSON.parse(problem ?? '') as { applicants: { scores: Record<string, number> }[] };
		// Levels 0 and 3, then 1 and 3, of weights 2 and 1: (3 + 5) / 18
		expect(applicants.map(({ scores }) => Object.values(scores))).toEqual([[44.44], [44.44], [44.44]]);
		const { entry_id } = await db
			.selectFrom('panel_reading')
			.select('entry_id')
			.where('round_id', '=', roundId)
			.executeTakeFirstOrThrow();
		expect(await ownScore(db, entry_id)).toBeNull();
		const published = { state: 'published', published_by: officer.personId, published_at: closing } as const;
		await db.updateTable('round').set(published).where('id', '=', roundId).execute();
		expect(await ownScore(db, entry_id)).toMatchObject({ score: 44.44, readings: 2, levels: [0.5, 3] });
	});

	test('of who left the round are not waited for, and their file is on no desk', async () => {
		const { db, roundId, seated, chair } = await aScoringPanel(database.db, { people: 3, members: 2 });
		const { id, person_id: personId } = await db
			.selectFrom('round_entry')
			.select(['id', 'person_id'])
			.where('round_id', '=', roundId)
			.executeTakeFirstOrThrow();
		const leaver = { ...(await aYoungPerson(db)), personId };
		await withdrawFromRound(as(db, leaver, closing), { roundId });
		for (const member of seated) expect(await deskOf(db, member)).toHaveLength(2);
		await scoreAll(db, seated);
		expect(await sealScores(as(db, chair, closing), { roundId })).toMatchObject({ done: true });
		const given = await db
			.selectFrom('panel_reading')
			.select('given_at')
			.where('entry_id', '=', id)
			.where('given_at', 'is not', null)
			.execute();
		expect(given).toEqual([]);
	});

	test('never change once sealed, and the run names them when they did', async () => {
		const { db, roundId, officer, seated, chair } = await aScoringPanel(database.db, {
			people: 2,
			members: 2
		});
		await scoreAll(db, seated);
		await sealScores(as(db, chair, closing), { roundId });
		const [first] = await deskOf(db, chair);
		const late = { readingId: first?.id ?? '', draft: [3, 3], reason: 'trop tard' };
		expect(await adjustScore(as(db, chair, closing), late)).toMatchObject({ reason: 'sealed' });
		expect(await declareConflict(as(db, chair, closing), late)).toMatchObject({ reason: 'sealed' });
		await expect(
			db.updateTable('panel').set({ score_list: '{}' }).where('round_id', '=', roundId).execute()
		).rejects.toThrow('a published panel does not change');
		await expect(
			db.updateTable('panel_reading').set({ note: 'x' }).where('round_id', '=', roundId).execute()
		).rejects.toThrow('sealed');
		await askForRun(as(db, officer, closing), { roundId, publicValue: '7 12' });
		await query(
			database.ownerUrl,
			`alter table panel disable trigger keep_panel;
			update panel set score_list = replace(score_list, '"score":', '"score": ') where round_id = '${roundId}';
			alter table panel enable trigger keep_panel`
		);
		expect(await run(db, roundId)).toBe('scores-changed');
	});

	test('leave a line in the journal at each step', async () => {
		const { db, roundId, seated, chair } = await aScoringPanel(database.db, { people: 1, members: 2 });
		await scoreAll(db, seated);
		await sealScores(as(db, chair, closing), { roundId });
		const lines = (await journalOf(db, roundId)).filter((act) => act.startsWith('panel'));
		expect(lines).toEqual([
			'panel.set-up',
			'panel-text.saved',
			'panel-member.named',
			'panel-member.named',
			'panel.files-handed-out',
			'panel-reading.scored',
			'panel-reading.scored',
			'panel.scores-sealed'
		]);
	});
});
