import { sql } from 'kysely';
import type { Officer } from '#lib/accounts/actor.ts';
import { type Day, dayInParis } from '#lib/basics/day.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import type { Act, Reader } from '#lib/server/act.ts';
import { facts as definitions, isFactId } from '../pack/facts.ts';
import type { Programme } from '../programme.ts';
import { publishedCatalogue } from '../published.server.ts';
import { isStale } from '../source-age.ts';
import type { GenderCount, OpenFile, ShadowOutcome } from './shadow-run.ts';

/** Every programme as an officer looks after it: those with a version to publish first, then those with stale sources. */
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
				Number(other.draft === 'proposed') - Number(one.draft === 'proposed') ||
				Number(other.isStale) - Number(one.isStale) ||
				(one.checkedOn < other.checkedOn ? -1 : 1)
		);
}

/** How many drafts wait for that officer, who did not write them, to be published. */
export async function draftsToPublish({ db, actor }: Act<Officer>): Promise<number> {
	const { waiting } = await db
		.selectFrom('programme_draft')
		.select(({ fn }) => fn.countAll<string>().as('waiting'))
		.where('state', '=', 'proposed')
		.where('author_id', '!=', actor.personId)
		.executeTakeFirstOrThrow();
	return Number(waiting);
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
			'programme_draft.base_version_id',
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
			'version.id',
			'version.version',
			'version.published_at',
			'version.content',
			'version.content_hash',
			'version.shadow',
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

/** What people told that is not sensitive, with their date of birth, as facts. */
function openFacts(told: Record<string, FactValue> | null, birthDate: Day | null): Facts {
	const open = Object.entries(told ?? {}).filter(([fact]) => isFactId(fact) && !definitions[fact].sensitive);
	return { ...Object.fromEntries(open), ...(birthDate && { 'person.birth_date': birthDate }) };
}

const told = sql<Record<string, FactValue> | null>`(select jsonb_object_agg(fact, value) from situation_fact
	where situation_fact.person_id = person.id)`;

const waitsUnder = (programmeId: string) => sql<boolean>`exists (select 1 from funding_request
	join funding_call on funding_call.id = funding_request.call_id
	join programme_version on programme_version.id = funding_call.programme_version_id
	where funding_request.person_id = person.id and funding_request.state = 'submitted'
		and programme_version.programme_id = ${programmeId})`;

/**
 * Kept situations, without names. People whose request waits under the programme are left out: officers see
 * their files one by one, and what is left must not follow by subtraction.
 */
export async function keptSituations(
	db: Reader,
	programmeId: string
): Promise<{ personId: string; facts: Facts }[]> {
	const rows = await db
		.selectFrom('person')
		.select(['person.id', 'person.birth_date', told.as('told')])
		.where('person.role', '=', 'young-person')
		.where('person.disabled_at', 'is', null)
		.where((row) =>
			row.exists(
				row.selectFrom('situation_fact').select('fact').whereRef('situation_fact.person_id', '=', 'person.id')
			)
		)
		.where((row) => row.not(waitsUnder(programmeId)))
		.orderBy('person.id')
		.limit(mostSituations)
		.execute();
	return rows.map((row) => ({ personId: row.id, facts: openFacts(row.told, row.birth_date) }));
}

/** How many people of each gender have each outcome, counted by the database: no row of anybody's answer is read. */
export function countByGender(
	db: Reader,
	people: readonly string[],
	outcomes: readonly ShadowOutcome[]
): Promise<GenderCount[]> {
	return db
		.selectFrom(
			sql<GenderCount>`count_by_gender(${people}::uuid[], ${outcomes}::text[])`.as<'counted'>('counted')
		)
		.select(['gender', 'outcome', 'how_many'])
		.execute();
}

/** Requests that wait for an answer under a programme, the oldest first, each with what its person told that is not sensitive. */
export async function openFiles(db: Reader, programmeId: string): Promise<OpenFile[]> {
	const rows = await db
		.selectFrom('funding_request')
		.innerJoin('person', 'person.id', 'funding_request.person_id')
		.innerJoin('funding_call', 'funding_call.id', 'funding_request.call_id')
		.innerJoin('programme_version', 'programme_version.id', 'funding_call.programme_version_id')
		.select([
			'funding_request.id',
			'funding_request.reference',
			'funding_request.submitted_at',
			'funding_request.facts',
			'person.birth_date',
			told.as('told')
		])
		.where('funding_request.state', '=', 'submitted')
		.where('programme_version.programme_id', '=', programmeId)
		.orderBy('funding_request.submitted_at')
		.orderBy('funding_request.id')
		.execute();
	return rows.map(({ id, reference, submitted_at, facts, birth_date, told }) => ({
		id,
		reference,
		judgedOn: dayInParis(submitted_at),
		facts: { ...openFacts(told, birth_date), ...(facts as Facts) }
	}));
}
