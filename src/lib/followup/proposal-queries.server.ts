import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Counsellor } from '#lib/accounts/actor.ts';
import { endStates } from '#lib/applications/transitions.ts';
import { addDays, dayInParis } from '#lib/basics/day.ts';
import type { FactValue } from '#lib/eligibility/fact.ts';
import { firstOpenDay } from '#lib/offers/offer.ts';
import { facts as entries, isFactId } from '#lib/programmes/pack/facts.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import type { Reader } from '#lib/server/act.ts';
import { followedBy } from './access.ts';
import { type Candidate, type OpenOffer, type Proposal, proposalsFor } from './proposals.ts';

/** Days ahead in which an offer that closes is worth a word. */
const horizonDays = 30;
const offersRead = 30;

/** What to propose to whom: offers closing soon, for young people who have nothing under way. */
export async function proposals(db: Reader, actor: Counsellor, now: Date): Promise<Proposal[]> {
	const candidates = await freeCandidates(db, actor, now);
	if (candidates.length === 0) return [];
	const offers = await closingOffers(db, now);
	const { rulebook } = await publishedCatalogue(db);
	return proposalsFor(candidates, offers, { names: rulebook.names, on: dayInParis(now) });
}

async function freeCandidates(db: Reader, actor: Counsellor, now: Date): Promise<Candidate[]> {
	const rows = await db
		.selectFrom('mandate')
		.innerJoin('person', 'person.id', 'mandate.person_id')
		.select(['person.id', 'person.first_name', 'person.last_name'])
		.select((people) => [
			jsonArrayFrom(
				people
					.selectFrom('situation_fact')
					.select(['fact', 'value'])
					.whereRef('situation_fact.person_id', '=', 'person.id')
			).as('facts'),
			jsonArrayFrom(
				people
					.selectFrom('application')
					.select('offer_id')
					.whereRef('application.person_id', '=', 'person.id')
			).as('applications')
		])
		.where(followedBy(actor, now))
		.where('person.disabled_at', 'is', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('application')
						.select('application.id')
						.whereRef('application.person_id', '=', 'person.id')
						.where('application.state', 'not in', endStates)
				)
			)
		)
		.orderBy(sql`person.last_name collate "fr-x-icu"`)
		.orderBy('person.id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		firstName: row.first_name,
		lastName: row.last_name,
		facts: Object.fromEntries(
			row.facts
				.filter(({ fact }) => isFactId(fact) && !entries[fact].sensitive)
				.map(({ fact, value }) => [fact, value as FactValue])
		),
		appliedTo: row.applications.map(({ offer_id }) => offer_id)
	}));
}

function closingOffers(db: Reader, now: Date): Promise<OpenOffer[]> {
	return db
		.selectFrom('offer')
		.select(['id', 'slug', 'title', 'kind', 'country', 'starts_on', 'ends_on', 'closes_on', 'conditions'])
		.where('state', '=', 'published')
		.where('closes_on', '>=', firstOpenDay(now))
		.where('closes_on', '<=', addDays(dayInParis(now), horizonDays))
		.where(sql<boolean>`conditions <> '{"all": []}'`)
		.orderBy('closes_on')
		.orderBy('id')
		.limit(offersRead)
		.$castTo<OpenOffer>()
		.execute();
}
