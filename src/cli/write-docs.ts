import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { statesDocument } from '#lib/applications/diagram.ts';

/** The documents written from code, by their path in the repository. `npm run docs` writes them again. */
export const writtenDocuments: Readonly<Record<string, () => string>> = {
	'docs/application-states.md': statesDocument
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const root = join(import.meta.dirname, '..', '..');
	for (const [path, write] of Object.entries(writtenDocuments)) writeFileSync(join(root, path), write());
}
