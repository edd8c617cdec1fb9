import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { FactValue } from '#lib/eligibility/fact.ts';
import { keyFor } from '#lib/server/config.server.ts';

/** AES-256-GCM under a key of the person's own, bound to the person and the fact: nonce (12), tag (16), ciphertext. */
export function encryptFact(personId: string, fact: string, value: FactValue): Buffer {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', keyOf(personId), nonce).setAAD(boundTo(personId, fact));
	const sealed = Buffer.concat([cipher.update(padded(value)), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Throws when the bytes are not that person's answer to that question. */
export function decryptFact(personId: string, fact: string, sealed: Buffer): FactValue {
	const decipher = createDecipheriv('aes-256-gcm', keyOf(personId), sealed.subarray(0, 12), {
		authTagLength: 16
	});
	decipher.setAAD(boundTo(personId, fact)).setAuthTag(sealed.subarray(12, 28));
	const plain = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
	return JSON.parse(plain.toString()) as FactValue;
}

const keyOf = (personId: string) => keyFor(`sensitive-facts:${personId}`);
const boundTo = (personId: string, fact: string) => Buffer.from(`${personId} ${fact}`);
/** Blanks up to 64 bytes, so that the length does not tell yes from no. */
const padded = (value: FactValue) => JSON.stringify(value).padEnd(64);
