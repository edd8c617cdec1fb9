import { sha256, sha256After } from '#lib/basics/sha256.ts';

/**
 * The draw recomputed for the verifier by another way than the solver's: 65,536 drawers by the first two bytes of the
 * digest, then each small drawer sorted by digest. Answers applicant → place from 0.
 */
export function drawToVerify(seed: string, references: readonly string[]): Uint32Array {
	const digest = sha256After(seed);
	const words = new Uint32Array(8);
	const first = new Uint32Array(references.length);
	const second = new Uint32Array(references.length);
	const drawerEnd = new Uint32Array(0x1_0001);
	references.forEach((reference, applicant) => {
		digest(reference, words);
		const head = words[0] as number;
		first[applicant] = head;
		second[applicant] = words[1] as number;
		drawerEnd[(head >>> 16) + 1] = (drawerEnd[(head >>> 16) + 1] as number) + 1;
	});
	for (let drawer = 0; drawer < 0x1_0000; drawer++)
		drawerEnd[drawer + 1] = (drawerEnd[drawer + 1] as number) + (drawerEnd[drawer] as number);

	const isBefore = (one: number, other: number): boolean => {
		if (first[one] !== first[other]) return (first[one] as number) < (first[other] as number);
		if (second[one] !== second[other]) return (second[one] as number) < (second[other] as number);
		return sha256(seed + references[one]) < sha256(seed + references[other]);
	};
	const drawn = new Uint32Array(references.length);
	const filled = new Uint32Array(0x1_0000);
	for (let applicant = 0; applicant < references.length; applicant++) {
		const drawer = (first[applicant] as number) >>> 16;
		const from = drawerEnd[drawer] as number;
		let at = from + (filled[drawer] as number);
		filled[drawer] = at - from + 1;
		for (; at > from && isBefore(applicant, drawn[at - 1] as number); at--)
			drawn[at] = drawn[at - 1] as number;
		drawn[at] = applicant;
	}
	const places = new Uint32Array(references.length);
	for (let place = 0; place < drawn.length; place++) places[drawn[place] as number] = place;
	return places;
}
