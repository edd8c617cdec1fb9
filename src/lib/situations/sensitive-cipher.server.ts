import type { FactValue } from '#lib/eligibility/fact.ts';
import { seal, unseal } from '#lib/server/sealed.server.ts';

const purposeFor = (personId: string) => `sensitive-facts:${personId}`;
const boundTo = (personId: string, fact: string) => `${personId} ${fact}`;
/** Blanks up to 64 bytes, so that the length does not tell yes from no. */
const padded = (value: FactValue) => JSON.stringify(value).padEnd(64);

/** Sealed under a key of the person's own, bound to the person and the fact. */
export function encryptFact(personId: string, fact: string, value: FactValue): Buffer {
	return seal(padded(value), purposeFor(personId), boundTo(personId, fact));
}

/** The answer, or null when the bytes are not that person's answer to that question, or the key was lost: unknown. */
export function decryptFact(personId: string, fact: string, sealed: Buffer): FactValue | null {
	const plain = unseal(sealed, purposeFor(personId), boundTo(personId, fact));
	return plain === null ? null : (JSON.parse(plain) as FactValue);
}
