import { error, redirect } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { exportOwnData } from '#lib/privacy/export-own-data.server.ts';
import { exportForm } from '#lib/privacy/form.ts';
import { printable } from '#lib/privacy/printable.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

export const POST: RequestHandler = async (event) => {
	const act = actingAs(event, 'young-person');
	const form = await readForm(event.request, exportForm);
	if (!form.ok) error(400, 'bad-request');
	const locale = getLocale();
	const { password, format } = form.input;
	const result = await exportOwnData(act, { password, locale });
	if (!result.done) {
		const wait = 'waitSeconds' in result ? `&wait=${result.waitSeconds}` : '';
		redirect(303, `${to('/account')}?export=${result.reason}${wait}#export`);
	}
	const isPage = format === 'html';
	return new Response(
		isPage
			? printable(result.value, m.accounts_export_title(), locale)
			: JSON.stringify(result.value, null, '\t'),
		{
			headers: {
				'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json',
				'content-disposition': `attachment; filename="cap-sur-le-monde-${dayInParis(act.now)}.${format}"`,
				'cache-control': 'private, no-store'
			}
		}
	);
};
