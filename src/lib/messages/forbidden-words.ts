/**
 * Words that must not stand in a mail: someone may read it over a shoulder, on a shared phone or in a family mailbox.
 * A mail says that there is news and links to it; what the news is stands behind the sign-in. Matched without case or
 * accents, at the start of a word: `handicap` also finds `handicapé`.
 * Grounds: special categories of data, GDPR article 9; criminal offences, article 10; and what shows poverty or care.
 */
export const forbiddenWords: readonly string[] = [
	// health
	'handicap',
	'disabilit',
	'disabled',
	'maladie',
	'illness',
	'rqth',
	'mdph',
	'aah',
	'sante mentale',
	'mental health',
	'grossesse',
	'pregnan',
	// care, justice, asylum
	'ase',
	'aide sociale',
	'foster care',
	'child protection',
	'protection de l’enfance',
	'placement',
	'pjj',
	'prison',
	'detention',
	'justice',
	'probation',
	'casier judiciaire',
	'criminal record',
	'refugi',
	'refugee',
	'asile',
	'asylum',
	'protection subsidiaire',
	'subsidiary protection',
	// means
	'rsa',
	'quotient familial',
	'revenu',
	'income',
	'pauvre',
	'poverty',
	'sans-abri',
	'homeless',
	'boursier',
	// belief, origin, intimacy
	'religio',
	'syndica',
	'trade union',
	'orientation sexuelle',
	'sexual orientation',
	'violence',
	// what the service decides about priority
	'prioritaire',
	'fewer opportunities',
	'moins d’opportunites',
	'qpv'
];

/** Spaces, apostrophes and accents in one form, so that a list of words can be compared with a text. */
const plain = (text: string) =>
	text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/['’]/g, '’')
		.replaceAll(/\s+/g, ' ')
		.toLowerCase();

/** Short ones are whole words (`ase` is not in `phase`), long ones beginnings. */
const patterns = forbiddenWords.map((word) => ({
	word,
	pattern: new RegExp(`(?<!\\p{L})${plain(word)}${word.length <= 4 ? '(?!\\p{L})' : ''}`, 'u')
}));

/** The forbidden words a text holds, in the order of the list. */
export function forbiddenIn(text: string): string[] {
	const read = plain(text);
	return patterns.filter(({ pattern }) => pattern.test(read)).map(({ word }) => word);
}
