import { describe, expect, test } from 'vitest';
import type { YoungPerson } from '#lib/accounts/actor.ts';
import { readProgramme } from '#lib/eligibility/rulebook.ts';
import { countByGender } from '#lib/programmes/drafting/queries.server.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { aYoungPerson } from '#tests/people.ts';
import { answerForFairness, fairnessAnswerOf } from './answer-for-fairness.server.ts';
import { liveConsent } from './consent.server.ts';
import { ownFacts } from './own-facts.server.ts';

const database = freshDatabase();
const now = new Date('2026-11-23T12:00:00Z');
const someone = async (): Promise<Act<YoungPerson>> => ({
	db: database.db,
	actor: await aYoungPerson(database.db),
	now
});

describe('the answer apart, about gender', () => {
	const counted = (people: readonly { actor: YoungPerson }[]) =>
		countByGender(
			database.db,
			people.map(({ actor }) => actor.personId),
			people.map(() => 'gain')
		);

	test('is read by its person alone, and counted by others from five people on', async () => {
		const people = await Promise.all(Array.from({ length: 5 }, someone));
		const [first, second] = people;
		await answerForFairness(first!, 'woman');
		await answerForFairness(second!, 'man');
		expect(await fairnessAnswerOf(first!)).toEqual({ gender: 'woman', stated_at: now });
		expect(await database.db.selectFrom('fairness_answer').selectAll().execute()).toEqual([]);
		expect(
			await inTransaction(second!, ({ db }) => db.selectFrom('fairness_answer').selectAll().execute())
		).toHaveLength(1);
		const counts = await counted(people);
		expect(counts.sort((a, b) => b.how_many - a.how_many)).toMatchObject([
			{ gender: null, how_many: 3 },
			{ how_many: 1 },
			{ how_many: 1 }
		]);
		expect(await counted(people.slice(0, 4))).toEqual([]);
	});

	test('stands under its own consent, and goes with it', async () => {
		const act = await someone();
		const { personId } = act.actor;
		await answerForFairness(act, 'woman');
		await answerForFairness(act, 'other');
		expect(await liveConsent(database.db, personId, 'fairness')).toMatchObject({
			wording_version: 'fairness-1'
		});
		expect(await liveConsent(database.db, personId)).toBeUndefined();
		expect(await fairnessAnswerOf(act)).toMatchObject({ gender: 'other' });
		await answerForFairness(act, null);
		expect(await liveConsent(database.db, personId, 'fairness')).toBeUndefined();
		expect(await fairnessAnswerOf(act)).toBeNull();
		expect((await ownFacts(act)).map(({ fact }) => fact)).toEqual(['person.birth_date']);
	});

	test('can be named by no rule: such a rule is refused at load', () => {
		const [shipped] = catalogue;
		const gender = { id: 'gender', certainty: 'high', fact: 'person.gender', op: 'eq', value: 'woman' };
		const rule = { ...shipped!, conditions: { ...shipped!.conditions, person: gender } };
		expect(() => readProgramme(rule as typeof shipped & object, rulebook.names)).toThrow(/person\.gender/);
	});
});
