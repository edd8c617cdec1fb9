import type { YoungPerson } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import { factIds, isFactId, type FactId } from '#lib/programmes/pack/facts.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { isStale } from './freshness.ts';
import { decryptFact } from './sensitive-cipher.server.ts';
import { stillAsked } from './still-asked.ts';

/**
 * One thing a person told us and when. `isFromAccount`: the date of birth, which stands on the account itself. `isUsed`:
 * whether its question would still be put; `isStale`: whether it is old enough to be put again.
 */
export interface OwnFact {
	readonly fact: FactId;
	readonly value: FactValue;
	readonly statedAt: Date;
	readonly isFromAccount: boolean;
	readonly isUsed: boolean;
	readonly isStale: boolean;
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
		const own = new Map<string, Omit<OwnFact, 'isUsed' | 'isStale'>>();
		const add = (fact: string, value: FactValue, statedAt: Date, isFromAccount = false) => {
			if (isFactId(fact)) own.set(fact, { fact, value, statedAt, isFromAccount });
		};
		for (const row of plain) add(row.fact, row.value as FactValue, row.stated_at);
		for (const row of sealed) {
			const value = decryptFact(personId, row.fact, row.ciphertext);
			if (value !== null) add(row.fact, value, row.stated_at);
		}
		if (account?.birth_date) add('person.birth_date', account.birth_date, account.created_at, true);
		const on = dayInParis(act.now);
		const used = stillAsked([...own.values()], on);
		return factIds.flatMap((fact) => {
			const told = own.get(fact);
			if (!told) return [];
			const isOld = !told.isFromAccount && isStale(fact, told.statedAt, on);
			return { ...told, isUsed: used.has(fact), isStale: isOld && used.has(fact) };
		});
	});
}

/** The same as the rules read them: without what no longer counts. */
export function asFacts(own: readonly OwnFact[]): Facts {
	return Object.fromEntries(own.flatMap(({ fact, value, isUsed }) => (isUsed ? [[fact, value]] : [])));
}
