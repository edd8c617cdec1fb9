import * as v from 'valibot';
import { m } from '#lib/text/generated/messages.js';
import { countries } from '#lib/territories/countries.ts';
import { organisationKinds } from './organisation.ts';

const line = (most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.normalize('NFC'),
		v.transform((typed) => typed.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()),
		v.maxLength(most, () => m.organisations_too_long({ most }))
	);
const prose = (most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.normalize('NFC'),
		v.trim(),
		v.maxLength(most, () => m.organisations_too_long({ most }))
	);
const orNull = v.transform((typed: string) => typed || null);

/** An address as people type it, with or without `https://`; null when it names no site. */
export function websiteFrom(typed: string): string | null {
	const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
	if (!URL.canParse(address)) return null;
	const { hostname, username, href } = new URL(address);
	const isNamed = /^[^.\s]+(\.[^.\s]+)+$/.test(hostname) && username === '';
	return isNamed ? href.replace(/^http:/, 'https:').replace(/\/$/, '') : null;
}

export const organisationForm = v.object({
	name: v.pipe(
		line(160),
		v.minLength(2, () => m.organisations_name_missing())
	),
	town: v.pipe(
		line(80),
		v.nonEmpty(() => m.organisations_town_missing())
	),
	country: v.pipe(
		v.optional(v.string(), ''),
		v.check(
			(typed) => countries.has(typed),
			() => m.organisations_country_missing()
		)
	),
	website: v.pipe(
		line(200),
		v.check(
			(typed) => typed === '' || websiteFrom(typed) !== null,
			() => m.organisations_website_wrong()
		),
		v.transform((typed) => (typed === '' ? null : websiteFrom(typed)))
	),
	email: v.pipe(
		line(254),
		v.check(
			(typed) => typed === '' || v.is(v.pipe(v.string(), v.email()), typed),
			() => m.organisations_email_wrong()
		),
		orNull
	),
	phone: v.pipe(
		line(30),
		v.check(
			(typed) => typed === '' || /^\+?[\d\s.()-]{4,}$/.test(typed),
			() => m.organisations_phone_wrong()
		),
		orNull
	),
	public_hours: v.pipe(line(200), orNull),
	description: prose(600),
	description_en: prose(600)
});

export const newOrganisationForm = v.object({
	kind: v.picklist(organisationKinds, () => m.organisations_kind_missing()),
	...organisationForm.entries
});

export const savedOrganisationForm = v.object({
	version: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)),
	...organisationForm.entries
});
