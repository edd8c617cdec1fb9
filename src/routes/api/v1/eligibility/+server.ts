import { json } from '@sveltejs/kit';
import { countTry } from '#lib/accounts/rate-limit.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { openAnswer, readOpenQuestion } from '#lib/programmes/open-answer.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
/** In characters; a body of more bytes than that is longer, or holds what no question needs. */
const largestBody = 65_536;

/** What each programme answers to an anonymous person. Nothing of it is kept, neither here nor in the log. */
export const POST: RequestHandler = async (event) => {
	const { db, now } = anyone(event);
	const refusal = await countTry({ db, now }, [['api-address', event.getClientAddress()]]);
	if (refusal) {
		const retryAfter = String(refusal.waitSeconds);
		return json(
			{ problems: [{ path: '', problem: `too many requests, try again in ${retryAfter} seconds` }] },
			{ status: 429, headers: { ...headers, 'retry-after': retryAfter } }
		);
	}
	if (Number(event.request.headers.get('content-length')) > largestBody) return tooLarge();
	const text = await event.request.text();
	if (text.length > largestBody) return tooLarge();
	let body: unknown;
	try {
		body = JSON.parse(text);
	} catch {
		return faulty(400, 'not JSON');
	}
	const catalogue = await publishedCatalogue(db);
	const read = readOpenQuestion(body, dayInParis(now), new Set(catalogue.byId.keys()));
	if (!read.ok) return json({ problems: read.problems }, { status: 422, headers });
	return json(openAnswer(read.question, catalogue), { headers });
};

/** Lets the page of another site ask. */
export const OPTIONS: RequestHandler = (event) => {
	anyone(event);
	return new Response(null, {
		status: 204,
		headers: {
			...headers,
			'access-control-allow-methods': 'POST',
			'access-control-allow-headers': 'content-type',
			'access-control-max-age': '86400'
		}
	});
};

const tooLarge = () => faulty(413, `more than ${largestBody} characters`);

function faulty(status: number, problem: string): Response {
	return json({ problems: [{ path: '', problem }] }, { status, headers });
}
