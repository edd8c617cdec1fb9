import type { Actor } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { derive } from '#lib/programmes/derive.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import type { Act } from '#lib/server/act.ts';
import { answersOf, type CookieJar } from './answers-cookie.server.ts';
import { asFacts, ownFacts } from './own-facts.server.ts';
import { relevant } from './relevant.ts';

/**
 * What is known of whoever asks, with what follows from it: what a signed-in young person told us, else the answers
 * this browser carries from the simulator, else null. For the person's own pages only.
 */
export async function knownFacts(event: {
	readonly locals: { readonly db: Act['db']; readonly actor: Actor; readonly now: Date };
	readonly cookies: CookieJar;
}): Promise<Facts | null> {
	const { db, actor, now } = event.locals;
	const on = dayInParis(now);
	if (actor.role === 'young-person') {
		const own = await ownFacts({ db, actor, now });
		if (own.some(({ isFromAccount }) => !isFromAccount)) return derive(asFacts(own), on);
	} else if (actor.role !== 'visitor') return null;
	const { answers } = answersOf(event.cookies, now);
	if (answers.size === 0) return null;
	const { rulebook } = await publishedCatalogue(db);
	return relevant(answers, rulebook, on).facts;
}
