import type { Report } from '#lib/allocation/fairness.ts';
import type { MoneyReport } from '#lib/allocation/award.ts';
import type { Reader } from '#lib/server/act.ts';
import { currentOffers } from './offer-queries.server.ts';
import { type FrozenApplicant, type FrozenList, publicStates } from './round.ts';

/** What a round published of its rule, beside its days and its draw. */
const ruleColumns = [
	'kind',
	'answers_on',
	'takes_part',
	'precedence',
	'reserve_percent',
	'reserve_rounding',
	'call_id',
	'envelope_cents',
	'reserve_cents',
	'priority_basis'
] as const;

/** Rounds, the newest first, with how many people take part; over money, none before the list is frozen. */
export function allRounds(db: Reader) {
	return db
		.selectFrom('round')
		.select(['id', 'slug', 'kind', 'label_fr', 'label_en', 'state', 'closes_on', 'call_id'])
		.select(({ selectFrom }) =>
			selectFrom('round_entry')
				.leftJoin('round_choice', 'round_choice.entry_id', 'round_entry.id')
				.whereRef('round_entry.round_id', '=', 'round.id')
				.where((row) =>
					row.or([row('funding_request_id', 'is not', null), row('round_choice.entry_id', 'is not', null)])
				)
				.select(({ fn }) => fn.count<string>('round_entry.id').distinct().as('people'))
				.as('people')
		)
		.orderBy('opened_at', 'desc')
		.orderBy('id')
		.execute();
}

/** A round without its secret, and without its lists, which may be long. */
export function roundBySlug(db: Reader, slug: string) {
	return db
		.selectFrom('round')
		.select([
			...['id', 'slug', 'label_fr', 'label_en', 'state', 'closes_on', 'most_choices'],
			...['draw_basis', 'public_value_source', 'seed_commitment', 'list_hash', 'frozen_at'],
			...['public_value', 'asked_by', 'input_hash', 'engine', 'run_by', 'run_at', 'published_at'],
			'closed_at',
			...ruleColumns
		] as const)
		.where('slug', '=', slug)
		.executeTakeFirst();
}

/** What anyone may read of a round: its rule, and the digests that bind it. */
export function publicRound(db: Reader, slug: string) {
	return db
		.selectFrom('round')
		.select([
			...['id', 'slug', 'label_fr', 'label_en', 'state', 'closes_on', 'most_choices', 'draw_basis'],
			...['public_value_source', 'public_value', 'seed_commitment', 'list_hash', 'input_hash'],
			...ruleColumns
		] as const)
		.where('slug', '=', slug)
		.executeTakeFirst();
}

/** What a freeze would write down now: people by their reference, never by name. */
export async function currentList(db: Reader, roundId: string): Promise<FrozenList> {
	const choices = await db
		.selectFrom('round_entry')
		.innerJoin('round_choice', 'round_choice.entry_id', 'round_entry.id')
		.innerJoin('offer', 'offer.id', 'round_choice.offer_id')
		.select(['round_entry.reference', 'round_entry.is_priority', 'round_entry.criteria', 'offer.slug'])
		.where('round_entry.round_id', '=', roundId)
		.orderBy('round_entry.reference')
		.orderBy('round_choice.position')
		.execute();
	const applicants = new Map<string, FrozenApplicant & { preferences: string[] }>();
	for (const { reference, is_priority, criteria, slug } of choices) {
		const one = applicants.get(reference) ?? {
			id: reference,
			priority: is_priority,
			criteria,
			preferences: []
		};
		one.preferences.push(slug);
		applicants.set(reference, one);
	}
	return { offers: await currentOffers(db, roundId), applicants: [...applicants.values()] };
}

/** Everyone with a proposal, and where to write to them. */
export function participants(db: Reader, roundId: string) {
	return db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.innerJoin('person', 'person.id', 'round_entry.person_id')
		.select(['person.id as person_id', 'person.email', 'person.locale', 'round_award.decided_by'])
		.where('round_entry.round_id', '=', roundId)
		.orderBy('round_entry.reference')
		.execute();
}

/** The file of a published round that anyone may check, as it was stored. */
export function publishedFile(db: Reader, slug: string, file: 'problem' | 'result') {
	return db
		.selectFrom('round')
		.select(`round.${file} as text`)
		.where('slug', '=', slug)
		.where('state', 'in', publicStates)
		.executeTakeFirst();
}

/** What a round that was run did for whom, as the run stored it; null before. */
export async function reportOfRound(db: Reader, roundId: string): Promise<Report | MoneyReport | null> {
	const row = await db.selectFrom('round').select('result').where('id', '=', roundId).executeTakeFirst();
	return row?.result ? (JSON.parse(row.result) as { report: Report | MoneyReport }).report : null;
}
