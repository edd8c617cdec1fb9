import type { YoungPerson } from '#lib/accounts/actor.ts';
import { isId } from '#lib/basics/id.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { type Act, inTransaction, type Reader } from '#lib/server/act.ts';
import { asFacts, ownFacts } from '#lib/situations/own-facts.server.ts';
import type { Leaver, Programmes } from './plan-ground.ts';
import type { StayPlanContent, StayPlace } from './stay-plan.ts';

/** A plan as kept: its version guards against two people saving over each other. */
export interface KeptPlan {
	readonly content: StayPlanContent;
	readonly version: number;
	readonly savedAt: Date;
	/** First name of who saved it last, where that is not the person themselves. */
	readonly savedBy: string | null;
}

/** The plan of a person: PostgreSQL gives it to them and to whoever follows them, inside their own transaction only. */
export async function keptPlan(db: Reader, personId: string): Promise<KeptPlan | null> {
	const row = await db
		.selectFrom('stay_plan')
		.innerJoin('person as saver', 'saver.id', 'stay_plan.saved_by')
		.select(['stay_plan.content', 'stay_plan.version', 'stay_plan.saved_at', 'stay_plan.saved_by'])
		.select('saver.first_name')
		.where('stay_plan.person_id', '=', personId)
		.executeTakeFirst();
	if (!row) return null;
	return {
		content: row.content as unknown as StayPlanContent,
		version: row.version,
		savedAt: row.saved_at,
		savedBy: row.saved_by === personId ? null : row.first_name
	};
}

/** A young person's own plan. */
export function ownPlan(act: Act<YoungPerson>): Promise<KeptPlan | null> {
	return inTransaction(act, ({ db, actor }) => keptPlan(db, actor.personId));
}

/** What the plan of a young person is worked out from, their sensitive answers included: for their own pages. */
export async function ownLeaver(act: Act<YoungPerson>): Promise<Leaver> {
	const facts = asFacts(await ownFacts(act));
	return { facts, commune: await communeOf(act.db, act.actor.personId) };
}

export async function communeOf(db: Reader, personId: string): Promise<string | null> {
	const row = await db.selectFrom('person').select('commune').where('id', '=', personId).executeTakeFirst();
	return row?.commune ?? null;
}

/** The programmes as last published, for plans. */
export async function programmesForPlans(db: Reader): Promise<Programmes> {
	const { entries, rulebook, amounts } = await publishedCatalogue(db);
	return { programmes: entries.map(({ programme }) => programme), rulebook, amounts };
}

/**
 * Where and when a first plan may start from: the application named, else the one last accepted, else what the person
 * told of their project.
 */
export async function placeToStartFrom(
	{ db, actor }: Act<YoungPerson>,
	{ facts }: Leaver,
	applicationId: string | null
): Promise<Partial<StayPlace>> {
	const isNamed = applicationId !== null && isId(applicationId);
	const row = await db
		.selectFrom('application')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.select(['offer.country', 'offer.town', 'offer.starts_on', 'offer.ends_on'])
		.where('application.person_id', '=', actor.personId)
		.$if(isNamed, (query) => query.where('application.id', '=', applicationId))
		.$if(!isNamed, (query) => query.where('application.state', '=', 'accepted'))
		.orderBy('application.id', 'desc')
		.executeTakeFirst();
	const told = (fact: string) => {
		const value = facts[fact];
		return typeof value === 'string' ? value : undefined;
	};
	const country = row?.country ?? told('project.destination');
	const startsOn = row?.starts_on ?? told('project.start_date');
	const endsOn = row?.ends_on ?? told('project.end_date');
	return {
		...(country && { country }),
		...(row?.town && { town: row.town }),
		...(startsOn && { startsOn }),
		...(endsOn && { endsOn })
	};
}
