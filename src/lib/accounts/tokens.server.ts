import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { keyFor } from '#lib/server/config.server.ts';

/** A bearer token for a link or a cookie: 256 bits, safe in a path. */
export const newToken = () => randomBytes(32).toString('base64url');

/** What the table keeps of a token. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest();

/** Six digits, typed from a mail. */
export const newCode = () => String(randomInt(0, 1_000_000)).padStart(6, '0');

/** Six digits are guessable from a bare hash: a key outside the database protects them, and `context` ties them to one use. */
export const hashCode = (context: string, code: string) =>
	createHmac('sha256', keyFor('mailed-code')).update(`${context}:${code}`).digest();

export const isSameHash = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b);
