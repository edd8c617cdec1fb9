import { readRulebook } from '#lib/eligibility/rulebook.ts';
import { catalogue } from './pack/catalogue.ts';
import { countrySets } from './pack/country-sets.ts';
import { facts } from './pack/facts.ts';
import { predicates } from './pack/predicates.ts';
import { readAmounts } from './read-amount.ts';

/** The shipped programmes, ready to judge. Importing this file fails when a rule of the pack is malformed. */
export const rulebook = readRulebook({ programmes: catalogue, countrySets, predicates, facts });

/** What the shipped programmes pay, ready to be worked out, by programme id. Fails at import likewise. */
export const amounts = readAmounts(catalogue, rulebook.names);
