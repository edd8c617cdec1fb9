import { sql } from 'kysely';
import type { Actor } from '#lib/accounts/actor.ts';
import type { Day } from '#lib/basics/day.ts';
import type { Reader } from '#lib/server/act.ts';
import { manageableBy } from './access.ts';
import { contentParts, type OrganisationContent, type OrganisationKind } from './organisation.ts';

export const organisationsPerPage = 30;

export interface OrganisationFilter {
	kind: OrganisationKind | null;
	/** Part of a name or a town, accents and case aside; empty for all. */
	words: string;
	page: number;
}

const plain = (column: string) => sql<string>`lower(unaccent(${sql.ref(column)}))`;

function filtered(db: Reader, actor: Actor, words: string) {
	const pattern = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
	const sought = sql<string>`lower(unaccent(${pattern}))`;
	return db
		.selectFrom('organisation')
		.where(manageableBy(actor))
		.$if(words !== '', (query) =>
			query.where((row) => row.or([row(plain('name'), 'like', sought), row(plain('town'), 'like', sought)]))
		);
}

/**
 * One page of the organisations an officer looks after, by name, with how many people belong to each and how many of
 * its offers take applications on that day.
 */
export function organisationList(db: Reader, actor: Actor, filter: OrganisationFilter, firstOpenDay: Day) {
	return filtered(db, actor, filter.words)
		.$if(filter.kind !== null, (query) => query.where('kind', '=', filter.kind))
		.select(['organisation.id', 'slug', 'kind', 'name', 'town', 'country'])
		.select((row) => [
			row
				.selectFrom('membership')
				.innerJoin('person', 'person.id', 'membership.person_id')
				.whereRef('organisation_id', '=', 'organisation.id')
				.where('ended_at', 'is', null)
				.where('disabled_at', 'is', null)
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.as('members'),
			row
				.selectFrom('offer')
				.whereRef('organisation_id', '=', 'organisation.id')
				.where('state', '=', 'published')
				.where('closes_on', '>=', firstOpenDay)
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.as('open_offers')
		])
		.orderBy(plain('organisation.name'))
		.orderBy('organisation.id')
		.limit(organisationsPerPage)
		.offset((filter.page - 1) * organisationsPerPage)
		.execute();
}

/** How many organisations of each kind the words find. */
export async function organisationCounts(
	db: Reader,
	actor: Actor,
	words: string
): Promise<Record<OrganisationKind, number>> {
	const rows = await filtered(db, actor, words)
		.select(['kind', ({ fn }) => fn.countAll<number>().as('count')])
		.groupBy('kind')
		.execute();
	const count = (kind: OrganisationKind) => Number(rows.find((row) => row.kind === kind)?.count ?? 0);
	return { partner: count('partner'), structure: count('structure') };
}

/** The organisation of an address, if `actor` may write it. */
export function managedOrganisation(db: Reader, actor: Actor, slug: string) {
	return db
		.selectFrom('organisation')
		.select(['id', 'slug', 'kind', 'version', ...contentParts])
		.where('slug', '=', slug)
		.where(manageableBy(actor))
		.executeTakeFirst();
}

type Named = Pick<OrganisationContent, 'name' | 'town' | 'country'> & { kind: OrganisationKind };

/** The one organisation of that kind, name and town: the index `organisation_once` allows no second. */
export function organisationNamed(db: Reader, { kind, name, town, country }: Named) {
	return db
		.selectFrom('organisation')
		.select(['id', 'slug', ...contentParts])
		.where('kind', '=', kind)
		.where((row) => row(row.fn('lower', ['name']), '=', row.fn('lower', [row.val(name)])))
		.where((row) => row(row.fn('lower', ['town']), '=', row.fn('lower', [row.val(town)])))
		.where('country', '=', country)
		.executeTakeFirst();
}
