import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/chromium.ts';

const port = Number((process.env.JOURNEYS_PORT ??= '4173'));
/** Workers read this configuration too: the folder is chosen once and handed down in the environment. */
const dataDir = (process.env.JOURNEYS_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'cap-journeys-')));

/**
 * The journeys run on the product as `npm start` runs it: built, with its own PostgreSQL and the demo world.
 * Stories that must hold without scripts are tagged `@no-js` and run a second time with JavaScript off.
 */
export default defineConfig({
	testDir: './tests/journeys',
	outputDir: './test-results/journeys',
	fullyParallel: true,
	workers: 2,
	timeout: 45_000,
	expect: { timeout: 7_000 },
	forbidOnly: true,
	// Node reads these as they are: the product's sources as the product does, and its build.
	build: { external: ['**/src/**', '**/build/**'] },
	reporter: [['line'], ['json', { outputFile: 'test-results/journeys.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		actionTimeout: 10_000,
		launchOptions: {
			executablePath: findChromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				// No page lives long enough to give back what optimising its scripts, or axe, costs.
				'--js-flags=--no-opt,--no-maglev'
			]
		}
	},
	projects: [
		{ name: 'desk', use: { viewport: { width: 1280, height: 900 } } },
		{
			name: 'no-js',
			grep: /@no-js/,
			use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
		}
	],
	webServer: {
		command: `${process.execPath} --disable-warning=ExperimentalWarning src/start.ts`,
		url: `http://localhost:${port}/api/v1/health`,
		env: { PORT: String(port), CAP_DATA_DIR: dataDir, LOG_LEVEL: 'warn', DATABASE_URL: '' },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
		timeout: 90_000,
		stdout: 'ignore',
		stderr: 'pipe'
	}
});
