import type { Insertable, Kysely } from 'kysely';
import { type Partner, system, type YoungPerson } from '#lib/accounts/actor.ts';
import type { DB, Offer } from '#lib/server/schema.ts';
import { aPartner, aYoungPerson } from '#tests/people.ts';
import { saveAnswers } from './save-answers.server.ts';
import { startApplication } from './start-application.server.ts';
import { submitApplication } from './submit-application.server.ts';

/** Sunday 22 November 2026, 10:00 in Paris: when the stories of these tests happen. */
export const today = new Date('2026-11-22T09:00:00Z');
export const later = (minutes: number) => new Date(today.getTime() + minutes * 60_000);

export const answers = {
	motivation: 'Je veux voir autre chose que ma ville.',
	strengths: 'Je tiens la caisse du club.',
	languages: 'Anglais, un peu.',
	availability: 'all',
	phone: '06 12 34 56 78'
};

let count = 0;

/** A published offer of a new organisation, closing on 15 December at noon, with the partner who answers for it. */
export async function anOffer(db: Kysely<DB>, known: Partial<Insertable<Offer>> = {}) {
	count += 1;
	const partner: Partner = await aPartner(db);
	const offer = await db
		.insertInto('offer')
		.values({
			slug: `sejour-${count}`,
			organisation_id: partner.organisationId,
			state: 'published',
			published_at: today,
			title: 'Rouvrir un sentier',
			summary: 'Deux semaines en Silésie.',
			kind: 'workcamp',
			country: 'PL',
			town: 'Tarnowskie Góry',
			starts_on: '2027-07-10',
			ends_on: '2027-07-24',
			closes_on: '2026-12-15',
			places: 5,
			...known
		})
		.returning(['id', 'organisation_id'])
		.executeTakeFirstOrThrow();
	return { id: offer.id, partner };
}

export type Act<A> = { db: Kysely<DB>; actor: A; now: Date };
export const as = <A>(db: Kysely<DB>, actor: A, now = today): Act<A> => ({ db, actor, now });
export const clock = (db: Kysely<DB>, now: Date) => as(db, system, now);

export async function aDraft(db: Kysely<DB>, offerId: string, someone?: YoungPerson) {
	const person = someone ?? (await aYoungPerson(db));
	const started = await startApplication(as(db, person), { offerId });
	if (!started.done) throw new Error(started.reason);
	await saveAnswers(as(db, person), { applicationId: started.value.id, answers });
	return { id: started.value.id, person };
}

/** A sent application of a new young person; with `isPriority`, of one who told us why. */
export async function anApplication(db: Kysely<DB>, offerId: string, isPriority = false) {
	const person = await aYoungPerson(db);
	if (isPriority)
		await db
			.insertInto('situation_fact')
			.values({ person_id: person.personId, fact: 'residence.qpv', value: 'true', stated_at: today })
			.execute();
	const draft = await aDraft(db, offerId, person);
	const sent = await submitApplication(as(db, person), { applicationId: draft.id });
	if (!sent.done) throw new Error(sent.reason);
	return draft;
}

export async function read(db: Kysely<DB>, id: string) {
	return db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

export async function mailsTo(db: Kysely<DB>, person: YoungPerson): Promise<string[]> {
	const rows = await db
		.selectFrom('mail')
		.select('kind')
		.where('person_id', '=', person.personId)
		.orderBy('id')
		.execute();
	return rows.map(({ kind }) => kind);
}
