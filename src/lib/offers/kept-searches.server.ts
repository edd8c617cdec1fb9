import type { Reader } from '#lib/server/act.ts';
import { firstOpenDay } from './offer.ts';
import { type Criteria, writeCriteria } from './search.ts';
import { type SearchResult, searchOffers } from './search-queries.server.ts';

/** Searches kept in this process, the most lately asked last. */
const kept = new Map<string, Promise<SearchResult>>();
const most = 400;

/**
 * As `searchOffers`, computed once for as long as no offer changes and no day closes: the same first pages are asked
 * for all day long. A result belongs to the edition read before it, so that it is never older than its number says.
 */
export async function searchKept(db: Reader, criteria: Criteria, now: Date): Promise<SearchResult> {
	const { number } = await db.selectFrom('offer_edition').select('number').executeTakeFirstOrThrow();
	const key = `${number} ${firstOpenDay(now)} ${criteria.page} ${writeCriteria({ ...criteria, unsuited: false, view: 'list' })}`;
	const known = kept.get(key);
	const result = known ?? searchOffers(db, criteria, now);
	kept.delete(key);
	kept.set(key, result);
	if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
	result.catch(() => kept.delete(key));
	return result;
}
