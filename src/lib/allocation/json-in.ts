import { done, type Done } from '#lib/basics/outcome.ts';
import type { Fault, Faults, TextPlace } from './fault.ts';
import { flawIn } from './json-flaw.ts';
import { shownValue } from './reading.ts';

/** V8 holds no longer text, in UTF-16 units; a UTF-8 text has at least one byte for each. */
const mostBytes = 0x1fff_ffe8;
const lineEnd = 0x0a;

/** What a JSON text in UTF-8 says, each key of an object once, or the place where it stops being one. */
export function jsonIn(bytes: Uint8Array): Done<unknown> | Faults {
	const parsed = parsedIn(bytes);
	if (!parsed.done) return parsed;
	const fault = flawFault(bytes);
	return fault ? faulty(fault) : parsed;
}

/** The same with the last of equal keys taken, as JSON.parse does. */
export function parsedIn(bytes: Uint8Array): Done<unknown> | Faults {
	if (bytes.length === 0) return faulty({ kind: 'empty-file', at: '' });
	if (bytes.length > mostBytes) return faulty({ kind: 'too-large', bytes: bytes.length, most: mostBytes });
	const text = textIn(bytes);
	if (text === null) return faulty({ kind: 'not-utf8', at: '', ...placeAfter(soundBytes(bytes)) });
	try {
		return done(JSON.parse(text));
	} catch (error) {
		const fault = flawFault(bytes);
		if (!fault) throw error;
		return faulty(fault);
	}
}

function flawFault(bytes: Uint8Array): Fault | null {
	const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const text = hasMark ? bytes.subarray(3) : bytes;
	const flaw = flawIn(text);
	if (!flaw) return null;
	const place = placeAfter(text.subarray(0, flaw.byte));
	if (flaw.kind === 'doubled-key')
		return { kind: 'doubled-key', at: flaw.at, key: shownValue(flaw.key), ...place };
	return { kind: flaw.byte < text.length ? 'not-json' : 'cut-short', at: '', ...place };
}

function textIn(bytes: Uint8Array, isWhole = true): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
	} catch {
		return null;
	}
}

/** The longest beginning that is UTF-8. */
function soundBytes(bytes: Uint8Array): Uint8Array {
	let [sound, faulty] = [0, bytes.length];
	while (faulty - sound > 1) {
		const middle = (sound + faulty) >>> 1;
		if (textIn(bytes.subarray(0, middle), false) === null) faulty = middle;
		else sound = middle;
	}
	return bytes.subarray(0, sound);
}

/** Where the sign after these bytes stands. */
function placeAfter(bytes: Uint8Array): TextPlace {
	let line = 1;
	for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) line += 1;
	const last = bytes.subarray(bytes.lastIndexOf(lineEnd) + 1);
	return { line, column: new TextDecoder().decode(last, { stream: true }).length + 1 };
}

const faulty = (fault: Fault): Faults => ({ done: false, faults: [fault] });
