import { fail, redirect } from '@sveltejs/kit';
import { createOffer } from '#lib/offers/create-offer.server.ts';
import { contentFrom, contradictions, offerForm } from '#lib/offers/form.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => {
	actingAs(event, 'partner');
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'partner');
		const form = await readForm(event.request, offerForm);
		if (!form.ok) return fail(422, form.problem);
		const content = contentFrom(form.input);
		const issues = contradictions(content);
		if (Object.keys(issues).length > 0) return fail(422, { issues, typed: form.typed });
		const offer = await createOffer(act, { content });
		redirect(303, to('/organisation/offers/[offer]', { offer: offer.slug }));
	}
};
