import { sql } from 'kysely';
import { isId } from '#lib/basics/id.ts';
import type { Reader } from '#lib/server/act.ts';
import { deciders } from './deciders.server.ts';

/** What every reader of an appeal sees of it: which, of what kind, since when, due when, and how it ended. */
const standing = [
	'appeal.id',
	'appeal.reference',
	'appeal.kind',
	'appeal.asked_at',
	'due_on',
	'outcome',
	'appeal.decided_at'
] as const;

/** The entry of a person whose answer in a round is published, with when it was given, and where to write to them. */
export async function answeredEntry(db: Reader, roundId: string, personId: string) {
	if (!isId(roundId)) return undefined;
	return db
		.selectFrom('round_entry')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.innerJoin('round_award', 'round_award.entry_id', 'round_entry.id')
		.innerJoin('person', 'person.id', 'round_entry.person_id')
		.select(['round_entry.id', 'round.id as round_id', 'slug', 'label_fr', 'label_en', 'email', 'locale'])
		.select(sql<Date>`greatest(round.published_at, round_award.decided_at)`.as('answered_at'))
		.where('round.id', '=', roundId)
		.where('round.published_at', 'is not', null)
		.where('round_entry.person_id', '=', personId)
		.executeTakeFirst();
}

/** What a person asked about one round, the newest first, with the answers given. */
export function ownAppeals(db: Reader, roundId: string, personId: string) {
	return db
		.selectFrom('appeal')
		.innerJoin('round_entry', 'round_entry.id', 'appeal.entry_id')
		.leftJoin('offer', 'offer.id', 'appeal.decided_offer_id')
		.leftJoin('person as officer', 'officer.id', 'appeal.decided_by')
		.select(standing)
		.select(['body', 'answer', 'offer.title', 'decided_cents', 'officer.first_name', 'officer.last_name'])
		.where('round_entry.round_id', '=', roundId)
		.where('appeal.person_id', '=', personId)
		.orderBy('appeal.asked_at', 'desc')
		.orderBy('appeal.id')
		.execute();
}

/** What somebody asked and where it stands, without a word of what they wrote: for who follows them. */
export function appealsStanding(db: Reader, personId: string) {
	return db
		.selectFrom('appeal')
		.innerJoin('round_entry', 'round_entry.id', 'appeal.entry_id')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.select(standing)
		.select(['label_fr', 'label_en'])
		.where('appeal.person_id', '=', personId)
		.orderBy('appeal.asked_at', 'desc')
		.orderBy('appeal.id')
		.execute();
}

/** The officers' desk: what waits, the soonest due first, then what was answered last. */
export async function appealsOnDesk(db: Reader) {
	const all = db
		.selectFrom('appeal')
		.innerJoin('round_entry', 'round_entry.id', 'appeal.entry_id')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.select(standing)
		.select(['viewed_by', 'label_fr', 'label_en', deciders.as('deciders')]);
	const [waiting, answered] = await Promise.all([
		all
			.where('outcome', 'is', null)
			.orderBy('due_on')
			.orderBy('appeal.asked_at')
			.orderBy('appeal.id')
			.execute(),
		all
			.where('outcome', 'is not', null)
			.orderBy('appeal.decided_at', 'desc')
			.orderBy('appeal.id')
			.limit(20)
			.execute()
	]);
	return { waiting, answered };
}

/** How many requests wait for an answer. */
export async function appealsWaiting(db: Reader): Promise<number> {
	const { waiting } = await db
		.selectFrom('appeal')
		.select(({ fn }) => fn.countAll<number>().as('waiting'))
		.where('outcome', 'is', null)
		.executeTakeFirstOrThrow();
	return waiting;
}

/**
 * An appeal and its file as an officer may read them before they wrote their view: what was asked, the choices, whether
 * priority counts. No score, no draw, no proposal and no decision, nor by whom.
 */
export async function blindFile(db: Reader, appealId: string) {
	if (!isId(appealId)) return undefined;
	const appeal = await db
		.selectFrom('appeal')
		.innerJoin('round_entry', 'round_entry.id', 'appeal.entry_id')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.leftJoin('person as viewer', 'viewer.id', 'appeal.viewed_by')
		.select(['appeal.id', 'appeal.reference', 'appeal.kind', 'appeal.asked_at', 'due_on', 'outcome'])
		.select(['body', 'appeal.person_id', 'view', 'viewed_by', 'viewed_at'])
		.select(['entry_id', 'round_entry.reference as entry_reference', 'is_priority', 'round_entry.round_id'])
		.select(['round_entry.amount_cents', deciders.as('deciders')])
		.select(['round.slug', 'round.state', 'label_fr', 'label_en'])
		.select(['viewer.first_name as viewer_first_name', 'viewer.last_name as viewer_last_name'])
		.where('appeal.id', '=', appealId)
		.executeTakeFirst();
	if (!appeal) return undefined;
	const choices = await db
		.selectFrom('round_choice')
		.innerJoin('offer', 'offer.id', 'round_choice.offer_id')
		.select(['offer.id', 'offer.slug', 'offer.title', 'offer.town'])
		.where('entry_id', '=', appeal.entry_id)
		.orderBy('position')
		.execute();
	return { ...appeal, choices };
}

/** What is shown once the view is written: the proposal, the decision with its reason, and the answer when given. */
export function revealedDecision(db: Reader, appealId: string) {
	return db
		.selectFrom('appeal')
		.innerJoin('round_award', 'round_award.entry_id', 'appeal.entry_id')
		.innerJoin('round_entry', 'round_entry.id', 'appeal.entry_id')
		.leftJoin('offer as proposed', 'proposed.id', 'round_award.proposed_offer_id')
		.leftJoin('offer as decided', 'decided.id', 'round_award.decided_offer_id')
		.leftJoin('offer as given', 'given.id', 'appeal.decided_offer_id')
		.leftJoin('person as officer', 'officer.id', 'round_award.decided_by')
		.leftJoin('person as answerer', 'answerer.id', 'appeal.decided_by')
		.select([
			...['proposed.title as proposed_title', 'decided.title as decided_title', 'given.title as given_title'],
			...['round_award.decided_at', 'round_award.reason', 'officer.first_name', 'officer.last_name'],
			...['proposed_money', 'decided_money', 'amount_cents', 'appeal.decided_cents as given_cents'],
			...['appeal.answer', 'appeal.outcome', 'appeal.decided_at as answered_at'],
			...['answerer.first_name as answerer_first_name', 'answerer.last_name as answerer_last_name']
		] as const)
		.where('appeal.id', '=', appealId)
		.executeTakeFirstOrThrow();
}
