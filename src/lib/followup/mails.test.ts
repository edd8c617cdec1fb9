import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '#lib/messages/forbidden-words.ts';
import type { MailContent } from '#lib/server/mail-body.ts';
import { reasons } from './attention.ts';
import {
	answeredMail,
	certifiedMail,
	endedByCounsellorMail,
	endedByYoungPersonMail,
	invitationMail,
	messageMail,
	reminderMail
} from './mails.ts';
import { stepFor } from './steps.ts';

const names = { firstName: 'Inès', by: 'Claire Lemaire' };
const mails = (locale: 'fr' | 'en'): MailContent[] => [
	invitationMail(locale, { ...names, mandateId: 'm1' }),
	answeredMail(locale, { ...names, answer: 'accepted', personId: 'p1' }),
	answeredMail(locale, { ...names, answer: 'declined', personId: 'p1' }),
	endedByYoungPersonMail(locale, names),
	endedByCounsellorMail(locale, names),
	messageMail(locale, names),
	certifiedMail(locale, names),
	...reasons.map((reason) =>
		reminderMail(locale, {
			...names,
			...stepFor({ reason, severity: 'calm', due: null, applicationId: 'a1' }, locale)
		})
	)
];

describe.each(['fr', 'en'] as const)('the mails of the follow-up in %s', (locale) => {
	test('say nothing that must not be read over a shoulder', () => {
		const words = mails(locale).flatMap((mail) =>
			forbiddenIn([mail.subject, ...mail.paragraphs, mail.action?.label].join(' '))
		);
		expect(words).toEqual([]);
	});

	test('each lead to a page in that language', () => {
		for (const mail of mails(locale)) expect(mail.action?.path.startsWith('/en')).toBe(locale === 'en');
	});
});
