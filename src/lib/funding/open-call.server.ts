import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Cents } from '#lib/basics/cents.ts';
import { type Day, noonInParis } from '#lib/basics/day.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { PriorityBasis } from '#lib/situations/priority.ts';
import { callSlug } from './call.ts';

export interface NewCall {
	labelFr: string;
	labelEn: string;
	/** Id of a published programme whose conditions are judged; null when the call has none. */
	programmeId: string | null;
	opensOn: Day;
	closesOn: Day;
	/** Most that one request may be awarded. */
	maximumCents: Cents;
	envelope: { id: string } | { label: string; ceilingCents: Cents };
	/** Whose word makes a request a priority one. */
	priorityBasis?: PriorityBasis;
	/** True when the fund does not exist outside a demonstration. */
	isExample?: boolean;
}

export type OpenCallRefusal =
	| 'no-such-programme'
	| 'no-such-envelope'
	| 'dates-reversed'
	| 'already-past'
	| 'maximum-above-envelope'
	| 'label-taken';

/** An officer opens a call on an envelope that exists or is made with it; it is judged by today's programme. */
export function openCall(
	act: Act<Officer>,
	input: NewCall
): Promise<Outcome<{ id: string; slug: string }, OpenCallRefusal>> {
	return inTransaction(act, async (tx) => {
		if (input.closesOn < input.opensOn) return refused('dates-reversed');
		if (noonInParis(input.closesOn) <= tx.now) return refused('already-past');
		const version = input.programmeId ? await newestVersion(tx, input.programmeId) : null;
		if (input.programmeId && !version) return refused('no-such-programme');

		const ceilingCents = await ceilingOf(tx, input.envelope);
		if (ceilingCents === null) return refused('no-such-envelope');
		if (input.maximumCents > ceilingCents) return refused('maximum-above-envelope');

		const slug = callSlug(input.labelFr);
		const taken = await tx.db
			.selectFrom('funding_call')
			.select('id')
			.where('slug', '=', slug)
			.executeTakeFirst();
		if (taken || slug === '') return refused('label-taken');
		const envelopeId = 'id' in input.envelope ? input.envelope.id : await newEnvelope(tx, input);
		const call = await tx.db
			.insertInto('funding_call')
			.values({
				slug,
				programme_version_id: version?.id ?? null,
				envelope_id: envelopeId,
				label_fr: input.labelFr,
				label_en: input.labelEn,
				is_example: input.isExample ?? false,
				opens_on: input.opensOn,
				closes_on: input.closesOn,
				maximum_cents: input.maximumCents,
				priority_basis: input.priorityBasis ?? 'declared',
				created_by: tx.actor.personId,
				created_at: tx.now
			})
			.returning(['id', 'slug'])
			.executeTakeFirstOrThrow();
		await record(tx, {
			act: 'funding-call.opened',
			fileKind: 'funding-call',
			fileId: call.id,
			detail: { envelope: envelopeId, ceilingCents, maximumCents: input.maximumCents }
		});
		return done(call);
	});
}

function newestVersion(tx: Act, programmeId: string) {
	return tx.db
		.selectFrom('programme_version')
		.select('id')
		.where('programme_id', '=', programmeId)
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirst();
}

async function ceilingOf(tx: Act, envelope: NewCall['envelope']): Promise<Cents | null> {
	if (!('id' in envelope)) return envelope.ceilingCents;
	if (!isId(envelope.id)) return null;
	const row = await tx.db
		.selectFrom('envelope')
		.select('ceiling_cents')
		.where('id', '=', envelope.id)
		.executeTakeFirst();
	return row?.ceiling_cents ?? null;
}

async function newEnvelope(tx: Act, { envelope, opensOn }: NewCall): Promise<string> {
	if ('id' in envelope) return envelope.id;
	const { id } = await tx.db
		.insertInto('envelope')
		.values({
			label: envelope.label,
			budget_year: Number(opensOn.slice(0, 4)),
			ceiling_cents: envelope.ceilingCents
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}
