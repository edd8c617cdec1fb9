import { json } from '@sveltejs/kit';
import { sql } from 'kysely';
import { anyone } from '#lib/web/guard.server.ts';

export const GET = async (event) => {
	const { db } = anyone(event);
	try {
		await sql`select 1`.execute(db);
		return json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
	} catch {
		return json({ status: 'database-away' }, { status: 503, headers: { 'cache-control': 'no-store' } });
	}
};
