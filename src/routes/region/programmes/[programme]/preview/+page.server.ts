import { error } from '@sveltejs/kit';
import { draftPreview } from '#lib/programmes/drafting/preview.server.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer');
	const sheet = await draftPreview(act, event.params.programme, getLocale());
	if (!sheet) error(404, 'not-found');
	return { sheet };
};
