import { anyone } from '#lib/web/guard.server.ts';
import { answerLetterForm } from '#lib/web/letter.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => {
	anyone(event);
};

export const actions: Actions = {
	default: async (event) => {
		const act = anyone(event);
		return answerLetterForm(event, act, 'sign-in');
	}
};
