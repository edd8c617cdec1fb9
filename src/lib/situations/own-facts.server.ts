import type { YoungPerson } from '#lib/accounts/actor.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import { factIds, isFactId, type FactId } from '#lib/programmes/pack/facts.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { decryptFact } from './sensitive-cipher.server.ts';

/** One thing a person told us and when. `isFromAccount`: the date of birth, which stands on the account itself. */
export interface OwnFact {
	readonly fact: FactId;
	readonly value: FactValue;
	readonly statedAt: Date;
	readonly isFromAccount: boolean;
}

/** Everything a young person told about themselves, sensitive answers included: only in their own transaction. */
export function ownFacts(act: Act<YoungPerson>): Promise<readonly OwnFact[]> {
	const { personId } = act.actor;
	return inTransaction(act, async ({ db }) => {
		const account = await db
			.selectFrom('person')
			.select(['birth_date', 'created_at'])
			.where('id', '=', personId)
			.executeTakeFirst();
		const plain = await db
			.selectFrom('situation_fact')
			.select(['fact', 'value', 'stated_at'])
			.where('person_id', '=', personId)
			.execute();
		const sealed = await db
			.selectFrom('sensitive_fact')
			.select(['fact', 'ciphertext', 'stated_at'])
			.where('person_id', '=', personId)
			.execute();
		const own = new Map<string, OwnFact>();
		const add = (fact: string, value: FactValue, statedAt: Date, isFromAccount = false) => {
			if (isFactId(fact)) own.set(fact, { fact, value, statedAt, isFromAccount });
		};
		for (const row of plain) add(row.fact, row.value as FactValue, row.stated_at);
		for (const row of sealed) {
			const value = decryptFact(personId, row.fact, row.ciphertext);
			if (value !== null) add(row.fact, value, row.stated_at);
		}
		if (account?.birth_date) add('person.birth_date', account.birth_date, account.created_at, true);
		return factIds.flatMap((fact) => own.get(fact) ?? []);
	});
}

/** The same as the rules read them. */
export function asFacts(own: readonly OwnFact[]): Facts {
	return Object.fromEntries(own.map(({ fact, value }) => [fact, value]));
}
