import { fail, redirect } from '@sveltejs/kit';
import { callSlug } from '#lib/funding/call.ts';
import { offersFrom, roundForm } from '#lib/rounds/form.ts';
import { openRound } from '#lib/rounds/open-round.server.ts';
import { offersToAllocate } from '#lib/rounds/offer-queries.server.ts';
import { allRounds } from '#lib/rounds/queries.server.ts';
import { openingRefusals } from '#lib/rounds/words.ts';
import { m } from '#lib/text/generated/messages.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = actingAs(event, 'officer');
	const [rounds, offers] = await Promise.all([allRounds(db), offersToAllocate(db)]);
	return { rounds, offers };
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, roundForm);
		if (!form.ok) return fail(422, form.problem);
		const { input, typed } = form;
		const offers = offersFrom(input);
		if (!offers) return fail(422, { issues: { offers: m.allocation_refused_number() }, typed });
		const slug = callSlug(input.label_fr);
		const opened = await openRound(act, {
			slug,
			labelFr: input.label_fr,
			labelEn: input.label_en,
			closesOn: input.closes_on,
			answersOn: input.answers_on,
			mostChoices: input.most_choices,
			drawBasis: input.draw_basis,
			publicValueSource: input.public_value_source,
			priorityBasis: input.priority_basis,
			offers
		});
		if (!opened.done) return fail(409, { issues: openingRefusals[opened.reason](), typed });
		redirect(303, to('/region/rounds/[round]', { round: slug }));
	}
};
