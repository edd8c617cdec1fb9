import type { Role } from '#lib/accounts/actor.ts';
import type { Scene } from './scene.ts';
import type { Name } from './scene/cast.ts';

/**
 * What each route owes to whom, written down a second time and by hand: when the policy table and this one disagree,
 * one of them is wrong. `own` marks pages about somebody's own things: the second person of the role is a stranger
 * there and gets the answer of a page that does not exist.
 */
export type Who = 'everyone' | 'nobody' | readonly Role[];
export interface Owed {
	read: Who;
	write?: Who;
	/** `true`: the first of each role; or the people of the scene it belongs to. */
	own?: true | readonly Name[];
	/** Ids of the scene that stand in the address, where the parameter's own name does not tell. */
	at?: Record<string, keyof Scene['ids']>;
	/** A word of the address that belongs to nobody: a link that was never sent. */
	unknown?: true;
	beforeSecondFactor?: true;
}

const young = ['young-person'] as const;
const counsellor = ['counsellor'] as const;
const partner = ['partner'] as const;
const officer = ['officer'] as const;
const administrator = ['administrator'] as const;
const signedIn = [
	'young-person',
	'counsellor',
	'partner',
	'officer',
	'administrator',
	'panel-member'
] as const;
const panel = ['officer', 'panel-member'] as const;

