import type { Verdict } from '#lib/eligibility/fact.ts';
import type { PlainFacts, PlainRule } from './plain-rules.ts';

/** Another engine, ready for the same rules. Two-valued engines are asked about complete people only. */
export interface Peer {
	readonly name: string;
	readonly isThreeValued: boolean;
	/** How many people it is given in one round, so that a round of a slow engine ends. */
	readonly people: number;
	/** The verdict of each programme for each person. */
	readonly judge: (people: readonly PlainFacts[]) => Promise<Verdict[][]>;
}

export type PeerMaker = (rules: readonly PlainRule[]) => Peer;
