import { addDays, type Day } from '#lib/basics/day.ts';

/** A thing to do on a day. `uid` stays the same from one file to the next, so that a calendar updates it. */
export interface CalendarEntry {
	readonly uid: string;
	readonly on: Day;
	readonly title: string;
	readonly text: string;
}

/**
 * A calendar of whole days as an iCalendar file (RFC 5545): lines of at most 75 octets, folded between characters, and
 * ended by CRLF. `stamp`: when it was written.
 */
export function calendarFile(entries: readonly CalendarEntry[], name: string, stamp: Date): string {
	const writtenAt = `${stamp.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Cap sur le Monde//plan//FR',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escaped(name)}`,
		...entries.flatMap(({ uid, on, title, text }) => [
			'BEGIN:VEVENT',
			`UID:${uid}@cap-sur-le-monde`,
			`DTSTAMP:${writtenAt}`,
			`DTSTART;VALUE=DATE:${basicDay(on)}`,
			`DTEND;VALUE=DATE:${basicDay(addDays(on, 1))}`,
			`SUMMARY:${escaped(title)}`,
			...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
			'TRANSP:TRANSPARENT',
			'END:VEVENT'
		]),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function basicDay(day: Day): string {
	return day.replaceAll('-', '');
}

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

const mostOctets = 75;

/** A line goes on after a line break and a space, which counts among the octets of the next line. */
function folded(line: string): string {
	let octets = 0;
	let folded = '';
	for (const character of line) {
		const size = new TextEncoder().encode(character).length;
		if (octets + size > mostOctets) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}
