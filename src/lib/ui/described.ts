/** The `aria-describedby` of a control whose hint and error carry the ids `{id}-hint` and `{id}-error`. */
export function describedBy(id: string, hint?: string, error?: string | null) {
	return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
