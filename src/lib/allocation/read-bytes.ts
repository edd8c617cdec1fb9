import { done, type Done } from '#lib/basics/outcome.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { jsonIn } from './json-in.ts';
import type { Problem } from './problem.ts';
import { readPacked } from './read-packed.ts';
import { readProblem } from './read-problem.ts';
import type { Faults } from './fault.ts';

/** The problem in these UTF-8 bytes, and their SHA-256. `digest` is for who has a quicker one at hand. */
export function problemIn(
	bytes: Uint8Array,
	digest: (bytes: Uint8Array) => string = sha256
): Done<{ problem: Problem; inputHash: string }> | Faults {
	const packed = readPacked(bytes);
	if (packed) return done({ problem: packed, inputHash: digest(bytes) });
	const json = jsonIn(bytes);
	if (!json.done) return json;
	const read = readProblem(json.value);
	return read.done ? done({ problem: read.value, inputHash: digest(bytes) }) : read;
}
