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

export default defineConfig({
	plugins: [withoutUrlPattern, paraglideVitePlugin(compileOptions), tailwindcss(), sveltekit()],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
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
					testTimeout: 20_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});
