import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { actsInJournal, journal, journalSize, linesPerPage } from '#lib/audit/queries.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer } from '#tests/people.ts';

const database = freshDatabase();
const one = '018f0000-0000-7000-8000-000000000001';
const other = '018f0000-0000-7000-8000-000000000002';
const everything = { act: '', file: '', page: 1 };

async function write(actor: Act['actor'], act: string, fileId: string, minute: number) {
	const now = new Date(Date.UTC(2026, 10, 22, 9, minute));
	await inTransaction({ db: database.db, actor, now }, (tx) =>
		record(tx, { act, fileKind: 'offer', fileId })
	);
}

describe('the journal', () => {
	test('is read newest first with who acted, by act, by file and by page', async () => {
		const officer = await anOfficer(database.db, { first_name: 'Marc', last_name: 'Duhamel' });
		for (let minute = 0; minute < linesPerPage; minute++) await write(system, 'offer.saved', one, minute);
		await write(officer, 'offer.published', other, linesPerPage);

		const first = await journal(database.db, everything);
		expect(first).toMatchObject({ count: linesPerPage + 1, pages: 2 });
		expect(first.lines[0]).toMatchObject({ act: 'offer.published', last_name: 'Duhamel', seq: 1 });
		expect(first.lines[1]).toMatchObject({ actor_role: 'system', last_name: null, seq: linesPerPage });
		expect((await journal(database.db, { ...everything, page: 2 })).lines).toMatchObject([{ seq: 1 }]);
		expect((await journal(database.db, { ...everything, act: 'offer.published' })).count).toBe(1);
		expect((await journal(database.db, { ...everything, file: one })).count).toBe(linesPerPage);
		expect(await actsInJournal(database.db)).toEqual(['offer.published', 'offer.saved']);
		expect(await journalSize(database.db)).toMatchObject({ lines: linesPerPage + 1, files: 2 });
	});

	test('finds nothing for what is no file number', async () => {
		expect(await journal(database.db, { ...everything, file: `x' or true` })).toMatchObject({ lines: [] });
	});
});
