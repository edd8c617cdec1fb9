import type { Locale } from '#lib/basics/said.ts';
import type { Act } from '#lib/server/act.ts';
import type { MailContent } from '#lib/server/mail-body.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { peopleOfOrganisation } from './queries.server.ts';

/** Writes to every live member of an organisation, each in their language, in the act's transaction. */
export async function tellOrganisation(
	tx: Act,
	organisationId: string,
	content: (locale: Locale) => MailContent
): Promise<void> {
	for (const person of await peopleOfOrganisation(tx.db, organisationId))
		await queueMail(tx, person, content(person.locale));
}
