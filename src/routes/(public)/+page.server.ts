import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types';
import type { Departure } from './DepartureCard.svelte';
import type { GrantLine } from './GrantBand.svelte';

export const load: PageServerLoad = (event) => {
	anyone(event);
	const offers: Departure[] = [];
	const grants: GrantLine[] = [];
	return { offers, offerCount: 0, grants, grantCount: 0 };
};
