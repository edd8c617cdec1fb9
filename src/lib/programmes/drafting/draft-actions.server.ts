import type { Officer } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { type Outcome, refused } from '#lib/basics/outcome.ts';
import type { Condition, Rule } from '#lib/eligibility/rule.ts';
import type { Act } from '#lib/server/act.ts';
import type { Programme } from '../programme.ts';
import { blankCondition, freshId, readConditionForm } from './condition-form.ts';
import { type Edit, edited, partAt, readWay, type Way } from './edit-rule.ts';
import { openDraftOf } from './queries.server.ts';
import { saveDraft, type SaveRefusal } from './save-draft.server.ts';

export type EditRefusal = SaveRefusal | 'not-found' | 'not-of-its-domain';
type Part = keyof Programme['conditions'];

/** Makes one edit that an officer asked for by a form (`part`, `way`, `revision`, `do`) in the draft of a programme. */
export async function editDraft(
	act: Act<Officer>,
	programmeId: string,
	form: FormData
): Promise<Outcome<{ revision: number }, EditRefusal>> {
	const edit = editFrom(form);
	return edit ? saveEdit(act, programmeId, form, () => edit) : refused('not-found');
}

/** Puts the condition that an officer filled in a form into the draft: in place of one (`way`), or as a new line. */
export async function writeCondition(
	act: Act<Officer>,
	programmeId: string,
	form: FormData
): Promise<Outcome<{ revision: number }, EditRefusal>> {
	return saveEdit(act, programmeId, form, (rule, way, content) => {
		const isNew = form.get('mode') === 'add';
		const told = isNew ? blankCondition(String(form.get('subject') ?? '')) : conditionAt(rule, way);
		const read = told && readConditionForm(told, form);
		if (!read) return null;
		if (!isNew) return { kind: 'replace', way, by: read };
		const id = freshId(read, [content.conditions.person, content.conditions.project]);
		return { kind: 'add', way, part: { ...read, id } };
	});
}

/** Says that an officer has compared every source of the draft with what it states, today. */
export async function confirmSources(
	act: Act<Officer>,
	programmeId: string,
	form: FormData
): Promise<Outcome<{ revision: number }, EditRefusal>> {
	const draft = await openDraftOf(act.db, programmeId);
	if (!draft) return refused('not-found');
	const content = { ...draft.content, checkedOn: dayInParis(act.now) };
	return saveDraft(act, { draftId: draft.id, revision: Number(form.get('revision')), content });
}

async function saveEdit(
	act: Act<Officer>,
	programmeId: string,
	form: FormData,
	editOf: (rule: Rule, way: Way, content: Programme) => Edit | null
): Promise<Outcome<{ revision: number }, EditRefusal>> {
	const part: Part = form.get('part') === 'project' ? 'project' : 'person';
	const way = readWay(String(form.get('way') ?? ''));
	const draft = await openDraftOf(act.db, programmeId);
	if (!draft || !way) return refused('not-found');
	const rule = draft.content.conditions[part];
	const edit = editOf(rule, way, draft.content);
	if (!edit) return refused('not-of-its-domain');
	const conditions = { ...draft.content.conditions, [part]: edited(rule, edit) };
	return saveDraft(act, {
		draftId: draft.id,
		revision: Number(form.get('revision')),
		content: { ...draft.content, conditions }
	});
}

function editFrom(form: FormData): Edit | null {
	const way = readWay(String(form.get('way') ?? ''));
	if (!way) return null;
	switch (form.get('do')) {
		case 'up':
		case 'down':
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
