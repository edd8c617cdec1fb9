import { error, fail, redirect } from '@sveltejs/kit';
import { savedOrganisationForm } from '#lib/organisations/form.ts';
import { managedOrganisation } from '#lib/organisations/queries.server.ts';
import { saveOrganisation } from '#lib/organisations/save-organisation.server.ts';
import { m } from '#lib/text/generated/messages.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'officer');
	const organisation = await managedOrganisation(db, actor, event.params.organisation);
	if (!organisation) error(404, 'not-found');
	const { searchParams } = event.url;
	return { organisation, isCreated: searchParams.has('created'), isSaved: searchParams.has('saved') };
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, savedOrganisationForm);
		if (!form.ok) return fail(422, { isStale: false, ...form.problem });
		const { version, ...content } = form.input;
		const { organisation: slug } = event.params;
		const saved = await saveOrganisation(act, { slug, version, content });
		if (saved.done)
			redirect(303, `${to('/region/organisations/[organisation]', { organisation: slug })}?saved`);
		if (saved.reason === 'not-found') error(404, 'not-found');
		const isStale = saved.reason === 'stale';
		const issues: Record<string, string> = isStale ? {} : { name: m.organisations_already_there() };
		return fail(409, { isStale, issues, typed: form.typed });
	}
};
