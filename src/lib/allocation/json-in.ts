import { done, type Done } from '#lib/basics/outcome.ts';
import type { Faults } from './reading.ts';

/** V8 holds no longer text, in UTF-16 units; a UTF-8 text has at least one byte for each. */
const mostBytes = 0x1fff_ffe8;

/** What a JSON text in UTF-8 says, or the place where it stops being one. */
export function jsonIn(bytes: Uint8Array): Done<unknown> | Faults {
	if (bytes.length === 0) return faulty('the file is empty');
	if (bytes.length > mostBytes)
		return faulty(`${bytes.length} bytes are more than the ${mostBytes} it may have`);
	const text = textIn(bytes);
	if (text === null) return faulty(`not a text in UTF-8, from ${placeAfter(soundBytes(bytes))} on`);
	try {
		return done(JSON.parse(text));
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		const endsEarly = what.includes('end of JSON');
		return faulty(`not JSON: ${endsEarly ? `it stops before its end, at ${placeAfter(bytes)}` : what}`);
	}
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

function placeAfter(bytes: Uint8Array): string {
	const lines = new TextDecoder().decode(bytes, { stream: true }).split('\n');
	return `line ${lines.length} column ${(lines.at(-1) as string).length + 1}`;
}

const faulty = (what: string): Faults => ({ done: false, faults: [what] });
