import { MalformedRule } from '#lib/eligibility/malformed-rule.ts';
import { type ReadyProgramme, readRulebook } from '#lib/eligibility/rulebook.ts';
import { countrySets } from '../pack/country-sets.ts';
import { facts } from '../pack/facts.ts';
import { predicates } from '../pack/predicates.ts';
import type { Programme } from '../programme.ts';
import { type ReadyAmount, readAmount } from '../read-amount.ts';

/** A drafted programme, checked and ready to judge. Throws a MalformedRule with the path to the fault. */
export function readDrafted(content: Programme): ReadyProgramme {
	return drafted(content).programme;
}

/** What a drafted programme pays, checked likewise. */
export function readDraftedAmount(content: Programme): ReadyAmount {
	return drafted(content).amount;
}

/** What keeps a draft from being judged or worked out, with its place; null when nothing does. */
export function faultIn(content: Programme): MalformedRule | null {
	try {
		drafted(content);
		return null;
	} catch (error) {
		if (error instanceof MalformedRule) return error;
		throw error;
	}
}

function drafted(content: Programme): { programme: ReadyProgramme; amount: ReadyAmount } {
	const { programmes, names } = readRulebook({ programmes: [content], countrySets, predicates, facts });
	const programme = programmes.get(content.id);
	if (!programme) throw new RangeError(`${content.id} is not in its own rulebook`);
	return { programme, amount: readAmount(content.amount, `${content.id}.amount`, names) };
}
