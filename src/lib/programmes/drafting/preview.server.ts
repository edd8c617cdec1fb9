import type { Officer } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import type { Locale } from '#lib/basics/said.ts';
import type { Act } from '#lib/server/act.ts';
import { type ProgrammeSheet, programmeSheet } from '../programme-sheet.ts';
import { publishedCatalogue } from '../published.server.ts';
import { readDraftedAmount } from './drafted.ts';
import { openDraftOf } from './queries.server.ts';

/** The open draft as anybody would read it, or what is published when nothing changes; null without such a programme. */
export async function draftPreview(
	{ db, now }: Act<Officer>,
	programmeId: string,
	locale: Locale
): Promise<ProgrammeSheet | null> {
	const { byId } = await publishedCatalogue(db);
	const published = byId.get(programmeId);
	if (!published) return null;
	const content = (await openDraftOf(db, programmeId))?.content ?? published.programme;
	const among = { known: [...byId.keys()], today: dayInParis(now), locale };
	return programmeSheet(content, readDraftedAmount(content), among);
}
