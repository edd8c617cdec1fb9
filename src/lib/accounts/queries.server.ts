import { hashToken } from '#lib/accounts/tokens.server.ts';
import type { Reader } from '#lib/server/act.ts';

/** The open account of that address, case ignored; undefined when there is none or it is closed. */
export function accountByEmail(db: Reader, email: string) {
	return db
		.selectFrom('person')
		.select(['id', 'role', 'email', 'locale', 'password_hash', 'first_name', 'last_name'])
		.where('email', '=', email)
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
}

/** What a person sees and changes about their own account. */
export function ownAccount(db: Reader, personId: string) {
	return db
		.selectFrom('person')
		.select([
			'id',
			'role',
			'email',
			'first_name',
			'last_name',
			'locale',
			'password_hash',
			'second_factor_secret',
			'second_factor_enabled_at',
			'second_factor_last_step'
		])
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
}

/** Recovery codes not used yet. */
export async function recoveryCodesLeft(db: Reader, personId: string): Promise<number> {
	const row = await db
		.selectFrom('recovery_code')
		.select((eb) => eb.fn.countAll<string>().as('count'))
		.where('person_id', '=', personId)
		.where('used_at', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(row.count);
}

/** The sign-up a browser has under way, by the handle in its cookie. */
export function signUpByHandle(db: Reader, handle: string) {
	return db.selectFrom('sign_up').selectAll().where('handle_hash', '=', hashToken(handle)).executeTakeFirst();
}
