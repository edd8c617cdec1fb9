import { type Day, dayInParis } from '#lib/basics/day.ts';
import { criterionOf, type InclusionCriterion } from '#lib/programmes/pack/criteria.ts';
import type { Proof } from '#lib/programmes/pack/proofs.ts';
import type { Reader } from '#lib/server/act.ts';
import { type CertificationState, certificationState } from './certification.ts';
import { openCertified, openReason } from './criterion-cipher.server.ts';

/** A certification as the two people it concerns read it. `reason`: why it was withdrawn. */
export interface Certification {
	readonly id: string;
	readonly criterion: InclusionCriterion;
	readonly proof: Proof | null;
	readonly by: string;
	readonly organisation: string;
	readonly certifiedAt: Date;
	readonly validUntil: Day;
	readonly withdrawnAt: Date | null;
	readonly reason: string | null;
	readonly state: CertificationState;
}

/**
 * Certifications of a young person that the actor of the transaction may read, the newest first: the person all of
 * them, a counsellor who follows them their own. PostgreSQL leaves the others out.
 */
export async function certificationsOf(db: Reader, personId: string, now: Date): Promise<Certification[]> {
	const rows = await db
		.selectFrom('certification')
		.innerJoin('person as counsellor', 'counsellor.id', 'certification.counsellor_id')
		.innerJoin('organisation', 'organisation.id', 'certification.organisation_id')
		.select(['certification.id', 'certification.counsellor_id', 'ciphertext', 'certified_at', 'valid_until'])
		.select(['withdrawn_at', 'withdrawn_reason', 'organisation.name as organisation_name'])
		.select(['counsellor.first_name', 'counsellor.last_name'])
		.where('certification.person_id', '=', personId)
		.orderBy('certified_at', 'desc')
		.orderBy('certification.id', 'desc')
		.execute();
	const today = dayInParis(now);
	return rows.flatMap((row) => {
		const certified = openCertified(personId, row.counsellor_id, row.ciphertext);
		const criterion = certified && criterionOf(certified.criterion);
		if (!criterion) return [];
		return {
			id: row.id,
			criterion,
			proof: criterion.proofs.find(({ id }) => id === certified.proof) ?? null,
			by: `${row.first_name} ${row.last_name}`,
			organisation: row.organisation_name,
			certifiedAt: row.certified_at,
			validUntil: row.valid_until,
			withdrawnAt: row.withdrawn_at,
			reason: row.withdrawn_reason && openReason(personId, row.id, row.withdrawn_reason),
			state: certificationState(row, today)
		};
	});
}

/** The facts that live certifications stand for. */
export function certifiedFacts(certifications: readonly Certification[]): ReadonlySet<string> {
	return new Set(
		certifications.flatMap(({ state, criterion }) =>
			state === 'live' && criterion.fact ? [criterion.fact] : []
		)
	);
}
