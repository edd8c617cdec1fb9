import { urlPatterns } from './paths.ts';

/** What the Vite plugin and the `prepare` script both hand to Paraglide, so that they write the same files. */
export const compileOptions = {
	project: './src/lib/text/project.inlang',
	outdir: './src/lib/text/generated',
	strategy: ['url', 'baseLocale'] as ['url', 'baseLocale'],
	emitTsDeclarations: true,
	outputStructure: 'message-modules' as const,
	urlPatterns
};
