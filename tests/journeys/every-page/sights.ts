import type { RouteId } from '#lib/text/paths.ts';
import type { Letters } from './letters.ts';
import type { Scene } from './scene.ts';
import type { Name } from './scene/cast.ts';

/** People of the demo world, whose pages are as full as those of a working service. */
export const demoReaders = {
	ines: 'ines.benali@demo.example',
	claire: 'claire.lemaire@demo.example',
	sonia: 'sonia.maille@demo.example',
	lucas: 'lucas.delattre@demo.example',
	marc: 'marc.duhamel@demo.example',
	helene: 'helene.carlier@demo.example',
	yanis: 'yanis.belkacem@demo.example'
} as const;

/** `half` is the partner Paula before her second factor. */
export type Reader = 'visitor' | 'half' | Name | keyof typeof demoReaders;

export interface Sight {
	by: Reader;
	/** Beside each parameter of the address, what of the scene or of the letters stands in its place; or a word. */
	at?: Record<string, keyof Scene['ids'] | keyof Letters | (string & {})>;
	query?: string;
	status?: 404;
}

/** Who looks at each page: its usual state first, then its others: empty, searched in vain, over, out of date. */
export const sights: Record<RouteId, readonly [Sight, ...Sight[]]> = {
	'/': [{ by: 'visitor' }, { by: 'ines' }],
	'/offers': [
		{ by: 'visitor' },
		{ by: 'visitor', query: '?kind=workcamp&area=europe' },
		{ by: 'visitor', query: '?view=map' },
		{ by: 'visitor', query: '?q=xylophone' },
		{ by: 'ines' }
	],
	'/offers/[offer]': [
		{ by: 'visitor', at: { offer: 'gandon-mangrove' } },
		{ by: 'visitor', at: { offer: 'sidi-bouzid-plage' } },
		{ by: 'visitor', at: { offer: 'never-published' }, status: 404 },
		{ by: 'ines', at: { offer: 'gandon-mangrove' } }
	],
	'/grants': [{ by: 'visitor' }, { by: 'visitor', query: '?q=xylophone' }],
	'/grants/[programme]': [
		{ by: 'visitor', at: { programme: 'programme' } },
		{ by: 'visitor', at: { programme: 'esc-volunteering-individual' } }
	],
	'/simulator': [{ by: 'visitor' }],
	'/simulator/result': [{ by: 'visitor' }],
	'/simulator/questions': [{ by: 'visitor' }],
	'/simulator/keep': [{ by: 'ines' }],
	'/algorithms': [{ by: 'visitor' }],
	'/algorithms/verify': [{ by: 'visitor' }],
	'/algorithms/rounds/[round]': [
		{ by: 'visitor', at: { round: 'chantiers-de-l-ete' } },
		{ by: 'visitor', at: { round: 'chantiers-du-printemps' } },
		{ by: 'visitor', at: { round: 'coup-de-pouce-trajet' } },
		{ by: 'visitor', at: { round: 'never-opened' }, status: 404 }
	],
	'/regions': [{ by: 'visitor' }],
	'/help': [{ by: 'visitor' }],
	'/embed': [{ by: 'visitor' }],
	'/embed/simulator': [{ by: 'visitor' }],
	'/accessibility': [{ by: 'visitor' }],
	'/legal': [{ by: 'visitor' }],
	'/privacy': [{ by: 'visitor' }],
	'/not-found': [{ by: 'visitor', status: 404 }],
	'/sign-in': [{ by: 'visitor' }],
	'/sign-in/link': [{ by: 'visitor' }],
	'/sign-in/link/[token]': [
		{ by: 'visitor', at: { token: 'signIn' } },
		{ by: 'visitor', at: { token: 'used' } }
	],
	'/sign-in/second-factor': [{ by: 'half' }],
	'/sign-up': [{ by: 'visitor' }],
	'/sign-up/verify': [{ by: 'visitor' }],
	'/sign-up/too-young': [{ by: 'visitor' }],
	'/reset': [{ by: 'visitor' }],
	'/reset/[token]': [
		{ by: 'visitor', at: { token: 'reset' } },
		{ by: 'visitor', at: { token: 'used' } }
	],
	'/email-change/[token]': [
		{ by: 'visitor', at: { token: 'emailChange' } },
		{ by: 'visitor', at: { token: 'used' } }
	],
	'/invitation/[token]': [
		{ by: 'visitor', at: { token: 'invitation' } },
		{ by: 'visitor', at: { token: 'used' } }
	],
	'/account': [{ by: 'anna' }, { by: 'sonia' }],
	'/account/second-factor': [{ by: 'anna' }],
	'/me': [{ by: 'ines' }, { by: 'basile' }, { by: 'anna' }],
	'/me/situation': [{ by: 'ines' }, { by: 'basile' }, { by: 'anna' }],
	'/me/applications': [{ by: 'anna' }, { by: 'basile' }],
	'/me/applications/[application]': [
		{ by: 'anna', at: { application: 'draft' } },
		{ by: 'anna', at: { application: 'application' } },
		{ by: 'anna', at: { application: 'offered' } },
		{ by: 'anna', at: { application: 'accepted' } },
		{ by: 'anna', at: { application: 'refused' } }
	],
	'/me/applications/[application]/check': [{ by: 'anna', at: { application: 'draft' } }],
	'/me/applications/[application]/sent': [{ by: 'anna' }],
	'/me/applications/[application]/funding': [{ by: 'anna', at: { application: 'accepted' } }],
	'/me/funding/[request]': [{ by: 'anna' }, { by: 'anna', at: { request: 'refusedRequest' } }],
	'/me/rounds': [{ by: 'ines' }],
	'/me/rounds/[round]': [
		{ by: 'ines', at: { round: 'chantiers-de-l-ete' } },
		{ by: 'ines', at: { round: 'chantiers-du-printemps' } },
		{ by: 'lucas', at: { round: 'coup-de-pouce-trajet' } },
		{ by: 'anna', at: { round: 'runRound' } }
	],
	'/me/rounds/[round]/ask': [{ by: 'anna', at: { round: 'answeredRound' } }],
	'/me/rounds/[round]/leave': [{ by: 'anna', at: { round: 'runRound' } }],
	'/me/rounds/[round]/answer': [{ by: 'ines', at: { round: 'sejours-d-automne' } }, { by: 'basile' }],
	'/me/rounds/[round]/letter': [
		{ by: 'anna', at: { round: 'answersRound' } },
		{ by: 'lucas', at: { round: 'coup-de-pouce-trajet' } }
	],
	'/me/rounds/[round]/text': [{ by: 'anna', at: { round: 'panelRound' } }],
	'/me/file': [{ by: 'anna' }, { by: 'basile' }],
	'/me/priority': [{ by: 'ines' }, { by: 'anna' }, { by: 'basile' }],
	'/me/plan': [{ by: 'anna' }, { by: 'basile' }, { by: 'ines' }],
	'/me/support/[mandate]': [{ by: 'anna' }],
	'/me/export': [{ by: 'anna', status: 404 }],
	'/counsellor': [
		{ by: 'claire' },
		{ by: 'claire', query: '?view=all' },
		{ by: 'claire', query: '?view=without-news' },
		{ by: 'denis' }
	],
	'/counsellor/invite': [{ by: 'claire' }],
	'/counsellor/people/[person]': [{ by: 'chloe' }],
	'/counsellor/people/[person]/plan': [{ by: 'chloe' }],
	'/counsellor/people/[person]/propose': [{ by: 'chloe' }, { by: 'chloe', query: '?q=xylophone' }],
	'/organisation': [{ by: 'sonia' }, { by: 'quentin' }, { by: 'paula' }],
	'/organisation/offers': [{ by: 'sonia' }, { by: 'quentin' }, { by: 'paula' }],
	'/organisation/offers/new': [{ by: 'sonia' }],
	'/organisation/offers/[offer]': [
		{ by: 'paula', at: { offer: 'draftOffer' } },
		{ by: 'paula', at: { offer: 'moderatedOffer' } },
		{ by: 'paula', at: { offer: 'returnedOffer' } },
		{ by: 'paula' }
	],
	'/organisation/applications': [{ by: 'sonia' }, { by: 'quentin' }],
	'/organisation/applications/[application]': [
		{ by: 'paula' },
		{ by: 'paula', at: { application: 'offered' } },
		{ by: 'paula', at: { application: 'accepted' } },
		{ by: 'paula', at: { application: 'refused' } }
	],
	'/organisation/members': [{ by: 'sonia' }, { by: 'quentin' }],
	'/region': [{ by: 'marc' }],
	'/region/offers': [{ by: 'marc' }],
	'/region/offers/[offer]': [
		{ by: 'marc', at: { offer: 'moderatedOffer' } },
		{ by: 'marc', at: { offer: 'returnedOffer' } },
		{ by: 'marc' }
	],
	'/region/programmes': [{ by: 'marc' }],
	'/region/programmes/[programme]': [
		{ by: 'marc', at: { programme: 'programme' } },
		{ by: 'marc', at: { programme: 'pacea' } }
	],
	'/region/programmes/[programme]/write': [
		{ by: 'marc', at: { programme: 'programme' }, query: '?what=texts' },
		{ by: 'marc', at: { programme: 'programme' }, query: '?what=sources' },
		{ by: 'marc', at: { programme: 'programme' }, query: '?what=part&kind=monthly_by_set' },
		{ by: 'marc', at: { programme: 'programme' }, query: '?what=condition&part=person&subject=status.set' },
		{ by: 'marc', at: { programme: 'programme' }, query: '?what=case' }
	],
	'/region/programmes/[programme]/preview': [{ by: 'marc', at: { programme: 'programme' } }],
	'/region/calls': [{ by: 'marc' }],
	'/region/calls/[call]': [{ by: 'marc' }],
	'/region/rounds': [{ by: 'marc' }],
	'/region/rounds/[round]': [
		{ by: 'marc', at: { round: 'chantiers-de-l-ete' } },
		{ by: 'marc', at: { round: 'chantiers-du-printemps' } },
		{ by: 'marc', at: { round: 'chantiers-de-la-toussaint' } },
		{ by: 'marc', at: { round: 'coup-de-pouce-trajet' } }
	],
	'/region/appeals': [{ by: 'marc' }],
	'/region/appeals/[appeal]': [{ by: 'olga' }, { by: 'octave' }],
	'/region/rounds/[round]/decide': [{ by: 'marc', at: { round: 'chantiers-de-la-toussaint' } }],
	'/region/rounds/[round]/awards/[entry]': [{ by: 'olga', at: { round: 'runRound' } }],
	'/region/rounds/[round]/answers': [
		{ by: 'marc', at: { round: 'sejours-d-automne' } },
		{ by: 'marc', at: { round: 'chantiers-du-printemps' } },
		{ by: 'marc', at: { round: 'coup-de-pouce-trajet' } },
		{ by: 'marc' }
	],
	'/region/rounds/drafts/[draft]': [{ by: 'marc', at: { draft: 'roundDraft' } }],
	'/region/rounds/drafts/[draft]/review': [{ by: 'marc', at: { draft: 'roundDraft' } }],
	'/region/requests/[request]': [{ by: 'marc' }, { by: 'marc', at: { request: 'refusedRequest' } }],
	'/region/organisations': [{ by: 'marc' }, { by: 'marc', query: '?q=xylophone' }],
	'/region/organisations/new': [{ by: 'marc' }],
	'/region/organisations/[organisation]': [{ by: 'marc', at: { organisation: 'le-pont' } }],
	'/region/invitations': [{ by: 'marc' }],
	'/panel': [{ by: 'yanis' }, { by: 'pablo' }, { by: 'marc' }],
	'/panel/[round]': [
		{ by: 'helene', at: { round: 'chantiers-de-montagne' } },
		{ by: 'marc', at: { round: 'chantiers-de-montagne' } },
		{ by: 'pablo', at: { round: 'panelRound' }, status: 404 }
	],
	'/panel/[round]/[reading]': [
		{ by: 'pia', at: { round: 'panelRound' } },
		{ by: 'pablo', at: { round: 'panelRound' }, status: 404 }
	],
	'/admin': [{ by: 'zoe' }],
	'/admin/accounts': [{ by: 'zoe' }, { by: 'zoe', query: '?q=xylophone' }],
	'/admin/audit': [{ by: 'zoe' }],
	'/demo': [{ by: 'visitor' }],
	'/demo/mailbox': [{ by: 'visitor' }],
	'/demo/mailbox/[mail]': [{ by: 'visitor' }]
};
