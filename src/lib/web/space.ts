import type { Role } from '#lib/accounts/actor.ts';
import type { RouteId } from '#lib/text/paths.ts';

/** Where each role works: the page after signing in, and the link at the top of public pages. */
export const spaces = {
	'young-person': '/me',
	counsellor: '/counsellor',
	partner: '/organisation',
	officer: '/region',
	administrator: '/admin',
	'panel-member': '/panel'
} as const satisfies Record<Role, RouteId>;
