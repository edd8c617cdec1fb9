import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes. Hashing runs on the thread pool, not on the event loop. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes at once: a rush of sign-ins waits in line and leaves a core to everybody else. */
async function inLine<T>(work: () => Promise<T>): Promise<T> {
	if (running >= atOnce) await new Promise<void>((turn) => waiting.push(turn));
	else running += 1;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	}
}

/** How many hashes run at this moment. */
export const hashesRunning = () => running;

export function hashPassword(password: string): Promise<string> {
	return inLine(() => hash(password.normalize('NFC'), strength));
}

let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is an account: without a hash, a decoy is verified and the answer is no. */
export async function verifyPassword(known: string | null | undefined, password: string): Promise<boolean> {
	decoy ??= hashPassword(crypto.randomUUID());
	const against = known ?? (await decoy);
	const isRight = await inLine(() => verify(against, password.normalize('NFC')));
	return isRight && known != null;
}
