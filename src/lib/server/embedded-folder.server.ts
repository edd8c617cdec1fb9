import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Passwords of the embedded database's roles, kept beside its data in `database-secrets.json`. */
export interface Secrets {
	admin: string;
	owner: string;
	app: string;
}

export const isRoot = process.getuid?.() === 0;

/**
 * A folder the `postgres` user can reach. PostgreSQL refuses to run as root, and a clone in root's home (0700) is
 * closed to every other user: the data then goes to /var/tmp, in a folder named after the clone.
 */
export async function reachableFolder(wanted: string): Promise<string> {
	const folder = resolve(wanted);
	if (!isRoot) return folder;
	for (let parent = dirname(folder); parent !== dirname(parent); parent = dirname(parent)) {
		const mode = await stat(parent).then(
			(found) => found.mode,
			() => 0o755
		);
		if ((mode & 0o001) === 0)
			return `/var/tmp/cap-sur-le-monde-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
	}
	return folder;
}

/** Whether this process lives and is PostgreSQL. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return /postgres/.test(readFileSync(`/proc/${pid}/comm`, 'utf8'));
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** Where the application reaches the database that runs in `folder`, or null when none runs there. Starts nothing. */
export async function runningAppUrl(folder: string): Promise<string | null> {
	const root = await reachableFolder(folder);
	const [pidFile, secretsFile] = [
		join(root, 'postgres', 'postmaster.pid'),
		join(root, 'database-secrets.json')
	];
	if (!existsSync(pidFile) || !existsSync(secretsFile)) return null;
	const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n');
	if (!isAlive(Number(pid))) return null;
	const { app } = JSON.parse(await readFile(secretsFile, 'utf8')) as Secrets;
	return `postgres://cap_app:${app}@127.0.0.1:${Number(port)}/cap`;
}
