import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar.ts';

const stamp = new Date('2026-11-23T01:02:03.456Z');
const unfolded = (file: string) => file.replaceAll('\r\n ', '');

describe('the calendar of a plan', () => {
	test('holds each thing to do as a whole day', () => {
		const file = calendarFile(
			[
				{
					uid: 'ami-ask',
					on: '2026-12-31',
					title: 'Demander l’AMI, puis; attendre',
					text: 'Au guichet\n2e ligne'
				}
			],
			'Mon départ',
			stamp
		);
		expect(file.split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Cap sur le Monde//plan//FR',
			'CALSCALE:GREGORIAN',
			'X-WR-CALNAME:Mon départ',
			'BEGIN:VEVENT',
			'UID:ami-ask@cap-sur-le-monde',
			'DTSTAMP:20261123T010203Z',
			'DTSTART;VALUE=DATE:20261231',
			'DTEND;VALUE=DATE:20270101',
			'SUMMARY:Demander l’AMI\\, puis\\; attendre',
			'DESCRIPTION:Au guichet\\n2e ligne',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	test('folds lines at 75 octets, never inside a character, and unfolds to the same text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
				const file = calendarFile([{ uid: 'x', on: '2027-01-01', title, text: '' }], 'x', stamp);
				for (const line of file.split('\r\n')) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line).toBe(new TextDecoder().decode(new TextEncoder().encode(line)));
				}
				const summary = /\r\nSUMMARY:(.*?)\r\nTRANSP/s.exec(unfolded(file))?.[1];
				expect(summary?.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1')).toBe(
					title.replace(/\r?\n/g, '\n')
				);
			})
		);
	});
});
