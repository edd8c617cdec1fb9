import { error, fail, redirect } from '@sveltejs/kit';
import { revocationForm } from '#lib/followup/form.ts';
import { wordingOf } from '#lib/followup/mandate.ts';
import { ownFile } from '#lib/followup/own-file-queries.server.ts';
import { revokeMandate } from '#lib/followup/revoke-mandate.server.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'young-person');
	const { mandates, readings, notes, certifications } = await ownFile(act);
	const isLive = (mandate: (typeof mandates)[number]) =>
		mandate.state === 'accepted' && mandate.expires_at > act.now;
	const isOpen = (mandate: (typeof mandates)[number]) =>
		mandate.state === 'invited' && mandate.expires_at > act.now;
	return {
		now: act.now,
		isStopped: event.url.searchParams.has('stopped'),
		live: mandates.filter(isLive).map((one) => ({ ...one, wording: wordingOf(one.wording_version) })),
		invitations: mandates.filter(isOpen),
		past: mandates.filter((mandate) => !isLive(mandate) && !isOpen(mandate)),
		readings,
		notes,
		certifications
	};
};

export const actions: Actions = {
	stop: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, revocationForm);
		if (!form.ok) return fail(422, form.problem);
		const result = await revokeMandate(act, { mandateId: form.input.mandate, reason: form.input.reason });
		if (!result.done) error(404, 'not-found');
		redirect(303, `${to('/me/file')}?stopped`);
	}
};
