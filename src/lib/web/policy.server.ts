import { isId } from '#lib/basics/id.ts';
import { type Role, roles } from '#lib/accounts/actor.ts';

/**
 * Who may ask for what: one row for each route, closed by default. A route without a row answers 404 and fails
 * `tests/journeys/every-page/the-policy-table.spec.ts`. `read` covers GET and HEAD (page and `__data.json`), `write`
 * every form action and other method. Which *rows* of the database a person sees is not decided here but in each
 * context's `access.ts`.
 */
export type Audience = 'anyone' | readonly Role[];

export interface Row {
	read: Audience;
	write?: Audience;
	/** Open to staff who have not shown their second factor yet, because it is where they show it. */
	beforeSecondFactor?: true;
	/** Written to by the pages of other sites: knows nobody, keeps nothing. */
	fromAnySite?: true;
	/** May stand in a frame of any other site: knows nobody, keeps nothing. */
	inAnyFrame?: true;
}

const young = ['young-person'] as const;
const counsellor = ['counsellor'] as const;
const partner = ['partner'] as const;
const officer = ['officer'] as const;
const administrator = ['administrator'] as const;
/** Members of a panel; officers sit on them, too. */
const panel = ['officer', 'panel-member'] as const;

export const policy: Record<string, Row> = {
	'/(public)': { read: 'anyone' },
	'/(public)/offers': { read: 'anyone' },
	'/(public)/offers/[offer]': { read: 'anyone', write: young },
	'/(public)/grants': { read: 'anyone' },
	'/(public)/grants/[programme]': { read: 'anyone' },
	'/(public)/simulator': { read: 'anyone', write: 'anyone' },
	'/(public)/simulator/result': { read: 'anyone', write: 'anyone' },
	'/(public)/simulator/questions': { read: 'anyone' },
	'/(public)/simulator/keep': { read: young, write: young },
	'/(public)/algorithms': { read: 'anyone' },
	'/(public)/algorithms/verify': { read: 'anyone' },
	'/(public)/algorithms/rounds/[round]': { read: 'anyone' },
	'/(public)/regions': { read: 'anyone' },
	'/(public)/help': { read: 'anyone' },
	'/(public)/embed': { read: 'anyone' },
	'/embed/simulator': { read: 'anyone', write: 'anyone', inAnyFrame: true },
	'/(public)/accessibility': { read: 'anyone' },
	'/(public)/legal': { read: 'anyone' },
	'/(public)/privacy': { read: 'anyone' },
	'/(public)/not-found': { read: 'anyone' },

	'/(public)/sign-in': { read: 'anyone', write: 'anyone' },
	'/(public)/sign-in/link': { read: 'anyone', write: 'anyone' },
	'/(public)/sign-in/link/[token]': { read: 'anyone', write: 'anyone' },
	'/(public)/sign-in/second-factor': { read: roles, write: roles, beforeSecondFactor: true },
	'/(public)/sign-out': { read: [], write: roles, beforeSecondFactor: true },
	'/(public)/sign-up': { read: 'anyone', write: 'anyone' },
	'/(public)/sign-up/verify': { read: 'anyone', write: 'anyone' },
	'/(public)/sign-up/too-young': { read: 'anyone' },
	'/(public)/reset': { read: 'anyone', write: 'anyone' },
	'/(public)/reset/[token]': { read: 'anyone', write: 'anyone' },
	'/(public)/email-change/[token]': { read: 'anyone', write: 'anyone' },
	'/(public)/invitation/[token]': { read: 'anyone', write: 'anyone' },
	'/account': { read: roles, write: roles },
	'/account/second-factor': { read: roles, write: roles },

	'/me': { read: young },
	'/me/situation': { read: young, write: young },
	'/me/applications': { read: young },
	'/me/applications/[application]': { read: young, write: young },
	'/me/applications/[application]/check': { read: young, write: young },
	'/me/applications/[application]/sent': { read: young },
	'/me/applications/[application]/funding': { read: young, write: young },
	'/me/funding/[request]': { read: young, write: young },
	'/me/funding/[request]/trace': { read: young },
	'/me/rounds': { read: young },
	'/me/rounds/[round]': { read: young, write: young },
	'/me/rounds/[round]/ask': { read: young, write: young },
	'/me/rounds/[round]/leave': { read: young, write: young },
	'/me/rounds/[round]/answer': { read: young, write: young },
	'/me/rounds/[round]/letter': { read: young },
	'/me/rounds/[round]/text': { read: young, write: young },
	'/me/file': { read: young, write: young },
	'/me/priority': { read: young, write: young },
	'/me/plan': { read: young, write: young },
	'/me/plan/calendar': { read: young },
	'/me/support/[mandate]': { read: young, write: young },
	'/me/export': { read: [], write: young },

	'/counsellor': { read: counsellor, write: counsellor },
	'/counsellor/invite': { read: counsellor, write: counsellor },
	'/counsellor/people/[person]': { read: counsellor, write: counsellor },
	'/counsellor/people/[person]/propose': { read: counsellor, write: counsellor },
	'/counsellor/people/[person]/plan': { read: counsellor, write: counsellor },

	'/organisation': { read: partner },
	'/organisation/offers': { read: partner, write: partner },
	'/organisation/offers/new': { read: partner, write: partner },
	'/organisation/offers/[offer]': { read: partner, write: partner },
	'/organisation/applications': { read: partner },
	'/organisation/applications/[application]': { read: partner, write: partner },
	'/organisation/members': { read: partner, write: partner },

	'/region': { read: officer },
	'/region/offers': { read: officer },
	'/region/offers/[offer]': { read: officer, write: officer },
	'/region/calls': { read: officer, write: officer },
	'/region/calls/[call]': { read: officer, write: officer },
	'/region/rounds': { read: officer, write: officer },
	'/region/rounds/[round]': { read: officer, write: officer },
	'/region/rounds/[round]/decide': { read: officer, write: officer },
	'/region/rounds/[round]/awards/[entry]': { read: officer, write: officer },
	'/region/rounds/[round]/answers': { read: officer, write: officer },
	'/region/rounds/drafts/[draft]': { read: officer, write: officer },
	'/region/rounds/drafts/[draft]/review': { read: officer, write: officer },
	'/region/appeals': { read: officer },
	'/region/appeals/[appeal]': { read: officer, write: officer },
	'/region/requests/[request]': { read: officer, write: officer },
	'/region/requests/[request]/trace': { read: officer },
	'/region/programmes': { read: officer },
	'/region/programmes/[programme]': { read: officer, write: officer },
	'/region/programmes/[programme]/write': { read: officer, write: officer },
	'/region/programmes/[programme]/preview': { read: officer },
	'/region/organisations': { read: officer },
	'/region/organisations/new': { read: officer, write: officer },
	'/region/organisations/[organisation]': { read: officer, write: officer },
	'/region/invitations': { read: officer, write: officer },

	'/panel': { read: panel },
	'/panel/[round]': { read: panel, write: panel },
	'/panel/[round]/[reading]': { read: panel, write: panel },

	'/admin': { read: administrator },
	'/admin/accounts': { read: administrator, write: administrator },
	'/admin/audit': { read: administrator, write: administrator },

	'/api/v1/rounds/[round]/[file]': { read: 'anyone' },
	'/api/v1/health': { read: 'anyone' },
	'/api/v1/programmes': { read: 'anyone' },
	'/api/v1/eligibility': { read: [], write: 'anyone', fromAnySite: true },
	'/api/v1/openapi.json': { read: 'anyone' }
};

