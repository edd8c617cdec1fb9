/**
 * What the Vite plugin and the `prepare` script both hand to Paraglide, so that they write the same files. It reads the
 * language alone, from `/en`: the addresses are those of our table (`link.ts`), which makes no pattern for each request.
 */
export const compileOptions = {
	project: './src/lib/text/project.inlang',
	outdir: './src/lib/text/generated',
	strategy: ['url', 'baseLocale'] as ['url', 'baseLocale'],
	outputStructure: 'message-modules' as const
};
