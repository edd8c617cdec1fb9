import { record } from '#lib/audit/record.server.ts';
import { addDays, dayInParis } from '#lib/basics/day.ts';
import { columnsOf } from '#lib/offers/row.server.ts';
import type { Act } from '#lib/server/act.ts';
import type { DemoOffer } from './demo-world.ts';
import type { Organisations } from './load-people.server.ts';
import { offers } from './offers.ts';

/** Published offers came out in turn over the last weeks. */
const publishedDaysAgo = (position: number) => 3 + ((position * 7) % 40);

/** Keys by slug. */
export type Offers = ReadonlyMap<string, string>;

export async function loadOffers(tx: Act, organisations: Organisations): Promise<Offers> {
	const ids = new Map<string, string>();
	const today = dayInParis(tx.now);
	const instant = (days: number) => new Date(tx.now.getTime() + days * 86_400_000);
	for (const [position, offer] of offers.entries()) {
		const state = offer.state?.is ?? 'published';
		const published =
			state === 'published' || state === 'suspended' ? instant(-publishedDaysAgo(position)) : null;
		const { id } = await tx.db
			.insertInto('offer')
			.values({
				...columnsOf({
					...whatIsSaid(offer),
					starts_on: addDays(today, offer.startsInDays),
					ends_on: addDays(today, offer.endsInDays),
					closes_on: addDays(today, offer.deadlineInDays),
					reserved_until:
						offer.reservedPlaces > 0
							? addDays(today, offer.deadlineInDays - offer.reservedUntilDaysBeforeDeadline)
							: null
				}),
				slug: offer.slug,
				organisation_id: organisations.get(offer.organisation) ?? '',
				state,
				state_reason: offer.state && 'reason' in offer.state ? offer.state.reason : null,
				created_at: instant(-publishedDaysAgo(position) - 2),
				updated_at: published ?? instant(-1),
				submitted_at: state === 'draft' ? null : (published ?? instant(-1)),
				published_at: published,
				checked_on: published ? dayInParis(published) : null
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		ids.set(offer.slug, id);
		await record(
			{ ...tx, now: published ?? tx.now },
			{ act: `offer.${published ? 'published' : 'created'}`, fileKind: 'offer', fileId: id }
		);
	}
	return ids;
}

function whatIsSaid(offer: DemoOffer) {
	const { country, town, latitude, longitude, partnerRegion } = offer.place;
	return {
		title: offer.title,
		kind: offer.kind,
		summary: offer.summary,
		description: offer.description,
		country,
		town,
		latitude,
		longitude,
		partner_region: partnerRegion ?? null,
		places: offer.places,
		reserved_places: offer.reservedPlaces,
		priority_basis: offer.priorityBasis ?? 'declared',
		covered: offer.covered,
		languages: offer.languages,
		accessibility: offer.accessibility,
		conditions: offer.conditions,
		selection: offer.selection,
		contact_name: offer.contactFirstName
	};
}
