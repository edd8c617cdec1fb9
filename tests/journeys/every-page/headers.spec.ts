import { request as ask, type IncomingMessage, type RequestOptions } from 'node:http';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { eventually, runProcess } from '#tests/processes.ts';
import { address, webEnvironment, wholeDatabase } from './product.ts';
import { plantScene } from './scene.ts';

interface Heard {
	status: number;
	headers: IncomingMessage['headers'];
	body: string;
}

/** A request as written, headers a browser would never send included. */
function send(
	path: string,
	options: RequestOptions = {},
	body?: string | Buffer,
	base = address
): Promise<Heard> {
	return new Promise((heard, failed) => {
		const request = ask(new URL(path, base), { agent: false, ...options }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', failed);
			response.on('end', () =>
				heard({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks).toString()
				})
			);
		});
		request.on('error', failed);
		request.end(body);
	});
}

const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const here = { ...form, origin: address };

/** One of every kind of answer the server gives, by name. */
const answers: Record<string, { status: number; ask: () => Promise<Heard> }> = {
	'a page': { status: 200, ask: () => send('/') },
	'an English page': { status: 200, ask: () => send('/en') },
	'the data of a page': { status: 200, ask: () => send('/aides/__data.json') },
	'a page that does not exist': { status: 404, ask: () => send('/nulle-part') },
	'a thing that does not exist': { status: 404, ask: () => send('/aides/nulle-part') },
	'a redirect': { status: 303, ask: () => send('/sign-out', { method: 'POST', headers: here }) },
	'a static file': { status: 200, ask: () => send('/robots.txt') },
	'a picture': { status: 200, ask: () => send('/icon.svg') },
	'a static file that does not exist': { status: 404, ask: () => send('/_app/immutable/nothing.js') },
	'the API': { status: 200, ask: () => send('/api/v1/health') },
	'a method nobody expects': {
		status: 405,
		ask: () => send('/connexion', { method: 'PUT', headers: { origin: address } })
	},
	'a form from another site': {
		status: 403,
		ask: () =>
			send(
				'/connexion',
				{ method: 'POST', headers: { ...form, origin: 'https://elsewhere.example' } },
				'email=a'
			)
	},
	'a form without an origin': {
		status: 403,
		ask: () => send('/connexion', { method: 'POST', headers: form }, 'email=a')
	},
	'JSON from another site': {
		status: 403,
		ask: () =>
			send(
				'/connexion',
				{
					method: 'POST',
					headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' }
				},
				'{}'
			)
	},
	'a form of half a megabyte': {
		status: 413,
		ask: () => send('/connexion', { method: 'POST', headers: here }, `email=${'a'.repeat(500_000)}`)
	},
	'a form that is none': {
		status: 415,
		ask: () =>
			send(
				'/connexion',
				{ method: 'POST', headers: { 'content-type': 'application/json', origin: address } },
				'{}'
			)
	},
	'a head of twenty kilobytes': {
		status: 431,
		ask: () => send('/', { headers: { 'x-long': 'a'.repeat(20_000) } })
	},
	'an address that cannot be read': { status: 400, ask: () => send('/offres/%E0%A4%A') },
	'a name that is not ours': {
		status: 421,
		ask: () => send('/', { headers: { host: 'elsewhere.example' } })
	}
};

for (const [name, { status, ask: asked }] of Object.entries(answers)) {
	test(`${name} answers ${status} and carries every protection`, async () => {
		const { status: got, headers } = await asked();
		expect(got).toBe(status);
		expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toMatch(/^(same-origin|no-referrer|strict-origin)/);
		expect(headers['permissions-policy']).toContain('camera=()');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['x-frame-options']).toBe('DENY');
		const policy = String(headers['content-security-policy']);
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toMatch(/(script|style)-src[^;]*'unsafe-(inline|eval)'/);
		expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
	});
}

