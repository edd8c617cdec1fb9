/** Numbers that look drawn by chance, the same for the same seed (mulberry32). */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** At least 0, below 1. */
	number(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number between both, included. */
	whole(from: number, to: number): number {
		return from + Math.floor(this.number() * (to - from + 1));
	}

	isUnder(share: number): boolean {
		return this.number() < share;
	}

	oneOf<T>(choices: readonly T[]): T {
		const choice = choices[this.whole(0, choices.length - 1)];
		if (choice === undefined) throw new RangeError('nothing to choose from');
		return choice;
	}

	/** That many of them, each once. */
	some<T>(choices: readonly T[], count: number): T[] {
		const left = [...choices];
		return Array.from({ length: Math.min(count, left.length) }, () => {
			const [one] = left.splice(this.whole(0, left.length - 1), 1);
			return one as T;
		});
	}
}
