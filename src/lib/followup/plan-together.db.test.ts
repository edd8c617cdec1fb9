import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/accounts/actor.ts';
import { saveStayPlan, writeStayPlan } from '#lib/funding/save-stay-plan.server.ts';
import type { StayPlanContent } from '#lib/funding/stay-plan.ts';
import { keptPlan, ownPlan } from '#lib/funding/stay-plan-queries.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { aCounsellor, aYoungPerson } from '#tests/people.ts';
import { acceptMandate } from './answer-mandate.server.ts';
import { inviteYoungPerson } from './invite-young-person.server.ts';
import { openPlan, savePlanTogether } from './plan-together.server.ts';
import { revokeMandate } from './revoke-mandate.server.ts';

const database = freshDatabase();
const now = new Date();
const as = <A extends Person>(actor: A): Act<A> => ({ db: database.db, actor, now });

const content: StayPlanContent = {
	country: 'PL',
	town: 'Varsovie',
	startsOn: '2027-02-15',
	endsOn: '2027-06-30',
	isGreen: null,
	establishment: 'Université de Lille',
	costs: { travel: 1, papers: 0, insurance: 0, deposit: 0, housing: 0, food: 0, transport: 0, other: 0 },
	ownCents: 50_000,
	monthlyCents: 0,
	toldAids: [],
	toldPairs: []
};

let count = 0;
async function followed() {
	count += 1;
	const email = `plan-${count}@people.example`;
	const young = await aYoungPerson(database.db, { email, first_name: 'Lucas' });
	const claire = await aCounsellor(database.db, { first_name: 'Claire' });
	const invited = await inviteYoungPerson(as(claire), { firstName: 'Lucas', email, message: '' });
	if (!invited.done) throw new Error(invited.reason);
	await acceptMandate(as(young), invited.value);
	return { young, claire, personId: young.personId, mandateId: invited.value.mandateId };
}

const acts = (personId: string) =>
	database.db
		.selectFrom('audit_event')
		.select(['actor_id', 'detail'])
		.where('subject_id', '=', personId)
		.where('act', '=', 'plan.saved')
		.orderBy('seq')
		.execute();

describe('a young person’s plan', () => {
	test('is kept, changed, and each change leaves its line in the journal', async () => {
		const young = await aYoungPerson(database.db);
		expect(await ownPlan(as(young))).toBeNull();
		expect((await saveStayPlan(as(young), content, null)).done).toBe(true);
		expect((await saveStayPlan(as(young), { ...content, ownCents: 1 }, 1)).done).toBe(true);
		expect(await ownPlan(as(young))).toMatchObject({
			version: 2,
			savedBy: null,
			content: { ...content, ownCents: 1 }
		});
		expect((await acts(young.personId)).map(({ detail }) => detail)).toEqual([
			{ version: 1 },
			{ version: 2 }
		]);
	});

	test('saved from an older version is refused, and nothing is lost', async () => {
		const young = await aYoungPerson(database.db);
		await saveStayPlan(as(young), content, null);
		await saveStayPlan(as(young), { ...content, ownCents: 2 }, 1);
		for (const stale of [null, 1])
			expect(await saveStayPlan(as(young), content, stale)).toEqual({ done: false, reason: 'changed' });
		expect((await ownPlan(as(young)))?.content.ownCents).toBe(2);
		expect(await acts(young.personId)).toHaveLength(2);
	});

	test('two tabs that save at once make one version', async () => {
		const young = await aYoungPerson(database.db);
		await saveStayPlan(as(young), content, null);
		const saves = Array.from({ length: 6 }, () => saveStayPlan(as(young), content, 1));
		expect((await Promise.all(saves)).filter(({ done }) => done)).toHaveLength(1);
	});
});

describe('a counsellor with an accepted mandate', () => {
	test('opens the plan and changes it; the young person sees who, and that it was read', async () => {
		const { young, claire, personId } = await followed();
		await saveStayPlan(as(young), content, null);
		expect(await openPlan(as(claire), personId)).toMatchObject({
			done: true,
			value: { firstName: 'Lucas', kept: { version: 1 } }
		});
		const changed = { ...content, ownCents: 70_000 };
		expect((await savePlanTogether(as(claire), { personId, content: changed, version: 1 })).done).toBe(true);
		expect(await ownPlan(as(young))).toMatchObject({ savedBy: 'Claire', content: { ownCents: 70_000 } });
		expect((await acts(personId)).map(({ actor_id }) => actor_id)).toEqual([personId, claire.personId]);
		const readings = await database.db
			.selectFrom('access_log')
			.select(['reader_id', 'what'])
			.where('person_id', '=', personId)
			.execute();
		expect(readings).toEqual([{ reader_id: claire.personId, what: 'plan' }]);
	});

	test('loses it with the mandate, at once', async () => {
		const { young, claire, personId, mandateId } = await followed();
		await saveStayPlan(as(young), content, null);
		await revokeMandate(as(young), { mandateId, reason: '' });
		expect(await openPlan(as(claire), personId)).toEqual({ done: false, reason: 'not-found' });
		expect(await savePlanTogether(as(claire), { personId, content, version: 1 })).toEqual({
			done: false,
			reason: 'not-found'
		});
	});
});

test('the database itself hides a plan from a stranger, and refuses one written in another’s name', async () => {
	const young = await aYoungPerson(database.db);
	const stranger = await aYoungPerson(database.db);
	await saveStayPlan(as(young), content, null);
	expect(await inTransaction(as(stranger), ({ db }) => keptPlan(db, young.personId))).toBeNull();
	const forged = inTransaction(as(stranger), (tx) =>
		writeStayPlan(tx, { personId: young.personId, content, version: null })
	);
	await expect(forged).rejects.toThrow(/row-level security/);
});
