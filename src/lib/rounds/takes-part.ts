import type { Rule } from '#lib/eligibility/rule.ts';
import type { Said } from '#lib/basics/said.ts';
import { ageSaid } from '#lib/programmes/sentences.ts';

/** Who may take part, as an officer says it: ages on the closing day, and where they live. */
export interface Participants {
	readonly fromAge: number | null;
	readonly toAge: number | null;
	/** ISO 3166-2 code of the region they live in; null anywhere. */
	readonly region: string | null;
}

/** The same in the rule language of programmes; a rule that asks nothing when everyone may. */
export function takesPartRule({ fromAge, toAge, region }: Participants): Rule {
	const all: Rule[] = [];
	if (fromAge !== null || toAge !== null) {
		const bounds = { min: fromAge, max: toAge };
		const say: Said = {
			fr: `Avoir ${ageSaid(bounds, 'fr')} le dernier jour des vœux`,
			en: `Be ${ageSaid(bounds, 'en')} on the last day for choices`
		};
		all.push({ id: 'age', certainty: 'high', age_at: 'application.date', ...bounds, say });
	}
	if (region !== null)
		all.push({ id: 'region', certainty: 'high', fact: 'residence.region', op: 'eq', value: region });
	return { all };
}
