/**
 * Every page's address: route id (English folders) beside the French path people see. The English path is
 * the route id under `/en`. One table feeds Paraglide's URL patterns, the link builder and the tests.
 */
export const frenchPaths = {
	'/': '/',
	'/offers': '/offres',
	'/offers/[offer]': '/offres/[offer]',
	'/grants': '/aides',
	'/grants/[programme]': '/aides/[programme]',
	'/simulator': '/simulateur',
	'/simulator/result': '/simulateur/resultat',
	'/simulator/questions': '/simulateur/questions',
	'/simulator/keep': '/simulateur/garder',
	'/algorithms': '/algorithmes',
	'/algorithms/verify': '/algorithmes/verifier',
	'/algorithms/rounds/[round]': '/algorithmes/tours/[round]',
	'/regions': '/regions-partenaires',
	'/embed': '/integrer',
	'/embed/simulator': '/integrer/simulateur',
	'/help': '/se-faire-aider',
	'/accessibility': '/accessibilite',
	'/legal': '/mentions-legales',
	'/privacy': '/confidentialite',
	'/not-found': '/page-introuvable',
	'/sign-in': '/connexion',
	'/sign-in/link': '/connexion/lien',
	'/sign-in/link/[token]': '/connexion/lien/[token]',
	'/sign-in/second-factor': '/connexion/deuxieme-etape',
	'/sign-up': '/inscription',
	'/sign-up/verify': '/inscription/code',
	'/sign-up/too-young': '/inscription/moins-de-15-ans',
	'/reset': '/mot-de-passe-oublie',
	'/reset/[token]': '/mot-de-passe-oublie/[token]',
	'/email-change/[token]': '/changement-adresse/[token]',
	'/invitation/[token]': '/invitation/[token]',
	'/account': '/mon-compte',
	'/account/second-factor': '/mon-compte/deuxieme-etape',
	'/me': '/mon-espace',
	'/me/situation': '/mon-espace/ma-situation',
	'/me/applications': '/mon-espace/candidatures',
	'/me/applications/[application]': '/mon-espace/candidatures/[application]',
	'/me/applications/[application]/check': '/mon-espace/candidatures/[application]/verifier',
	'/me/applications/[application]/sent': '/mon-espace/candidatures/[application]/envoyee',
	'/me/applications/[application]/funding': '/mon-espace/candidatures/[application]/aide',
	'/me/funding/[request]': '/mon-espace/aides/[request]',
	'/me/rounds': '/mon-espace/voeux',
	'/me/rounds/[round]': '/mon-espace/voeux/[round]',
	'/me/rounds/[round]/ask': '/mon-espace/voeux/[round]/demander',
	'/me/rounds/[round]/leave': '/mon-espace/voeux/[round]/se-retirer',
	'/me/rounds/[round]/answer': '/mon-espace/voeux/[round]/reponse',
	'/me/rounds/[round]/letter': '/mon-espace/voeux/[round]/courrier',
	'/me/rounds/[round]/text': '/mon-espace/voeux/[round]/texte',
	'/me/file': '/mon-espace/mon-dossier',
	'/me/priority': '/mon-espace/ma-priorite',
	'/me/plan': '/mon-espace/mon-plan',
	'/me/support/[mandate]': '/mon-espace/accompagnement/[mandate]',
	'/me/export': '/mon-espace/mes-donnees',
	'/counsellor': '/conseiller',
	'/counsellor/invite': '/conseiller/inviter',
	'/counsellor/people/[person]': '/conseiller/jeunes/[person]',
	'/counsellor/people/[person]/propose': '/conseiller/jeunes/[person]/proposer',
	'/counsellor/people/[person]/plan': '/conseiller/jeunes/[person]/plan',
	'/organisation': '/organisme',
	'/organisation/offers': '/organisme/offres',
	'/organisation/offers/new': '/organisme/offres/nouvelle',
	'/organisation/offers/[offer]': '/organisme/offres/[offer]',
	'/organisation/applications': '/organisme/candidatures',
	'/organisation/applications/[application]': '/organisme/candidatures/[application]',
	'/organisation/members': '/organisme/equipe',
	'/region': '/region',
	'/region/offers': '/region/offres',
	'/region/offers/[offer]': '/region/offres/[offer]',
	'/region/calls': '/region/appels',
	'/region/calls/[call]': '/region/appels/[call]',
	'/region/rounds': '/region/tours',
	'/region/rounds/[round]': '/region/tours/[round]',
	'/region/rounds/[round]/decide': '/region/tours/[round]/decider',
	'/region/rounds/[round]/awards/[entry]': '/region/tours/[round]/propositions/[entry]',
	'/region/rounds/[round]/answers': '/region/tours/[round]/reponses',
	'/region/rounds/drafts/[draft]': '/region/tours/brouillons/[draft]',
	'/region/rounds/drafts/[draft]/review': '/region/tours/brouillons/[draft]/relecture',
	'/region/appeals': '/region/recours',
	'/region/appeals/[appeal]': '/region/recours/[appeal]',
	'/region/requests/[request]': '/region/demandes/[request]',
	'/region/programmes': '/region/aides',
	'/region/programmes/[programme]': '/region/aides/[programme]',
	'/region/programmes/[programme]/write': '/region/aides/[programme]/ecrire',
	'/region/programmes/[programme]/preview': '/region/aides/[programme]/apercu',
	'/region/organisations': '/region/organismes',
	'/region/organisations/new': '/region/organismes/nouveau',
	'/region/organisations/[organisation]': '/region/organismes/[organisation]',
	'/region/invitations': '/region/invitations',
	'/panel': '/jury',
	'/panel/[round]': '/jury/[round]',
	'/panel/[round]/[reading]': '/jury/[round]/[reading]',
	'/admin': '/admin',
	'/admin/accounts': '/admin/comptes',
	'/admin/audit': '/admin/journal',
	'/demo': '/demo',
	'/demo/mailbox': '/demo/courrier',
	'/demo/mailbox/[mail]': '/demo/courrier/[mail]'
} as const;

export type RouteId = keyof typeof frenchPaths;

const asPattern = (path: string) => path.replaceAll(/\[(\w+)\]/g, ':$1');

/** Paraglide's `urlPatterns`: the French path bare, the English one under `/en`; anything else passes as it is. */
export const urlPatterns = [
	...Object.entries(frenchPaths)
		.filter(([route]) => route !== '/')
		.map(([route, french]) => ({
			pattern: asPattern(route),
			localized: [
				['en', `/en${asPattern(route)}`],
				['fr', asPattern(french)]
			] as [string, string][]
		})),
	{
		pattern: '/',
		localized: [
			['en', '/en'],
			['fr', '/']
		] as [string, string][]
	},
	{
		pattern: '/:path(.*)?',
		localized: [
			['en', '/en/:path(.*)?'],
			['fr', '/:path(.*)?']
		] as [string, string][]
	}
];
