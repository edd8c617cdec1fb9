import { error, fail, redirect } from '@sveltejs/kit';
import { ownPriority } from '#lib/followup/criteria-queries.server.ts';
import { showForm } from '#lib/followup/form.ts';
import { eraseCertifications, showCriteria } from '#lib/followup/show-criteria.server.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'young-person');
	const query = event.url.searchParams;
	return {
		...(await ownPriority(act)),
		news: (['saved', 'erased'] as const).find((word) => query.has(word)) ?? null
	};
};

export const actions: Actions = {
	show: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, showForm);
		if (!form.ok) error(404, 'not-found');
		const { mandate, criterion, agrees } = form.input;
		const result = await showCriteria(act, {
			mandateId: mandate,
			criteria: criterion,
			agrees: agrees === 'yes'
		});
		if (!result.done) {
			if (result.reason === 'not-found') error(404, 'not-found');
			return fail(409, { reason: result.reason, mandate, ticked: criterion });
		}
		redirect(303, `${to('/me/priority')}?saved`);
	},
	erase: async (event) => {
		const act = actingAs(event, 'young-person');
		await eraseCertifications(act);
		redirect(303, `${to('/me/priority')}?erased`);
	}
};
