import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { system } from '#lib/accounts/actor.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import { connect } from '#lib/server/db.server.ts';
import { freePort } from '#lib/server/embedded.server.ts';
import { onDatabase, query, startTestCluster } from '#tests/database-server.ts';
import { buildIfStale } from '../build.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const offers = 10_000;
const connections = 16;
const seconds = 6;
const rounds = 3;

/** The paths measured: the list as one arrives, words, words with filters, one offer. */
const paths = [
	'/offres',
	'/offres?q=bénévole+école',
	'/offres?q=cuisine&kind=volunteering',
	'/offres/bench-17'
];

/** Requests per second and latency of our pages over ten thousand offers, beside a bare page of the same framework. */
export async function benchListPage(): Promise<void> {
	if (!buildIfStale()) throw new Error('the build failed');
	const cluster = await startTestCluster();
	const [ours, bare] = [
		await startOurs(cluster.ownerUrl, cluster.adminUrl, cluster.template),
		await startBare()
	];
	try {
		console.log(
			`list page over ${offers.toLocaleString('en')} offers (${connections} connections, ${rounds} × ${seconds} s each in turn)`
		);
		for (const path of paths) {
			const results = { bare: [] as autocannon.Result[], ours: [] as autocannon.Result[] };
			for (let round = 0; round < rounds; round++) {
				results.bare.push(await load(`http://127.0.0.1:${bare.port}/`));
				results.ours.push(await load(`http://127.0.0.1:${ours.port}${encodeURI(path)}`));
			}
			report(path, best(results.ours), best(results.bare));
		}
	} finally {
		for (const { child } of [ours, bare]) child.kill('SIGTERM');
		await cluster.stop();
	}
}

const load = (url: string) =>
	autocannon({ url, connections, duration: seconds, headers: { accept: 'text/html' } });

/** The round with the median rate. */
const best = (results: autocannon.Result[]) =>
	results.sort((a, b) => a.requests.average - b.requests.average)[
		Math.floor(results.length / 2)
	] as autocannon.Result;

function report(path: string, ours: autocannon.Result, bare: autocannon.Result): void {
	if (ours.non2xx > 0) throw new Error(`${path} answered ${ours.non2xx} times with an error`);
	const rate = ours.requests.average;
	console.log(
		`  ${path.padEnd(38)} ${rate.toFixed(0).padStart(6)} requests/s  p50 ${ours.latency.p50} ms  p99 ${ours.latency.p99} ms` +
			`  ${(rate / bare.requests.average).toFixed(2)} × the bare page (${bare.requests.average.toFixed(0)}/s)`
	);
}

async function startOurs(ownerUrl: string, adminUrl: string, database: string) {
	await query(onDatabase(adminUrl, database), manyOffers);
	const url = onDatabase(ownerUrl, database);
	const db = connect(url);
	await publishPack({ db, actor: system, now: new Date() }, catalogue);
	await db.destroy();
	return startServer([join(root, 'src', 'web.ts')], {
		DATABASE_URL: url,
		SECRET_KEY: 'only-for-this-benchmark-on-this-machine',
		CAP_DEMO: '0',
		LOG_LEVEL: 'error'
	});
}

/** Words and places of the demo's tone, spread by index, so that searches find some and not all. */
const manyOffers = `
	insert into organisation (slug, kind, name, town) values ('bench', 'partner', 'Banc d’essai', 'Lille');
	insert into offer (slug, organisation_id, state, title, kind, summary, description, country, town, latitude, longitude,
		starts_on, ends_on, places, closes_on, published_at, covered, languages)
	select 'bench-' || n, (select id from organisation where slug = 'bench'), 'published',
		(array['Animer un atelier', 'Réparer des vélos', 'Aider à la cuisine', 'Planter des haies', 'Accueillir au musée'])[1 + n % 5] || ' ' || n,
		(array['volunteering', 'workcamp', 'internship', 'study', 'job', 'exchange', 'apprenticeship', 'civic-service'])[1 + n % 8],
		'Une mission de bénévole dans une école, une ferme ou un quartier.',
		repeat((array['Tu travailles en équipe le matin. ', 'La cuisine sert deux cents repas. ', 'Le jardin borde le fleuve. '])[1 + n % 3], 12),
		(array['PL', 'DE', 'ES', 'SN', 'IT', 'PT', 'BR', 'MA', 'FI', 'GR'])[1 + n % 10], 'Ville ' || n % 97, 45 + n % 10, n % 20,
		current_date + 60 + n % 200, current_date + 74 + n % 200 + n % 120, 1 + n % 9, current_date + 1 + n % 58, now(),
		'{"housing":{"paid":"yes","note":""},"meals":{"paid":"yes","note":""},"travel":{"paid":"partly","note":""},"insurance":{"paid":"yes","note":""},"pocketMoneyCentsPerMonth":0,"moneyNote":"","participantCostCents":0}', '[]'
	from generate_series(1, ${offers}) n;
	analyze offer`;

/** The smallest page the framework serves, built now with the same versions. */
async function startBare() {
	const folder = join(root, '.data', 'bench-bare');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'src', 'routes'), { recursive: true });
	const files = {
		'svelte.config.js':
			"import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter() } };\n",
		'vite.config.js':
			"import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };\n",
		'package.json': '{ "type": "module" }\n',
		'src/app.html':
			'<!doctype html><html lang="fr"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>\n',
		'src/routes/+page.js': 'export const csr = false;\n',
		'src/routes/+page.svelte': '<h1>Bare</h1>\n'
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: folder
	});
	if (status !== 0) throw new Error(`the bare page did not build: ${stderr}`);
	return startServer([join(folder, 'build', 'index.js')], { HOST: '127.0.0.1' });
}

async function startServer(
	args: string[],
	env: Record<string, string>
): Promise<{ child: ChildProcess; port: number }> {
	const port = await freePort();
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
		env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...env },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	for (let attempt = 0; attempt < 100; attempt++) {
		if ((await fetch(`http://127.0.0.1:${port}/`).catch(() => null))?.ok) return { child, port };
		await new Promise((wait) => setTimeout(wait, 100));
	}
	throw new Error(`${args[0]} did not start`);
}
