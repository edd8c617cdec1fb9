import { fail, redirect } from '@sveltejs/kit';
import { createOrganisation } from '#lib/organisations/create-organisation.server.ts';
import { newOrganisationForm } from '#lib/organisations/form.ts';
import { m } from '#lib/text/generated/messages.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => {
	actingAs(event, 'officer');
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, newOrganisationForm);
		if (!form.ok) return fail(422, form.problem);
		const made = await createOrganisation(act, form.input);
		if (!made.done)
			return fail(409, { issues: { name: m.organisations_already_there() }, typed: form.typed });
		redirect(303, `${to('/region/organisations/[organisation]', { organisation: made.value.slug })}?created`);
	}
};
