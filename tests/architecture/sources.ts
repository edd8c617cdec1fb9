import { filesUnder, type SourceFile } from '#tests/source-files.ts';

/** All code of the project, tests beside it included. */
export const source = filesUnder('src', /\.(ts|svelte|mjs)$/);
export const isTest = ({ path }: SourceFile) => /\.test\.ts$|\.test-data\.ts$/.test(path);
/** What runs for people. */
export const product = source.filter((file) => !isTest(file));
export const lib = product.filter((file) => file.path.startsWith('src/lib/'));

/** Context of a file under `src/lib`, or the layer above it. */
export const contextOf = (path: string) =>
	/^src\/lib\/([^/]+)/.exec(path)?.[1] ?? path.replace(/^src\//, '').split(/[/.]/)[0] ?? '';
