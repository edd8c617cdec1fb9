import { createHash, hkdfSync } from 'node:crypto';

/**
 * Settings read once from the environment. `README.md` holds the table of variables; nothing else in the
 * project reads `process.env`, except the launcher and the supervisor that set them.
 */
export interface Config {
	/** True only when `npm start` runs its own database: demo people, demo sign-in, local mailbox. */
	isDemo: boolean;
	databaseUrl: string;
	/** Root secret, at least 32 characters; every key is derived from it by name. */
	secret: string;
	smtpUrl: string | null;
	mailFrom: string;
	/** The address in `mailFrom`, which somebody reads. */
	contact: string;
	/** Address people type, without a trailing slash; used in mails. */
	origin: string;
	/** Cookies carry `__Host-` and `Secure` when people come by https. */
	isSecure: boolean;
}

/** Throws one readable line naming the variable that is missing. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
	const required = (name: string) => {
		const value = env[name];
		if (!value) throw new Error(`${name} is not set: see the table of variables in README.md`);
		return value;
	};
	const secret = required('SECRET_KEY');
	if (secret.length < 32) throw new Error('SECRET_KEY must have at least 32 characters');
	const origin = (env.ORIGIN ?? `http://localhost:${env.PORT ?? '3000'}`).replace(/\/$/, '');
	const mailFrom = env.MAIL_FROM ?? 'Cap sur le Monde <bonjour@capsurlemonde.example>';
	return {
		isDemo: env.CAP_DEMO === '1',
		databaseUrl: required('DATABASE_URL'),
		secret,
		smtpUrl: env.SMTP_URL || null,
		mailFrom,
		contact: /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom,
		origin,
		isSecure: origin.startsWith('https://')
	};
}

let current: Config | undefined;

export function config(): Config {
	return (current ??= readConfig());
}

/** A 32-byte key for one purpose, so that no two uses of the root secret share a key. */
export function keyFor(purpose: string, secret = config().secret): Buffer {
	return Buffer.from(
		hkdfSync('sha256', secret, createHash('sha256').update('cap-sur-le-monde').digest(), purpose, 32)
	);
}
