import { error, type RequestEvent } from '@sveltejs/kit';
import { type ActorOf, isSignedIn, type Person, type Role } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';

type Guarded = Pick<RequestEvent, 'locals'>;

/**
 * First line of a load or action for signed-in people: the act of this request, for one of these roles. Throws 404
 * for anybody else, even if the policy table let them through by mistake.
 */
export function actingAs<R extends Role>({ locals }: Guarded, ...roles: [R, ...R[]]): Act<ActorOf<R>> {
	const { actor, session, db, now } = locals;
	if (!isSignedIn(actor) || !session?.isComplete || !(roles as Role[]).includes(actor.role))
		error(404, 'not-found');
	return { db, now, actor: actor as ActorOf<R> };
}

/** First line of a load or action for whoever is signed in. */
export function signedIn({ locals }: Guarded): Act<Person> {
	if (!isSignedIn(locals.actor) || !locals.session?.isComplete) error(404, 'not-found');
	return { db: locals.db, now: locals.now, actor: locals.actor };
}

/** First line of a load or action open to everybody. */
export function anyone({ locals }: Guarded): Act {
	return { db: locals.db, now: locals.now, actor: locals.actor };
}

/** First line of the page where a signed-in person shows the second factor: the only one open before it. */
export function atSecondFactor({ locals }: Guarded): Act<Person> {
	if (!isSignedIn(locals.actor)) error(404, 'not-found');
	return { db: locals.db, now: locals.now, actor: locals.actor };
}
