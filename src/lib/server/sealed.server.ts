import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keyFor } from '#lib/server/config.server.ts';

/**
 * Encrypts a text with AES-256-GCM under the key of one purpose. `context` (an id) is authenticated with it: a value
 * moved to another row does not open. Shape: 12 bytes nonce, 16 bytes tag, then the ciphertext.
 */
export function seal(plain: string, purpose: string, context: string): Buffer {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(context));
	const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** The text behind a sealed value, or null when it was altered, moved or sealed with another key. */
export function unseal(sealed: Buffer, purpose: string, context: string): string | null {
	if (sealed.length < 28) return null;
	try {
		const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(0, 12))
			.setAAD(Buffer.from(context))
			.setAuthTag(sealed.subarray(12, 28));
		return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
	} catch {
		return null;
	}
}
