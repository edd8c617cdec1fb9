import { sumCents } from '#lib/basics/cents.ts';
import { money, number } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { OpenProposal } from './open-proposals.ts';

/** The people whose proposal is the same, with what it gives: what an officer reads before deciding all as proposed. */
export interface ProposalGroup {
	readonly id: string;
	readonly title: string;
	readonly detail: string;
	readonly people: readonly Pick<OpenProposal, 'reference' | 'is_priority'>[];
}

interface Offer {
	readonly id: string;
	readonly title: string;
	readonly capacity: number;
	readonly reserve: number;
}

/** Open proposals of a round by what they give; who withdrew is in none, nor is a group of nobody. */
export function proposalGroups(
	kind: 'places' | 'money',
	offers: readonly Offer[],
	open: readonly OpenProposal[]
): ProposalGroup[] {
	const here = open.filter(({ has_left }) => !has_left);
	const groups = kind === 'money' ? moneyGroups(here) : placeGroups(offers, here);
	return groups.filter(({ people }) => people.length > 0);
}

function placeGroups(offers: readonly Offer[], open: readonly OpenProposal[]): ProposalGroup[] {
	const shown = (offerId: string | null) =>
		open.filter(({ proposed_offer_id }) => proposed_offer_id === offerId);
	const none = shown(null);
	return [
		...offers.map(({ id, title, capacity, reserve }) => {
			const people = shown(id);
			return { id, title, people, detail: m.runs_all_seats({ people: people.length, capacity, reserve }) };
		}),
		{
			...{ id: 'none', title: m.allocation_no_place(), people: none },
			detail: m.runs_all_none({ count: none.length })
		}
	];
}

function moneyGroups(open: readonly OpenProposal[]): ProposalGroup[] {
	const locale = getLocale();
	return (
		[
			['reserve', m.money_group_reserve()],
			['open', m.money_group_open()],
			[null, m.money_group_waiting()]
		] as const
	).map(([part, title]) => {
		const people = open.filter(({ proposed_money }) => proposed_money === part);
		const figures = {
			count: number(people.length, locale),
			amount: money(sumCents(people.map(({ amount_cents }) => amount_cents ?? 0)), locale)
		};
		const detail = part === null ? m.money_group_none(figures) : m.money_group_given(figures);
		return { id: part ?? 'none', title, detail, people };
	});
}
