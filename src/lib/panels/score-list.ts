import { sha256 } from '#lib/basics/sha256.ts';

/** What a panel seals: the score of each file, for one frozen list. */
export interface ScoreList {
	/** Digest of the frozen list these scores were given for. */
	readonly list: string;
	readonly scores: readonly { readonly id: string; readonly score: number }[];
}

/** The scores as text, the same for the same scores: in the order of their references. */
export function scoreListText({ list, scores }: ScoreList): string {
	return JSON.stringify({
		list,
		scores: scores
			.toSorted((one, other) => (one.id < other.id ? -1 : 1))
			.map(({ id, score }) => ({ id, score }))
	});
}

/** The scores by reference; null when one byte is not what was sealed, or they were given for another list. */
export function sealedScores(
	text: string,
	hash: string,
	listHash: string
): ReadonlyMap<string, number> | null {
	if (sha256(text) !== hash) return null;
	const { list, scores } = JSON.parse(text) as ScoreList;
	return list === listHash ? new Map(scores.map(({ id, score }) => [id, score])) : null;
}

/** References of the people in the text of a frozen list. */
export function referencesIn(frozenList: string): string[] {
	return (JSON.parse(frozenList) as { applicants: { id: string }[] }).applicants.map(({ id }) => id);
}
