import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import compression from '@polka/compression';
import { log } from '#lib/server/log.server.ts';
import { toIn } from '#lib/text/link.ts';

/**
 * The web process: the built SvelteKit handler behind compression and the headers every answer carries, static
 * files and errors included. Ends cleanly on SIGTERM: requests under way are finished.
 */
const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';
const isLocal = !process.env.ORIGIN;

process.env.BODY_SIZE_LIMIT ??= '256K';
if (isLocal) process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
const built = '../build/handler.js';
const { handler } = (await import(built)) as {
	handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
};
const compress = compression({ brotli: true, level: 5, threshold: 860 });

const always: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
	'strict-transport-security': 'max-age=31536000; includeSubDomains'
};

/** Made to stand in frames of other sites, which this older header could only refuse. */
const inAnyFrame = new Set((['fr', 'en'] as const).map((locale) => toIn(locale, '/embed/simulator')));

const hasSession = /(^|;\s*)(__Host-)?session=/;
const localHosts = new Set([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]);

/**
 * Whether the escapes of an address are text PostgreSQL can hold. `/%E0%A4%A` is none: Kit throws on it outside of its
 * error handling, which would end the process; and `%00` is refused by every text column.
 */
function isReadable(address: string): boolean {
	try {
		decodeURIComponent(address.split('?', 1)[0] ?? '');
		return !/%00/.test(address);
	} catch {
		return false;
	}
}

const server = createServer({ headersTimeout: 15_000, requestTimeout: 60_000 }, (request, response) => {
	for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
	if (!inAnyFrame.has(request.url?.split('?', 1)[0] ?? '')) response.setHeader('x-frame-options', 'DENY');
	if (isLocal) {
		// Without ORIGIN the address people typed decides the origin: only this machine's own names are believed.
		if (!localHosts.has(request.headers.host ?? ''))
			return void response.writeHead(421).end('Set ORIGIN to serve this name.');
		request.headers['x-forwarded-proto'] = 'http';
	}
	// Also on the redirects and errors that hooks throw, which never come back through them.
	if (hasSession.test(request.headers.cookie ?? '')) response.setHeader('cache-control', 'private, no-store');
	if (!isReadable(request.url ?? ''))
		return void response.writeHead(400, { 'content-type': 'text/plain' }).end('Bad address');
	compress(request, response, () =>
		handler(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
		})
	);
});

/** What is no request at all, or has too long a head, is answered by Node before any code of ours. */
server.on('clientError', (problem: NodeJS.ErrnoException, socket) => {
	if (problem.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
	const status = problem.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
	const head = Object.entries({ ...always, 'x-frame-options': 'DENY' }).map(
		([name, value]) => `${name}: ${value}\r\n`
	);
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n${head.join('')}\r\n`);
});

server.listen(port, host, () => log.info({ host, port }, 'web listening'));

let isStopping = false;
function stop(): void {
	if (isStopping) return;
	isStopping = true;
	server.close(() => {
		process.emit('sveltekit:shutdown' as 'SIGTERM');
		setTimeout(() => process.exit(0), 200).unref();
	});
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 5_000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);
