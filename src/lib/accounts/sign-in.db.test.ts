import { beforeAll, describe, expect, test } from 'vitest';
import { visitor } from '#lib/accounts/actor.ts';
import { hashesRunning, hashPassword } from '#lib/accounts/passwords.server.ts';
import { countTry } from '#lib/accounts/rate-limit.server.ts';
import { readSession } from '#lib/accounts/session.server.ts';
import { signIn } from '#lib/accounts/sign-in.server.ts';
import { signOut } from '#lib/accounts/sign-out.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { aPartner, aYoungPerson } from '#tests/people.ts';

const database = freshDatabase();
const password = 'rivière papier quatorze vélo';
const start = new Date('2026-11-23T08:00:00Z');
let password_hash: string;
let count = 0;

beforeAll(async () => {
	password_hash = await hashPassword(password);
});

async function anAccount() {
	const email = `pupil-${++count}@people.example`;
	return { email, ...(await aYoungPerson(database.db, { email, password_hash })) };
}

function attempt(
	email: string,
	typed: string,
	{ address = '198.51.100.7', now = start, replaces = '' } = {}
) {
	return signIn(
		{ db: database.db, actor: visitor, now },
		{ email, password: typed, address, device: 'Firefox · Android', replacesIdHash: replaces || null }
	);
}

describe('signing in', () => {
	test('opens a session, whatever the case of the address and the composition of accents', async () => {
		const { email, personId } = await anAccount();
		const result = await attempt(` ${email.toUpperCase()}`.trim(), password.normalize('NFD'));
		expect(result.done && (await readSession(database.db, result.value.token))?.actor.personId).toBe(
			personId
		);
	});

	test('ends the session this browser had: no token lives across it', async () => {
		const { email } = await anAccount();
		const first = await attempt(email, password);
		if (!first.done) throw new Error(first.reason);
		const before = await readSession(database.db, first.value.token);
		await attempt(email, password, { replaces: before!.idHash });
		expect(await readSession(database.db, first.value.token)).toBeNull();
	});

	test('answers the same for a wrong password, an unknown address, a closed account and one without password', async () => {
		const { email } = await anAccount();
		const closed = await anAccount();
		await database.db
			.updateTable('person')
			.set({ disabled_at: start })
			.where('id', '=', closed.personId)
			.execute();
		await aYoungPerson(database.db, { email: 'sans@people.example' });
		const answers = await Promise.all([
			attempt(email, 'pas le bon du tout'),
			attempt('inconnue@people.example', password),
			attempt(closed.email, password),
			attempt('sans@people.example', password)
		]);
		for (const answer of answers) expect(answer).toEqual({ done: false, reason: 'wrong-credentials' });
	});

	test('does the same hashing for an unknown address as for a known one', async () => {
		const { email } = await anAccount();
		await attempt('personne@people.example', 'x', { address: '198.51.100.9' });
		const timed = async (who: string, address: string) => {
			const before = process.cpuUsage();
			await attempt(who, 'pas le bon du tout', { address });
			const { user, system } = process.cpuUsage(before);
			return user + system;
		};
		const known: number[] = [];
		const unknown: number[] = [];
		for (let round = 0; round < 5; round++) {
			known.push(await timed(email, '198.51.100.10'));
			unknown.push(await timed(`personne-${round}@people.example`, '198.51.100.11'));
		}
		const median = (times: number[]) => times.sort((a, b) => a - b)[2]!;
		expect(median(unknown)).toBeGreaterThan(median(known) * 0.5);
		expect(median(unknown)).toBeLessThan(median(known) * 2);
	});

	test('a partner whose membership has ended stays out', async () => {
		const partner = await aPartner(database.db, { email: 'ancien@people.example', password_hash });
		await database.db
			.updateTable('membership')
			.set({ ended_at: start })
			.where('person_id', '=', partner.personId)
			.execute();
		expect(await attempt('ancien@people.example', password)).toMatchObject({ reason: 'wrong-credentials' });
	});

	test('signing out kills the token at once', async () => {
		const { email } = await anAccount();
		const opened = await attempt(email, password);
		if (!opened.done) throw new Error(opened.reason);
		const session = await readSession(database.db, opened.value.token);
		await signOut({ db: database.db, actor: session!.actor, now: start }, { idHash: session!.idHash });
		expect(await readSession(database.db, opened.value.token)).toBeNull();
	});
});

describe('a rush', () => {
	test('a class of 35 behind one address signs in within ten minutes, each with two mistakes', async () => {
		const pupils = await Promise.all(Array.from({ length: 35 }, anAccount));
		const results = await Promise.all(
			pupils.map(async ({ email }, position) => {
				const now = new Date(start.getTime() + position * 10_000);
				await attempt(email, 'pas encore le bon', { now, address: '203.0.113.5' });
				await attempt(email, 'toujours pas bon', { now, address: '203.0.113.5' });
				return attempt(email, password, { now, address: '203.0.113.5' });
			})
		);
		expect(results.filter((result) => result.done)).toHaveLength(35);
	});

	test('200 tries on one account in ten minutes, from as many addresses, reach its password a dozen times at most', async () => {
		const { email } = await anAccount();
		let compared = 0;
		for (let round = 0; round < 200; round++) {
			const answer = await attempt(email, 'au hasard encore', {
				address: `2001:db8:0:${round.toString(16)}::1`,
				now: new Date(start.getTime() + round * 3_000)
			});
			if (!answer.done && answer.reason === 'wrong-credentials') compared += 1;
			else expect(answer).toMatchObject({ reason: 'too-many-tries', waitSeconds: expect.any(Number) });
		}
		expect(compared).toBeGreaterThan(6);
		expect(compared).toBeLessThan(15);
	}, 30_000);

	test('200 tries at the same moment share the six free ones', async () => {
		const { email } = await anAccount();
		const answers = await Promise.all(
			Array.from({ length: 200 }, (_, round) =>
				attempt(email, 'tous ensemble', { address: `2001:db8:1:${round.toString(16)}::1` })
			)
		);
		const compared = answers.filter((answer) => !answer.done && answer.reason === 'wrong-credentials');
		expect(compared).toHaveLength(7);
	});

	test('2,000 accounts tried once each from one address are slowed by the address', async () => {
		let waits = 0;
		for (let round = 0; round < 300; round++) {
			const tooMany = await countTry({ db: database.db, now: start }, [
				['sign-in-address', '203.0.113.77'],
				['sign-in-account', `stuffed-${round}@people.example`]
			]);
			if (tooMany) waits += 1;
		}
		expect(waits).toBeGreaterThan(140);
	});

	test('nothing locks: after the wait the owner gets in, and starts afresh', async () => {
		const { email } = await anAccount();
		for (let round = 0; round < 30; round++) await attempt(email, 'au hasard encore');
		expect(await attempt(email, password)).toMatchObject({ reason: 'too-many-tries', waitSeconds: 5 });
		expect((await attempt(email, password, { now: new Date(start.getTime() + 6_000) })).done).toBe(true);
		expect((await attempt(email, 'faux', { now: new Date(start.getTime() + 7_000) })).done).toBe(false);
		expect((await attempt(email, password, { now: new Date(start.getTime() + 7_000) })).done).toBe(true);
	});

	test('at most two passwords are hashed at once', async () => {
		let most = 0;
		const watch = setInterval(() => (most = Math.max(most, hashesRunning())), 1);
		await Promise.all(Array.from({ length: 12 }, () => hashPassword(password)));
		clearInterval(watch);
		expect(most).toBe(2);
		expect(hashesRunning()).toBe(0);
	});
});
