import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { DB } from '#lib/server/schema.ts';
import { eventually, type Running, runProcess } from '#tests/processes.ts';
import { type Answer, browser, crawl, dataOf, doors } from './browse.ts';
import { webEnvironment, wholeDatabase } from './product.ts';
import { plantScene, type Scene } from './scene.ts';
import { type Name, names } from './scene/cast.ts';

type Reader = Name | 'visitor';

let db: Kysely<DB>;
let scene: Scene;
let web: Running;
const read = {} as Record<Reader, Answer[]>;

/** The demo's own pages list people and mails to everybody: they exist in no real installation. */
const isDemo = (path: string) => /^(\/en)?\/demo(\/|$)/.test(path);

/** Addresses of the scene that a person could guess or be sent, whoever's they are. */
function guesses({ ids }: Scene): string[] {
	return [
		`/offres/${ids.offer}`,
		`/mon-espace/candidatures/${ids.application}`,
		`/mon-espace/candidatures/${ids.draft}`,
		`/mon-espace/candidatures/${ids.draft}/verifier`,
		`/mon-espace/candidatures/${ids.offered}`,
		`/mon-espace/candidatures/${ids.accepted}`,
		`/mon-espace/candidatures/${ids.refused}`,
		`/mon-espace/candidatures/${ids.accepted}/aide`,
		`/mon-espace/candidatures/${ids.application}/envoyee`,
		`/mon-espace/aides/${ids.request}`,
		`/mon-espace/aides/${ids.refusedRequest}`,
		`/mon-espace/accompagnement/${ids.mandate}`,
		`/mon-espace/voeux/${ids.panelRound}/texte`,
		`/jury/${ids.panelRound}`,
		`/jury/${ids.panelRound}/${ids.reading}`,
		`/conseiller/jeunes/${ids.person}`,
		`/conseiller/jeunes/${ids.person}/proposer`,
		`/conseiller/jeunes/${ids.person}/plan`,
		'/mon-espace/ma-priorite',
		'/mon-espace/mon-plan',
		'/me/plan/calendar',
		`/organisme/offres/${ids.draftOffer}`,
		`/organisme/offres/${ids.moderatedOffer}`,
		`/organisme/offres/${ids.returnedOffer}`,
		`/organisme/candidatures/${ids.application}`,
		`/organisme/candidatures/${ids.draft}`,
		`/organisme/candidatures/${ids.offered}`,
		`/organisme/candidatures/${ids.accepted}`,
		`/organisme/candidatures/${ids.refused}`,
		`/region/offres/${ids.draftOffer}`,
		`/region/offres/${ids.moderatedOffer}`,
		`/region/offres/${ids.returnedOffer}`,
		`/region/appels/${ids.call}`,
		`/region/demandes/${ids.request}`,
		`/region/demandes/${ids.refusedRequest}`,
		`/mon-espace/voeux/${ids.runRound}/se-retirer`,
		`/mon-espace/voeux/${ids.answeredRound}`,
		`/mon-espace/voeux/${ids.answeredRound}/demander`,
		`/region/recours/${ids.appeal}`,
		`/region/tours/brouillons/${ids.roundDraft}`,
		`/mon-espace/voeux/${ids.answersRound}/reponse`,
		`/mon-espace/voeux/${ids.answersRound}/courrier`,
		`/region/tours/${ids.answersRound}/reponses`,
		`/region/tours/${ids.runRound}/decider`,
		`/region/tours/${ids.runRound}/propositions/${ids.entry}`
	];
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	db = await wholeDatabase();
	scene = await plantScene(db);
	const port = await new Promise<number>((found) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port: free } = probe.address() as { port: number };
			probe.close(() => found(free));
		});
	});
	web = runProcess('src/web.ts', { ...(await webEnvironment()), PORT: String(port), LOG_LEVEL: 'trace' });
	const base = `http://localhost:${port}`;
	await eventually(() => fetch(`${base}/api/v1/health`).catch(() => null), 20_000, web.output);

	await Promise.all(
		(['visitor', ...names] as const).map(async (reader) => {
			const visit = browser(reader === 'visitor' ? '' : await scene.signIn(reader), { base });
			const pages = (await crawl(visit, [...doors, ...guesses(scene)], 2)).filter(
				({ path }) => !isDemo(path)
			);
			read[reader] = [...pages];
			for (const { path, status } of pages)
				if (status === 200) read[reader].push(await visit.get(dataOf(path)));
		})
	);
});
test.afterAll(async () => {
	await web.end();
	await db.destroy();
});

/** Whether a text in small letters says that word: as it is, or a phone number in pairs, with or without its prefix. */
function isIn(said: string, text: string): boolean {
	if (!text.startsWith('+33')) return said.includes(text.toLowerCase());
	return new RegExp(`(\\+33|0)[\\s.]*${[...text.slice(3)].join('[\\s.]*')}`).test(said);
}

test('what a person wrote is shown to those it was written for, and to nobody else', () => {
	const leaks: string[] = [];
	for (const [reader, answers] of Object.entries(read))
		for (const { path, body } of answers) {
			const said = body.toLowerCase();
			for (const { field, text, seenBy } of scene.canaries)
				if (!seenBy.some((name) => name === reader) && isIn(said, text))
					leaks.push(`${reader} reads ${field} on ${path}`);
		}
	expect(leaks).toEqual([]);
});

test('what a person wrote can be read again by that person', () => {
	const own = scene.canaries.filter(
		({ field, seenBy }) =>
			seenBy.includes('anna') && /^(application\.answers|note|mandate|panel_text|person\.e)/.test(field)
	);
	const hers = read.anna.map(({ body }) => body.toLowerCase()).join('\n');
	expect(own.length).toBeGreaterThan(5);
	expect(own.filter(({ text }) => !isIn(hers, text)).map(({ field }) => field)).toEqual([]);
});

test('no address carries what a person wrote', () => {
	const addresses = Object.values(read)
		.flat()
		.flatMap(({ headers, body }) => [
			headers.location ?? '',
			...[...body.matchAll(/\b(?:href|action|src)="([^"]*)"/g)].map((match) => match[1] ?? '')
		])
		.filter((address) => !/^(mailto|tel):/.test(address))
		.join('\n')
		.toLowerCase();
	const found = scene.canaries.filter(({ text }) => isIn(addresses, text));
	expect(found.map(({ field }) => field)).toEqual([]);
});

test('the log of the server names nobody and quotes nothing', () => {
	const log = web.output().toLowerCase();
	expect(scene.canaries.filter(({ text }) => isIn(log, text)).map(({ field }) => field)).toEqual([]);
});

test('no subject of a mail and no line of the journal quotes what a person wrote', async () => {
	const { rows } = await sql<{ line: string }>`
		select subject as line from mail
		union all select act || ' ' || detail::text from audit_event`.execute(db);
	const lines = rows
		.map(({ line }) => line)
		.join('\n')
		.toLowerCase();
	expect(scene.canaries.filter(({ text }) => isIn(lines, text)).map(({ field }) => field)).toEqual([]);
});

test('a sensitive answer stands nowhere in the database in clear', async () => {
	const { rows } = await sql<{ dump: string }>`
		select string_agg(encode(ciphertext, 'escape'), ' ') as dump from sensitive_fact`.execute(db);
	expect(rows[0]?.dump ?? '').not.toMatch(/true|false|disability|refugee|"value"/);
	const named = await sql<{ fact: string }>`
		select fact from situation_fact where fact in (select fact from sensitive_fact)`.execute(db);
	expect(named.rows).toEqual([]);
});
