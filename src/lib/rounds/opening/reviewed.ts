import type { PanelRule } from '#lib/panels/queries.server.ts';
import type { NewPanel } from '#lib/panels/set-up-panel.server.ts';
import type { Offered } from './seats-typed.ts';
import type { NewMoneyRound } from './open-money-round.server.ts';
import type { NewRound } from './open-round.server.ts';

const notYet = { public_value: null, seed_commitment: null, list_hash: null, input_hash: null } as const;

/** A round not opened yet, in the shape of one that is: what its public page will show. */
export function reviewedRound(
	rule: NewRound | NewMoneyRound,
	offered: readonly (Offered & { readonly town: string; readonly slug: string })[]
) {
	const isMoney = 'callId' in rule;
	const round = {
		slug: rule.slug,
		label_fr: rule.labelFr,
		label_en: rule.labelEn,
		state: 'open' as const,
		kind: isMoney ? ('money' as const) : ('places' as const),
		closes_on: rule.closesOn,
		answers_on: rule.answersOn,
		most_choices: isMoney ? 1 : rule.mostChoices,
		priority_basis: isMoney ? ('declared' as const) : (rule.priorityBasis ?? 'declared'),
		precedence: isMoney ? ('reserved-first' as const) : (rule.precedence ?? 'reserved-first'),
		reserve_percent: isMoney ? null : (rule.share?.percent ?? null),
		reserve_rounding: isMoney ? null : (rule.share?.rounding ?? null),
		envelope_cents: isMoney ? rule.envelopeCents : null,
		reserve_cents: isMoney ? rule.reserveCents : null,
		draw_basis: rule.drawBasis,
		public_value_source: rule.publicValueSource,
		...notYet
	};
	const seats = isMoney ? [] : rule.offers;
	const offers = seats.flatMap(({ id, capacity, reserve, subReserves = [] }) => {
		const offer = offered.find((each) => each.id === id);
		if (!offer) return [];
		const { slug, title, town } = offer;
		return [{ id, slug, title, town, capacity, reserve, subReserves, left: capacity }];
	});
	return {
		round,
		offers,
		takesPart: isMoney ? { all: [] } : (rule.takesPart ?? { all: [] }),
		callId: isMoney ? rule.callId : null,
		panel: isMoney || !rule.panel ? null : announced(rule.panel)
	};
}

function announced({ question, grid, readingsPerFile, hidesIdentity }: NewPanel): PanelRule {
	return {
		question_fr: question.fr,
		question_en: question.en,
		grid,
		readings_per_file: readingsPerFile,
		hides_identity: hidesIdentity,
		score_hash: null
	};
}
