import { sql } from 'kysely';
import { isId } from '#lib/basics/id.ts';
import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { readFacts } from '#lib/eligibility/read-facts.ts';
import { type Act, inTransaction, type Reader } from '#lib/server/act.ts';
import type { JsonObject } from '#lib/server/schema.ts';
import { doubtsAbout } from '../fact-doubts.ts';
import { facts as definitions } from '../pack/facts.ts';
import { publishedCatalogue } from '../published.server.ts';
import type { Expectation, NewCase, ProgrammeCase } from './case-check.ts';

export type CaseRefusal = 'not-found' | 'unusable-facts' | 'title-taken';
/** `facts`: those whose answer no rule could read, or can hardly be right. */
export type CaseOutcome = Outcome<{ id: string }, CaseRefusal> & { readonly facts?: readonly string[] };

/**
 * An officer writes a case: an invented situation, and what the programme has to answer. Sent twice, it is written
 * once; another case of the same name is refused.
 */
export function writeCase(
	act: Act<Officer>,
	{ programmeId, title, facts, judgedOn, expected }: NewCase
): Promise<CaseOutcome> {
	return inTransaction<Officer, CaseOutcome>(act, async (tx) => {
		const read = readFacts(facts, definitions);
		const doubts = doubtsAbout(read.facts, judgedOn).map(({ fact }) => fact);
		const wrong = [...read.strangers, ...read.unusable, ...doubts];
		if (wrong.length > 0) return { ...refused('unusable-facts'), facts: wrong };
		const { byId } = await publishedCatalogue(tx.db);
		if (!byId.has(programmeId)) return refused('not-found');
		const situation = read.facts as JsonObject;
		const written = await tx.db
			.insertInto('programme_case')
			.values({
				programme_id: programmeId,
				title,
				facts: situation,
				judged_on: judgedOn,
				expected,
				author_id: tx.actor.personId,
				created_at: tx.now
			})
			.onConflict((conflict) =>
				conflict.columns(['programme_id', 'title']).where('dropped_at', 'is', null).doNothing()
			)
			.returning('id')
			.executeTakeFirst();
		if (!written) {
			const namesake = await tx.db
				.selectFrom('programme_case')
				.select('id')
				.where('programme_id', '=', programmeId)
				.where('title', '=', title)
				.where('dropped_at', 'is', null)
				.where('judged_on', '=', judgedOn)
				.where('expected', '=', expected)
				.where(sql<boolean>`facts = ${JSON.stringify(situation)}::jsonb`)
				.executeTakeFirst();
			return namesake ? done(namesake) : refused('title-taken');
		}
		await record(tx, {
			act: 'programme.case-written',
			fileKind: 'programme',
			fileId: written.id,
			detail: { programme: programmeId, expected }
		});
		return done(written);
	});
}

/** An officer sets a case of a programme aside: it is judged no more, and stays on record. */
export function dropCase(
	act: Act<Officer>,
	programmeId: string,
	caseId: string
): Promise<Outcome<null, 'not-found'>> {
	return inTransaction(act, async (tx) => {
		if (!isId(caseId)) return refused('not-found');
		const dropped = await tx.db
			.updateTable('programme_case')
			.set({ dropped_at: tx.now })
			.where('id', '=', caseId)
			.where('programme_id', '=', programmeId)
			.where('dropped_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!dropped) return refused('not-found');
		await record(tx, {
			act: 'programme.case-dropped',
			fileKind: 'programme',
			fileId: caseId,
			detail: { programme: programmeId }
		});
		return done(null);
	});
}

/** The cases of a programme, the oldest first. */
export async function casesOf(db: Reader, programmeId: string): Promise<ProgrammeCase[]> {
	const rows = await db
		.selectFrom('programme_case')
		.select(['id', 'title', 'facts', 'judged_on', 'expected'])
		.where('programme_id', '=', programmeId)
		.where('dropped_at', 'is', null)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return rows.map(({ id, title, facts, judged_on, expected }) => ({
		id,
		title,
		facts: facts as Facts,
		judgedOn: judged_on,
		expected: expected as Expectation
	}));
}
