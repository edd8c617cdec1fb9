import { beforeAll, describe, expect, test } from 'vitest';
import { system, type YoungPerson } from '#lib/accounts/actor.ts';
import { aCall } from '#lib/funding/funding.test-data.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import type { Act } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { aYoungPerson } from '#tests/people.ts';
import { chooseNews } from './choose-news.server.ts';
import { nearestClosings } from './closing-queries.server.ts';
import { keepAnswers } from './keep-answers.server.ts';
import { newsOf } from './news-queries.server.ts';
import { reassessSituations } from './reassess-situations.server.ts';

const database = freshDatabase();
/** Everybody of these tests turns sixteen, the age of the PACEA, on 14 May 2022. */
const eve = new Date('2022-05-13T10:00:00Z');
const birthday = new Date('2022-05-14T10:00:00Z');
const dayAfter = new Date('2022-05-15T10:00:00Z');
const outOfSchool = { 'status.in_education': false, 'status.in_cej': false };

const at = (actor: YoungPerson, now: Date): Act<YoungPerson> => ({ db: database.db, actor, now });
const compare = (now: Date) => reassessSituations({ db: database.db, actor: system, now });
const someone = async (answers = outOfSchool) => {
	const actor = await aYoungPerson(database.db);
	await keepAnswers(at(actor, eve), answers);
	return actor;
};
const mails = ({ personId }: YoungPerson) =>
	database.db
		.selectFrom('mail')
		.select(['subject', 'text_body'])
		.where('person_id', '=', personId)
		.where('kind', '=', 'newly-possible')
		.execute();

beforeAll(async () => {
	process.env.SECRET_KEY ??= 'a secret for the tests of news';
	process.env.DATABASE_URL ??= database.appUrl;
	await publishPack({ db: database.db, actor: system, now: eve }, catalogue);
});

describe('a young person who kept their situation', () => {
	test('is told on the birthday that opens something, once, without a word of what', async () => {
		const actor = await someone();
		await compare(eve);
		expect(await mails(actor)).toEqual([]);
		await compare(birthday);
		await compare(birthday);
		await compare(dayAfter);
		const [mail, ...others] = await mails(actor);
		expect(others).toEqual([]);
		expect(mail?.subject).toBe('Du nouveau pour toi');
		expect(mail?.text_body).not.toMatch(/pacea|mission locale|16/i);
		expect(await newsOf(database.db, actor.personId)).toMatchObject({ opened: ['pacea'], toldAt: birthday });
	});

	test('is told once by two workers at the same hour', async () => {
		const actor = await someone();
		await compare(eve);
		await Promise.all([compare(birthday), compare(birthday)]);
		expect(await mails(actor)).toHaveLength(1);
	});

	test('is told nothing of what their own answers changed', async () => {
		const actor = await someone({ ...outOfSchool, 'status.in_education': true });
		await compare(eve);
		await keepAnswers(at(actor, eve), outOfSchool);
		await compare(birthday);
		expect(await mails(actor)).toEqual([]);
		expect(await newsOf(database.db, actor.personId)).toMatchObject({ opened: [] });
	});

	test('is told nothing once they said so, and nothing old when they change their mind', async () => {
		const actor = await someone();
		await compare(eve);
		await chooseNews(at(actor, eve), false);
		await compare(birthday);
		expect(await newsOf(database.db, actor.personId)).toMatchObject({ isWanted: false, opened: [] });
		await chooseNews(at(actor, birthday), true);
		await compare(dayAfter);
		expect(await mails(actor)).toEqual([]);
	});

	test('is told when a rule that changed opens something', async () => {
		const actor = await someone();
		await compare(new Date(eve.getTime() - 86_400_000));
		const [pacea] = catalogue.filter(({ id }) => id === 'pacea');
		if (!pacea) throw new Error('The pack lacks the PACEA');
		const open = { ...pacea, conditions: { person: { all: [] }, project: { all: [] } } };
		await publishPack({ db: database.db, actor: system, now: eve }, [open]);
		await compare(eve);
		expect(await newsOf(database.db, actor.personId)).toMatchObject({ opened: ['pacea'] });
		expect(await mails(actor)).toHaveLength(1);
	});

	test('is told once when the region opens its requests for what they can have', async () => {
		const noonOf = (day: string) => new Date(`${day}T11:00:00Z`);
		const actor = await aYoungPerson(database.db);
		await keepAnswers(at(actor, noonOf('2026-12-18')), outOfSchool);
		await compare(noonOf('2026-12-18'));
		await aCall(database.db, { programmeId: 'pacea', opensOn: '2026-12-20', closesOn: '2027-01-15' });
		for (const day of ['2026-12-19', '2026-12-20', '2026-12-21']) await compare(noonOf(day));
		expect(await newsOf(database.db, actor.personId)).toMatchObject({
			opened: ['pacea'],
			toldAt: noonOf('2026-12-20')
		});
		expect(await mails(actor)).toHaveLength(1);
	});
});

describe('the last day to ask', () => {
	test('is the nearest closing of the calls that are open, until noon in Paris on that day', async () => {
		const closings = async (now: string) =>
			Object.fromEntries(await nearestClosings(database.db, new Date(now)));
		await aCall(database.db, { programmeId: 'pacea', opensOn: '2026-11-20', closesOn: '2026-12-15' });
		await aCall(database.db, { programmeId: 'pacea', opensOn: '2026-11-01', closesOn: '2026-12-01' });
		expect(await closings('2026-11-23T12:00:00Z')).toEqual({ pacea: '2026-12-01' });
		expect(await closings('2026-12-01T10:59:59Z')).toEqual({ pacea: '2026-12-01' });
		expect(await closings('2026-12-01T11:00:00Z')).toEqual({ pacea: '2026-12-15' });
		expect(await closings('2026-10-31T12:00:00Z')).toEqual({});
	});
});
