/** Whether text from an address or a form has the form of a row's id, before PostgreSQL is asked for it. */
export const isId = (text: string): boolean =>
	/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
