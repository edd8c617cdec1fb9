import type { Explanation } from '#lib/allocation/explain.ts';
import type { MoneyExplanation } from '#lib/allocation/explain-money.ts';
import { toldExplanation } from './explanation-words.ts';
import { toldMoney } from './money-explanation-words.ts';

/** Why a round answered a person as it did, over places or over money. `titleOf` names an offer by its id. */
export function toldReasons(why: Explanation | MoneyExplanation, titleOf: (offer: string) => string) {
	return 'choices' in why ? toldExplanation(why, titleOf) : toldMoney(why);
}