export const owed: Record<string, Owed> = {
	'/': { read: 'everyone' },
	'/offers': { read: 'everyone' },
	'/offers/[offer]': { read: 'everyone', write: young },
	'/grants': { read: 'everyone' },
	'/grants/[programme]': { read: 'everyone' },
	'/simulator': { read: 'everyone', write: 'everyone' },
	'/simulator/result': { read: 'everyone', write: 'everyone' },
	'/simulator/questions': { read: 'everyone' },
	'/algorithms': { read: 'everyone' },
	'/algorithms/verify': { read: 'everyone' },
	'/algorithms/rounds/[round]': { read: 'everyone' },
	'/regions': { read: 'everyone' },
	'/help': { read: 'everyone' },
	'/accessibility': { read: 'everyone' },
	'/legal': { read: 'everyone' },
	'/privacy': { read: 'everyone' },
	'/not-found': { read: 'nobody' },

	'/sign-in': { read: 'everyone', write: 'everyone' },
	'/sign-in/link': { read: 'everyone', write: 'everyone' },
	'/sign-in/link/[token]': { read: 'everyone', write: 'everyone', unknown: true },
	'/sign-in/second-factor': { read: signedIn, write: signedIn, beforeSecondFactor: true },
	'/sign-out': { read: 'nobody', write: signedIn, beforeSecondFactor: true },
	'/sign-up': { read: 'everyone', write: 'everyone' },
	'/sign-up/verify': { read: 'everyone', write: 'everyone' },
	'/sign-up/too-young': { read: 'everyone' },
	'/reset': { read: 'everyone', write: 'everyone' },
	'/reset/[token]': { read: 'everyone', write: 'everyone', unknown: true },
	'/email-change/[token]': { read: 'everyone', write: 'everyone', unknown: true },
	'/invitation/[token]': { read: 'everyone', write: 'everyone', unknown: true },
	'/account': { read: signedIn, write: signedIn },
	'/account/second-factor': { read: signedIn, write: signedIn },

	'/me': { read: young },
	'/me/situation': { read: young, write: young },
	'/me/applications': { read: young },
	'/me/applications/[application]': { read: young, write: young, own: true },
	'/me/applications/[application]/check': {
		read: young,
		write: young,
		own: true,
		at: { application: 'draft' }
	},
	'/me/applications/[application]/sent': { read: young, own: true },
	'/me/applications/[application]/funding': {
		read: young,
		write: young,
		own: true,
		at: { application: 'accepted' }
	},
	'/me/funding/[request]': { read: young, write: young, own: true },
	'/me/funding/[request]/trace': { read: young, own: true },
	'/me/rounds': { read: young },
	'/me/rounds/[round]': { read: young, write: young },
	'/me/rounds/[round]/ask': { read: young, write: young, own: true, at: { round: 'answeredRound' } },
	'/me/rounds/[round]/text': { read: young, write: young, own: true, at: { round: 'panelRound' } },
	'/me/rounds/[round]/leave': { read: young, write: young, own: true, at: { round: 'runRound' } },
	'/me/rounds/[round]/answer': { read: young, write: young, at: { round: 'answersRound' } },
	'/me/rounds/[round]/letter': { read: young, at: { round: 'answersRound' } },
	'/me/file': { read: young, write: young },
	'/me/priority': { read: young, write: young },
	'/me/plan': { read: young, write: young },
	'/me/plan/calendar': { read: young, own: true },
	'/me/support/[mandate]': { read: young, write: young, own: true },
	'/me/export': { read: 'nobody', write: young },

	'/counsellor': { read: counsellor, write: counsellor },
	'/counsellor/invite': { read: counsellor, write: counsellor },
	'/counsellor/people/[person]': { read: counsellor, write: counsellor, own: true },
	'/counsellor/people/[person]/propose': { read: counsellor, write: counsellor, own: true },
	'/counsellor/people/[person]/plan': { read: counsellor, write: counsellor, own: true },

	'/organisation': { read: partner },
	'/organisation/offers': { read: partner, write: partner },
	'/organisation/offers/new': { read: partner, write: partner },
	'/organisation/offers/[offer]': { read: partner, write: partner, own: true, at: { offer: 'draftOffer' } },
	'/organisation/applications': { read: partner },
	'/organisation/applications/[application]': { read: partner, write: partner, own: true },
	'/organisation/members': { read: partner, write: partner },

	'/region': { read: officer },
	'/region/offers': { read: officer },
	'/region/offers/[offer]': { read: officer, write: officer, at: { offer: 'moderatedOffer' } },
	'/region/programmes': { read: officer },
	'/region/programmes/[programme]': { read: officer, write: officer },
	'/region/programmes/[programme]/write': { read: officer, write: officer },
	'/region/programmes/[programme]/preview': { read: officer },
	'/region/calls': { read: officer, write: officer },
	'/region/calls/[call]': { read: officer, write: officer },
	'/region/rounds': { read: officer, write: officer },
	'/region/rounds/[round]': { read: officer, write: officer },
	'/region/appeals': { read: officer },
	'/region/appeals/[appeal]': { read: officer, write: officer },
	'/region/rounds/[round]/decide': { read: officer, write: officer, own: true, at: { round: 'runRound' } },
	'/region/rounds/[round]/awards/[entry]': { read: officer, write: officer, at: { round: 'runRound' } },
	'/region/rounds/[round]/answers': { read: officer, write: officer, at: { round: 'answersRound' } },
	'/region/rounds/drafts/[draft]': { read: officer, write: officer, at: { draft: 'roundDraft' } },
	'/region/rounds/drafts/[draft]/review': { read: officer, write: officer, at: { draft: 'roundDraft' } },
	'/region/requests/[request]': { read: officer, write: officer },
	'/region/requests/[request]/trace': { read: officer },
	'/region/organisations': { read: officer },
	'/region/organisations/new': { read: officer, write: officer },
	'/region/organisations/[organisation]': { read: officer, write: officer },
	'/region/invitations': { read: officer, write: officer },

	'/panel': { read: panel },
	'/panel/[round]': {
		read: panel,
		write: panel,
		own: ['olga', 'octave', 'pia'],
		at: { round: 'panelRound' }
	},
	'/panel/[round]/[reading]': { read: panel, write: panel, own: ['pia'], at: { round: 'panelRound' } },

	'/admin': { read: administrator },
	'/admin/accounts': { read: administrator, write: administrator },
	'/admin/audit': { read: administrator, write: administrator },

	'/demo': { read: 'everyone', write: 'everyone' },
	'/demo/mailbox': { read: 'everyone' },
	'/demo/mailbox/[mail]': { read: 'everyone' },
	'/api/v1/health': { read: 'everyone' }
};
