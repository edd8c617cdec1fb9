import type { RequestEvent } from '@sveltejs/kit';
import { deviceName } from '#lib/accounts/device.ts';
import type { Arrival, OpenedSession } from '#lib/accounts/open-session.server.ts';
import { to } from '#lib/text/link.ts';
import { rememberSession } from '#lib/web/cookie.server.ts';
import { localNext } from '#lib/web/next.ts';
import { spaces } from '#lib/web/space.ts';

/** Who is at the door, for the rate limits and the list of sessions. */
export function arrivalOf(event: RequestEvent): Arrival & { address: string } {
	return {
		address: event.getClientAddress(),
		device: deviceName(event.request.headers.get('user-agent')),
		replacesIdHash: event.locals.session?.idHash ?? null
	};
}

/**
 * Gives the browser its new session; answers where to go: the second factor, the page asked for before signing in, or
 * one's own space.
 */
export function welcome(event: RequestEvent, opened: OpenedSession): string {
	rememberSession(event.cookies, opened.token);
	if (!opened.isComplete) return to('/sign-in/second-factor') + nextQuery(event.url);
	return localNext(event.url.searchParams.get('next')) ?? to(spaces[opened.role]);
}

/** `?next=…` to hand the page asked for from one door to the next; empty when there is none. */
export function nextQuery(url: URL): string {
	const next = localNext(url.searchParams.get('next'));
	return next ? `?next=${encodeURIComponent(next)}` : '';
}
