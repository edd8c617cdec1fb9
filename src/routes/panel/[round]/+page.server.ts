import { error, fail } from '@sveltejs/kit';
import { mayFollow } from '#lib/panels/access.ts';
import { followPage } from '#lib/panels/follow-page.server.ts';
import { memberForm, seatForm } from '#lib/panels/form.ts';
import { handOutFiles } from '#lib/panels/hand-out-files.server.ts';
import { nameMember } from '#lib/panels/name-member.server.ts';
import { panelToFollow, seatable } from '#lib/panels/queries.server.ts';
import { releaseMember } from '#lib/panels/release-member.server.ts';
import { sealScores } from '#lib/panels/seal-scores.server.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer', 'panel-member');
	const panel = await followed(event);
	const [page, people] = await Promise.all([
		followPage(act.db, panel, act.actor.personId),
		act.actor.role === 'officer' ? seatable(act.db) : []
	]);
	const seated = new Set(page.members.flatMap(({ id, left_at }) => (left_at ? [] : [id])));
	return { panel, ...page, people: people.filter(({ id }) => !seated.has(id)), role: act.actor.role };
};

async function followed(event: RequestEvent) {
	const { db, actor } = actingAs(event, 'officer', 'panel-member');
	const panel = await panelToFollow(db, event.params.round);
	if (!panel || !(await mayFollow(db, actor, panel.id))) error(404, 'not-found');
	return panel;
}

const answer = (outcome: { done: true } | { done: false; reason: string }, did: Did) =>
	outcome.done ? { did } : fail(409, { reason: outcome.reason });
type Did = 'named' | 'released' | 'handed' | 'sealed';

export const actions: Actions = {
	seat: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, seatForm);
		if (!form.ok) return fail(422, { reason: 'not-seatable' });
		const { id: roundId } = await followed(event);
		const { person: personId, chair } = form.input;
		return answer(await nameMember(act, { roundId, personId, isChair: chair === 'yes' }), 'named');
	},
	release: async (event) => {
		const act = actingAs(event, 'officer', 'panel-member');
		const form = await readForm(event.request, memberForm);
		if (!form.ok) return fail(422, { reason: 'not-found' });
		const { id: roundId } = await followed(event);
		return answer(await releaseMember(act, { roundId, personId: form.input.person }), 'released');
	},
	handout: async (event) => {
		const act = actingAs(event, 'officer', 'panel-member');
		const { id: roundId } = await followed(event);
		return answer(await handOutFiles(act, { roundId }), 'handed');
	},
	seal: async (event) => {
		const act = actingAs(event, 'officer', 'panel-member');
		const { id: roundId } = await followed(event);
		return answer(await sealScores(act, { roundId }), 'sealed');
	}
};
