import { error, fail } from '@sveltejs/kit';
import { caseloadRows, isIn, views } from '#lib/followup/caseload.ts';
import { followedPeople } from '#lib/followup/caseload-queries.server.ts';
import { messageForm, personForm, revocationForm } from '#lib/followup/form.ts';
import { openInvitations } from '#lib/followup/mandate-queries.server.ts';
import { proposals } from '#lib/followup/proposal-queries.server.ts';
import { remind } from '#lib/followup/remind.server.ts';
import { rowSaid } from '#lib/followup/row-said.ts';
import { revokeMandate } from '#lib/followup/revoke-mandate.server.ts';
import { writeToPeople } from '#lib/followup/write-to-people.server.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'counsellor');
	const asked = event.url.searchParams.get('view');
	const view = views.find((one) => one === asked) ?? 'to-do';
	const rows = caseloadRows(await followedPeople(act), act.now);
	return {
		now: act.now,
		view,
		isEnded: event.url.searchParams.has('ended'),
		rows: rows.filter((row) => isIn(view, row)).map((row) => rowSaid(row, act.now)),
		counts: views.map((one) => ({ view: one, count: rows.filter((row) => isIn(one, row)).length })),
		urgent: rows.filter((row) => row.first?.severity === 'urgent').length,
		invitations: await openInvitations(act.db, act.actor, act.now),
		proposals: await proposals(act.db, act.actor, act.now)
	};
};

export const actions: Actions = {
	remind: async (event) => {
		const act = actingAs(event, 'counsellor');
		const form = await readForm(event.request, personForm);
		if (!form.ok) return fail(422, { reason: 'not-found' as const });
		const result = await remind(act, { personId: form.input.person });
		if (!result.done && result.reason === 'not-found') error(404, 'not-found');
		return result.done ? { reminded: result.value.firstName } : fail(409, { reason: result.reason });
	},
	takeBack: async (event) => {
		const act = actingAs(event, 'counsellor');
		const form = await readForm(event.request, revocationForm);
		if (!form.ok) return fail(422, { reason: 'not-found' as const });
		const result = await revokeMandate(act, { mandateId: form.input.mandate, reason: form.input.reason });
		if (!result.done) error(404, 'not-found');
		return { takenBack: true };
	},
	write: async (event) => {
		const act = actingAs(event, 'counsellor');
		const form = await readForm(event.request, messageForm);
		if (!form.ok) return fail(422, form.problem);
		const result = await writeToPeople(act, { personIds: form.input.people, body: form.input.body });
		if (!result.done) error(404, 'not-found');
		return { written: result.value.count };
	}
};
