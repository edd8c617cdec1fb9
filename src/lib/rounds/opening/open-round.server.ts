import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Officer } from '#lib/accounts/actor.ts';
import { lockOffer } from '#lib/applications/locked.server.ts';
import { placesLeft } from '#lib/applications/places.ts';
import { commitmentTo } from '#lib/allocation/lottery.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Day } from '#lib/basics/day.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import type { Precedence } from '#lib/allocation/problem.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import type { PriorityBasis } from '#lib/situations/priority.ts';
import { type NewPanel, setUpPanel } from '#lib/panels/set-up-panel.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { DB } from '#lib/server/schema.ts';
import { criterionRule } from '../criterion.ts';
import {
	type DaysFault,
	daysFault,
	type Seats,
	seatsFault,
	type SeatsFault,
	type Share
} from '../opening.ts';

export interface RoundTerms {
	slug: string;
	labelFr: string;
	labelEn: string;
	/** Choices close that day at noon in Paris. */
	closesOn: Day;
	answersOn: Day;
	/** Legal ground of the draw, with its text. */
	drawBasis: string;
	/** Where the value that nobody can know before the closing will be published. */
	publicValueSource: string;
	/** Whose word makes somebody a priority applicant. */
	priorityBasis?: PriorityBasis;
	/** Whose draft was opened, when somebody prepared it. */
	preparedBy?: string;
}

export interface NewRound extends RoundTerms {
	mostChoices: number;
	/** Who may take part; without one, everyone. */
	takesPart?: Rule;
	/** How the reserve and the open seats follow each other; without one, the reserve is a minimum. */
	precedence?: Precedence;
	/** The share that made the whole seats of every reserve, to be told. */
	share?: Share | null;
	offers: readonly ({ id: string } & Omit<Seats, 'subReserves'> & Partial<Pick<Seats, 'subReserves'>>)[];
	/** Who scores and by which grid; without one, the draw alone orders. */
	panel?: NewPanel | null;
}

export type OpenRoundRefusal =
	'no-offers' | 'no-such-offer' | 'no-such-criterion' | 'label-taken' | SeatsFault | DaysFault;

/**
 * An officer opens a round over published offers. A secret is drawn and only its digest is shown: with the rule it is
 * public from now on, and the database lets nobody change it.
 */
export function openRound(
	act: Act<Officer>,
	input: NewRound
): Promise<Outcome<{ id: string }, OpenRoundRefusal>> {
	return inTransaction(act, async (tx) => {
		const wrongDays = daysFault(input, tx.now);
		if (wrongDays) return refused(wrongDays);
		const offers = input.offers.map((offer) => ({ ...offer, subReserves: offer.subReserves ?? [] }));
		const wrongOffers = await offersFault(tx, offers);
		if (wrongOffers) return refused(wrongOffers);

		const round = await insertRound(tx, input, {
			most_choices: input.mostChoices,
			takes_part: JSON.stringify(input.takesPart ?? { all: [] }),
			precedence: input.precedence ?? 'reserved-first',
			reserve_percent: input.share?.percent ?? null,
			reserve_rounding: input.share?.rounding ?? null
		});
		if (!round) return refused('label-taken');
		await insertSeats(tx, round.id, offers);
		await record(tx, {
			act: 'round.opened',
			fileKind: 'round',
			fileId: round.id,
			detail: { offers: offers.length, closesOn: input.closesOn, commitment: round.seed_commitment }
		});
		if (input.panel) await setUpPanel(tx, { ...input.panel, roundId: round.id });
		return done({ id: round.id });
	});
}

type Given = { id: string } & Seats;

async function offersFault(tx: Act, offers: readonly Given[]): Promise<OpenRoundRefusal | null> {
	if (offers.length === 0) return 'no-offers';
	const found = await tx.db
		.selectFrom('offer')
		.select('id')
		.where('id', 'in', offers.map(({ id }) => id).filter(isId))
		.where('state', '=', 'published')
		.orderBy('id')
		.execute();
	if (found.length !== offers.length) return 'no-such-offer';
	// What is promised already, to people or to another round, cannot be given out here: no place twice.
	for (const { id } of found) {
		const { taken, ...offer } = await lockOffer(tx, id);
		const seats = offers.find((one) => one.id === id);
		const fault = seats && seatsFault(seats, placesLeft(offer, taken));
		if (fault) return fault;
	}
	const { rulebook } = await publishedCatalogue(tx.db);
	const criteria = offers.flatMap(({ subReserves }) => subReserves.map(({ criterion }) => criterion));
	return criteria.some((criterion) => criterionRule(criterion, rulebook) === null)
		? 'no-such-criterion'
		: null;
}

/** The row of a new round with its sealed secret; undefined when its address is taken. */
export function insertRound(
	tx: Act<Officer>,
	terms: RoundTerms,
	rule: Pick<Insertable<DB['round']>, 'most_choices'> & Partial<Insertable<DB['round']>>
) {
	const secret = randomBytes(32).toString('hex');
	return tx.db
		.insertInto('round')
		.values({
			slug: terms.slug,
			label_fr: terms.labelFr,
			label_en: terms.labelEn,
			closes_on: terms.closesOn,
			answers_on: terms.answersOn,
			draw_basis: terms.drawBasis,
			public_value_source: terms.publicValueSource,
			priority_basis: terms.priorityBasis ?? 'declared',
			prepared_by: terms.preparedBy ?? null,
			seed_secret: secret,
			seed_commitment: commitmentTo(secret),
			opened_by: tx.actor.personId,
			opened_at: tx.now,
			...rule
		})
		.onConflict((conflict) => conflict.column('slug').doNothing())
		.returning(['id', 'seed_commitment'])
		.executeTakeFirst();
}

async function insertSeats(tx: Act, roundId: string, offers: readonly Given[]): Promise<void> {
	await tx.db
		.insertInto('round_offer')
		.values(
			offers.map(({ id, capacity, reserve }) => ({ round_id: roundId, offer_id: id, capacity, reserve }))
		)
		.execute();
	const subReserves = offers.flatMap(({ id, subReserves }) =>
		subReserves.map(({ criterion, seats }) => ({ round_id: roundId, offer_id: id, criterion, seats }))
	);
	if (subReserves.length > 0) await tx.db.insertInto('round_sub_reserve').values(subReserves).execute();
}
