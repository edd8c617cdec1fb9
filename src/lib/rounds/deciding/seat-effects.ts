/** An offer of a round with the seats that decisions and open proposals hold. */
export interface SeatFigures {
	readonly id: string;
	readonly title: string;
	readonly capacity: number;
	readonly reserve: number;
	readonly held: number;
	readonly priorityHeld: number;
}

/** What another decision than the proposal does to one offer. */
export interface SeatEffect extends Pick<SeatFigures, 'id' | 'title' | 'capacity' | 'reserve'> {
	readonly held: { readonly before: number; readonly after: number };
	readonly priorityHeld: { readonly before: number; readonly after: number };
	/** More people than seats: the decision will be refused. */
	readonly isOverfull: boolean;
	/** Fewer people with priority than the reserve promised, when there were enough before. */
	readonly breaksReserve: boolean;
}

/** The offers whose seats change when one person goes from the offer proposed to another, or to none. */
export function seatEffects(
	offers: readonly SeatFigures[],
	move: { from: string | null; to: string | null; isPriority: boolean }
): SeatEffect[] {
	if (move.from === move.to) return [];
	return offers
		.filter(({ id }) => id === move.from || id === move.to)
		.map(({ id, title, capacity, reserve, held, priorityHeld }) => {
			const change = id === move.to ? 1 : -1;
			const after = held + change;
			const priorityAfter = priorityHeld + (move.isPriority ? change : 0);
			return {
				...{ id, title, capacity, reserve },
				held: { before: held, after },
				priorityHeld: { before: priorityHeld, after: priorityAfter },
				isOverfull: after > capacity && change > 0,
				breaksReserve: priorityAfter < reserve && priorityHeld >= reserve
			};
		});
}
