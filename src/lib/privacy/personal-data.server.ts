import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sql } from 'kysely';
import type { YoungPerson } from '#lib/accounts/actor.ts';
import { actWord } from '#lib/audit/act-words.ts';
import type { Locale } from '#lib/basics/said.ts';
import { shownToAnyone } from '#lib/followup/criteria-queries.server.ts';
import { costKinds } from '#lib/funding/balance.ts';
import { costLabel } from '#lib/funding/plan-words.ts';
import { type KeptPlan, keptPlan } from '#lib/funding/stay-plan-queries.server.ts';
import { ownAnswer } from '#lib/programmes/own-answers.ts';
import { facts as entries } from '#lib/programmes/pack/facts.ts';
import type { Act, Reader } from '#lib/server/act.ts';
import { certificationsOf } from '#lib/situations/certifications-queries.server.ts';
import { publicStates } from '#lib/rounds/round.ts';
import { fairnessAnswerOf } from '#lib/situations/answer-for-fairness.server.ts';
import { ownFacts } from '#lib/situations/own-facts.server.ts';

export type PersonalData = Awaited<ReturnType<typeof personalData>>;

/**
 * Everything held about the young person who acts, in their own transaction: PostgreSQL then opens their sensitive
 * answers and the notes shared with them, and nobody else's. Instants are ISO 8601, amounts integer cents. Left out:
 * hashes of passwords and links, which tell nothing and would help a thief, and what counsellors keep to themselves.
 */
export async function personalData(tx: Act<YoungPerson>, locale: Locale) {
	const { db, actor, now } = tx;
	const id = actor.personId;
	return {
		made_at: now,
		account: await account(db, id),
		sessions: await db
			.selectFrom('session')
			.select(['device', 'created_at', 'last_seen_at', 'expires_at'])
			.where('person_id', '=', id)
			.orderBy('created_at')
			.execute(),
		links_sent: await db
			.selectFrom('one_time_token')
			.select(['purpose', 'new_email', 'created_at', 'expires_at', 'used_at'])
			.where('person_id', '=', id)
			.orderBy('created_at')
			.execute(),
		situation: (await ownFacts(tx)).map(({ fact, value, statedAt }) => ({
			fact,
			answer: ownAnswer(entries[fact], value, locale),
			value,
			stated_at: statedAt,
			is_sensitive: entries[fact].sensitive
		})),
		news: await db
			.selectFrom('situation_news')
			.select(['is_wanted', 'verdicts as verdict', 'opened', 'compared_on', 'told_at'])
			.where('person_id', '=', id)
			.execute(),
		consents: await db
			.selectFrom('consent')
			.select(['purpose', 'wording_version', 'given_at', 'withdrawn_at'])
			.where('person_id', '=', id)
			.orderBy('given_at')
			.execute(),
		fairness: await fairnessAnswerOf(tx),
		applications: await applications(db, id),
		funding_requests: await fundingRequests(db, id),
		plan: planTold(await keptPlan(db, id)),
		rankings: await rankings(db, id),
		appeals: await appeals(db, id),
		support: await support(db, id),
		shown_to_certify: await shownToAnyone(tx),
		certifications: (await certificationsOf(db, id, now)).map((one) => ({
			criterion: one.criterion.id,
			proof: one.proof?.id ?? null,
			counsellor: one.by,
			organisation: one.organisation,
			certified_at: one.certifiedAt,
			valid_until: one.validUntil,
			withdrawn_at: one.withdrawnAt,
			withdrawn_reason: one.reason
		})),
		notes_shared: await db
			.selectFrom('note')
			.innerJoin('person as author', 'author.id', 'note.author_id')
			.select(['kind', 'body', 'note.created_at', fullName('author').as('author')])
			.where('note.person_id', '=', id)
			.where('visibility', '=', 'shared')
			.orderBy('note.created_at')
			.execute(),
		mails: await db
			.selectFrom('mail')
			.select(['to_address', 'subject', 'created_at', 'sent_at'])
			.where('person_id', '=', id)
			.orderBy('created_at')
			.execute(),
		readings: await readings(db, id),
		journal: await journal(db, id)
	};
}

