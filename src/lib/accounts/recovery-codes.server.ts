import { hashRecoveryCode, newRecoveryCodes } from '#lib/accounts/second-factor.server.ts';
import type { Act } from '#lib/server/act.ts';

/** New recovery codes in place of the former ones, inside an act's transaction. Shown once: only hashes are kept. */
export async function replaceRecoveryCodes(tx: Act, personId: string): Promise<string[]> {
	const codes = newRecoveryCodes();
	await tx.db.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
	await tx.db
		.insertInto('recovery_code')
		.values(codes.map((code) => ({ person_id: personId, code_hash: hashRecoveryCode(personId, code) })))
		.execute();
	return codes;
}

/** Uses a recovery code up; false when it is unknown or was used. */
export async function useRecoveryCode(tx: Act, personId: string, typed: string): Promise<boolean> {
	const used = await tx.db
		.updateTable('recovery_code')
		.set({ used_at: tx.now })
		.where('person_id', '=', personId)
		.where('code_hash', '=', hashRecoveryCode(personId, typed))
		.where('used_at', 'is', null)
		.returning('person_id')
		.executeTakeFirst();
	return used !== undefined;
}
