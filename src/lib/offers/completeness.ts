import { mapPoint } from './map-point.ts';
import type { OfferContent } from './offer.ts';
import { firstOpenDay } from './offer.ts';

export const requiredParts = ['title', 'kind', 'place', 'dates', 'places', 'deadline'] as const;
export type RequiredPart = (typeof requiredParts)[number];

/** The parts without which an offer cannot be sent, in the order of the form. */
export function missingParts(offer: OfferContent): RequiredPart[] {
	const has: Record<RequiredPart, boolean> = {
		title: offer.title !== '',
		kind: offer.kind !== null,
		place: offer.country !== null && offer.town !== '',
		dates: offer.starts_on !== null && offer.ends_on !== null,
		places: offer.places !== null,
		deadline: offer.closes_on !== null
	};
	return requiredParts.filter((part) => !has[part]);
}

export const checkIds = [
	'complete',
	'deadline-ahead',
	'time-to-choose',
	'said-enough',
	'money-said',
	'selection-said',
	'contact-named',
	'on-the-map'
] as const;
export type CheckId = (typeof checkIds)[number];

const enoughCharacters = 300;

/** What an officer looks at before publishing, and whether each holds. Only the first two stop a publication. */
export function checks(offer: OfferContent, now: Date): { id: CheckId; holds: boolean; stops: boolean }[] {
	const { covered } = offer;
	const holds: Record<CheckId, boolean> = {
		complete: missingParts(offer).length === 0,
		'deadline-ahead': isDeadlineAhead(offer, now),
		'time-to-choose':
			offer.closes_on !== null && offer.starts_on !== null && offer.closes_on < offer.starts_on,
		'said-enough': offer.description.length >= enoughCharacters,
		'money-said': Boolean(covered.housing && covered.meals && covered.travel),
		'selection-said': offer.selection !== '',
		'contact-named': offer.contact_name !== '',
		'on-the-map': mapPoint(offer)?.isApproximate === false
	};
	return checkIds.map((id) => ({
		id,
		holds: holds[id],
		stops: id === 'complete' || id === 'deadline-ahead'
	}));
}

export function isDeadlineAhead(offer: Pick<OfferContent, 'closes_on'>, now: Date): boolean {
	return offer.closes_on !== null && offer.closes_on >= firstOpenDay(now);
}

const summaryLength = 200;

/** The summary of an offer that has none: its first sentences, else its title. */
export function summaryOf({ summary, description, title }: OfferContent): string {
	if (summary !== '') return summary;
	const opening = (description.split('\n')[0] ?? '').trim();
	if (opening.length <= summaryLength) return opening || title;
	const sentences = /^.{20,200}?[.!?…](?=\s)/.exec(opening)?.[0];
	return sentences ?? `${opening.slice(0, summaryLength).replace(/\s+\S*$/, '')}…`;
}
