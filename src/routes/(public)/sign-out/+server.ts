import { error } from '@sveltejs/kit';
import { isSignedIn } from '#lib/accounts/actor.ts';
import { signOut } from '#lib/accounts/sign-out.server.ts';
import { to } from '#lib/text/link.ts';
import { forgetSession } from '#lib/web/cookie.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

/** Leaving also empties the browser's cache of pages: the next person at this computer finds nothing with "back". */
export const POST: RequestHandler = async (event) => {
	const { db, actor, now } = anyone(event);
	const { session } = event.locals;
	if (!isSignedIn(actor) || !session) error(404, 'not-found');
	await signOut({ db, actor, now }, { idHash: session.idHash });
	forgetSession(event.cookies);
	return new Response(null, { status: 303, headers: { location: to('/'), 'clear-site-data': '"cache"' } });
};
