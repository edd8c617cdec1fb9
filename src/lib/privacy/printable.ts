import type { Locale } from '#lib/basics/said.ts';
import { fullInstant } from '#lib/text/format.ts';
import { labels } from './labels.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** The same data as a plain page, to read and to print: titles, lists and tables of words, without script or style. */
export function printable(data: object, title: string, locale: Locale): string {
	const sections = Object.entries(data)
		.map(([key, value]) => `<h2>${labelOf(key, locale)}</h2>\n${written(value, locale)}`)
		.join('\n');
	return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
${sections}
</body>
</html>
`;
}

const labelOf = (key: string, locale: Locale) => escaped(labels[key]?.[locale] ?? key);

function written(value: unknown, locale: Locale): string {
	if (value === null || value === undefined || value === '') return '–';
	if (value instanceof Date) return fullInstant(value, locale);
	if (Array.isArray(value)) {
		if (value.length === 0) return '–';
		return `<ul>${value.map((item) => `<li>${written(item, locale)}</li>`).join('\n')}</ul>`;
	}
	if (typeof value === 'object') {
		const rows = Object.entries(value).map(
			([key, part]) => `<dt>${labelOf(key, locale)}</dt><dd>${written(part, locale)}</dd>`
		);
		return `<dl>${rows.join('\n')}</dl>`;
	}
	if (typeof value === 'boolean')
		return { fr: ['non', 'oui'], en: ['no', 'yes'] }[locale][Number(value)] ?? '';
	const text = String(value);
	if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return fullInstant(new Date(text), locale);
	return escaped(text).replaceAll('\n', '<br>');
}
