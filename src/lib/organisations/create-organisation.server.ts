import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { mayManage } from './access.ts';
import {
	contentParts,
	type OrganisationContent,
	type OrganisationKind,
	slugChoices
} from './organisation.ts';
import { organisationNamed } from './queries.server.ts';

export type NewOrganisation = OrganisationContent & { kind: OrganisationKind };

/**
 * An officer adds an organisation; its address is made of its name. Sent twice as it is, it is made once and found
 * the second time; another one of that kind, name and town is refused.
 */
export function createOrganisation(
	act: Act<Officer>,
	input: NewOrganisation
): Promise<Outcome<{ slug: string }, 'not-allowed' | 'already-there'>> {
	return inTransaction(act, async (tx) => {
		if (!mayManage(tx.actor)) return refused('not-allowed');
		for (const slug of slugChoices(input)) {
			const made = await tx.db
				.insertInto('organisation')
				.values({ ...input, slug, created_at: tx.now })
				.onConflict((conflict) => conflict.doNothing())
				.returning(['id', 'slug'])
				.executeTakeFirst();
			if (made) {
				await record(tx, {
					act: 'organisation.created',
					fileKind: 'organisation',
					fileId: made.id,
					detail: { kind: input.kind, slug }
				});
				return done({ slug });
			}
			const same = await organisationNamed(tx.db, input);
			if (same) return isAsTyped(same, input) ? done({ slug: same.slug }) : refused('already-there');
		}
		return refused('already-there');
	});
}

const isAsTyped = (kept: OrganisationContent, typed: OrganisationContent) =>
	contentParts.every((part) => kept[part] === typed[part]);