const fullName = (alias: string) =>
	sql<string>`${sql.ref(alias)}.first_name || ' ' || ${sql.ref(alias)}.last_name`;

function account(db: Reader, id: string) {
	return db
		.selectFrom('person')
		.select(['first_name', 'last_name', 'email', 'birth_date', 'phone', 'commune', 'locale'])
		.select(['created_at', 'email_verified_at', 'second_factor_enabled_at'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}

function applications(db: Reader, id: string) {
	return db
		.selectFrom('application')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.innerJoin('organisation', 'organisation.id', 'offer.organisation_id')
		.select(['application.reference', 'offer.title as offer', 'organisation.name as organisation'])
		.select(['application.state', 'answers', 'is_priority', 'application.created_at', 'saved_at'])
		.select(['application.submitted_at', 'answer_by', 'decided_at', 'waiting_since'])
		.select(['refusal_reason', 'refusal_note', 'withdrawal_reason'])
		.select((row) =>
			jsonArrayFrom(
				row
					.selectFrom('application_event')
					.select(['at', 'from_state', 'to_state'])
					.whereRef('application_id', '=', 'application.id')
					.orderBy('seq')
			).as('history')
		)
		.where('application.person_id', '=', id)
		.orderBy('application.created_at')
		.orderBy('application.id')
		.execute();
}

function fundingRequests(db: Reader, id: string) {
	return db
		.selectFrom('funding_request')
		.innerJoin('funding_call', 'funding_call.id', 'funding_request.call_id')
		.innerJoin('application', 'application.id', 'funding_request.application_id')
		.select(['funding_request.reference', 'label_fr as call', 'application.reference as application'])
		.select(['funding_request.state', 'requested_cents', 'costs', 'message', 'verdict', 'facts', 'trace'])
		.select(['funding_request.submitted_at', 'funding_request.decided_at', 'awarded_cents'])
		.select(['decision_reason', 'decision_note'])
		.where('funding_request.person_id', '=', id)
		.orderBy('funding_request.submitted_at')
		.orderBy('funding_request.id')
		.execute();
}

/** The plan of a stay as it was typed. */
function planTold(kept: KeptPlan | null) {
	if (!kept) return null;
	const { content, savedAt } = kept;
	return {
		saved_at: savedAt,
		country: content.country,
		town: content.town,
		starts_on: content.startsOn,
		ends_on: content.endsOn,
		travels_green: content.isGreen,
		establishment: content.establishment,
		own_cents: content.ownCents,
		monthly_cents: content.monthlyCents,
		costs: costKinds.map((kind) => ({ label: costLabel[kind](), cents: content.costs[kind] })),
		told_aids: content.toldAids.map(({ id, grantedCents, advancePercent }) => ({
			aid: id,
			cents: grantedCents,
			advance_percent: advancePercent
		})),
		told_pairs: content.toldPairs.map(({ a, b, answer }) => ({ aid: a, other_aid: b, answer }))
	};
}

/** The answer of a round stays out until it is published to everybody. */
function rankings(db: Reader, id: string) {
	return db
		.selectFrom('round_entry')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.leftJoin('round_award', (on) =>
			on.onRef('round_award.entry_id', '=', 'round_entry.id').on('round.state', 'in', publicStates)
		)
		.leftJoin('offer as obtained', 'obtained.id', 'round_award.decided_offer_id')
		.leftJoin('panel_text', 'panel_text.entry_id', 'round_entry.id')
		.select(['round_entry.reference', 'label_fr as round', 'is_priority', 'criteria', 'ranked_at', 'left_at'])
		.select(['obtained.title as offer', 'round_award.decided_at', 'round_award.reason', 'amount_cents'])
		.select(sql<number | null>`case when decided_money is not null then amount_cents end`.as('given_cents'))
		.select((row) =>
			jsonArrayFrom(
				row
					.selectFrom('round_turn')
					.select(['round_turn.decided as state', 'round_turn.decided_at', 'round_turn.reason'])
					.whereRef('round_turn.entry_id', '=', 'round_entry.id')
					.where('round_turn.decided', 'is not', null)
			).as('turns')
		)
		.select('panel_text.body as panel_text')
		.select((row) =>
			jsonArrayFrom(
				row
					.selectFrom('round_choice')
					.innerJoin('offer', 'offer.id', 'round_choice.offer_id')
					.select(['round_choice.position', 'offer.title as offer'])
					.whereRef('round_choice.entry_id', '=', 'round_entry.id')
					.orderBy('round_choice.position')
			).as('choices')
		)
		.select((row) =>
			jsonArrayFrom(
				row
					.selectFrom('round_place')
					.innerJoin('offer', 'offer.id', 'round_place.offer_id')
					.select(['offer.title as offer', 'round_place.state', 'round_place.decided_at'])
					.select(['round_place.answer_by', 'round_place.answered_at', 'round_place.reason'])
					.whereRef('round_place.entry_id', '=', 'round_entry.id')
					.where('round_place.state', '<>', 'proposed')
					.where('round_place.decided_by', 'is not', null)
					.orderBy('round_place.id')
			).as('places')
		)
		.select((row) =>
			jsonArrayFrom(
				row
					.selectFrom('panel_reading')
					.select(['levels', 'note', 'adjusted_levels', 'adjusted_reason'])
					.whereRef('panel_reading.entry_id', '=', 'round_entry.id')
					.where(row.ref('round.state'), 'in', publicStates)
					.where('given_at', 'is not', null)
					.where('conflict_at', 'is', null)
					.orderBy('panel_reading.id')
			).as('panel_scores')
		)
		.where('round_entry.person_id', '=', id)
		.orderBy('ranked_at')
		.orderBy('round_entry.id')
		.execute();
}

/** What they asked about their answers, with the officer's view and answer. */
function appeals(db: Reader, id: string) {
	return db
		.selectFrom('appeal')
		.innerJoin('round_entry', 'round_entry.id', 'appeal.entry_id')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.leftJoin('offer', 'offer.id', 'appeal.decided_offer_id')
		.select(['appeal.reference', 'label_fr as round', 'appeal.kind', 'body', 'appeal.asked_at', 'due_on'])
		.select([
			'view',
			'viewed_at',
			'outcome',
			'answer',
			'offer.title as offer',
			'decided_cents as given_cents',
			'appeal.decided_at'
		])
		.where('appeal.person_id', '=', id)
		.orderBy('appeal.asked_at')
		.orderBy('appeal.id')
		.execute();
}

function support(db: Reader, id: string) {
	return db
		.selectFrom('mandate')
		.innerJoin('person as counsellor', 'counsellor.id', 'mandate.counsellor_id')
		.innerJoin('organisation', 'organisation.id', 'mandate.organisation_id')
		.select([fullName('counsellor').as('counsellor'), 'organisation.name as organisation'])
		.select(['mandate.email', 'mandate.first_name', 'message', 'state', 'wording_version'])
		.select(['invited_at', 'answered_at', 'expires_at', 'ended_at', 'end_reason'])
		.where('mandate.person_id', '=', id)
		.orderBy('invited_at')
		.orderBy('mandate.id')
		.execute();
}

function readings(db: Reader, id: string) {
	return db
		.selectFrom('access_log')
		.innerJoin('person as reader', 'reader.id', 'access_log.reader_id')
		.select(['at', fullName('reader').as('reader'), 'reader.role', 'what'])
		.where('access_log.person_id', '=', id)
		.orderBy('at')
		.orderBy('access_log.id')
		.execute();
}

async function journal(db: Reader, id: string) {
	const lines = await db
		.selectFrom('audit_event')
		.select(['at', 'act', 'actor_role'])
		.where((row) => row.or([row('subject_id', '=', id), row('actor_id', '=', id)]))
		.orderBy('at')
		.orderBy('file_id')
		.orderBy('seq')
		.execute();
	return lines.map((line) => ({ ...line, meaning: actWord(line.act) }));
}
