import { beforeAll, describe, expect, test } from 'vitest';
import { type ActorOf, system } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';
import { anOfficer } from '#tests/people.ts';
import { catalogue } from '../pack/catalogue.ts';
import type { Programme } from '../programme.ts';
import { publishPack } from '../publish-pack.server.ts';
import { publishedCatalogue } from '../published.server.ts';
import { casesOf, dropCase, writeCase } from './cases.server.ts';
import { openDraft, rebaseDraft } from './open-draft.server.ts';
import { dropDraft, proposeDraft, publishDraft } from './publish-draft.server.ts';
import { saveDraft } from './save-draft.server.ts';
import { digestOfFiles } from './shadow.server.ts';
import { draftsToPublish, governedProgrammes, historyOf } from './queries.server.ts';

const database = freshDatabase();
const now = new Date('2026-11-22T09:00:00Z');
const shipped = catalogue.find(({ id }) => id === 'pacea')!;
let author: Act<ActorOf<'officer'>>;
let other: Act<ActorOf<'officer'>>;

beforeAll(async () => {
	await publishPack({ db: database.db, actor: system, now }, catalogue);
	author = { db: database.db, actor: await anOfficer(database.db), now };
	other = { db: database.db, actor: await anOfficer(database.db), now };
});

async function opened() {
	const draft = await openDraft(author, shipped.id);
	if (!draft.done) throw new Error(draft.reason);
	return draft.value.id;
}
/** The shadow run of a draft that changes the answer to no file. */
const files = digestOfFiles([]);
const changed: Programme = {
	...shipped,
	checkedOn: '2026-11-22',
	conditions: { person: { all: [] }, project: { all: [] } }
};
const file = { id: 'some file', reference: 'DOS-1', judgedOn: '2026-11-22' } as const;
const anyone = { programmeId: shipped.id, title: 'Quelqu’un', facts: {}, judgedOn: '2026-11-22' } as const;

describe('a draft', () => {
	test('begins as the newest version, once for all officers', async () => {
		const id = await opened();
		expect(await openDraft(other, shipped.id)).toEqual({ done: true, value: { id } });
		expect(await openDraft(other, 'no-such-programme')).toMatchObject({ reason: 'not-found' });
	});

	test('is saved over what was seen, never over what was not', async () => {
		const draftId = await opened();
		const saves = await Promise.all(
			[1, 1].map((revision) => saveDraft(author, { draftId, revision, content: changed }))
		);
		expect(saves.filter(({ done }) => done)).toHaveLength(1);
		expect(saves.filter(({ done }) => !done)).toMatchObject([{ reason: 'changed-meanwhile' }]);
	});

	test('with a fault in its rules is not saved', async () => {
		const draftId = await opened();
		const person = { id: 'x', certainty: 'high', fact: 'no.such', op: 'eq', value: true } as const;
		const content = { ...changed, conditions: { ...changed.conditions, person } };
		expect(await saveDraft(author, { draftId, revision: 2, content })).toMatchObject({ reason: 'malformed' });
	});
});

