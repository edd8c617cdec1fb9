import type { Severity } from './attention.ts';
import type { CaseloadRow } from './caseload.ts';
import { contactText, dueText, itemText } from './words.ts';

/** A row of the caseload in words: all that a long list needs in the browser. */
export interface RowSaid extends Pick<
	CaseloadRow,
	'id' | 'firstName' | 'lastName' | 'age' | 'commune' | 'project' | 'others' | 'isRemindedToday'
> {
	readonly severity: Severity;
	/** What presses first; null when nothing does. */
	readonly blocks: string | null;
	readonly due: string | null;
	readonly contact: string | null;
}

/** The row in the language of the request, its days told from `now`. */
export function rowSaid(row: CaseloadRow, now: Date): RowSaid {
	const { id, firstName, lastName, age, commune, project, first, others, lastContactAt, isRemindedToday } =
		row;
	return {
		id,
		firstName,
		lastName,
		age,
		commune,
		project,
		others,
		isRemindedToday,
		severity: first?.severity ?? 'calm',
		blocks: first && itemText(first),
		due: first?.due ? dueText(first.due, now) : null,
		contact: lastContactAt && contactText(lastContactAt, now)
	};
}
