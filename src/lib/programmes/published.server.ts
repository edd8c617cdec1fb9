import { sql } from 'kysely';
import { type Rulebook, readRulebook } from '#lib/eligibility/rulebook.ts';
import type { Reader } from '#lib/server/act.ts';
import { countrySets } from './pack/country-sets.ts';
import { facts } from './pack/facts.ts';
import { predicates } from './pack/predicates.ts';
import type { Programme } from './programme.ts';
import { type ReadyAmount, readAmounts } from './read-amount.ts';

/** A programme as last published. */
export interface Published {
	versionId: string;
	version: number;
	publishedAt: Date;
	/** SHA-256 of the content as published, hexadecimal. */
	hash: string;
	programme: Programme;
}

export interface PublishedCatalogue {
	/** In the pack's order. */
	entries: readonly Published[];
	byId: ReadonlyMap<string, Published>;
	rulebook: Rulebook;
	/** What each programme pays, by its id. */
	amounts: ReadonlyMap<string, ReadyAmount>;
}

let cached: { state: string; catalogue: PublishedCatalogue } | undefined;

/**
 * The newest published version of every programme, ready to judge. Read again only when a version was published
 * since: versions never change, so their count and newest key tell.
 */
export async function publishedCatalogue(db: Reader): Promise<PublishedCatalogue> {
	const { state } = await db
		.selectFrom('programme_version')
		.select(sql<string>`count(*) || ' ' || coalesce(max(id::text), '')`.as('state'))
		.executeTakeFirstOrThrow();
	if (cached?.state === state) return cached.catalogue;
	const rows = await db
		.selectFrom('programme_version')
		.distinctOn('programme_id')
		.select(['id', 'version', 'published_at', 'content', 'content_hash'])
		.select(sql<string>`min(id::text) over (partition by programme_id)`.as('first_id'))
		.orderBy('programme_id')
		.orderBy('version', 'desc')
		.execute();
	const entries = rows
		.sort((one, other) => (one.first_id < other.first_id ? -1 : 1))
		.map((row) => ({
			versionId: row.id,
			version: row.version,
			publishedAt: row.published_at,
			hash: row.content_hash.toString('hex'),
			programme: row.content as unknown as Programme
		}));
	const programmes = entries.map((entry) => entry.programme);
	const rulebook = readRulebook({ programmes, countrySets, predicates, facts });
	const catalogue = {
		entries,
		byId: new Map(entries.map((entry) => [entry.programme.id, entry])),
		rulebook,
		amounts: readAmounts(programmes, rulebook.names)
	};
	cached = { state, catalogue };
	return catalogue;
}

/** Every version of a programme ever published, the newest first. */
export function versionsOf(db: Reader, programmeId: string) {
	return db
		.selectFrom('programme_version')
		.select(['version', 'published_at', 'valid_from', 'valid_to', 'content_hash'])
		.where('programme_id', '=', programmeId)
		.orderBy('version', 'desc')
		.execute();
}
