/** A draft as a form showed it to the officer who sends it. */
export interface Seen {
	readonly draftId: string;
	/** A later save has to be looked at again. */
	readonly revision: number;
	/** Digest of the files that the shadow run named: others since have to be looked at. */
	readonly files: string;
}

export function seenIn(form: FormData): Seen {
	return {
		draftId: String(form.get('draft') ?? ''),
		revision: revisionIn(form),
		files: String(form.get('files') ?? '')
	};
}

/** The revision a form carries; 0, which no draft has, where it carries none. */
export function revisionIn(form: FormData): number {
	const text = String(form.get('revision') ?? '');
	return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
