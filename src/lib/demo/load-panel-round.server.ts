import type { Officer, YoungPerson } from '#lib/accounts/actor.ts';
import type { Seated } from '#lib/panels/access.ts';
import { adjustScore } from '#lib/panels/adjust-score.server.ts';
import { desk } from '#lib/panels/desk-queries.server.ts';
import { giveScore } from '#lib/panels/give-score.server.ts';
import { handOutFiles } from '#lib/panels/hand-out-files.server.ts';
import { keepDraft } from '#lib/panels/keep-draft.server.ts';
import { modelGrid, modelQuestion } from '#lib/panels/model-grid.ts';
import { nameMember } from '#lib/panels/name-member.server.ts';
import { writeText } from '#lib/panels/write-text.server.ts';
import { freezeRound } from '#lib/rounds/running/freeze-round.server.ts';
import type { Act } from '#lib/server/act.ts';
import { actingAs, type Cast, onDay } from './acting.server.ts';
import { did, open, rank } from './load-rounds.server.ts';
import { panelLevels, panelPeople, panelRound, panelTexts } from './panel-round.ts';

const told = panelRound.slug;
/** Files that the one member still at work has scored. */
const scoredByYanis = 3;

/** Replays a round up to the middle of its panel's work, through the verbs of everybody in it. */
export async function loadPanelRound(tx: Act, cast: Cast): Promise<void> {
	const day = panelRound.closesOnDay;
	const marc = (after: number) => actingAs<Officer>(tx, cast.officer('marc-duhamel'), onDay(tx, day + after));
	const roundId = await open(tx, cast, panelRound, {
		question: modelQuestion,
		grid: modelGrid,
		readingsPerFile: 2,
		hidesIdentity: true
	});
	await rank(tx, cast, panelRound, roundId);
	for (const [at, person] of panelPeople.entries()) {
		const act = await actingAs<YoungPerson>(tx, cast.young(person), onDay(tx, day - 3, at));
		const body = panelTexts[at];
		if (body) did(await writeText(act, { roundId, body }), told);
	}
	for (const member of Object.keys(panelLevels))
		did(
			await nameMember(await marc(-2), {
				roundId,
				personId: cast.officer(member),
				isChair: member === 'helene-carlier'
			}),
			told
		);
	did(await freezeRound(await marc(1), { roundId }), told);
	did(await handOutFiles(await marc(1), { roundId }), told);
	for (const [member, lines] of Object.entries(panelLevels)) await score(tx, cast, roundId, member, lines);
}

async function score(
	tx: Act,
	cast: Cast,
	roundId: string,
	member: string,
	lines: readonly (readonly number[])[]
): Promise<void> {
	const act = await actingAs<Seated>(tx, cast.officer(member), onDay(tx, panelRound.closesOnDay + 2));
	const files = (await desk(tx.db, act.actor.personId)).filter(({ round_id }) => round_id === roundId);
	const isAtWork = member === 'yanis-belkacem';
	const given = isAtWork ? files.slice(0, scoredByYanis) : files;
	for (const [at, { id }] of given.entries())
		did(await giveScore(act, { readingId: id, draft: lines[at % lines.length] ?? [], note: '' }), told);
	const draft = isAtWork ? files[scoredByYanis] : undefined;
	if (draft)
		did(
			await keepDraft(act, { readingId: draft.id, draft: [2, null, 1, null], note: 'À relire demain.' }),
			told
		);
	const [first] = given;
	if (isAtWork && first)
		did(
			await adjustScore(act, {
				readingId: first.id,
				draft: [3, 2, 2, 3],
				reason: 'Après échange : un but est nommé, la suite ne l’est pas.'
			}),
			told
		);
}
