import { dayInParis, type Day } from '#lib/basics/day.ts';
import type { Reader } from '#lib/server/act.ts';
import { lastDayToAsk } from './appeal.ts';
import { answeredEntry, ownAppeals } from './queries.server.ts';

/** Until when a person may contest their published answer and how much they asked; null before the publication. */
export async function askingMore(
	db: Reader,
	roundId: string,
	personId: string
): Promise<{ contestUntil: Day | null; asked: number } | null> {
	const entry = await answeredEntry(db, roundId, personId);
	if (!entry) return null;
	const appeals = await ownAppeals(db, roundId, personId);
	return { contestUntil: lastDayToAsk('contest', dayInParis(entry.answered_at)), asked: appeals.length };
}
