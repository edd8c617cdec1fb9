import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import type { CriterionId } from '#lib/programmes/pack/proofs.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { endCertificationConsent, giveConsent, liveConsent } from '#lib/situations/consent.server.ts';
import { sealShown } from '#lib/situations/criterion-cipher.server.ts';
import { ownCriteriaMet } from './criteria-queries.server.ts';

/**
 * A young person lets one counsellor who follows them read these criteria, in place of those shown before; none ends
 * it. Only what they said of themselves can be shown, and only under its own consent.
 */
export function showCriteria(
	act: Act<YoungPerson>,
	input: { mandateId: string; criteria: readonly CriterionId[]; agrees: boolean }
): Promise<Outcome<{ shown: number }, 'not-found' | 'no-consent' | 'not-told'>> {
	const { personId } = act.actor;
	return inTransaction(act, async (tx) => {
		const mandate = isId(input.mandateId) && (await lockLiveMandate(tx, input.mandateId));
		if (!mandate) return refused('not-found');
		const asked = [...new Set(input.criteria)];
		const { met } = await ownCriteriaMet(tx);
		if (asked.some((id) => !met.some((criterion) => criterion.id === id))) return refused('not-told');
		if (asked.length > 0 && !input.agrees && !(await liveConsent(tx.db, personId, 'certification')))
			return refused('no-consent');

		await tx.db
			.deleteFrom('criterion_shown')
			.where('person_id', '=', personId)
			.where('mandate_id', '=', mandate.id)
			.execute();
		if (asked.length > 0) {
			const { consentId } = (await giveConsent(tx, 'certification')).value;
			await tx.db
				.insertInto('criterion_shown')
				.values(
					asked.map((criterion) => ({
						person_id: personId,
						mandate_id: mandate.id,
						consent_id: consentId,
						ciphertext: sealShown(personId, mandate.id, criterion),
						shown_at: tx.now
					}))
				)
				.execute();
		}
		await record(tx, {
			act: asked.length > 0 ? 'mandate.criteria-shown' : 'mandate.criteria-hidden',
			fileKind: 'mandate',
			fileId: mandate.id,
			subjectId: personId,
			detail: { criteria: asked.length }
		});
		return done({ shown: asked.length });
	});
}

/** A young person takes it all back: what they showed and what was certified are deleted, and the consent ends. */
export function eraseCertifications(act: Act<YoungPerson>): Promise<Outcome<{ erased: number }, never>> {
	const { personId } = act.actor;
	return inTransaction(act, async (tx) => {
		const shown = await tx.db
			.deleteFrom('criterion_shown')
			.where('person_id', '=', personId)
			.executeTakeFirst();
		const certified = await tx.db
			.deleteFrom('certification')
			.where('person_id', '=', personId)
			.executeTakeFirst();
		await endCertificationConsent(tx);
		const erased = Number(shown.numDeletedRows + certified.numDeletedRows);
		if (erased > 0)
			await record(tx, {
				act: 'person.certifications-erased',
				fileKind: 'person',
				fileId: personId,
				subjectId: personId,
				detail: { certifications: Number(certified.numDeletedRows) }
			});
		return done({ erased });
	});
}

function lockLiveMandate(tx: Act<YoungPerson>, mandateId: string) {
	return tx.db
		.selectFrom('mandate')
		.select('id')
		.where('id', '=', mandateId)
		.where('person_id', '=', tx.actor.personId)
		.where('state', '=', 'accepted')
		.where('expires_at', '>', tx.now)
		.forUpdate()
		.executeTakeFirst();
}
