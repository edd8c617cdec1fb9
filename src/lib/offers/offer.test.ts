import { describe, expect, test } from 'vitest';
import { firstOpenDay, isOpen, placesKept, projectFacts } from './offer.ts';

describe('applications to an offer that closes on 15 January 2027', () => {
	const published = { state: 'published', closes_on: '2027-01-15' } as const;

	test('are taken until noon in Paris on the closing day', () => {
		expect(isOpen(published, new Date('2027-01-15T11:00:00+01:00'))).toBe(true);
		expect(isOpen(published, new Date('2027-01-15T12:00:00+01:00'))).toBe(true);
	});

	test('are refused one minute later, wherever the server stands', () => {
		expect(isOpen(published, new Date('2027-01-15T12:01:00+01:00'))).toBe(false);
		expect(isOpen(published, new Date('2027-01-15T11:01:00Z'))).toBe(false);
	});

	test.each(['draft', 'in-moderation', 'returned', 'suspended', 'closed'] as const)(
		'are refused while it is %s',
		(state) => {
			expect(isOpen({ ...published, state }, new Date('2027-01-01T10:00:00Z'))).toBe(false);
		}
	);
});

test('noon is that of Paris in summer too', () => {
	expect(firstOpenDay(new Date('2027-07-01T09:59:00Z'))).toBe('2027-07-01');
	expect(firstOpenDay(new Date('2027-07-01T10:01:00Z'))).toBe('2027-07-02');
	expect(firstOpenDay(new Date('2027-06-30T22:30:00Z'))).toBe('2027-07-01');
});

test('places are kept to the end of the day said, and free the day after', () => {
	const offer = { reserved_places: 2, reserved_until: '2027-01-10', closes_on: '2027-01-15' };
	expect(placesKept(offer, '2027-01-10')).toBe(2);
	expect(placesKept(offer, '2027-01-11')).toBe(0);
});

test('an internship is a traineeship to the rules of programmes', () => {
	const offer = {
		kind: 'internship',
		country: 'DE',
		starts_on: '2027-05-03',
		ends_on: '2027-05-28'
	} as const;
	expect(projectFacts(offer)).toEqual({
		'project.kind': 'traineeship',
		'project.destination': 'DE',
		'project.start_date': '2027-05-03',
		'project.end_date': '2027-05-28'
	});
});
