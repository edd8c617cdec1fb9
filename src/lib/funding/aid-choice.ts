/** A limit on some aids together: how many, and how much in cents. `members` is a mask; null means no limit. */
export interface Cap {
	readonly members: number;
	readonly maxCount: number | null;
	readonly maxCents: number | null;
}

/**
 * What to choose among: at most thirty aids, bit `i` of every mask being aid `i`. `values` are whole and count only
 * where positive; `cents` is what each pays, whole too. `excludes[i]` holds the aids that cannot stand beside `i`. `rooms[i]` is
 * the most that all chosen aids may pay together once `i` is among them, because it leaves the person an own share.
 */
export interface Choice {
	readonly values: readonly number[];
	readonly cents: readonly number[];
	readonly excludes: readonly number[];
	readonly caps: readonly Cap[];
	readonly rooms: readonly (number | null)[];
}
