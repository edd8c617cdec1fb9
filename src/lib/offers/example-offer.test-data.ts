import type { OfferContent } from './offer.ts';
import { emptyContent } from './offer.ts';

/** A complete offer of six weeks in Poznań, closing on 15 January 2027. */
export const inPoznan: OfferContent = {
	...emptyContent,
	title: 'Accompagner les ateliers d’un centre pour enfants',
	kind: 'volunteering',
	summary: 'Six semaines à Poznań avec une équipe de huit personnes.',
	description: 'Tu aides les bénévoles du matin. Les enfants ont entre six et onze ans.',
	country: 'PL',
	town: 'Poznań',
	latitude: 52.41,
	longitude: 16.93,
	starts_on: '2027-03-02',
	ends_on: '2027-04-12',
	places: 6,
	closes_on: '2027-01-15',
	contact_name: 'Ewa'
};

/** A day on which it is open. */
export const inDecember = new Date('2026-12-01T09:00:00Z');
