// @ts-check
/**
 * Whether somebody changed a field since the server sent it: before a script was there, or brought back by the browser.
 * @param {Element} field
 */
export function isTyped(field) {
	if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
	if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
	return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}
