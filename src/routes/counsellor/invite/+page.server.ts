import { fail, redirect } from '@sveltejs/kit';
import { invitationForm } from '#lib/followup/form.ts';
import { inviteYoungPerson } from '#lib/followup/invite-young-person.server.ts';
import { presentWording } from '#lib/followup/mandate.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => {
	actingAs(event, 'counsellor');
	return { wording: presentWording, isSent: event.url.searchParams.has('sent') };
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'counsellor');
		const form = await readForm(event.request, invitationForm);
		if (!form.ok) return fail(422, form.problem);
		const result = await inviteYoungPerson(act, form.input);
		if (!result.done) return fail(409, { reason: result.reason, typed: form.typed });
		redirect(303, `${to('/counsellor/invite')}?sent`);
	}
};
