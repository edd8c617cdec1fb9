import type { Kysely } from 'kysely';
import type { YoungPerson } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { certifyCriterion, withdrawCertification } from '#lib/followup/certify-criterion.server.ts';
import { showCriteria } from '#lib/followup/show-criteria.server.ts';
import type { DB } from '#lib/server/schema.ts';
import { answerForFairness } from '#lib/situations/answer-for-fairness.server.ts';
import { giveConsent } from '#lib/situations/consent.server.ts';
import { keepAnswers } from '#lib/situations/keep-answers.server.ts';
import { aCounsellor, anOfficer, aPartner, aYoungPerson } from '#tests/people.ts';

export const now = new Date('2026-11-22T12:00:00Z');
const later = new Date('2027-11-22T12:00:00Z');

/** Somebody of whom every table says something, each text beginning with `mark`. Answers who they are. */
export async function aWholeLife(db: Kysely<DB>, mark: string): Promise<YoungPerson> {
	const as = (actor: YoungPerson): Act<YoungPerson> => ({ db, actor, now });
	const person = await aYoungPerson(db, {
		first_name: `${mark}-first`,
		email: `${mark}@people.example`,
		phone: `${mark}-phone`,
		commune: `${mark}-commune`
	});
	const personId = person.personId;
	await giveConsent(as(person));
	await keepAnswers(as(person), {
		'residence.qpv': true,
		'stay.permit': 'subsidiary_protection',
		'social.ase': true
	});

	await answerForFairness(as(person), 'woman');
	await db
		.insertInto('situation_news')
		.values({
			person_id: personId,
			verdicts: { pacea: 'not_yet' },
			compared_on: '2026-11-22',
			opened: [`${mark}-opened`],
			told_at: now
		})
		.execute();

	await inTransaction(as(person), ({ db: own }) =>
		own
			.insertInto('stay_plan')
			.values({
				person_id: personId,
				saved_by: personId,
				saved_at: now,
				content: {
					country: 'PL',
					town: `${mark}-town`,
					startsOn: '2027-02-15',
					endsOn: '2027-06-30',
					isGreen: null,
					establishment: '',
					costs: {},
					ownCents: 0,
					monthlyCents: 0,
					toldAids: [{ id: 'ami', grantedCents: 1, advancePercent: null }],
					toldPairs: [{ a: 'ami', b: 'hdf-mermoz', answer: 'apart', establishment: '', year: 2026 }]
				}
			})
			.execute()
	);

	const partner = await aPartner(db);
	const offer = await db
		.insertInto('offer')
		.values({
			slug: `${mark}-offer`,
			organisation_id: partner.organisationId,
			state: 'published',
			title: `${mark}-offer-title`,
			kind: 'workcamp',
			country: 'PL',
			town: 'Poznań',
			starts_on: '2027-06-01',
			ends_on: '2027-06-15',
			closes_on: '2027-03-01',
			published_at: now,
			summary: '…',
			description: '…',
			places: 4
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const application = await db
		.insertInto('application')
		.values({
			person_id: personId,
			offer_id: offer.id,
			state: 'refused',
			submitted_at: now,
			answers: { motivation: `${mark}-motivation` },
			refusal_reason: 'other',
			refusal_note: `${mark}-refusal`
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('application_event')
		.values({ application_id: application.id, seq: 1, at: now, from_state: 'draft', to_state: 'submitted' })
		.execute();

	const officer = await anOfficer(db);
	const envelope = await db
		.insertInto('envelope')
		.values({ label: `${mark} envelope`, budget_year: 2026, ceiling_cents: 100_000 })
		.returning('id')
		.executeTakeFirstOrThrow();
	const call = await db
		.insertInto('funding_call')
		.values({
			slug: `${mark}-call`,
			envelope_id: envelope.id,
			label_fr: `${mark}-call-label`,
			label_en: `${mark}-call-label`,
			opens_on: '2026-11-01',
			closes_on: '2026-12-01',
			maximum_cents: 50_000,
			created_by: officer.personId
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('funding_request')
		.values({
			call_id: call.id,
			application_id: application.id,
			person_id: personId,
			requested_cents: 30_000,
			costs: JSON.stringify([{ label: `${mark}-cost`, cents: 30_000 }]),
			message: `${mark}-funding-message`,
			verdict: { result: 'yes' },
			facts: {},
			submitted_at: now
		})
		.execute();

	const counsellor = await aCounsellor(db, { first_name: `${mark}-counsellor` });
	const mandate = await db
		.insertInto('mandate')
		.values({
			counsellor_id: counsellor.personId,
			organisation_id: counsellor.organisationId,
			person_id: personId,
			email: `${mark}@people.example`,
			first_name: `${mark}-first`,
			message: `${mark}-mandate-message`,
			state: 'accepted',
			wording_version: '2026-11',
			invited_at: now,
			answered_at: now,
			expires_at: later
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await showCriteria(as(person), { mandateId: mandate.id, criteria: ['ase'], agrees: true });
	const certified = await certifyCriterion(
		{ db, actor: counsellor, now },
		{ personId, criterion: 'ase', proof: 'departement', until: dayInParis(later) }
	);
	if (!certified.done) throw new Error(certified.reason);
	await withdrawCertification(
		{ db, actor: counsellor, now },
		{ personId, certificationId: certified.value.certificationId, reason: `${mark}-withdrawn` }
	);
	await inTransaction({ db, actor: counsellor, now }, (tx) =>
		tx.db
			.insertInto('note')
			.values(
				(['shared', 'private'] as const).map((visibility) => ({
					person_id: personId,
					author_id: counsellor.personId,
					kind: 'call' as const,
					visibility,
					body: `${mark}-${visibility}-note`,
					created_at: now
				}))
			)
			.execute()
	);
	await anAppeal(db, mark, personId, offer.id, officer.personId);
	await db
		.insertInto('access_log')
		.values({ reader_id: counsellor.personId, person_id: personId, what: `${mark}-reading` })
		.execute();
	await db
		.insertInto('mail')
		.values({
			person_id: personId,
			to_address: `${mark}@people.example`,
			kind: 'test',
			subject: `${mark}-subject`,
			text_body: '…',
			html_body: '…'
		})
		.execute();
	await db
		.insertInto('session')
		.values({
			id_hash: Buffer.alloc(32, mark),
			person_id: personId,
			device: `${mark}-device`,
			expires_at: later,
			absolute_expires_at: later
		})
		.execute();
	return person;
}

async function anAppeal(db: Kysely<DB>, mark: string, person_id: string, offerId: string, officer: string) {
	const round = await db
		.insertInto('round')
		.values({
			...{ slug: `${mark}-round`, label_fr: `${mark}-round-label`, label_en: 'Round', most_choices: 1 },
			...{ closes_on: '2026-12-01', answers_on: '2026-12-20', draw_basis: '…', public_value_source: '…' },
			...{ seed_secret: '…', seed_commitment: '…', opened_by: officer, opened_at: now }
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const entry = await db
		.insertInto('round_entry')
		.values({ round_id: round.id, person_id, is_priority: false, ranked_at: now })
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('round_choice')
		.values({ entry_id: entry.id, position: 1, offer_id: offerId })
		.execute();
	await db
		.insertInto('appeal')
		.values({
			...{ entry_id: entry.id, person_id, kind: 'contest', body: `${mark}-appeal`, asked_at: now },
			...{ due_on: '2027-01-22', view: `${mark}-view`, viewed_by: officer, viewed_at: now },
			...{ outcome: 'kept', answer: `${mark}-answer`, decided_by: officer, decided_at: now }
		})
		.execute();
}
