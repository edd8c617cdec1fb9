import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { keyFor } from '#lib/server/config.server.ts';
import { cookieName, cookieOptions } from '#lib/web/cookie.server.ts';
import { noAnswers, readAnswers, writeAnswers, type Answers } from './answers.ts';

/** The part of SvelteKit's cookies that the simulator needs. */
export interface CookieJar {
	get(name: string): string | undefined;
	set(name: string, value: string, options: ReturnType<typeof cookieOptions> & { maxAge: number }): void;
	delete(name: string, options: ReturnType<typeof cookieOptions>): void;
}

export interface KeptAnswers {
	answers: Answers;
	/** True when there was a cookie that could not be believed any more: too old, or changed by somebody. */
	isLost: boolean;
}

const lifetimeSeconds = 2 * 60 * 60;
const maxCookieLength = 3_800;
const name = () => cookieName('simulator');

/** What this browser answered so far. Nothing of it is kept on our side. */
export function answersOf(cookies: CookieJar, now: Date): KeptAnswers {
	const sealed = cookies.get(name());
	if (!sealed) return { answers: noAnswers, isLost: false };
	const answers = unseal(sealed, now, keyFor('simulator'));
	return { answers: answers ?? noAnswers, isLost: answers === null };
}

/** Hands the answers back to the browser for two more hours. Throws a RangeError when they do not fit in a cookie. */
export function rememberAnswers(cookies: CookieJar, answers: Answers, now: Date): void {
	const sealed = seal(answers, now, keyFor('simulator'));
	if (sealed.length > maxCookieLength) throw new RangeError('Answers too long for a cookie');
	cookies.set(name(), sealed, { ...cookieOptions(), maxAge: lifetimeSeconds });
}

export function forgetAnswers(cookies: CookieJar): void {
	cookies.delete(name(), cookieOptions());
}

/** Compressed, then AES-256-GCM: nonce (12 bytes), tag (16), ciphertext, in base64url. Carries its own date. */
export function seal(answers: Answers, now: Date, key: Buffer): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	const plain = deflateRawSync(`${Math.floor(now.getTime() / 1000)} ${writeAnswers(answers)}`);
	const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null when the text was changed, sealed with another key, or is more than two hours old. */
export function unseal(sealed: string, now: Date, key: Buffer): Answers | null {
	const bytes = Buffer.from(sealed, 'base64url');
	if (bytes.length <= 28) return null;
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
	decipher.setAuthTag(bytes.subarray(12, 28));
	let text: string;
	try {
		const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
		text = inflateRawSync(plain, { maxOutputLength: 64_000 }).toString();
	} catch {
		return null;
	}
	const gap = text.indexOf(' ');
	const age = now.getTime() / 1000 - Number(text.slice(0, gap));
	return age <= lifetimeSeconds ? readAnswers(text.slice(gap + 1)) : null;
}
