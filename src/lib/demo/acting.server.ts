import { sql } from 'kysely';
import type { Person } from '#lib/accounts/actor.ts';
import { actorById } from '#lib/accounts/session.server.ts';
import { addDays, dayInParis, noonInParis } from '#lib/basics/day.ts';
import type { Act } from '#lib/server/act.ts';

/** The demo people by what the stories call them: an id of the demo data, or the slug of an organisation. */
export interface Cast {
	young: (id: string) => string;
	counsellor: (id: string) => string;
	officer: (id: string) => string;
	/** A member of the organisation. */
	partnerOf: (organisation: string) => string;
	offer: (slug: string) => { id: string; organisation: string };
}

/** Morning of a day counted from the loading of the world: half past nine in Paris, and a minute for each `order`. */
export function onDay(tx: Act, day: number, order = 0): Date {
	const noon = noonInParis(addDays(dayInParis(tx.now), day));
	const moment = new Date(noon.getTime() - 150 * 60_000 + order * 60_000);
	return moment < tx.now ? moment : tx.now;
}

/** An act of one of the people at some past moment, in the loading transaction, under their own row-level security. */
export async function actingAs<P extends Person>(tx: Act, personId: string, now: Date): Promise<Act<P>> {
	await sql`select set_config('app.actor', ${personId}, true)`.execute(tx.db);
	const actor = await actorById(tx.db, personId);
	if (!actor) throw new Error(`demo: nobody behind ${personId}`);
	return { db: tx.db, actor: actor as P, now };
}
