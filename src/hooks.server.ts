import { error, type Handle, type HandleServerError, redirect, type RequestEvent } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { visitor } from '#lib/accounts/actor.ts';
import { readSession } from '#lib/accounts/session.server.ts';
import { databaseNow } from '#lib/server/act.ts';
import { config } from '#lib/server/config.server.ts';
import { connect, isDatabaseAway } from '#lib/server/db.server.ts';
import { log } from '#lib/server/log.server.ts';
import { paraglideMiddleware } from '#lib/text/generated/server.js';
import { to } from '#lib/text/link.ts';
import { forgetSession, rememberSession, sessionToken } from '#lib/web/cookie.server.ts';
import { demoPolicy, namesRows, policy, rule } from '#lib/web/policy.server.ts';

const settings = config();
const db = connect(settings.databaseUrl, {
	onError: (problem) => log.warn({ reason: problem.message }, 'database')
});
const table = settings.isDemo ? { ...policy, ...demoPolicy } : policy;

process.once('sveltekit:shutdown', () => void db.destroy());

const isRead = (method: string) => method === 'GET' || method === 'HEAD';

/** The database is away: say so as a passing state (503), not as a fault of ours or of the person's. */
function unavailable(fault: unknown): never {
	log.warn({ reason: fault instanceof Error ? fault.message : String(fault) }, 'database away');
	error(503, 'unavailable');
}

const language: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ request, locale }) => {
		event.request = request;
		return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
	});

/** Kit checks the origin of form posts; here every other write is held to the same rule, JSON included. */
const sameOrigin: Handle = ({ event, resolve }) => {
	const isOpen = event.route.id !== null && table[event.route.id]?.fromAnySite === true;
	if (!isOpen && !isRead(event.request.method) && event.request.headers.get('origin') !== event.url.origin)
		return new Response('Cross-site write refused', { status: 403 });
	return resolve(event);
};

const session: Handle = async ({ event, resolve }) => {
	const token = sessionToken(event.cookies);
	const known = token ? await readSession(db, token).catch(unavailable) : null;
	if (token && known) rememberSession(event.cookies, token, known.expiresAt);
	else if (token) forgetSession(event.cookies);
	event.locals = {
		db,
		session: known,
		actor: known?.actor ?? visitor,
		now: isRead(event.request.method) ? new Date() : await databaseNow(db).catch(unavailable)
	};
	const response = await resolve(event);
	if (known) response.headers.set('cache-control', 'private, no-store');
	return response;
};

/** The error page, drawn by a route of ours: an error thrown in a hook gets Kit's bare page instead. */
function notFound({ isDataRequest, request, fetch }: RequestEvent): Promise<Response> {
	if (isDataRequest || !request.headers.get('accept')?.includes('text/html')) error(404, 'not-found');
	return fetch(to('/not-found'), { headers: { accept: 'text/html' } });
}

const guard: Handle = ({ event, resolve }) => {
	const { actor, session: known } = event.locals;
	if (event.route.id === null) return resolve(event);
	const row = table[event.route.id];
	const ruling = rule(row, isRead(event.request.method), {
		role: actor.role,
		isComplete: known?.isComplete ?? false
	});
	const next = `?next=${encodeURIComponent(event.url.pathname)}`;
	if (ruling === 'sign-in') redirect(303, to('/sign-in') + next);
	if (ruling === 'second-factor') redirect(303, to('/sign-in/second-factor') + next);
	return ruling === 'not-found' || !namesRows(event.params) ? notFound(event) : resolve(event);
};

/** Every page refuses to stand in a frame of another site; the few that are made for it say so in the policy. */
const frames: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (event.route.id === null || !table[event.route.id]?.inAnyFrame) return response;
	const own = response.headers.get('content-security-policy') ?? '';
	response.headers.set('content-security-policy', own.replace("frame-ancestors 'none'", 'frame-ancestors *'));
	response.headers.set('cross-origin-resource-policy', 'cross-origin');
	response.headers.set('cache-control', 'no-store');
	return response;
};

/** A page that found the database gone is a passing state as well; Kit calls it a fault. */
const away: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (!event.locals.isDatabaseAway || response.status !== 500) return response;
	return new Response(response.body, { status: 503, headers: response.headers });
};

export const handle = sequence(language, sameOrigin, session, guard, away, frames);

/** People get a reference to quote; the log gets the rest. Nothing of the fault itself reaches the page. */
export const handleError: HandleServerError = ({ error: fault, event, status, message }) => {
	if (status === 404) return { message: 'not-found' };
	if (status < 500) {
		log.info({ route: event.route.id, status }, message);
		return { message: 'refused' };
	}
	if (isDatabaseAway(fault)) {
		event.locals.isDatabaseAway = true;
		log.warn({ route: event.route.id, reason: String(fault) }, 'database away');
		return { message: 'unavailable' };
	}
	const reference = crypto.randomUUID().slice(0, 8).toUpperCase();
	log.error(
		{ reference, route: event.route.id, status, fault: fault instanceof Error ? fault.stack : String(fault) },
		message
	);
	return { message: 'internal', reference };
};
