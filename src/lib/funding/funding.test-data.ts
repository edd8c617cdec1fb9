import type { Kysely } from 'kysely';
import type { Officer, YoungPerson } from '#lib/accounts/actor.ts';
import type { DB } from '#lib/server/schema.ts';
import { anOfficer, anOrganisation, aYoungPerson } from '#tests/people.ts';
import { askForFunding } from './ask-for-funding.server.ts';
import { type NewCall, openCall } from './open-call.server.ts';

/** Sunday 22 November 2026, 10:00 in Paris: when the stories of these tests happen. */
export const today = new Date('2026-11-22T09:00:00Z');

export type Act<A> = { db: Kysely<DB>; actor: A; now: Date };
export const as = <A>(db: Kysely<DB>, actor: A, now = today): Act<A> => ({ db, actor, now });

let count = 0;

/** A call from 1 November to 15 December at noon, 600 euros a request, on its own envelope of 3,000 euros. */
export async function aCall(db: Kysely<DB>, known: Partial<NewCall> = {}) {
	count += 1;
	const officer = await anOfficer(db);
	const opened = await openCall(as(db, officer), {
		labelFr: `Premier départ ${count}`,
		labelEn: `First departure ${count}`,
		programmeId: null,
		opensOn: '2026-11-01',
		closesOn: '2026-12-15',
		maximumCents: 60_000,
		envelope: { label: `Enveloppe ${count}`, ceilingCents: 300_000 },
		...known
	});
	if (!opened.done) throw new Error(opened.reason);
	return { ...opened.value, officer };
}

/** An accepted application of a new young person for a month of studies in Kraków. */
export async function anAcceptedApplication(db: Kysely<DB>, someone?: YoungPerson) {
	count += 1;
	const slug = `cracovie-${count}`;
	const person = someone ?? (await aYoungPerson(db));
	const organisation = await anOrganisation(db);
	const offer = await db
		.insertInto('offer')
		.values({
			slug,
			organisation_id: organisation.id,
			state: 'published',
			title: 'Un semestre à Cracovie',
			summary: 'Études d’histoire.',
			kind: 'study',
			country: 'PL',
			town: 'Cracovie',
			starts_on: '2027-02-15',
			ends_on: '2027-06-30',
			closes_on: '2026-12-01',
			places: 2,
			published_at: today
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const application = await db
		.insertInto('application')
		.values({ person_id: person.personId, offer_id: offer.id, state: 'accepted', submitted_at: today })
		.returning('id')
		.executeTakeFirstOrThrow();
	return { id: application.id, person };
}

export const costs = [
	{ label: 'Train Lille–Cracovie', cents: 26_000 },
	{ label: 'Premier loyer', cents: 34_000 }
];

/** A waiting request of a new young person. */
export async function aRequest(db: Kysely<DB>, callId: string, requestedCents = 40_000) {
	const { id: applicationId, person } = await anAcceptedApplication(db);
	const asked = await askForFunding(as(db, person), {
		applicationId,
		callId,
		costs,
		requestedCents,
		message: 'Le loyer est à payer avant la bourse.'
	});
	if (!asked.done) throw new Error(asked.reason);
	return { id: asked.value.id, person, applicationId, version: 1 };
}

export function read(db: Kysely<DB>, id: string) {
	return db.selectFrom('funding_request').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** The envelope of a call with the sum of its ledger and of its live awards: three numbers that must agree. */
export async function booksOf(db: Kysely<DB>, callId: string) {
	const { envelope_id } = await db
		.selectFrom('funding_call')
		.select('envelope_id')
		.where('id', '=', callId)
		.executeTakeFirstOrThrow();
	const { ceiling_cents, committed_cents } = await db
		.selectFrom('envelope')
		.select(['ceiling_cents', 'committed_cents'])
		.where('id', '=', envelope_id)
		.executeTakeFirstOrThrow();
	const lines = await db
		.selectFrom('ledger_entry')
		.select(['seq', 'cents'])
		.where('envelope_id', '=', envelope_id)
		.orderBy('seq')
		.execute();
	const awards = await db
		.selectFrom('funding_request')
		.innerJoin('funding_call', 'funding_call.id', 'funding_request.call_id')
		.select('awarded_cents')
		.where('funding_call.envelope_id', '=', envelope_id)
		.where('funding_request.state', '=', 'awarded')
		.execute();
	const total = (amounts: (number | null)[]) => amounts.reduce<number>((sum, cents) => sum + (cents ?? 0), 0);
	return {
		ceiling: ceiling_cents,
		committed: committed_cents,
		ledger: total(lines.map(({ cents }) => cents)),
		awarded: total(awards.map(({ awarded_cents }) => awarded_cents)),
		lines: lines.map(({ seq }) => seq)
	};
}

export async function linesOf(db: Kysely<DB>, fileId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('audit_event')
		.select('act')
		.where('file_id', '=', fileId)
		.orderBy('seq')
		.execute();
	return rows.map(({ act }) => act);
}

export async function mailsTo(db: Kysely<DB>, person: YoungPerson | Officer): Promise<string[]> {
	const rows = await db
		.selectFrom('mail')
		.select('kind')
		.where('person_id', '=', person.personId)
		.orderBy('id')
		.execute();
	return rows.map(({ kind }) => kind);
}
