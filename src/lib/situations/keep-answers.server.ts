import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, refused, type Outcome } from '#lib/basics/outcome.ts';
import { isUnknown, type Facts, type FactValue } from '#lib/eligibility/fact.ts';
import { facts as entries, isFactId, type FactId } from '#lib/programmes/pack/facts.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { startNewsAfresh } from './choose-news.server.ts';
import { giveConsent, heldConsent } from './consent.server.ts';
import { encryptFact } from './sensitive-cipher.server.ts';

/** On the account since sign-up, where it was checked against the age of consent: never overwritten from here. */
const onAccount: FactId = 'person.birth_date';

/** Whether a person may answer it for themselves, here. */
export function mayBeKept(fact: FactId): boolean {
	return entries[fact].askable && fact !== onAccount;
}

/**
 * A young person keeps answers as dated facts, replacing what they said of them before: answers to questions that are
 * put, not what only ever follows from others. Sensitive ones go apart,
 * encrypted, and only under a live consent; without it they are left out and the rest is kept.
 */
export function keepAnswers(
	act: Act<YoungPerson>,
	told: Facts
): Promise<Outcome<{ kept: number; sensitive: number }, 'nothing-to-keep'>> {
	const { personId } = act.actor;
	const answers = Object.entries(told).flatMap(([fact, value]) =>
		isFactId(fact) && mayBeKept(fact) && !isUnknown(value) ? [{ fact, value }] : []
	);
	return inTransaction(act, async (tx) => {
		const consent = await heldConsent(tx);
		const plain = answers.filter(({ fact }) => !entries[fact].sensitive);
		const sensitive = consent ? answers.filter(({ fact }) => entries[fact].sensitive) : [];
		if (plain.length + sensitive.length === 0) return refused('nothing-to-keep');
		await keepPlain(tx, plain);
		if (consent) await keepSensitive(tx, sensitive, consent.id);
		await startNewsAfresh(tx);
		const detail = { facts: plain.length, sensitive: sensitive.length };
		await record(tx, {
			act: 'situation.kept',
			fileKind: 'person',
			fileId: personId,
			subjectId: personId,
			detail
		});
		return done({ kept: plain.length, sensitive: sensitive.length });
	});
}

/**
 * The same, from the page that asks for the consent as well: one act, so that no consent stands without the answers it
 * was given for.
 */
export function keepAnswersUnderConsent(
	act: Act<YoungPerson>,
	{ told, agrees }: { told: Facts; agrees: boolean }
): ReturnType<typeof keepAnswers> {
	return inTransaction(act, async (tx) => {
		const isAsked = Object.keys(told).some((fact) => isFactId(fact) && entries[fact].sensitive);
		if (agrees && isAsked) await giveConsent(tx);
		const without = Object.entries(told).filter(([fact]) => !isFactId(fact) || !entries[fact].sensitive);
		return keepAnswers(tx, agrees ? told : Object.fromEntries(without));
	});
}

interface Told {
	readonly fact: FactId;
	readonly value: FactValue;
}

async function keepPlain({ db, actor, now }: Act<YoungPerson>, answers: readonly Told[]): Promise<void> {
	if (answers.length === 0) return;
	await db
		.insertInto('situation_fact')
		.values(
			answers.map(({ fact, value }) => ({
				person_id: actor.personId,
				fact,
				value: JSON.stringify(value),
				stated_at: now,
				source: 'self' as const
			}))
		)
		.onConflict((conflict) =>
			conflict.columns(['person_id', 'fact']).doUpdateSet((row) => ({
				value: row.ref('excluded.value'),
				stated_at: row.ref('excluded.stated_at'),
				source: row.ref('excluded.source')
			}))
		)
		.execute();
}

async function keepSensitive(
	{ db, actor, now }: Act<YoungPerson>,
	answers: readonly Told[],
	consentId: string
): Promise<void> {
	if (answers.length === 0) return;
	await db
		.insertInto('sensitive_fact')
		.values(
			answers.map(({ fact, value }) => ({
				person_id: actor.personId,
				fact,
				ciphertext: encryptFact(actor.personId, fact, value),
				consent_id: consentId,
				stated_at: now
			}))
		)
		.onConflict((conflict) =>
			conflict.columns(['person_id', 'fact']).doUpdateSet((row) => ({
				ciphertext: row.ref('excluded.ciphertext'),
				consent_id: row.ref('excluded.consent_id'),
				stated_at: row.ref('excluded.stated_at')
			}))
		)
		.execute();
}
