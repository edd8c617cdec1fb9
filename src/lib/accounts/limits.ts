/** How often one account or one client address may try. Waits double with each further try; nothing ever locks. */
export interface Limit {
	/** Tries without any wait. */
	free: number;
	firstWaitSeconds: number;
	longestWaitSeconds: number;
	/** Tries are forgotten this long after the first one, or after the last one. */
	forgetSeconds: number;
	forgetAfter: 'first' | 'last';
}

const minutes = (count: number) => count * 60;
const hours = (count: number) => count * 3_600;

/**
 * A class of 35 signs up and signs in behind one address, mistakes included, within ten minutes: limits by address
 * leave room for that. Limits by account stop a guess long before it is likely to be right.
 */
export const limits = {
	'sign-in-account': {
		free: 6,
		firstWaitSeconds: 5,
		longestWaitSeconds: minutes(15),
		forgetSeconds: hours(2),
		forgetAfter: 'last'
	},
	'sign-in-address': {
		free: 150,
		firstWaitSeconds: 10,
		longestWaitSeconds: minutes(5),
		forgetSeconds: minutes(10),
		forgetAfter: 'first'
	},
	'second-factor-account': {
		free: 5,
		firstWaitSeconds: 5,
		longestWaitSeconds: minutes(15),
		forgetSeconds: hours(2),
		forgetAfter: 'last'
	},
	'password-account': {
		free: 6,
		firstWaitSeconds: 5,
		longestWaitSeconds: minutes(15),
		forgetSeconds: hours(2),
		forgetAfter: 'last'
	},
	'letter-account': {
		free: 3,
		firstWaitSeconds: 60,
		longestWaitSeconds: hours(1),
		forgetSeconds: hours(6),
		forgetAfter: 'last'
	},
	'letter-address': {
		free: 80,
		firstWaitSeconds: 30,
		longestWaitSeconds: minutes(10),
		forgetSeconds: minutes(30),
		forgetAfter: 'first'
	},
	'sign-up-account': {
		free: 3,
		firstWaitSeconds: 30,
		longestWaitSeconds: hours(1),
		forgetSeconds: hours(6),
		forgetAfter: 'last'
	},
	'sign-up-address': {
		free: 80,
		firstWaitSeconds: 30,
		longestWaitSeconds: minutes(10),
		forgetSeconds: hours(1),
		forgetAfter: 'first'
	},
	/** Questions to the public interface: a partner's site asks for all its visitors from one address. */
	'api-address': {
		free: 600,
		firstWaitSeconds: 5,
		longestWaitSeconds: minutes(5),
		forgetSeconds: minutes(10),
		forgetAfter: 'first'
	},
	'export-account': {
		free: 6,
		firstWaitSeconds: 60,
		longestWaitSeconds: hours(1),
		forgetSeconds: hours(6),
		forgetAfter: 'last'
	},
	'invitation-account': {
		free: 60,
		firstWaitSeconds: 60,
		longestWaitSeconds: minutes(30),
		forgetSeconds: hours(12),
		forgetAfter: 'first'
	}
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;
