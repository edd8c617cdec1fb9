import { type ReadyProgramme, readRulebook } from '#lib/eligibility/rulebook.ts';
import { countrySets } from '../pack/country-sets.ts';
import { facts } from '../pack/facts.ts';
import { predicates } from '../pack/predicates.ts';
import type { Programme } from '../programme.ts';

/** A drafted programme, checked and ready to judge. Throws a MalformedRule with the path to the fault. */
export function readDrafted(content: Programme): ReadyProgramme {
	const { programmes } = readRulebook({ programmes: [content], countrySets, predicates, facts });
	const programme = programmes.get(content.id);
	if (!programme) throw new RangeError(`${content.id} is not in its own rulebook`);
	return programme;
}
