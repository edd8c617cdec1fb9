import { m } from '#lib/text/generated/messages.js';
import type { RequiredPart } from './completeness.ts';
import type { OfferState } from './offer.ts';
import type { PublishRefusal } from './publish-offer.server.ts';
import type { ReturnRefusal } from './return-offer.server.ts';
import type { SubmitRefusal } from './submit-offer.server.ts';

export type Refusal = Exclude<SubmitRefusal | PublishRefusal | ReturnRefusal, 'not-found'>;

/** What a refusal says to the professional who asked. */
export const refusalWord: Record<Refusal, () => string> = {
	stale: m.offers_refused_stale,
	'not-writable': m.offers_refused_not_writable,
	'not-possible': m.offers_refused_not_possible,
	incomplete: m.offers_refused_incomplete,
	'deadline-passed': m.offers_refused_deadline_passed,
	'no-reason': m.offers_refused_no_reason
};

/** The field at which a missing part is mended, and what to say there. */
export const missingWord: Record<RequiredPart, { field: string; say: () => string }> = {
	title: { field: 'title', say: m.offers_missing_title },
	kind: { field: 'kind', say: m.offers_missing_kind },
	place: { field: 'town', say: m.offers_missing_place },
	dates: { field: 'starts_on', say: m.offers_missing_dates },
	places: { field: 'places', say: m.offers_missing_places },
	deadline: { field: 'closes_on', say: m.offers_missing_deadline }
};

export const stateWord: Record<OfferState, () => string> = {
	draft: m.offers_state_draft,
	'in-moderation': m.offers_state_in_moderation,
	returned: m.offers_state_returned,
	published: m.offers_state_published,
	suspended: m.offers_state_suspended,
	closed: m.offers_state_closed
};

export const stateTone = {
	draft: 'plain',
	'in-moderation': 'check',
	returned: 'soon',
	published: 'yes',
	suspended: 'soon',
	closed: 'no'
} as const satisfies Record<OfferState, string>;
