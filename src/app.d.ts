import type { Kysely } from 'kysely';
import type { Actor } from '#lib/accounts/actor.ts';
import type { SignedInSession } from '#lib/accounts/session.server.ts';
import type { DB } from '#lib/server/schema.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** What a person can quote to support; the log holds the rest under it. */
			reference?: string;
		}
		interface PageData {
			/** Where a signed-in person works; null for a visitor. */
			spaceHref?: string | null;
		}
		interface Locals {
			db: Kysely<DB>;
			actor: Actor;
			session: SignedInSession | null;
			/** Instant of the request; from the database clock when it writes. */
			now: Date;
			/** PostgreSQL went away during the request. */
			isDatabaseAway?: true;
		}
	}
}

export {};
