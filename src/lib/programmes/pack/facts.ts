import type { FactEntry } from '../fact-entry.ts';
import { barrierFacts } from './facts/barriers.ts';
import { civicFacts } from './facts/civic.ts';
import { receivedFacts } from './facts/grants-received.ts';
import { historyFacts } from './facts/history.ts';
import { meansFacts } from './facts/means.ts';
import { organisationFacts } from './facts/organisations.ts';
import { personFacts } from './facts/person.ts';
import { practicalFacts } from './facts/practical.ts';
import { projectFacts } from './facts/project.ts';
import { residenceFacts } from './facts/residence.ts';
import { statusFacts } from './facts/status.ts';
import { studyFacts } from './facts/study.ts';

const written = {
	...personFacts,
	...residenceFacts,
	...statusFacts,
	...civicFacts,
	...meansFacts,
	...barrierFacts,
	...studyFacts,
	...organisationFacts,
	...historyFacts,
	...receivedFacts,
	...projectFacts,
	...practicalFacts
} as const;

export type FactId = keyof typeof written;

/** Every fact a rule may name, with the words to ask it, to require it and to tell it back. */
export const facts: { readonly [id in FactId]: FactEntry } = written;

/** In the order of the groups above: the last tie-break wherever facts are listed. */
export const factIds = Object.keys(written) as FactId[];

export function isFactId(id: string): id is FactId {
	return Object.hasOwn(written, id);
}