describe('publishing', () => {
	test('asks for an amount that pays something, for a case, and for green ones', async () => {
		const seen = { draftId: await opened(), revision: 3, files };
		const empty: Programme = { ...changed, amount: { type: 'sum', parts: [], certainty: 'low' } };
		await saveDraft(author, { ...seen, revision: 2, content: empty });
		expect(await proposeDraft(author, seen)).toMatchObject({ reason: 'no-part' });
		await saveDraft(author, { ...seen, content: changed });
		seen.revision = 4;
		expect(await proposeDraft(author, seen)).toMatchObject({ reason: 'no-case' });
		await writeCase(author, { ...anyone, expected: 'not_eligible' });
		expect(await proposeDraft(author, seen)).toMatchObject({ reason: 'red-cases' });
		const [red] = await casesOf(database.db, shipped.id);
		expect(await dropCase(author, 'cej', red!.id)).toMatchObject({ reason: 'not-found' });
		expect(await dropCase(author, shipped.id, red!.id)).toMatchObject({ done: true });
		await writeCase(author, { ...anyone, expected: 'eligible' });
		expect(await publishDraft(other, seen)).toMatchObject({ reason: 'not-proposed' });
		expect(await proposeDraft(author, seen)).toMatchObject({ done: true });
		expect([await draftsToPublish(other), await draftsToPublish(author)]).toEqual([1, 0]);
		const [first] = await governedProgrammes(database.db, '2026-11-22');
		expect(first).toMatchObject({ id: shipped.id, draft: 'proposed' });
	});

	test('takes a second officer, and makes the next version once for a double click', async () => {
		const seen = { draftId: await opened(), revision: 4, files };
		expect(await publishDraft(author, seen)).toMatchObject({ reason: 'own-draft' });
		const stale = { ...seen, files: digestOfFiles([{ ...file, before: 'eligible', after: 'not_eligible' }]) };
		expect(await publishDraft(other, stale)).toMatchObject({ reason: 'other-files' });
		const published = await Promise.all([publishDraft(other, seen), publishDraft(other, seen)]);
		expect(published).toMatchObject([{ value: { version: 2 } }, { value: { version: 2 } }]);
		expect(await publishDraft(author, seen)).toMatchObject({ reason: 'changed-meanwhile' });
		const { byId, rulebook } = await publishedCatalogue(database.db);
		expect(byId.get(shipped.id)).toMatchObject({ version: 2, programme: { checkedOn: '2026-11-22' } });
		expect(rulebook.programmes.get(shipped.id)?.person).toMatchObject({ kind: 'all', parts: [] });
		const [newest] = await historyOf(database.db, shipped.id);
		expect(newest?.shadow).toMatchObject({
			files: { judged: 0, changed: 0 },
			situations: { gain: 0 }
		});
	});

	test('cannot be undone or rewritten, and the database too refuses one officer alone, or no shadow run', async () => {
		await expect(
			query(database.adminUrl, `update programme_version set content = '{}' where version = 2`)
		).rejects.toThrow(/immutable/);
		const published = (by: string, shadow: string) =>
			query(
				database.adminUrl,
				`insert into programme_version (programme_id, version, content, content_hash, valid_from, published_at, author_id, publisher_id, shadow)
				 values ('pacea', 9, '{}', '\\x00', '2026-11-22', now(), '${author.actor.personId}', '${by}', ${shadow})`
			);
		await expect(published(author.actor.personId, `'{}'`)).rejects.toThrow(/published_by_two/);
		await expect(published(other.actor.personId, 'null')).rejects.toThrow(/published_after_a_shadow_run/);
	});

	test('again what was published before is refused, and a draft may be given up', async () => {
		const seen = { draftId: await opened(), revision: 1, files };
		expect(await proposeDraft(author, seen)).toMatchObject({ done: true });
		expect(await publishDraft(other, seen)).toMatchObject({ reason: 'published-before' });
		expect(await rebaseDraft(other, seen)).toMatchObject({ done: true });
		expect(await rebaseDraft(other, seen)).toMatchObject({ reason: 'changed-meanwhile' });
		seen.revision += 1;
		expect(await dropDraft(author, seen)).toMatchObject({ done: true });
		expect(await dropDraft(author, seen)).toMatchObject({ reason: 'changed-meanwhile' });
	});
});

describe('a case', () => {
	test('sent twice is written once, and another of its name is refused', async () => {
		const title = 'Envoyé deux fois';
		const sent = await Promise.all(
			[1, 2].map(() => writeCase(author, { ...anyone, title, expected: 'eligible' }))
		);
		expect(new Set(sent.map((each) => each.done && each.value.id)).size).toBe(1);
		expect(await writeCase(other, { ...anyone, title, expected: 'needs_info' })).toMatchObject({
			reason: 'title-taken'
		});
	});

	test('is not written with facts that no rule could read or that can hardly be right, nor of no programme', async () => {
		const written = (change: object) => writeCase(author, { ...anyone, expected: 'eligible', ...change });
		const facts = { 'shoe.size': 42, 'residence.region': 'XX', 'person.birth_date': '29/02' };
		const stay = { 'project.start_date': '2027-02-01', 'project.end_date': '2027-01-01' };
		expect(await written({ facts: { ...facts, ...stay } })).toMatchObject({
			reason: 'unusable-facts',
			facts: ['shoe.size', 'person.birth_date', 'residence.region', 'project.end_date']
		});
		expect(await written({ programmeId: 'no-such-programme' })).toMatchObject({ reason: 'not-found' });
	});
});
