import type { Act } from '#lib/server/act.ts';
import { config } from '#lib/server/config.server.ts';
import { enqueue, enqueueAll } from '#lib/server/jobs.server.ts';
import { mailBody, type MailContent } from '#lib/server/mail-body.ts';
import type { Locale } from '#lib/text/generated/runtime.js';

export type { MailContent } from '#lib/server/mail-body.ts';

export interface MailRecipient {
	personId?: string | null;
	email: string;
	locale: Locale;
}

export interface Letter {
	recipient: MailRecipient;
	content: MailContent;
}

const lettersAtOnce = 1_000;

/**
 * Writes a mail and the job that delivers it in the act's own transaction: an act undone sends nothing, an act done
 * loses nothing. Answers the mail's id, which is also its Message-ID.
 */
export async function queueMail(tx: Act, recipient: MailRecipient, content: MailContent): Promise<string> {
	const mail = await tx.db
		.insertInto('mail')
		.values(rowOf(tx, { recipient, content }))
		.returning('id')
		.executeTakeFirstOrThrow();
	await enqueue(tx, 'mail', { mailId: mail.id });
	return mail.id;
}

/** The same for many people, a thousand in two statements. */
export async function queueMails(tx: Act, letters: readonly Letter[]): Promise<void> {
	for (let from = 0; from < letters.length; from += lettersAtOnce) {
		const mails = await tx.db
			.insertInto('mail')
			.values(letters.slice(from, from + lettersAtOnce).map((letter) => rowOf(tx, letter)))
			.returning('id')
			.execute();
		await enqueueAll(
			tx,
			'mail',
			mails.map(({ id }) => ({ data: { mailId: id } }))
		);
	}
}

function rowOf(tx: Act, { recipient, content }: Letter) {
	const body = mailBody(content, recipient.locale, config().origin);
	return {
		person_id: recipient.personId ?? null,
		to_address: recipient.email,
		kind: content.kind,
		subject: body.subject,
		text_body: body.text,
		html_body: body.html,
		created_at: tx.now
	};
}
