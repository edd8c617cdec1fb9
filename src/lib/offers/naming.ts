import { slugFrom } from '#lib/basics/slug.ts';
import { m } from '#lib/text/generated/messages.js';
import { countries } from '#lib/territories/countries.ts';
import { partnerRegion } from '#lib/territories/partner-regions.ts';
import type { OfferContent, OfferKind } from './offer.ts';

type Locale = 'fr' | 'en';

const kindNames: Record<OfferKind, (nothing: object, options?: { locale: Locale }) => string> = {
	volunteering: m.offers_kind_volunteering,
	workcamp: m.offers_kind_workcamp,
	internship: m.offers_kind_internship,
	apprenticeship: m.offers_kind_apprenticeship,
	study: m.offers_kind_study,
	exchange: m.offers_kind_exchange,
	job: m.offers_kind_job,
	'civic-service': m.offers_kind_civic_service
};

export function kindName(kind: OfferKind, locale?: Locale): string {
	return kindNames[kind]({}, locale && { locale });
}

/** The names an offer is found by besides its own words: its kind and where it is, in both languages. */
export function searchNames(offer: Pick<OfferContent, 'kind' | 'country' | 'partner_region'>): string {
	const country = countries.get(offer.country ?? '')?.name;
	const region = partnerRegion(offer.partner_region ?? '')?.name;
	const both = (['fr', 'en'] as const).flatMap((locale) => [
		offer.kind && kindName(offer.kind, locale),
		country?.[locale],
		region?.[locale]
	]);
	return [...new Set(both.filter(Boolean))].join(' ');
}

/** A title as part of an address, 60 characters at most. */
export function slugOf(title: string): string {
	const slug = slugFrom(title, 60);
	return slug.length < 2 ? 'offre' : slug;
}
