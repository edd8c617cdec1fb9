import { searchNames } from './naming.ts';
import type { OfferContent } from './offer.ts';

/** What is written, as columns: lists as JSON text, and the names the offer is found by. */
export function columnsOf(content: OfferContent) {
	return {
		...content,
		covered: JSON.stringify(content.covered),
		languages: JSON.stringify(content.languages),
		conditions: JSON.stringify(content.conditions),
		named: searchNames(content)
	};
}
