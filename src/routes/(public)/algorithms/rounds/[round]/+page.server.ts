import { error } from '@sveltejs/kit';
import { panelRule } from '#lib/panels/queries.server.ts';
import { storedEndReport } from '#lib/rounds/ending/end-queries.server.ts';
import { publicRound, reportOfRound } from '#lib/rounds/queries.server.ts';
import { isPublic } from '#lib/rounds/round.ts';
import { shownRule } from '#lib/rounds/rule-words.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = anyone(event);
	const round = await publicRound(db, event.params.round);
	if (!round) error(404, 'not-found');
	const [{ offers, words }, report, panel] = await Promise.all([
		shownRule(db, round),
		reportOfRound(db, round.id),
		panelRule(db, round.id)
	]);
	const end = await storedEndReport(db, round.slug);
	return {
		round,
		offers,
		words,
		panel,
		report: isPublic(round.state) ? report : null,
		end: end?.report ?? null
	};
};