test('only the short form made for other sites may stand in their frames, and it sets no cookie', async () => {
	for (const path of ['/integrer/simulateur', '/en/embed/simulator']) {
		const { status, headers } = await send(path);
		expect(status).toBe(200);
		expect(String(headers['content-security-policy'])).toContain('frame-ancestors *');
		expect(String(headers['content-security-policy'])).toContain("default-src 'none'");
		expect(headers['x-frame-options']).toBeUndefined();
		expect(headers['set-cookie']).toBeUndefined();
	}
	const around = await send('/integrer');
	expect(String(around.headers['content-security-policy'])).toContain("frame-ancestors 'none'");
	expect(around.headers['x-frame-options']).toBe('DENY');
});

test('a page names its scripts by a nonce that never comes twice', async () => {
	const nonces = await Promise.all(
		[1, 2, 3].map(async () => {
			const { headers, body } = await send('/algorithmes/verifier');
			const nonce = /script-src[^;]*'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
			expect(nonce).toBeTruthy();
			const scripts = body.match(/<script[^>]*>/g) ?? [];
			expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
			expect(scripts).not.toEqual([]);
			return nonce;
		})
	);
	expect(new Set(nonces).size).toBe(3);
});

test('a body is refused by its size, whatever its length claims', async () => {
	const chunked = await send(
		'/connexion',
		{ method: 'POST', headers: { ...here, 'transfer-encoding': 'chunked' } },
		`email=${'a'.repeat(500_000)}`
	);
	expect(chunked.status).toBe(413);
	const claimed = await send('/connexion', {
		method: 'POST',
		headers: { ...here, 'content-length': 'abc' }
	}).catch((problem: Error) => problem.message);
	if (typeof claimed !== 'string') expect(claimed.status).toBe(400);
	const { status } = await send('/api/v1/health');
	expect(status).toBe(200);
});

test('what a signed-in person sees is kept by no cache, and their cookie is closed to scripts', async () => {
	const db = await wholeDatabase();
	const scene = await plantScene(db);
	const signedIn = await send(
		'/demo',
		{ method: 'POST', headers: here },
		new URLSearchParams({ person: scene.people.anna }).toString()
	);
	expect(signedIn.status).toBe(303);
	const cookies = signedIn.headers['set-cookie'] ?? [];
	expect(cookies.length).toBeGreaterThan(0);
	for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/i);

	const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
	for (const path of ['/', '/aides/__data.json', '/mon-espace', '/nulle-part']) {
		const { headers, body: page } = await send(path, { headers: { cookie } });
		expect(headers['cache-control'], path).toMatch(/no-store/);
		if (path === '/nulle-part') expect(page).toContain('Mon espace');
	}
	await db.destroy();
});

/** A port nobody listens on now. */
function freePort(): Promise<number> {
	return new Promise((found) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => found(port));
		});
	});
}

test('behind https the cookie is pinned to the host and sent over https only', async () => {
	const port = await freePort();
	const web = runProcess('src/web.ts', {
		...(await webEnvironment()),
		PORT: String(port),
		ORIGIN: 'https://example.test'
	});
	const base = `http://127.0.0.1:${port}`;
	try {
		await eventually(() => send('/api/v1/health', {}, undefined, base).catch(() => null), 15_000, web.output);
		const db = await wholeDatabase();
		const scene = await plantScene(db);
		await db.destroy();
		const body = new URLSearchParams({ person: scene.people.anna }).toString();
		const posted = (origin: string) =>
			send('/demo', { method: 'POST', headers: { ...form, origin } }, body, base);
		expect((await posted(base)).status).toBe(403);
		const { status, headers } = await posted('https://example.test');
		expect(status).toBe(303);
		const session = (headers['set-cookie'] ?? []).find((cookie) => cookie.startsWith('__Host-session='));
		expect(session).toMatch(/; Secure/i);
		expect(session).toMatch(/; HttpOnly/i);
		expect(session).toMatch(/; SameSite=Lax/i);
		expect(session).toMatch(/; Path=\/(;|$)/i);
		expect(session).not.toMatch(/; Domain=/i);
	} finally {
		await web.end();
	}
});
