import { createHmac, randomInt } from 'node:crypto';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { encode } from 'uqr';
import { keyFor } from '#lib/server/config.server.ts';
import { seal, unseal } from '#lib/server/sealed.server.ts';

/** Time-based codes of six digits, every 30 seconds (RFC 6238); the step before and the one after are accepted. */
const stepSeconds = 30;

export const sealSecret = (secret: string, personId: string) => seal(secret, 'second-factor', personId);
export const openSecret = (sealed: Buffer, personId: string) => unseal(sealed, 'second-factor', personId);

/** The time step a code belongs to, or null when it is wrong. The caller refuses a step already used. */
export function stepOf(secret: string, code: string, now: Date): number | null {
	if (!/^\d{6}$/.test(code)) return null;
	const epoch = Math.floor(now.getTime() / 1_000);
	const result = verifySync({ secret, token: code, epoch, epochTolerance: stepSeconds });
	return result.valid && 'timeStep' in result ? Number(result.timeStep) : null;
}

export interface Enrolment {
	/** The secret, sealed for this person: carried by the form, so that nothing is stored before the code proves it. */
	sealed: string;
	/** For typing by hand, in groups of four. */
	typed: string;
	/** A QR code as one SVG path on a square of `size` units. */
	path: string;
	size: number;
}

function drawn(secret: string, email: string) {
	const uri = generateURI({ issuer: 'Cap sur le Monde', label: email, secret });
	const { data, size } = encode(uri, { ecc: 'M', border: 2 });
	const path = data
		.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return { path, size, typed: secret.replaceAll(/(.{4})(?=.)/g, '$1 ') };
}

/** A new secret to put into an authenticator app. */
export function newEnrolment({ personId, email }: { personId: string; email: string }): Enrolment {
	const secret = generateSecret();
	return { sealed: sealSecret(secret, personId).toString('base64url'), ...drawn(secret, email) };
}

/** The same enrolment again, after a wrong code; null when the sealed secret is not this person's. */
export function sameEnrolment(
	sealed: string,
	{ personId, email }: { personId: string; email: string }
): Enrolment | null {
	const secret = openSecret(Buffer.from(sealed, 'base64url'), personId);
	return secret ? { sealed, ...drawn(secret, email) } : null;
}

const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const codeLength = 10;

/** Ten codes to keep on paper: ten signs each, without look-alikes. */
export const newRecoveryCodes = () =>
	Array.from({ length: 10 }, () => {
		const signs = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
		return `${signs.slice(0, 5)}-${signs.slice(5)}`;
	});

/** What the table keeps of a recovery code; case, spaces and hyphens do not count. */
export const hashRecoveryCode = (personId: string, code: string) =>
	createHmac('sha256', keyFor('recovery-code'))
		.update(`${personId}:${code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`)
		.digest();

export const looksLikeRecoveryCode = (typed: string) =>
	/[a-z]/i.test(typed) || typed.replaceAll(/\D/g, '').length > 6;
