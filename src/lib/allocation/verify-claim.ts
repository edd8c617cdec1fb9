/** What a result claims, in columns: applicant → choice held (−1 none), and 0 no seat, 1 reserved, 2 open. */
export interface Claim {
	readonly held: Int32Array;
	readonly seats: Uint8Array;
}

export const none = -1;
export const reservedSeat = 1;
export const openSeat = 2;

/** What an applicant stands at for a choice of theirs: smaller is better, and within one offer no two are equal. */
export type KeyOf = (applicant: number, choice: number) => number;
