import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileOptions } from './src/lib/text/compile-options.ts';

/** Browsers get addresses from `link.ts` and never need URLPattern: its stand-in stays out of what they load. */
const withoutUrlPattern: Plugin = {
	name: 'without-url-pattern',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (id) => (id === '@inlang/paraglide-js/urlpattern-polyfill' ? '\0no-url-pattern' : null),
	load: (id) => (id === '\0no-url-pattern' ? 'export {};' : null)
};

/** Folders of the pages that ask for a script, as `src/routes/+layout.ts` says. */
const scriptedFolders = globSync('src/routes/**/+page.ts')
	.filter((file) => /\bcsr = true\b/.test(readFileSync(file, 'utf8')))
	.map((file) => `${dirname(file)}/`);

/**
 * Kit bundles every page for browsers, also those that ship no script, and a module that such a page uses comes whole
 * to the others. Here browsers get the scripted pages alone, and all these have in common as one file: each file more
 * costs a kilobyte of headers.
 */
const onlyScriptedPages: Plugin = {
	name: 'only-scripted-pages',
	enforce: 'pre',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	configEnvironment(name) {
		const output = { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] } };
		return name === 'client' ? { build: { rolldownOptions: { output } } } : null;
	},
	load(id) {
		const [, folder, kind] = /^(src\/routes\/.*)\+(page|layout|error)\.svelte$/.exec(relative('.', id)) ?? [];
		if (folder === undefined) return null;
		const isScripted = scriptedFolders.some((scripted) =>
			kind === 'page' ? scripted === folder : scripted.startsWith(folder)
		);
		return isScripted ? null : 'export default undefined;';
	}
};

/**
 * A small script of one page: `import address from './x.js?worker&url'` gives its address. Vite puts it with what it
 * imports into one file, as it does for a worker; this one goes where Kit looks for the files of a page.
 */
const pageScripts: Plugin = {
	name: 'page-scripts',
	config: {
		order: 'post',
		handler: () => ({
			worker: {
				format: 'es',
				rolldownOptions: { output: { entryFileNames: '_app/immutable/assets/[name]-[hash].js' } }
			}
		})
	}
};

/** Where texts are followed, servers read them as they are compiled, not the one file that Node starts from. */
const textsAsCompiled: Plugin = {
	name: 'texts-as-compiled',
	enforce: 'pre',
	apply: 'serve',
	resolveId: (id) =>
		id === '#lib/text/generated/messages.js' ? resolve('src/lib/text/generated/messages.js') : null
};

/** Follows the writing of a text; a build finds the texts compiled by `compile-text.ts`. */
const texts = [paraglideVitePlugin(compileOptions)]
	.flat()
	.map((plugin) => ({ ...plugin, apply: 'serve' as const }));

export default defineConfig({
	// Tests run the sources on Node itself, as the worker and the command line do: nothing to transform.
	plugins: process.env.VITEST
		? []
		: [
				onlyScriptedPages,
				withoutUrlPattern,
				textsAsCompiled,
				...texts,
				tailwindcss(),
				sveltekit(),
				pageScripts
			],
	test: {
		expect: { requireAssertions: true },
		testTimeout: 20_000,
		maxWorkers: Math.max(2, availableParallelism() - 1),
		sequence: process.env.VITEST ? { sequencer: (await import('./tests/waits-first.ts')).WaitsFirst } : {},
		experimental: { viteModuleRunner: false, nodeLoader: false },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					isolate: false,
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['**/*.db.test.ts', '**/node_modules/**']
				}
			},
			{
				extends: true,
				test: {
					name: 'db',
					environment: 'node',
					include: ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts'],
					globalSetup: ['./tests/database-server.ts'],
					env: {
						SECRET_KEY: 'a secret that only the tests know, 32 signs or more',
						DATABASE_URL: 'postgres://each-test-file-has-its-own',
						ORIGIN: 'https://cap.example',
						LOG_LEVEL: 'silent'
					},
					hookTimeout: 60_000
				}
			}
		]
	}
});
