import { sha256 } from '#lib/basics/sha256.ts';

/** Files that every member reads, so that their ways of scoring can be compared. */
export const commonFiles = 2;

export interface Handed {
	readonly file: string;
	readonly member: string;
	readonly isCommon: boolean;
}

export interface HandingOut {
	readonly files: readonly string[];
	readonly members: readonly string[];
	/** Readings each file needs, at most as many as there are members. */
	readonly readings: number;
	/** Public and fixed before: the digest of the frozen list. */
	readonly seed: string;
}

/**
 * Who reads what: the same for the same list and members, so that nobody chooses their files. Two files go to everybody,
 * each other one to the members with the fewest files, by the order of `SHA-256(seed ‖ file ‖ member)` among equals; two
 * members' loads differ by one file at most.
 */
export function handOut({ files, members, readings, seed }: HandingOut): Handed[] {
	const order = sortedBy(files, (file) => sha256(seed + file));
	const seated = members.toSorted();
	const load = new Map(seated.map((member) => [member, 0]));
	return order.flatMap((file, place) => {
		const isCommon = place < commonFiles;
		const readers = isCommon ? seated : nextReaders(file, load, seed).slice(0, readings);
		for (const member of readers) load.set(member, (load.get(member) ?? 0) + 1);
		return readers.map((member) => ({ file, member, isCommon }));
	});
}

/** The members who would read a file, the one with the fewest files first. */
export function nextReaders(file: string, load: ReadonlyMap<string, number>, seed: string): string[] {
	const drawn = sortedBy([...load.keys()], (member) => sha256(seed + file + member));
	return drawn.toSorted((one, other) => (load.get(one) ?? 0) - (load.get(other) ?? 0));
}

function sortedBy(texts: readonly string[], key: (text: string) => string): string[] {
	return texts
		.map((text) => ({ text, key: key(text) }))
		.sort((one, other) => (one.key < other.key ? -1 : 1))
		.map(({ text }) => text);
}
