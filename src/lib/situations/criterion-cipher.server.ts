import { criterionOf } from '#lib/programmes/pack/criteria.ts';
import type { CriterionId } from '#lib/programmes/pack/proofs.ts';
import { seal, unseal } from '#lib/server/sealed.server.ts';
import type { Certified } from './certification.ts';

const purposeFor = (personId: string) => `criteria:${personId}`;
/** Blanks up to 96 characters, so that the length does not tell the criterion. */
const padded = (value: unknown) => JSON.stringify(value).padEnd(96);

/** A criterion shown to the holder of one mandate, sealed under a key of the person's own. */
export function sealShown(personId: string, mandateId: string, criterion: CriterionId): Buffer {
	return seal(padded(criterion), purposeFor(personId), `shown ${personId} ${mandateId}`);
}

/** The criterion, or null when the bytes were altered, moved or sealed with another key. */
export function openShown(personId: string, mandateId: string, sealed: Buffer): CriterionId | null {
	const plain = unseal(sealed, purposeFor(personId), `shown ${personId} ${mandateId}`);
	return plain === null ? null : (criterionOf(JSON.parse(plain) as string)?.id ?? null);
}

/** What a counsellor certifies, bound to the person and the counsellor. */
export function sealCertified(personId: string, counsellorId: string, certified: Certified): Buffer {
	return seal(padded(certified), purposeFor(personId), `certified ${personId} ${counsellorId}`);
}

export function openCertified(personId: string, counsellorId: string, sealed: Buffer): Certified | null {
	const plain = unseal(sealed, purposeFor(personId), `certified ${personId} ${counsellorId}`);
	if (plain === null) return null;
	const certified = JSON.parse(plain) as Certified;
	return criterionOf(certified.criterion) ? certified : null;
}

/** Why a certification was withdrawn: it may tell what it was about. */
export function sealReason(personId: string, certificationId: string, reason: string): Buffer {
	return seal(reason.padEnd(400), purposeFor(personId), `withdrawn ${certificationId}`);
}

export function openReason(personId: string, certificationId: string, sealed: Buffer): string | null {
	return unseal(sealed, purposeFor(personId), `withdrawn ${certificationId}`)?.trimEnd() ?? null;
}
