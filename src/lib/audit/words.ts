import { m } from '#lib/text/generated/messages.js';

const words: Record<string, () => string> = {
	'young-person': m.admin_role_young_person,
	counsellor: m.admin_role_counsellor,
	partner: m.admin_role_partner,
	officer: m.admin_role_officer,
	administrator: m.admin_role_administrator,
	'panel-member': m.admin_role_panel_member,
	visitor: m.admin_role_visitor,
	system: m.admin_role_system
};

/** The word for who acted, in the reader's language; the code itself when it is none of ours. */
export const roleWord = (role: string): string => words[role]?.() ?? role;
