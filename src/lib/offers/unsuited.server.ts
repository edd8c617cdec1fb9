import type { Day } from '#lib/basics/day.ts';
import { evaluate } from '#lib/eligibility/evaluate.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { readRule } from '#lib/eligibility/read-rule.ts';
import type { Names, ReadyRule } from '#lib/eligibility/ready-rule.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import type { Reader } from '#lib/server/act.ts';
import { firstOpenDay, type OfferContent, projectFacts } from './offer.ts';

interface Conditioned {
	readonly id: string;
	readonly project: Facts;
	readonly rule: ReadyRule;
}

type Placed = { id: string } & Pick<
	OfferContent,
	'kind' | 'country' | 'starts_on' | 'ends_on' | 'conditions'
>;

/** The open offers that ask something of the person, read once for each edition, day and set of names. */
let known: { key: string; names: Names; offers: Promise<readonly Conditioned[]> } | null = null;

/** Ids of the open offers whose conditions say no to what a person told; none when they told nothing. */
export async function unsuitedTo(
	db: Reader,
	told: Facts,
	{ names, on, now }: { names: Names; on: Day; now: Date }
): Promise<string[]> {
	if (Object.keys(told).length === 0) return [];
	const { number } = await db.selectFrom('offer_edition').select('number').executeTakeFirstOrThrow();
	const key = `${number} ${firstOpenDay(now)}`;
	if (known?.key !== key || known.names !== names) {
		const offers = conditioned(db, names, now);
		known = { key, names, offers };
		offers.catch(() => (known = null));
	}
	return (await known.offers)
		.filter(({ project, rule }) => evaluate(rule, situationOf({ ...told, ...project }, on)).verdict === 'no')
		.map(({ id }) => id);
}

async function conditioned(db: Reader, names: Names, now: Date): Promise<readonly Conditioned[]> {
	const rows = await db
		.selectFrom('offer')
		.select(['id', 'kind', 'country', 'starts_on', 'ends_on', 'conditions'])
		.where('state', '=', 'published')
		.where('closes_on', '>=', firstOpenDay(now))
		.orderBy('id')
		.$castTo<Placed>()
		.execute();
	return rows
		.map((row) => ({
			id: row.id,
			project: projectFacts(row),
			rule: readRule(row.conditions, 'conditions', names)
		}))
		.filter(({ rule }) => !('parts' in rule) || rule.parts.length > 0);
}
