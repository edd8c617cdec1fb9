/** Whether a text from an address or a form can be a key: PostgreSQL raises an error for any other, instead of finding nothing. */
export function isUuid(text: string): boolean {
	return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
