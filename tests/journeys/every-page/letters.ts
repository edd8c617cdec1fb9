import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DB } from '#lib/server/schema.ts';
import type { Scene } from './scene.ts';

/** What leads to the pages no link leads to: live tokens of letters, and the cookie of a sign-up under way. */
export interface Letters {
	invitation: string;
	signIn: string;
	reset: string;
	emailChange: string;
	signUp: string;
}

const inAnHour = () => new Date(Date.now() + 3_600_000);
const newToken = () => randomBytes(25).toString('hex');
const hashed = (token: string) => createHash('sha256').update(token).digest();

export async function plantLetters(db: Kysely<DB>, { people }: Scene): Promise<Letters> {
	const letters = {
		invitation: newToken(),
		signIn: newToken(),
		reset: newToken(),
		emailChange: newToken(),
		signUp: newToken()
	};
	await db
		.insertInto('invitation')
		.values({
			token_hash: hashed(letters.invitation),
			email: `invited-${letters.invitation.slice(0, 8)}@scene.example`,
			role: 'officer',
			invited_by: people.zoe,
			expires_at: inAnHour()
		})
		.execute();
	const purposes = { signIn: 'sign-in', reset: 'reset', emailChange: 'change-email' } as const;
	await db
		.insertInto('one_time_token')
		.values(
			(Object.keys(purposes) as (keyof typeof purposes)[]).map((letter) => ({
				token_hash: hashed(letters[letter]),
				person_id: people.basile,
				purpose: purposes[letter],
				new_email: letter === 'emailChange' ? `new-${letters.emailChange.slice(0, 8)}@scene.example` : null,
				expires_at: inAnHour()
			}))
		)
		.execute();
	await db
		.insertInto('sign_up')
		.values({
			handle_hash: hashed(letters.signUp),
			email: `new-${letters.signUp.slice(0, 8)}@scene.example`,
			first_name: 'Nour',
			last_name: 'Scene',
			birth_date: '2006-05-14',
			locale: 'fr',
			password_hash: 'never compared',
			code_hash: hashed('000000'),
			attempts_left: 5,
			created_at: new Date(),
			code_expires_at: inAnHour()
		})
		.execute();
	return letters;
}
