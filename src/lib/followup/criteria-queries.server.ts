import type { YoungPerson } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { derive } from '#lib/programmes/derive.ts';
import { criteria } from '#lib/programmes/pack/criteria.ts';
import type { CriterionId } from '#lib/programmes/pack/proofs.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { type Act, inTransaction, type Reader } from '#lib/server/act.ts';
import { certificationsOf, certifiedFacts } from '#lib/situations/certifications-queries.server.ts';
import { liveConsent } from '#lib/situations/consent.server.ts';
import { openShown } from '#lib/situations/criterion-cipher.server.ts';
import { asFacts, ownFacts } from '#lib/situations/own-facts.server.ts';
import { countsForPriority, criteriaMet, hasPriority, priorityRule } from '#lib/situations/priority.ts';
import { mandatesOf } from './mandate-queries.server.ts';

/** A criterion that a young person lets the holder of one mandate read. */
export interface Shown {
	readonly criterion: CriterionId;
	readonly shownAt: Date;
	readonly consentId: string;
}

/** What was shown under a mandate, in the order of the criteria; nothing to whoever may not read it. */
export async function shownUnder(db: Reader, personId: string, mandateId: string): Promise<Shown[]> {
	const rows = await db
		.selectFrom('criterion_shown')
		.select(['ciphertext', 'shown_at', 'consent_id'])
		.where('person_id', '=', personId)
		.where('mandate_id', '=', mandateId)
		.execute();
	const shown = new Map(rows.map((row) => [openShown(personId, mandateId, row.ciphertext), row] as const));
	return criteria.flatMap(({ id }) => {
		const row = shown.get(id);
		return row ? [{ criterion: id, shownAt: row.shown_at, consentId: row.consent_id }] : [];
	});
}

/** All that a young person shows, with to whom, for themselves. */
export async function shownToAnyone({ db, actor }: Act<YoungPerson>) {
	const rows = await db
		.selectFrom('criterion_shown')
		.innerJoin('mandate', 'mandate.id', 'criterion_shown.mandate_id')
		.innerJoin('person as counsellor', 'counsellor.id', 'mandate.counsellor_id')
		.select(['mandate_id', 'ciphertext', 'shown_at', 'counsellor.first_name', 'counsellor.last_name'])
		.where('criterion_shown.person_id', '=', actor.personId)
		.orderBy('shown_at')
		.orderBy('criterion_shown.id')
		.execute();
	return rows.map((row) => ({
		counsellor: `${row.first_name} ${row.last_name}`,
		criterion: openShown(actor.personId, row.mandate_id, row.ciphertext),
		shown_at: row.shown_at
	}));
}

/** The criteria that the actor meets by what they told. */
export async function ownCriteriaMet(tx: Act<YoungPerson>) {
	const { rulebook } = await publishedCatalogue(tx.db);
	const on = dayInParis(tx.now);
	const known = derive(asFacts(await ownFacts(tx)), on);
	const rule = priorityRule(rulebook);
	return { rule, known, on, met: criteriaMet(rule, known, on) };
}

/** Everything a young person sees of their priority: what they said, what they show to whom, what is certified. */
export function ownPriority(act: Act<YoungPerson>) {
	return inTransaction(act, async (tx) => {
		const { rule, known, on, met } = await ownCriteriaMet(tx);
		const certifications = await certificationsOf(tx.db, tx.actor.personId, tx.now);
		const readers = [];
		for (const mandate of await mandatesOf(tx.db, tx.actor)) {
			if (mandate.state !== 'accepted' || mandate.expires_at <= tx.now) continue;
			const shown = await shownUnder(tx.db, tx.actor.personId, mandate.id);
			readers.push({
				mandateId: mandate.id,
				firstName: mandate.counsellor_first_name,
				name: `${mandate.counsellor_first_name} ${mandate.counsellor_last_name}`,
				organisation: mandate.organisation_name,
				shown: shown.map(({ criterion }) => criterion)
			});
		}
		return {
			met: met.map((criterion) => ({ ...criterion, counts: countsForPriority(rule, criterion) })),
			isDeclared: hasPriority(rule, known, on, null),
			isCertified: hasPriority(rule, known, on, certifiedFacts(certifications)),
			certifications,
			readers,
			consent: (await liveConsent(tx.db, tx.actor.personId, 'certification')) ?? null
		};
	});
}
