import type { ReadyRule } from '#lib/eligibility/ready-rule.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import { readRule } from '#lib/eligibility/read-rule.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';

/** What a sub-reserve may be kept for: living in a territory, or belonging to the public of a programme. */
export type Criterion = `${'territory' | 'programme'}:${string}`;

export const territories = ['territory:qpv', 'territory:frr'] as const satisfies readonly Criterion[];

const livingThere: Readonly<Record<string, Rule>> = {
	'territory:qpv': {
		id: 'lives-in-qpv',
		certainty: 'high',
		fact: 'residence.qpv',
		op: 'eq',
		value: true
	},
	'territory:frr': {
		id: 'lives-in-frr',
		certainty: 'high',
		fact: 'residence.frr',
		op: 'eq',
		value: true
	}
};

/** The rule behind a criterion; null when no territory or programme has that name. */
export function criterionRule(criterion: string, { names, programmes }: Rulebook): ReadyRule | null {
	const territory = livingThere[criterion];
	if (territory) return readRule(territory, criterion, names);
	const [kind, id = ''] = criterion.split(':');
	return kind === 'programme' ? (programmes.get(id)?.person ?? null) : null;
}
