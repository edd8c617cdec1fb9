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
 * What is known of whoever asks, with what follows from it: what a signed-in young person told us, under the answers
 * this browser carries from the simulator, which are newer because keeping them takes them out of it; null when there
 * is neither. For the person's own pages only.
 */
export async function knownFacts(event: {
	readonly locals: { readonly db: Act['db']; readonly actor: Actor; readonly now: Date };
	readonly cookies: CookieJar;
}): Promise<Facts | null> {
	const { db, actor, now } = event.locals;
	if (actor.role !== 'visitor' && actor.role !== 'young-person') return null;
	const on = dayInParis(now);
	const own = actor.role === 'young-person' ? await ownFacts({ db, actor, now }) : [];
	const { answers } = answersOf(event.cookies, now);
	if (answers.size === 0 && own.every(({ isFromAccount }) => isFromAccount)) return null;
	const carried = answers.size > 0 ? relevant(answers, (await publishedCatalogue(db)).rulebook, on).told : {};
	const fromAccount = asFacts(own.filter(({ isFromAccount }) => isFromAccount));
	return derive({ ...asFacts(own), ...carried, ...fromAccount }, on);
}
