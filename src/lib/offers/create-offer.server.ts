import { sql } from 'kysely';
import type { Partner } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { slugOf } from './naming.ts';
import type { OfferContent } from './offer.ts';
import { columnsOf } from './row.server.ts';

export interface CreatedOffer {
	id: string;
	slug: string;
	version: number;
}

/** Starts a draft for the partner's organisation. Its address, made of the title, never changes afterwards. */
export function createOffer(
	act: Act<Partner>,
	{ content, slug }: { content: OfferContent; slug?: string }
): Promise<CreatedOffer> {
	return inTransaction(act, async (tx) => {
		const offer = await tx.db
			.insertInto('offer')
			.values({
				...columnsOf(content),
				slug:
					slug ?? sql<string>`${slugOf(content.title)} || '-' || substr(md5(gen_random_uuid()::text), 1, 6)`,
				organisation_id: tx.actor.organisationId,
				created_by: tx.actor.personId,
				created_at: tx.now,
				updated_at: tx.now
			})
			.returning(['id', 'slug', 'version'])
			.executeTakeFirstOrThrow();
		await record(tx, { act: 'offer.created', fileKind: 'offer', fileId: offer.id });
		return offer;
	});
}
