import { error, fail } from '@sveltejs/kit';
import { noonInParis } from '#lib/basics/day.ts';
import { textForm } from '#lib/panels/form.ts';
import { namesItself } from '#lib/panels/names-itself.ts';
import { ownText } from '#lib/panels/own-queries.server.ts';
import { writeText } from '#lib/panels/write-text.server.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'young-person');
	const own = await ownText(act, event.params.round);
	if (!own) error(404, 'not-found');
	const { first_name, last_name, ...shown } = own;
	return {
		own: shown,
		isOpen: own.state === 'open' && act.now < noonInParis(own.closes_on),
		tellsWho: own.hides_identity && namesItself(own.body ?? '', { names: [first_name, last_name] })
	};
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, textForm);
		if (!form.ok) return fail(422, form.problem);
		const own = await ownText(act, event.params.round);
		if (!own) error(404, 'not-found');
		const written = await writeText(act, { roundId: own.id, body: form.input.body });
		if (!written.done) return fail(409, { reason: written.reason, typed: form.typed });
		return { isSaved: true };
	}
};
