import { beforeAll, describe, expect, test } from 'vitest';
import { type ActorOf, system } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer } from '#tests/people.ts';
import { catalogue } from '../pack/catalogue.ts';
import { publishPack } from '../publish-pack.server.ts';
import { confirmSources, editDraft, writeCondition } from './draft-actions.server.ts';
import { draftPage } from './draft-page.server.ts';
import { openDraft } from './open-draft.server.ts';
import { governedProgrammes } from './queries.server.ts';

const database = freshDatabase();
let act: Act<ActorOf<'officer'>>;
const page = (search = '') => draftPage(act, 'pacea', new URL(`https://cap.example/x${search}`), 'fr');

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
		const before = await page('?subject=residence.qpv&part=person');
		expect(before?.form).toMatchObject({ fields: { kind: 'truth' }, hidden: { mode: 'add' } });
		const added = { part: 'person', mode: 'add', subject: 'residence.qpv', value: 'yes', revision: '1' };
		expect(await writeCondition(act, 'pacea', form(added))).toMatchObject({ value: { revision: 2 } });
		const person = (await page())!.content.conditions.person;
		const lines = 'all' in person ? person.all : [];
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
		expect(await writeCondition(act, 'pacea', form(nonsense))).toMatchObject({ reason: 'not-of-its-domain' });
		expect(await confirmSources(act, 'pacea', form({ revision: '3' }))).toMatchObject({ done: true });
		expect(await page()).toMatchObject({
			content: { checkedOn: '2027-12-22' },
			draft: { revision: 4, isOwn: true },
			shadow: { all: { judged: 0 } },
			history: [{ version: 1, author: null, changes: null }]
		});
	});
});
