/** Who acts. A visitor has no account; `system` is the worker and the operators' commands. */
export const roles = [
	'young-person',
	'counsellor',
	'partner',
	'officer',
	'administrator',
	'panel-member'
] as const;
export type Role = (typeof roles)[number];

interface SignedIn<R extends Role> {
	role: R;
	personId: string;
	firstName: string;
	lastName: string;
}

export type YoungPerson = SignedIn<'young-person'>;
export type Officer = SignedIn<'officer'>;
export type Administrator = SignedIn<'administrator'>;
/** Invited to read and score the files of a round, and nothing else. */
export type PanelMember = SignedIn<'panel-member'>;
/** Member of a structure (mission locale, school, Info Jeunes…). */
export type Counsellor = SignedIn<'counsellor'> & { organisationId: string; organisationName: string };
/** Member of an organisation that posts offers. */
export type Partner = SignedIn<'partner'> & { organisationId: string; organisationName: string };

export type Person = YoungPerson | Counsellor | Partner | Officer | Administrator | PanelMember;
export interface Visitor {
	role: 'visitor';
	personId: null;
}
export interface System {
	role: 'system';
	personId: null;
}
export type Actor = Person | Visitor | System;
export type ActorOf<R extends Role> = Extract<Person, { role: R }>;

export const visitor: Visitor = { role: 'visitor', personId: null };
export const system: System = { role: 'system', personId: null };

/** Roles that come by invitation and must show a second factor. */
export const staffRoles: readonly Role[] = [
	'counsellor',
	'partner',
	'officer',
	'administrator',
	'panel-member'
];

export const isSignedIn = (actor: Actor): actor is Person => actor.personId !== null;
export const isStaff = (actor: Actor) => isSignedIn(actor) && staffRoles.includes(actor.role);
