import { error, redirect } from '@sveltejs/kit';
import { demoPeople } from '#lib/demo/queries.server.ts';
import { signInAs } from '#lib/demo/sign-in-as.server.ts';
import { endSession } from '#lib/accounts/session.server.ts';
import { to } from '#lib/text/link.ts';
import { rememberSession, sessionToken } from '#lib/web/cookie.server.ts';
import { fieldsOf } from '#lib/web/form.ts';
import { anyone } from '#lib/web/guard.server.ts';
import { spaces } from '#lib/web/space.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = anyone(event);
	return { people: await demoPeople(db) };
};

export const actions: Actions = {
	default: async (event) => {
		const act = anyone(event);
		const form = await fieldsOf(event.request);
		const result = await signInAs(act, String(form.get('person')));
		if (!result.done) error(404, 'not-found');
		const before = sessionToken(event.cookies);
		if (before) await endSession(act.db, before);
		rememberSession(event.cookies, result.value.token);
		redirect(303, to(spaces[result.value.person.role]));
	}
};
