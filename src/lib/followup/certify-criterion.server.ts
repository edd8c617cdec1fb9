import type { Counsellor } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Day, dayInParis } from '#lib/basics/day.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import {
	certificationFault,
	type CertificationFault,
	type Certified
} from '#lib/situations/certification.ts';
import { certificationsOf } from '#lib/situations/certifications-queries.server.ts';
import { sealCertified, sealReason } from '#lib/situations/criterion-cipher.server.ts';
import { shownUnder } from './criteria-queries.server.ts';
import { certifiedMail } from './mails.ts';
import { followedPerson } from './mandate-queries.server.ts';

export type CertifyRefusal = 'not-found' | 'already-certified' | CertificationFault;

/**
 * A counsellor who saw a proof certifies a criterion that the young person shows them, until the end of a day. The kind
 * of proof is kept, never the document. What is not shown, or no longer, does not exist.
 */
export function certifyCriterion(
	act: Act<Counsellor>,
	{ personId, until, ...certified }: Certified & { personId: string; until: Day }
): Promise<Outcome<{ certificationId: string }, CertifyRefusal>> {
	return inTransaction(act, async (tx) => {
		const person = await lockedPerson(tx, personId);
		if (!person) return refused('not-found');
		const shown = await shownUnder(tx.db, personId, person.mandate_id);
		const own = shown.find(({ criterion }) => criterion === certified.criterion);
		if (!own) return refused('not-found');
		const fault = certificationFault(certified, until, dayInParis(tx.now));
		if (fault) return refused(fault);
		const before = await certificationsOf(tx.db, personId, tx.now);
		if (before.some(({ state, criterion }) => state === 'live' && criterion.id === certified.criterion))
			return refused('already-certified');

		const { id } = await tx.db
			.insertInto('certification')
			.values({
				person_id: personId,
				consent_id: own.consentId,
				counsellor_id: tx.actor.personId,
				organisation_id: tx.actor.organisationId,
				ciphertext: sealCertified(personId, tx.actor.personId, certified),
				certified_at: tx.now,
				valid_until: until
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await tell(tx, person);
		await record(tx, {
			act: 'mandate.criterion-certified',
			fileKind: 'mandate',
			fileId: person.mandate_id,
			subjectId: personId,
			detail: { certification: id, until }
		});
		return done({ certificationId: id });
	});
}

/** A counsellor takes back a certification of their own that still counts, and says why to the young person. */
export function withdrawCertification(
	act: Act<Counsellor>,
	input: { personId: string; certificationId: string; reason: string }
): Promise<Outcome<undefined, 'not-found'>> {
	return inTransaction(act, async (tx) => {
		const person = await lockedPerson(tx, input.personId);
		if (!person || !isId(input.certificationId)) return refused('not-found');
		const { numUpdatedRows } = await tx.db
			.updateTable('certification')
			.set({
				withdrawn_at: tx.now,
				withdrawn_reason: sealReason(input.personId, input.certificationId, input.reason)
			})
			.where('id', '=', input.certificationId)
			.where('person_id', '=', input.personId)
			.where('counsellor_id', '=', tx.actor.personId)
			.where('withdrawn_at', 'is', null)
			.where('valid_until', '>=', dayInParis(tx.now))
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return refused('not-found');
		await tell(tx, person);
		await record(tx, {
			act: 'mandate.certification-withdrawn',
			fileKind: 'mandate',
			fileId: person.mandate_id,
			subjectId: input.personId,
			detail: { certification: input.certificationId }
		});
		return done();
	});
}

type Followed = NonNullable<Awaited<ReturnType<typeof followedPerson>>>;

/** The mandate is held until the end: two clicks certify once, and a link that ends meanwhile is over. */
async function lockedPerson(tx: Act<Counsellor>, personId: string): Promise<Followed | null> {
	const person = await followedPerson(tx.db, tx.actor, personId, tx.now);
	if (!person) return null;
	const held = await tx.db
		.selectFrom('mandate')
		.select('id')
		.where('id', '=', person.mandate_id)
		.where('state', '=', 'accepted')
		.forUpdate()
		.executeTakeFirst();
	return held ? person : null;
}

/** A mail that says neither what nor yes or no: an inbox may be a family's. */
async function tell(tx: Act<Counsellor>, person: Followed): Promise<void> {
	const by = `${tx.actor.firstName} ${tx.actor.lastName}`;
	await queueMail(
		tx,
		{ personId: person.id, email: person.email, locale: person.locale },
		certifiedMail(person.locale, { firstName: person.first_name, by })
	);
}
