import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { OrganisationContent } from './organisation.ts';
import { managedOrganisation, organisationNamed } from './queries.server.ts';

export type SaveOrganisationRefusal = 'not-found' | 'stale' | 'already-there';

/**
 * An officer corrects an organisation; its kind and its address stay. Refused as stale when a colleague saved since the
 * page was opened, and when its new name and town are another one's.
 */
export function saveOrganisation(
	act: Act<Officer>,
	{ slug, version, content }: { slug: string; version: number; content: OrganisationContent }
): Promise<Outcome<{ version: number }, SaveOrganisationRefusal>> {
	return inTransaction(act, async (tx) => {
		const organisation = await managedOrganisation(tx.db, tx.actor, slug);
		if (!organisation) return refused('not-found');
		const same = await organisationNamed(tx.db, { ...content, kind: organisation.kind });
		if (same && same.id !== organisation.id) return refused('already-there');
		const saved = await tx.db
			.updateTable('organisation')
			.set({ ...content, version: version + 1 })
			.where('id', '=', organisation.id)
			.where('version', '=', version)
			.returning('version')
			.executeTakeFirst();
		if (!saved) return refused('stale');
		await record(tx, {
			act: 'organisation.saved',
			fileKind: 'organisation',
			fileId: organisation.id,
			detail: { ...saved }
		});
		return done(saved);
	});
}
