import * as v from 'valibot';
import { parseDay } from '#lib/basics/day.ts';
import { criterionIds } from '#lib/programmes/pack/proofs.ts';
import { m } from '#lib/text/generated/messages.js';
import { noteKinds, noteLength, visibilities } from './note.ts';

const text = v.optional(v.string(), '');
const written = (most: number) =>
	v.pipe(
		text,
		v.trim(),
		v.normalize('NFC'),
		v.transform((typed) => typed.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\n]/gu, '')),
		v.maxLength(most, () => m.followup_too_long({ most }))
	);

export const invitationForm = v.object({
	firstName: v.pipe(
		written(80),
		v.nonEmpty(() => m.followup_first_name_missing()),
		v.regex(/^[^<>\n]*$/u, () => m.followup_first_name_signs())
	),
	email: v.pipe(
		text,
		v.trim(),
		v.nonEmpty(() => m.followup_email_missing()),
		v.maxLength(254, () => m.followup_email_wrong()),
		v.email(() => m.followup_email_wrong())
	),
	message: written(1_000)
});

export const noteForm = v.object({
	kind: v.picklist(noteKinds, () => m.followup_note_kind_missing()),
	visibility: v.picklist(visibilities, () => m.followup_note_visibility_missing()),
	body: v.pipe(
		written(noteLength),
		v.nonEmpty(() => m.followup_note_missing())
	)
});

export const revocationForm = v.object({
	mandate: v.pipe(
		text,
		v.uuid(() => m.followup_gone())
	),
	reason: written(500)
});

export const showForm = v.object({
	mandate: v.pipe(text, v.uuid()),
	criterion: v.optional(v.array(v.picklist(criterionIds)), []),
	agrees: text
});

export const certifyForm = v.object({
	criterion: v.picklist(criterionIds),
	proof: v.pipe(
		text,
		v.nonEmpty(() => m.followup_certify_not_a_proof())
	),
	until: v.pipe(
		text,
		v.transform(parseDay),
		v.string(() => m.followup_certify_until_missing())
	)
});

export const certificationWithdrawalForm = v.object({
	certification: v.pipe(text, v.uuid()),
	reason: v.pipe(
		written(300),
		v.nonEmpty(() => m.followup_criteria_reason_missing())
	)
});

export const personForm = v.object({
	person: v.pipe(
		text,
		v.uuid(() => m.followup_gone())
	)
});

export const messageForm = v.object({
	people: v.pipe(
		v.optional(
			v.array(
				v.pipe(
					v.string(),
					v.uuid(() => m.followup_gone())
				)
			),
			[]
		),
		v.minLength(1, () => m.followup_message_nobody())
	),
	body: v.pipe(
		written(1_000),
		v.nonEmpty(() => m.followup_message_missing())
	)
});

export const offerForm = v.object({ offer: v.pipe(text, v.uuid()) });
