import { createTransport } from 'nodemailer';
import type { Config } from '#lib/server/config.server.ts';

export interface Letter {
	id: string;
	to_address: string;
	subject: string;
	text_body: string;
	html_body: string;
}

/** How mails leave this installation. */
export interface Carrier {
	/** Hands one mail over. Throws `NotCarried`. */
	carry(letter: Letter): Promise<void>;
	/** In the demo sent mails stay readable in the local mailbox; elsewhere they may hold links that sign in. */
	keepsBodies: boolean;
}

/** A mail that could not be handed over; its message holds no address. */
export class NotCarried extends Error {
	/** The receiving server knows no such mailbox: trying again changes nothing. */
	readonly isUnknownAddress: boolean;

	constructor(problem: unknown) {
		const { message = '', responseCode = 0, command = '' } = problem as Record<string, unknown>;
		super(
			String(message)
				.replaceAll(/[^\s<>"]+@[^\s<>"]+/g, '…')
				.slice(0, 300),
			{ cause: problem }
		);
		this.isUnknownAddress =
			typeof responseCode === 'number' &&
			[550, 551, 553].includes(responseCode) &&
			String(command).startsWith('RCPT');
	}
}

const ofDomain = (address: string) => /@([^\s>]+)/.exec(address)?.[1] ?? 'localhost';

/** Null when mails have nowhere to go: no mail server and no demo mailbox. They then wait. */
export function carrierFrom({
	smtpUrl,
	mailFrom,
	isDemo
}: Pick<Config, 'smtpUrl' | 'mailFrom' | 'isDemo'>): Carrier | null {
	if (!smtpUrl) return isDemo ? { keepsBodies: true, carry: () => Promise.resolve() } : null;
	const transport = createTransport({
		url: smtpUrl,
		connectionTimeout: 8_000,
		greetingTimeout: 8_000,
		socketTimeout: 20_000,
		disableFileAccess: true,
		disableUrlAccess: true
	});
	return {
		keepsBodies: isDemo,
		async carry(letter) {
			try {
				await transport.sendMail({
					from: mailFrom,
					replyTo: mailFrom,
					to: { name: '', address: letter.to_address },
					subject: letter.subject,
					text: letter.text_body,
					html: letter.html_body,
					messageId: `<${letter.id}@${ofDomain(mailFrom)}>`,
					headers: { 'auto-submitted': 'auto-generated' }
				});
			} catch (problem) {
				throw new NotCarried(problem);
			}
		}
	};
}
