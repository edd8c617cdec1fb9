import { json } from '@sveltejs/kit';
import { countTry } from '#lib/accounts/rate-limit.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { openAnswer, readOpenQuestion, readOpenText, type Problem } from '#lib/programmes/open-answer.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
/** In bytes. */
const largestBody = 65_536;

/** What each programme answers to an anonymous person. Nothing of it is kept, neither here nor in the log. */
export const POST: RequestHandler = async (event) => {
	const { db, now } = anyone(event);
	const refusal = await countTry({ db, now }, [['api-address', event.getClientAddress()]]);
	if (refusal) {
		const retryAfter = String(refusal.waitSeconds);
		const problem = `too many requests, try again in ${retryAfter} seconds`;
		return faulty(429, [{ path: '', problem }], { 'retry-after': retryAfter });
	}
	if (Number(event.request.headers.get('content-length')) > largestBody) return tooLarge();
	const bytes = new Uint8Array(await event.request.arrayBuffer());
	if (bytes.length > largestBody) return tooLarge();
	const text = readOpenText(bytes);
	if (!text.ok) return faulty(400, text.problems);
	const catalogue = await publishedCatalogue(db);
	const read = readOpenQuestion(text.body, dayInParis(now), new Set(catalogue.byId.keys()));
	if (!read.ok) return faulty(422, read.problems);
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

const tooLarge = () => faulty(413, [{ path: '', problem: `more than ${largestBody} bytes` }]);

function faulty(status: number, problems: readonly Problem[], more: Record<string, string> = {}): Response {
	return json({ problems }, { status, headers: { ...headers, ...more } });
}
