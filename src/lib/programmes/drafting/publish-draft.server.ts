import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Day, dayInParis } from '#lib/basics/day.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Programme } from '../programme.ts';
import { checkedCases } from './case-check.ts';
import { casesOf } from './cases.server.ts';
import { readDrafted } from './drafted.ts';
import { needsParts } from './fields/amount-kinds.ts';
import { partsOf } from './fields/sections.ts';
import type { Seen } from './seen.ts';
import { digestOfFiles, shadowOf } from './shadow.server.ts';
import { totalsOf } from './shadow-run.ts';

export type ProposeRefusal = 'changed-meanwhile' | NotReady;
type NotReady = 'no-part' | 'no-case' | 'red-cases';
export type PublishRefusal =
	ProposeRefusal | 'own-draft' | 'not-proposed' | 'newer-version' | 'published-before' | 'other-files';

type DraftSeen = Pick<Seen, 'draftId' | 'revision'>;

/** The author puts a draft before another officer, once it is ready: parts that pay, green cases. Asked twice, it is proposed once. */
export function proposeDraft(act: Act<Officer>, seen: DraftSeen): Promise<Outcome<null, ProposeRefusal>> {
	return inTransaction(act, async (tx) => {
		const draft = await lockedDraft(tx, seen);
		if (!draft) return refused('changed-meanwhile');
		if (draft.state === 'proposed') return done(null);
		const notReady = await notReadyYet(tx, draft.content as unknown as Programme);
		if (notReady) return refused(notReady);
		await tx.db
			.updateTable('programme_draft')
			.set({ state: 'proposed' })
			.where('id', '=', seen.draftId)
			.execute();
		await record(tx, {
			act: 'programme.draft-proposed',
			fileKind: 'programme',
			fileId: seen.draftId,
			detail: { programme: draft.programme_id, revision: seen.revision }
		});
		return done(null);
	});
}

/**
 * A second officer publishes a proposed draft as the next version of its programme. Files submitted before keep the
 * version they were submitted under; the database refuses to change this one from now on, and keeps the totals of its
 * shadow run. Asked twice by the same officer, as by a double click, it is published once.
 */
export function publishDraft(
	act: Act<Officer>,
	seen: Seen
): Promise<Outcome<{ versionId: string; version: number }, PublishRefusal>> {
	return inTransaction(act, async (tx) => {
		const draft = await lockedDraft(tx, seen);
		if (!draft) return (await publishedBefore(tx, seen)) ?? refused('changed-meanwhile');
		if (draft.state !== 'proposed') return refused('not-proposed');
		if (draft.author_id === tx.actor.personId) return refused('own-draft');
		const content = draft.content as unknown as Programme;
		const notReady = await notReadyYet(tx, content);
		if (notReady) return refused(notReady);

		const written = JSON.stringify(content);
		const hash = hashOf(written);
		const versions = await tx.db
			.selectFrom('programme_version')
			.select(['id', 'version', sql<boolean>`content = ${written}::jsonb`.as('isSame')])
			.where('programme_id', '=', draft.programme_id)
			.orderBy('version', 'desc')
			.execute();
		const [newest] = versions;
		if (newest?.id !== draft.base_version_id) return refused('newer-version');
		if (versions.some(({ isSame }) => isSame)) return refused('published-before');
		const shadow = await shadowOf(tx.db, readDrafted(content), dayInParis(tx.now));
		if (digestOfFiles(shadow.files.changed) !== seen.files) return refused('other-files');
		const version = await tx.db
			.insertInto('programme_version')
			.values({
				programme_id: draft.programme_id,
				version: newest.version + 1,
				content: written,
				content_hash: hash,
				valid_from: content.valid_from ?? firstDay(dayInParis(tx.now), content.valid_to),
				valid_to: content.valid_to,
				published_at: tx.now,
				author_id: draft.author_id,
				publisher_id: tx.actor.personId,
				shadow: JSON.stringify(totalsOf(shadow))
			})
			.returning(['id', 'version'])
			.executeTakeFirstOrThrow();
		await tx.db
			.updateTable('programme_draft')
			.set({ state: 'published' })
			.where('id', '=', seen.draftId)
			.execute();
		await record(tx, {
			act: 'programme.published',
			fileKind: 'programme',
			fileId: version.id,
			detail: { programme: draft.programme_id, hash: hash.toString('hex'), draft: seen.draftId }
		});
		return done({ versionId: version.id, version: version.version });
	});
}

/** An officer gives a draft up; the programme stays as published. */
export function dropDraft(act: Act<Officer>, seen: DraftSeen): Promise<Outcome<null, 'changed-meanwhile'>> {
	return inTransaction(act, async (tx) => {
		const draft = await lockedDraft(tx, seen);
		if (!draft) return refused('changed-meanwhile');
		await tx.db
			.updateTable('programme_draft')
			.set({ state: 'dropped' })
			.where('id', '=', seen.draftId)
			.execute();
		await record(tx, {
			act: 'programme.draft-dropped',
			fileKind: 'programme',
			fileId: seen.draftId,
			detail: { programme: draft.programme_id }
		});
		return done(null);
	});
}

async function lockedDraft(tx: Act, { draftId, revision }: DraftSeen) {
	if (!isId(draftId)) return undefined;
	return tx.db
		.selectFrom('programme_draft')
		.select(['programme_id', 'base_version_id', 'content', 'state', 'author_id'])
		.where('id', '=', draftId)
		.where('revision', '=', revision)
		.where('state', 'in', ['editing', 'proposed'])
		.forUpdate()
		.executeTakeFirst();
}

/** The version this officer has just made of that draft. */
async function publishedBefore(tx: Act<Officer>, { draftId, revision }: DraftSeen) {
	if (!isId(draftId)) return null;
	const draft = await tx.db
		.selectFrom('programme_draft')
		.select(['programme_id', 'content'])
		.where('id', '=', draftId)
		.where('revision', '=', revision)
		.where('state', '=', 'published')
		.executeTakeFirst();
	const version =
		draft &&
		(await tx.db
			.selectFrom('programme_version')
			.select(['id', 'version'])
			.where('programme_id', '=', draft.programme_id)
			.where('content_hash', '=', hashOf(JSON.stringify(draft.content)))
			.where('publisher_id', '=', tx.actor.personId)
			.executeTakeFirst());
	return version ? done({ versionId: version.id, version: version.version }) : null;
}

/** Today, or the last day where it is over already. */
function firstDay(today: Day, lastDay: Day | null): Day {
	return lastDay !== null && lastDay < today ? lastDay : today;
}

function hashOf(written: string): Buffer {
	return createHash('sha256').update(written).digest();
}

async function notReadyYet(tx: Act, content: Programme): Promise<NotReady | null> {
	if (needsParts(content.amount.type) && partsOf(content.amount).length === 0) return 'no-part';
	const cases = checkedCases(readDrafted(content), await casesOf(tx.db, content.id));
	if (cases.length === 0) return 'no-case';
	return cases.every(({ isGreen }) => isGreen) ? null : 'red-cases';
}
