import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * Tells whether what stands in `folder` was made from `files` (both from the project's root) as they are now. `write`,
 * called once it is made anew, says so to the next who asks; what empties the folder takes the stamp away.
 */
export function sourcesStamp(folder: string, files: readonly string[]): { isFresh: boolean; write(): void } {
	const hash = createHash('sha256');
	for (const file of [...files].sort()) hash.update(file).update(readFileSync(join(root, file)));
	const now = hash.digest('hex');
	const stamp = join(root, folder, '.sources');
	return {
		isFresh: existsSync(stamp) && readFileSync(stamp, 'utf8') === now,
		write: () => writeFileSync(stamp, now)
	};
}
