import { error } from '@sveltejs/kit';
import { linkedText } from '#lib/messages/linked-text.ts';
import { mailById } from '#lib/messages/queries.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db } = anyone(event);
	const mail = await mailById(db, event.params.mail);
	if (!mail) error(404, 'not-found');
	const { text_body, ...rest } = mail;
	return { mail: rest, parts: linkedText(text_body) };
};