/** Rows that exist in the demo and nowhere else. */
export const demoPolicy: Record<string, Row> = {
	'/demo': { read: 'anyone', write: 'anyone' },
	'/demo/mailbox': { read: 'anyone' },
	'/demo/mailbox/[mail]': { read: 'anyone' }
};

/** Parameters of addresses that are the key of a row; the others are slugs and tokens. */
const rowParameters = ['application', 'request', 'mandate', 'person', 'reading', 'mail'] as const;

/** Whether every row an address names can exist: PostgreSQL raises an error for a key that is none. */
export function namesRows(params: Partial<Record<string, string>>): boolean {
	return rowParameters.every((name) => params[name] === undefined || isId(params[name]));
}

export type Ruling = 'allowed' | 'not-found' | 'sign-in' | 'second-factor';

/** What a request gets, before any code of its route runs. */
export function rule(
	row: Row | undefined,
	isRead: boolean,
	who: { role: Role | 'visitor' | 'system'; isComplete: boolean }
): Ruling {
	const audience = isRead ? row?.read : row?.write;
	if (!row || !audience) return 'not-found';
	if (audience === 'anyone') return 'allowed';
	if (who.role === 'visitor') return audience.length > 0 ? 'sign-in' : 'not-found';
	if (!audience.some((role) => role === who.role)) return 'not-found';
	return who.isComplete || row.beforeSecondFactor ? 'allowed' : 'second-factor';
}
