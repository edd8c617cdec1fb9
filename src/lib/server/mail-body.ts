import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';

/** What a mail says. No sensitive word: it may be read over a shoulder (`#lib/messages/forbidden-words.ts`). */
export interface MailContent {
	/** Which mail it is, e.g. `application-received`: for the journal of mails, never shown. */
	kind: string;
	subject: string;
	paragraphs: readonly string[];
	/** The one thing to do next; `path` is a localized path made by `toIn`. */
	action?: { label: string; path: string };
}

const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const escaped = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\n', '<br>');

const paragraph = (text: string, style = '') => `<p style="margin:0 0 16px;${style}">${escaped(text)}</p>`;

/**
 * The text and the HTML form of a mail, saying the same. `origin` has no trailing slash. HTML without tables or images,
 * styled in place because mail programs drop style sheets.
 */
export function mailBody(content: MailContent, locale: Locale, origin: string) {
	const subject = oneLine(content.subject);
	const address = content.action && `${origin}${content.action.path}`;
	const footer = [m.mail_why({}, { locale }), m.mail_reply({}, { locale })];
	const siteName = m.site_name({}, { locale });

	const text = [
		siteName,
		...content.paragraphs,
		...(content.action ? [`${content.action.label}\n${address}`] : []),
		`-- \n${footer.join('\n')}`
	].join('\n\n');

	const button =
		content.action && address
			? `<p style="margin:24px 0"><a href="${escaped(address)}" style="display:inline-block;padding:14px 24px;border-radius:12px;background:#0a5566;color:#ffffff;font-weight:bold;text-decoration:none">${escaped(content.action.label)}</a></p>
${paragraph(m.mail_follow_link({}, { locale }), 'font-size:16px;color:#4a5268;margin-bottom:0')}
<p style="margin:0 0 16px;font-size:16px;overflow-wrap:anywhere"><a href="${escaped(address)}" style="color:#0a5566">${escaped(address)}</a></p>`
			: '';
	const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:0;background:#f6f8fa">
<div lang="${locale}" style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;color:#17203a;font:18px/1.6 Arial,Helvetica,sans-serif">
<p style="margin:0 0 24px;font-weight:bold;color:#0a5566">${escaped(siteName)}</p>
<h1 style="margin:0 0 16px;font-size:26px;line-height:1.25">${escaped(subject)}</h1>
${content.paragraphs.map((words) => paragraph(words)).join('\n')}
${button}
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #dde1e8">
${footer.map((words) => paragraph(words, 'font-size:16px;color:#4a5268')).join('\n')}
</div>
</body>
</html>`;
	return { subject, text, html };
}
