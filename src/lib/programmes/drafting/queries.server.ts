import { sql } from 'kysely';
import { addMonths, type Day } from '#lib/basics/day.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import type { Reader } from '#lib/server/act.ts';
import { facts as definitions, isFactId } from '../pack/facts.ts';
import type { Programme } from '../programme.ts';
import { publishedCatalogue } from '../published.server.ts';

const monthsBeforeStale = 12;

/** Whether the sources of a programme have not been compared for twelve months. */
export function isStale(checkedOn: Day, today: Day): boolean {
	return addMonths(checkedOn, monthsBeforeStale) <= today;
}

/** Every programme as an officer looks after it: its version, the age of its sources, its open draft. Stale ones first. */
export async function governedProgrammes(db: Reader, today: Day) {
	const [{ entries }, drafts] = await Promise.all([
		publishedCatalogue(db),
		db
			.selectFrom('programme_draft')
			.select(['programme_id', 'state'])
			.where('state', 'in', ['editing', 'proposed'])
			.execute()
	]);
	const states = new Map(drafts.map(({ programme_id, state }) => [programme_id, state]));
	return entries
		.map(({ programme, version, publishedAt }) => ({
			id: programme.id,
			name: programme.name,
			version,
			publishedAt,
			checkedOn: programme.checkedOn,
			sources: programme.sources.length,
			isStale: isStale(programme.checkedOn, today),
			draft: states.get(programme.id) ?? null
		}))
		.sort(
			(one, other) =>
				Number(other.isStale) - Number(one.isStale) || (one.checkedOn < other.checkedOn ? -1 : 1)
		);
}

/** The open draft of a programme, with who wrote it last; null when nobody is changing it. */
export async function openDraftOf(db: Reader, programmeId: string) {
	const row = await db
		.selectFrom('programme_draft')
		.innerJoin('person', 'person.id', 'programme_draft.author_id')
		.select([
			'programme_draft.id',
			'programme_draft.revision',
			'programme_draft.state',
			'programme_draft.content',
			'programme_draft.author_id',
			'programme_draft.saved_at',
			'person.first_name',
			'person.last_name'
		])
		.where('programme_draft.programme_id', '=', programmeId)
		.where('programme_draft.state', 'in', ['editing', 'proposed'])
		.executeTakeFirst();
	return row ? { ...row, content: row.content as unknown as Programme } : null;
}

/** Published versions with who wrote and who published them, the newest first. Those shipped name nobody. */
export function historyOf(db: Reader, programmeId: string) {
	return db
		.selectFrom('programme_version as version')
		.leftJoin('person as author', 'author.id', 'version.author_id')
		.leftJoin('person as publisher', 'publisher.id', 'version.publisher_id')
		.select([
			'version.version',
			'version.published_at',
			'version.content',
			'version.content_hash',
			'author.first_name as author_first_name',
			'author.last_name as author_last_name',
			'publisher.first_name as publisher_first_name',
			'publisher.last_name as publisher_last_name'
		])
		.where('version.programme_id', '=', programmeId)
		.orderBy('version.version', 'desc')
		.execute();
}

const mostSituations = 20_000;

/**
 * Kept situations, without names: what each person told that is not sensitive, with their date of birth, and whether a
 * request of theirs waits for an answer under this programme.
 */
export async function keptSituations(
	db: Reader,
	programmeId: string
): Promise<{ facts: Facts; hasOpenFile: boolean }[]> {
	const rows = await db
		.selectFrom('situation_fact')
		.innerJoin('person', 'person.id', 'situation_fact.person_id')
		.select([
			'person.birth_date',
			sql<Record<string, FactValue>>`jsonb_object_agg(situation_fact.fact, situation_fact.value)`.as('told'),
			sql<boolean>`exists (select 1 from funding_request
				join funding_call on funding_call.id = funding_request.call_id
				join programme_version on programme_version.id = funding_call.programme_version_id
				where funding_request.person_id = person.id and funding_request.state = 'submitted'
					and programme_version.programme_id = ${programmeId})`.as('hasOpenFile')
		])
		.where('person.role', '=', 'young-person')
		.where('person.disabled_at', 'is', null)
		.groupBy('person.id')
		.orderBy('person.id')
		.limit(mostSituations)
		.execute();
	return rows.map(({ birth_date, told, hasOpenFile }) => ({
		facts: {
			...Object.fromEntries(
				Object.entries(told).filter(([fact]) => isFactId(fact) && !definitions[fact].sensitive)
			),
			...(birth_date && { 'person.birth_date': birth_date })
		},
		hasOpenFile
	}));
}
