import { beforeAll, describe, expect, test } from 'vitest';
import { type ActorOf, system } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import { aCall, aRequest } from '#lib/funding/funding.test-data.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer } from '#tests/people.ts';
import { catalogue } from '../pack/catalogue.ts';
import { publishPack } from '../publish-pack.server.ts';
import { confirmSources, editDraft, editPart, writeCondition, writeSection } from './draft-actions.server.ts';
import { draftPage } from './draft-page.server.ts';
import { draftPreview } from './preview.server.ts';
import { openDraft } from './open-draft.server.ts';
import { governedProgrammes } from './queries.server.ts';
import { writePage } from './write-page.server.ts';

const database = freshDatabase();
let act: Act<ActorOf<'officer'>>;
const page = (line?: string) => draftPage(act, 'pacea', 'fr', line);
const sheet = (search: string) => writePage(act, 'pacea', new URLSearchParams(search), 'fr');

beforeAll(async () => {
	const now = new Date('2027-12-22T09:00:00Z');
	await publishPack({ db: database.db, actor: system, now }, catalogue);
	act = { db: database.db, actor: await anOfficer(database.db), now };
});

function form(fields: Record<string, string>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	return data;
}

describe('an officer', () => {
	test('sees first the programmes whose sources were not checked for twelve months', async () => {
		const programmes = await governedProgrammes(database.db, '2027-12-22');
		expect(programmes).toHaveLength(catalogue.length);
		expect(programmes[0]).toMatchObject({ isStale: true, draft: null });
	});

	test('adds, fills and removes a condition by forms alone', async () => {
		await openDraft(act, 'pacea');
		const before = await sheet('what=condition&subject=residence.qpv&part=person');
		expect(before?.sheet).toMatchObject({ fields: { kind: 'truth' }, hidden: { mode: 'add' } });
		const added = { part: 'person', mode: 'add', subject: 'residence.qpv', value: 'yes', revision: '1' };
		expect(await writeCondition(act, 'pacea', form(added))).toMatchObject({ value: { revision: 2 } });
		const { content, last } = (await page('person 999'))!;
		const { person } = content.conditions;
		const lines = 'all' in person ? person.all : [];
		expect(last).toBe(`person ${lines.length - 1}`);
		expect(lines.at(-1)).toMatchObject({ fact: 'residence.qpv', op: 'eq', value: true });
		const remove = { part: 'person', way: String(lines.length - 1), revision: '2', do: 'remove' };
		expect(await editDraft(act, 'pacea', form(remove))).toMatchObject({ value: { revision: 3 } });
		expect(await editDraft(act, 'pacea', form(remove))).toMatchObject({ reason: 'changed-meanwhile' });
	});

	test('is told when a value is not of the domain, and confirms the sources of the day', async () => {
		const nonsense = {
			part: 'person',
			mode: 'add',
			subject: 'status.set',
			value: 'astronaut',
			revision: '3'
		};
		expect(await writeCondition(act, 'pacea', form(nonsense))).toMatchObject({
			reason: 'wrong-fields',
			wrongs: [{ name: 'value', mistake: 'no-answer' }]
		});
		expect(await confirmSources(act, 'pacea', form({ revision: '3' }))).toMatchObject({ done: true });
		expect(await page()).toMatchObject({
			content: { checkedOn: '2027-12-22' },
			draft: { revision: 4, isOwn: true },
			shadow: { situations: { judged: 0 }, files: { judged: 0, changed: [] } },
			history: [{ version: 1, author: null, changes: null }]
		});
	});

	test('writes texts and figures by forms, and reads the difference in a sentence', async () => {
		const write = (what: string, fields: Record<string, string>) =>
			writeSection(act, 'pacea', form(fields), {
				asked: { what, of: null, kind: null },
				programmes: [],
				locale: 'fr'
			});
		const amount = { revision: '4', 'who.fr': 'la Région', 'who.en': '', certainty: 'low' };
		expect(await write('amount', amount)).toMatchObject({
			reason: 'wrong-fields',
			wrongs: [{ name: 'who.en', mistake: 'one-language' }]
		});
		expect(await write('amount', { ...amount, 'who.en': 'the Region' })).toMatchObject({ done: true });
		expect(await write('amount', { ...amount, 'who.en': 'the Region' })).toMatchObject({
			reason: 'changed-meanwhile'
		});
		expect((await page())?.draft?.changes).toContainEqual(
			expect.objectContaining({ kind: 'changed', what: 'Qui décide (français)', after: 'la Région' })
		);
		expect((await draftPreview(act, 'pacea', 'fr'))?.programme.amount).toMatchObject({
			who: { en: 'the Region' }
		});
	});

	test('moves and removes the parts of an amount, and gives it a part that only some get', async () => {
		await openDraft(act, 'eplus-hed-studies');
		const edit = (edit: string, of: string, revision: number) =>
			editPart(act, 'eplus-hed-studies', form({ do: edit, of, revision: String(revision) }));
		const parts = async () =>
			(await draftPage(act, 'eplus-hed-studies', 'fr'))?.amount.parts.map(({ id }) => id);
		await edit('up', 'travel', 1);
		expect(await parts()).toEqual(['base', 'inclusion', 'travel', 'overseas']);
		await edit('remove', 'inclusion', 2);
		expect((await draftPage(act, 'eplus-hed-studies', 'fr', 'part:inclusion'))?.last).toBe('part:overseas');
		expect(await parts()).toEqual(['base', 'travel', 'overseas']);
		const who = { part: 'part:base', mode: 'add', subject: 'residence.qpv', value: 'yes', revision: '3' };
		expect(await writeCondition(act, 'eplus-hed-studies', form(who))).toMatchObject({ reason: 'not-found' });
		const some = { ...who, part: 'part:overseas' };
		expect(await writeCondition(act, 'eplus-hed-studies', form(some))).toMatchObject({ done: true });
		expect((await draftPage(act, 'eplus-hed-studies', 'fr'))?.amount.parts[2]?.who).toHaveLength(2);
	});

	test('sees by its reference the waiting request that would be answered otherwise, and counts its person nowhere else', async () => {
		const call = await aCall(database.db, { programmeId: 'pacea' });
		const { id, person } = await aRequest(database.db, call.id);
		await database.db
			.insertInto('situation_fact')
			.values({
				person_id: person.personId,
				fact: 'residence.qpv',
				value: JSON.stringify(true),
				stated_at: act.now
			})
			.execute();
		expect((await page())?.shadow).toMatchObject({
			situations: { judged: 0 },
			files: { judged: 1, changed: [] }
		});
		const grown = { part: 'person', mode: 'add', subject: 'age:application.date', min: '80', revision: '5' };
		expect(await writeCondition(act, 'pacea', form(grown))).toMatchObject({ done: true });
		expect((await page())?.shadow?.files.changed).toMatchObject([
			{ id, judgedOn: '2026-11-22', before: 'needs_info', after: 'not_eligible' }
		]);
	});
});
