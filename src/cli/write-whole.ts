import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file that appears whole or not at all, whenever the process is killed; makes its folder when it is missing. */
export async function writeWhole(target: string, pieces: Iterable<string>): Promise<void> {
	await makeFolder(dirname(target));
	const unfinished = `${target}.${process.pid}.part`;
	try {
		const handle = await open(unfinished, 'w');
		try {
			for (const piece of pieces) await handle.writeFile(piece);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(unfinished, target);
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
}

/** Not Node's own recursive way, which never answers where a folder exists and takes no other, as /proc. */
async function makeFolder(folder: string, isParentMade = false): Promise<void> {
	try {
		await mkdir(folder);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : null;
		if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
		if (code !== 'ENOENT' || isParentMade || dirname(folder) === folder) throw error;
		await makeFolder(dirname(folder));
		await makeFolder(folder, true);
	}
}
