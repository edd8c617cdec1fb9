import { beforeAll, describe, expect, test } from 'vitest';
import { system, type Person } from '#lib/accounts/actor.ts';
import { addDays, dayInParis } from '#lib/basics/day.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { certificationsOf } from '#lib/situations/certifications-queries.server.ts';
import { forgetFact } from '#lib/situations/forget-fact.server.ts';
import { keepAnswersUnderConsent } from '#lib/situations/keep-answers.server.ts';
import { isPriority } from '#lib/situations/priority.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { aCounsellor, aYoungPerson } from '#tests/people.ts';
import { acceptMandate } from './answer-mandate.server.ts';
import { certifyCriterion, withdrawCertification } from './certify-criterion.server.ts';
import { ownPriority } from './criteria-queries.server.ts';
import { inviteYoungPerson } from './invite-young-person.server.ts';
import { openFile } from './open-file.server.ts';
import { ownFile } from './own-file-queries.server.ts';
import { revokeMandate } from './revoke-mandate.server.ts';
import { eraseCertifications, showCriteria } from './show-criteria.server.ts';

const database = freshDatabase();
const now = new Date();
const today = dayInParis(now);
const as = <A extends Person>(actor: A, at = now): Act<A> => ({ db: database.db, actor, now: at });
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

beforeAll(async () => {
	process.env.SECRET_KEY ??= 'a secret for the tests of certification';
	process.env.DATABASE_URL ??= database.appUrl;
	await publishPack({ db: database.db, actor: system, now }, catalogue);
});

let count = 0;
/** A young person in care, who told so, followed by Claire and by Thomas. */
async function followed() {
	count += 1;
	const email = `certified-${count}@people.example`;
	const young = await aYoungPerson(database.db, { email });
	await keepAnswersUnderConsent(as(young), {
		told: { 'social.ase': true, 'status.rsa': true, 'health.ald': false },
		agrees: true
	});
	const mandateOf = async (first_name: string) => {
		const counsellor = await aCounsellor(database.db, { first_name });
		const invited = await inviteYoungPerson(as(counsellor), { firstName: 'Lou', email, message: '' });
		if (!invited.done) throw new Error(invited.reason);
		await acceptMandate(as(young), invited.value);
		return { counsellor, mandateId: invited.value.mandateId };
	};
	const [claire, thomas] = [await mandateOf('Claire'), await mandateOf('Thomas')];
	const show = (criteria: Parameters<typeof showCriteria>[1]['criteria'], agrees = true) =>
		showCriteria(as(young), { mandateId: claire.mandateId, criteria, agrees });
	const ase = { personId: young.personId, criterion: 'ase', proof: 'departement' } as const;
	const certify = (actor = claire.counsellor, until = addDays(today, 30)) =>
		certifyCriterion(as(actor), { ...ase, until });
	return { young, claire, thomas, show, certify, ase };
}

const notFound = { done: false, reason: 'not-found' };

describe('a situation shown to a counsellor', () => {
	test('is one the young person told, under its own consent, and is read by that counsellor alone', async () => {
		const { young, claire, thomas, show } = await followed();
		expect(await show(['ase'], false)).toEqual({ done: false, reason: 'no-consent' });
		expect(await show(['ald'])).toEqual({ done: false, reason: 'not-told' });
		expect(await show(['discrimination'])).toEqual({ done: false, reason: 'not-told' });
		expect(await show(['ase', 'ase'])).toEqual({ done: true, value: { shown: 1 } });

		const read = async (actor: typeof claire.counsellor) => {
			const file = await openFile(as(actor), young.personId);
			return file.done && file.value.shown.map(({ criterion }) => criterion);
		};
		expect(await read(claire.counsellor)).toEqual(['ase']);
		expect(await read(thomas.counsellor)).toEqual([]);
		expect((await ownFile(as(young))).readings.map(({ what }) => what)).toContain('criteria');
		const sealed = await inTransaction(as(young), (tx) =>
			tx.db.selectFrom('criterion_shown').select('ciphertext').execute()
		);
		expect(sealed.map(({ ciphertext }) => ciphertext.includes('ase'))).toEqual([false]);

		expect(await show([])).toEqual({ done: true, value: { shown: 0 } });
		expect(await read(claire.counsellor)).toEqual([]);
	});

	test('is deleted with the link', async () => {
		const { young, claire, show } = await followed();
		await show(['ase']);
		await revokeMandate(as(young), { mandateId: claire.mandateId, reason: '' });
		const kept = await inTransaction(as(young), (tx) =>
			tx.db.selectFrom('criterion_shown').select('id').execute()
		);
		expect(kept).toEqual([]);
		expect(await show(['ase'])).toEqual(notFound);
	});
});

