import { sha256, sha256After } from '#lib/basics/sha256.ts';

/**
 * One number for each person, for all offers: their place when `SHA-256(seed ‖ reference)` of everybody is sorted,
 * from 0. Anyone can recompute it with `printf '%s' "$seed$reference" | sha256sum`.
 * References are distinct; a text and its digest are UTF-8.
 */
export function drawOrder(seed: string, references: readonly string[]): Uint32Array {
	const size = references.length;
	const digest = sha256After(seed);
	const words = new Uint32Array(8);

	// One float holds the head of the digest and, below it, whose it is: sorting numbers needs no comparator.
	const indexBits = Math.max(1, Math.ceil(Math.log2(size + 1)));
	const wordBits = 53 - 32 - indexBits;
	const shift = 2 ** indexBits;
	const heads = new Float64Array(size);
	for (let applicant = 0; applicant < size; applicant++) {
		digest(references[applicant] as string, words);
		const first = words[0] as number;
		const second = words[1] as number;
		const head = wordBits > 0 ? first * 2 ** wordBits + (second >>> (32 - wordBits)) : first >>> -wordBits;
		heads[applicant] = head * shift + applicant;
	}
	heads.sort();

	const order = new Uint32Array(size);
	for (let place = 0; place < size; place++) order[place] = (heads[place] as number) % shift;
	settleEqualHeads(order, heads, shift, (applicant) => sha256(seed + (references[applicant] as string)));
	const places = new Uint32Array(size);
	for (let place = 0; place < size; place++) places[order[place] as number] = place;
	return places;
}

/** Where heads agree the whole digests decide. */
function settleEqualHeads(
	order: Uint32Array,
	heads: Float64Array,
	shift: number,
	digestOf: (applicant: number) => string
): void {
	const headAt = (place: number) => Math.floor((heads[place] as number) / shift);
	for (let from = 0, to; from < order.length; from = to) {
		for (to = from + 1; to < order.length && headAt(to) === headAt(from); to++);
		if (to - from === 1) continue;
		const run = Array.from(order.subarray(from, to), (applicant) => ({
			applicant,
			digest: digestOf(applicant)
		}));
		run.sort((one, other) => (one.digest < other.digest ? -1 : 1));
		run.forEach(({ applicant }, offset) => {
			order[from + offset] = applicant;
		});
	}
}

/** What is published before the list closes: it binds to the secret without showing it. */
export function commitmentTo(secret: string): string {
	return sha256(secret);
}

/**
 * The seed of the draw, once the secret is revealed and a value that nobody could know before the closing is published.
 * Null when the secret is not the one committed to.
 */
export function revealedSeed(commitment: string, secret: string, publicValue: string): string | null {
	return commitmentTo(secret) === commitment ? sha256(`${secret}:${publicValue}`) : null;
}
