import type { Officer } from '#lib/accounts/actor.ts';
import type { Locale } from '#lib/basics/said.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { type Outcome, refused } from '#lib/basics/outcome.ts';
import type { Condition, Rule } from '#lib/eligibility/rule.ts';
import type { Act } from '#lib/server/act.ts';
import type { Programme } from '../programme.ts';
import { blankCondition, freshId } from './condition-form.ts';
import { withPart } from './edit-amount.ts';
import { type Edit, edited, partAt, readWay, type Way } from './edit-rule.ts';
import type { Fault } from './fault-said.ts';
import type { Option } from './fields/field.ts';
import { readFields, type Wrong } from './fields/read-fields.ts';
import { type Asked, sectionOf } from './fields/sections.ts';
import { openDraftOf } from './queries.server.ts';
import { readConditionForm } from './read-condition-form.ts';
import { ruleAt, rulesOf, withRuleAt } from './rule-places.ts';
import { revisionIn } from './seen.ts';
import { saveDraft, type SaveRefusal } from './save-draft.server.ts';

export type EditRefusal = SaveRefusal | 'closed' | 'not-found' | 'wrong-fields';
/** A draft that could not be changed: with the boxes at fault, or the place that cannot be judged. */
export type EditOutcome = Outcome<{ revision: number }, EditRefusal> & {
	readonly wrongs?: readonly Wrong[];
	readonly fault?: Fault;
};

/** Makes one edit that an officer asked for by a form (`part`, `way`, `revision`, `do`) in a rule of the draft. */
export async function editDraft(
	act: Act<Officer>,
	programmeId: string,
	form: FormData
): Promise<EditOutcome> {
	const edit = editFrom(form);
	return edit ? saveRuleEdit(act, programmeId, form, () => edit) : refused('not-found');
}

/** Moves or removes one part of the amount (`of`, `revision`, `do`). */
export function editPart(act: Act<Officer>, programmeId: string, form: FormData): Promise<EditOutcome> {
	const edit = (['up', 'down', 'remove'] as const).find((each) => each === form.get('do'));
	return saveContent(act, programmeId, form, (content) =>
		edit ? withPart(content, String(form.get('of') ?? ''), edit) : refused('not-found')
	);
}

/** Puts the condition that an officer filled in a form into the draft: in place of one (`way`), or as a new line. */
export async function writeCondition(
	act: Act<Officer>,
	programmeId: string,
	form: FormData
): Promise<EditOutcome> {
	return saveRuleEdit(act, programmeId, form, (rule, way, content) => {
		const isNew = form.get('mode') === 'add';
		const told = isNew ? blankCondition(String(form.get('subject') ?? '')) : conditionAt(rule, way);
		if (!told) return refused('not-found');
		const { condition, wrongs } = readConditionForm(told, form);
		if (wrongs.length > 0) return { ...refused('wrong-fields'), wrongs };
		if (!isNew) return { kind: 'replace', way, by: condition };
		return { kind: 'add', way, part: { ...condition, id: freshId(condition, rulesOf(content)) } };
	});
}

/** Puts what an officer filled in a form of fields (texts, sources, amounts…) into the draft. */
export function writeSection(
	act: Act<Officer>,
	programmeId: string,
	form: FormData,
	{ asked, programmes, locale }: { asked: Asked; programmes: readonly Option[]; locale: Locale }
): Promise<EditOutcome> {
	return saveContent(act, programmeId, form, (content) => {
		const section = sectionOf(content, asked, programmes, locale);
		if (!section) return refused('not-found');
		const { value, wrongs } = readFields(section.fields, form);
		return wrongs.length > 0 ? { ...refused('wrong-fields'), wrongs } : section.put(value);
	});
}

/** Says that an officer has compared every source of the draft with what it states, today. */
export function confirmSources(act: Act<Officer>, programmeId: string, form: FormData): Promise<EditOutcome> {
	const checkedOn = dayInParis(act.now);
	return saveContent(act, programmeId, form, (content) => ({ ...content, checkedOn }));
}

type Refusal = Extract<EditOutcome, { done: false }>;

async function saveContent(
	act: Act<Officer>,
	programmeId: string,
	form: FormData,
	changed: (content: Programme) => Programme | Refusal
): Promise<EditOutcome> {
	const draft = await openDraftOf(act.db, programmeId);
	if (!draft) return refused('closed');
	const content = changed(draft.content);
	if ('done' in content) return content;
	return saveDraft(act, { draftId: draft.id, revision: revisionIn(form), content });
}

function saveRuleEdit(
	act: Act<Officer>,
	programmeId: string,
	form: FormData,
	editOf: (rule: Rule, way: Way, content: Programme) => Edit | Refusal
): Promise<EditOutcome> {
	const place = String(form.get('part') ?? '');
	const way = readWay(String(form.get('way') ?? ''));
	return saveContent(act, programmeId, form, (content) => {
		const rule = ruleAt(content, place);
		if (!rule || !way) return refused('not-found');
		const edit = editOf(rule, way, content);
		return 'done' in edit ? edit : withRuleAt(content, place, edited(rule, edit));
	});
}

function editFrom(form: FormData): Edit | null {
	const way = readWay(String(form.get('way') ?? ''));
	if (!way) return null;
	switch (form.get('do')) {
		case 'up':
		case 'down':
		case 'out':
		case 'turn':
		case 'remove':
		case 'ungroup':
			return { kind: form.get('do') as 'up', way };
		case 'any':
		case 'all':
			return { kind: 'with-next', way, joint: form.get('do') as 'any' };
		default:
			return null;
	}
}

function conditionAt(rule: Rule, way: Way): Condition | null {
	const part = partAt(rule, way);
	return part && 'certainty' in part ? part : null;
}
