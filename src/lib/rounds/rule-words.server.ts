import type { Rule } from '#lib/eligibility/rule.ts';
import { requirementsOf } from '#lib/programmes/requirements.ts';
import type { PriorityBasis } from '#lib/situations/priority.ts';
import type { Reader } from '#lib/server/act.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { criterionNames } from './opening/draft-queries.server.ts';
import { offersOfRound } from './offer-queries.server.ts';
import { roundLabel } from './words.ts';

/** The parts of a rule that need the catalogue to be said: who takes part, and the names of its criteria. */
export interface RuleWords {
	/** Sentences that must all hold; none when everyone takes part. */
	readonly takesPart: readonly string[];
	readonly criteria: Readonly<Record<string, string>>;
	/** The call whose requests a round over money ranks; null over places. */
	readonly call: { readonly label: string; readonly priorityBasis: PriorityBasis } | null;
}

export async function ruleWords(
	db: Reader,
	{ takesPart, criteria, callId }: { takesPart: unknown; criteria: readonly string[]; callId: string | null }
): Promise<RuleWords> {
	const locale = getLocale();
	const named = new Set(criteria);
	const names = named.size === 0 ? [] : await criterionNames(db);
	return {
		takesPart: requirementsOf(takesPart as Rule, [], locale).map(({ text }) => text),
		criteria: Object.fromEntries(
			names.flatMap(({ criterion, name }) => (named.has(criterion) ? [[criterion, name[locale]]] : []))
		),
		call: callId === null ? null : await callWords(db, callId)
	};
}

async function callWords(db: Reader, callId: string): Promise<RuleWords['call']> {
	const call = await db
		.selectFrom('funding_call')
		.select(['label_fr', 'label_en', 'priority_basis'])
		.where('id', '=', callId)
		.executeTakeFirstOrThrow();
	return { label: roundLabel(call), priorityBasis: call.priority_basis };
}

/** The offers of a round and the words of its rule, for every page that shows it. */
export async function shownRule(
	db: Reader,
	round: { id: string; takes_part: unknown; call_id: string | null }
) {
	const offers = await offersOfRound(db, round.id);
	const criteria = offers.flatMap(({ subReserves }) => subReserves.map(({ criterion }) => criterion));
	return {
		offers,
		words: await ruleWords(db, { takesPart: round.takes_part, criteria, callId: round.call_id })
	};
}
