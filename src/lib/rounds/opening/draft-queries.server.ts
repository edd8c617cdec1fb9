import type { Said } from '#lib/basics/said.ts';
import { isId } from '#lib/basics/id.ts';
import { callsWithQueues } from '#lib/funding/officer-queries.server.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import type { Reader } from '#lib/server/act.ts';
import { m } from '#lib/text/generated/messages.js';
import { type Criterion, territories } from '../criterion.ts';
import { offersToAllocate } from '../offer-queries.server.ts';
import { type DraftFields, moneyRoundOf, placesRoundOf } from './opening-form.ts';

/** Drafts that officers prepare, the last saved first. */
export async function roundDrafts(db: Reader) {
	const drafts = await draftRows(db).orderBy('saved_at', 'desc').orderBy('round_draft.id').execute();
	return drafts.map(({ fields, ...draft }) => ({ ...draft, fields: fields as unknown as DraftFields }));
}

export async function roundDraft(db: Reader, id: string) {
	if (!isId(id)) return undefined;
	const draft = await draftRows(db).where('round_draft.id', '=', id).executeTakeFirst();
	return draft && { ...draft, fields: draft.fields as unknown as DraftFields };
}

function draftRows(db: Reader) {
	return db
		.selectFrom('round_draft')
		.innerJoin('person', 'person.id', 'round_draft.saved_by')
		.select([
			...['round_draft.id', 'round_draft.fields', 'round_draft.revision', 'round_draft.saved_at'],
			...['person.first_name', 'person.last_name']
		] as const);
}

/** The round a draft says today, or what is to be mended, by field. */
export async function roundOfDraft(db: Reader, fields: DraftFields, now: Date) {
	return fields.kind === 'money'
		? moneyRoundOf(fields, await callsToAllocate(db), now)
		: placesRoundOf(fields, await offersToAllocate(db), now);
}

/** What stands in the way of an address, by field; null when nothing does. */
export async function draftFault(db: Reader, slug: string): Promise<Record<string, string> | null> {
	const taken = await db.selectFrom('round').select('id').where('slug', '=', slug).executeTakeFirst();
	return taken ? { label_fr: m.allocation_refused_label() } : null;
}

/** Calls whose requests a round may rank: no other round of theirs is running. */
export async function callsToAllocate(db: Reader) {
	const running = await db
		.selectFrom('round')
		.select('call_id')
		.where('call_id', 'is not', null)
		.where('state', '<>', 'closed')
		.execute();
	const taken = new Set(running.map(({ call_id }) => call_id));
	return (await callsWithQueues(db))
		.filter(({ id }) => !taken.has(id))
		.map(({ id, label_fr, label_en, closes_on, waiting, ceiling_cents, committed_cents }) => ({
			...{ id, label_fr, label_en, closes_on, waiting: Number(waiting) },
			left_cents: ceiling_cents - committed_cents
		}));
}

const territoryNames: Record<(typeof territories)[number], Said> = {
	'territory:qpv': { fr: 'Quartier prioritaire (QPV)', en: 'Priority neighbourhood (QPV)' },
	'territory:frr': { fr: 'Commune rurale (FRR)', en: 'Rural municipality (FRR)' }
};

/** Every criterion that a sub-reserve may be kept for, territories first, with its name. */
export async function criterionNames(db: Reader): Promise<{ criterion: Criterion; name: Said }[]> {
	const { entries } = await publishedCatalogue(db);
	return [
		...territories.map((criterion) => ({ criterion, name: territoryNames[criterion] })),
		...entries.map(({ programme: { id, name } }) => ({ criterion: `programme:${id}` as const, name }))
	];
}
