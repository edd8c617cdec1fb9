import type { RefusalReason } from '#lib/applications/reasons.ts';
import type { ApplicationState } from '#lib/applications/transitions.ts';
import type { Day } from '#lib/basics/day.ts';
import type { NoteKind, Visibility } from './note.ts';

/** What happened to a young person, as their counsellor may read it. */
export type TimelineEntry = { readonly id: string; readonly at: Date; readonly who: string | null } & (
	| {
			readonly about: 'application';
			readonly state: ApplicationState;
			readonly offerTitle: string;
			/** Why the organisation refused; null when it did not, or when the reader was not promised it. */
			readonly refusalReason: RefusalReason | null;
	  }
	| {
			readonly about: 'note';
			readonly kind: NoteKind;
			readonly visibility: Visibility;
			readonly body: string;
	  }
	| { readonly about: 'mandate'; readonly state: 'invited' | 'accepted' }
	| {
			readonly about: 'funding';
			readonly state: 'submitted' | 'awarded' | 'refused' | 'withdrawn';
			readonly cents: number;
			readonly label: { readonly fr: string; readonly en: string };
			/** The day and the version of the rules a request is judged by; null for its answer, or without rules. */
			readonly judged: { readonly on: Day; readonly version: number } | null;
	  }
);

/** The newest first; what happened at the same instant keeps the order of the ids. */
export function newestFirst(entries: readonly TimelineEntry[]): TimelineEntry[] {
	return [...entries].sort(
		(a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)
	);
}
