/** The same list answered with its reserve and without. */
export interface Compared<T> {
	readonly withReserve: T;
	readonly without: T;
	/** Answers that differ. */
	readonly changed: number;
}
