import type { Cents } from '#lib/basics/cents.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import type { MoneyPart } from '../money-standing.ts';

/** A proposal that nobody decided yet. */
export interface OpenProposal {
	readonly reference: string;
	readonly is_priority: boolean;
	readonly proposed_offer_id: string | null;
	readonly proposed_money: MoneyPart | null;
	readonly amount_cents: Cents | null;
	readonly has_left: boolean;
}

/**
 * Stands for exactly these proposals: an officer who decides them as a whole sends it back, so that nothing is decided
 * that they were not shown.
 */
export function digestOf(proposals: readonly OpenProposal[]): string {
	return sha256(
		JSON.stringify(
			proposals.map(({ reference, proposed_offer_id, proposed_money, has_left }) => [
				reference,
				proposed_offer_id ?? proposed_money,
				has_left
			])
		)
	);
}