describe('a certification', () => {
	test('needs the situation shown, a proof of its kind and a day it may hold', async () => {
		const { claire, thomas, show, certify, ase } = await followed();
		expect(await certify()).toEqual(notFound);
		await show(['ase']);
		expect(await certify(thomas.counsellor)).toEqual(notFound);
		expect(await certify(await aCounsellor(database.db))).toEqual(notFound);
		const act = as(claire.counsellor);
		const until = addDays(today, 30);
		expect(await certifyCriterion(act, { ...ase, proof: 'caf', until })).toMatchObject({
			reason: 'not-a-proof'
		});
		expect(await certify(undefined, addDays(today, -1))).toMatchObject({ reason: 'until-past' });
		expect(await certify(undefined, addDays(today, 400))).toMatchObject({ reason: 'until-too-far' });
		const twice = await Promise.all([certify(), certify()]);
		expect(twice.map(({ done }) => done).sort()).toEqual([false, true]);
		expect(await certify()).toEqual({ done: false, reason: 'already-certified' });
	});

	test('makes a priority certified until the end of its last day, and tells the young person who and what', async () => {
		const { young, show, certify, ase } = await followed();
		await show(['ase']);
		expect(await isPriority(as(young), 'declared')).toBe(true);
		expect(await isPriority(as(young), 'certified')).toBe(false);
		await certify();
		expect(await isPriority(as(young), 'certified')).toBe(true);
		expect(await isPriority(as(young, inDays(30)), 'certified')).toBe(true);
		expect(await isPriority(as(young, inDays(31)), 'certified')).toBe(false);
		expect((await ownPriority(as(young))).isCertified).toBe(true);
		expect((await ownFile(as(young))).certifications).toMatchObject([
			{ by: 'Claire Martin', criterion: { id: 'ase' }, proof: { id: ase.proof }, state: 'live' }
		]);
		await forgetFact(as(young), 'social.ase');
		expect(await isPriority(as(young), 'certified')).toBe(false);
	});

	test('of what gives no priority gives none', async () => {
		const { young, claire, show } = await followed();
		await show(['rsa']);
		const rsa = { personId: young.personId, criterion: 'rsa', proof: 'caf', until: today } as const;
		expect((await certifyCriterion(as(claire.counsellor), rsa)).done).toBe(true);
		expect(await isPriority(as(young), 'certified')).toBe(false);
	});

	test('is withdrawn by its author alone while the link lives, with a reason the young person reads', async () => {
		const { young, claire, thomas, show, certify } = await followed();
		await show(['ase']);
		const made = await certify();
		if (!made.done) throw new Error(made.reason);
		const input = { personId: young.personId, ...made.value, reason: 'CANARY-reason' };
		expect(await withdrawCertification(as(thomas.counsellor), input)).toEqual(notFound);
		expect((await withdrawCertification(as(claire.counsellor), input)).done).toBe(true);
		expect(await withdrawCertification(as(claire.counsellor), input)).toEqual(notFound);
		expect(await isPriority(as(young), 'certified')).toBe(false);
		expect((await ownPriority(as(young))).certifications).toMatchObject([
			{ state: 'withdrawn', reason: 'CANARY-reason' }
		]);
		expect((await certify()).done).toBe(true);
		await revokeMandate(as(young), { mandateId: claire.mandateId, reason: '' });
		expect(await withdrawCertification(as(claire.counsellor), input)).toEqual(notFound);
		expect(await certificationsOf(database.db, young.personId, now)).toEqual([]);
		expect(await isPriority(as(young), 'certified')).toBe(true);
	});

	test('leaves lines in the journal and mails that do not say what it is about', async () => {
		const { young, show, certify } = await followed();
		await show(['ase']);
		await certify();
		const lines = await database.db
			.selectFrom('audit_event')
			.select(['act', 'detail'])
			.where('subject_id', '=', young.personId)
			.where('file_kind', '=', 'mandate')
			.orderBy('at')
			.execute();
		expect(lines.map(({ act }) => act)).toEqual(
			expect.arrayContaining(['mandate.criteria-shown', 'mandate.criterion-certified'])
		);
		const mails = await database.db
			.selectFrom('mail')
			.select(['subject', 'text_body'])
			.where('person_id', '=', young.personId)
			.where('kind', '=', 'file-updated')
			.execute();
		expect(mails).toHaveLength(1);
		expect(JSON.stringify([lines, mails])).not.toMatch(/ase\b|enfance|priorit/i);
	});

	test('is erased with all that was shown when the young person takes it back', async () => {
		const { young, show, certify } = await followed();
		await show(['ase']);
		await certify();
		expect(await eraseCertifications(as(young))).toEqual({ done: true, value: { erased: 2 } });
		expect(await ownPriority(as(young))).toMatchObject({
			certifications: [],
			consent: null,
			isDeclared: true,
			isCertified: false
		});
	});
});
