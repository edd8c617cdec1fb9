/** Whether a text for readers who must not know its writer holds a name, an address or a phone number. */
export function namesItself(text: string, { names }: { names: readonly string[] }): boolean {
	const words = new Set(text.normalize('NFC').split(/[^\p{L}\p{M}'’-]+/u));
	const isNamed = names.some((name) => name.length > 1 && words.has(name.normalize('NFC')));
	return isNamed || /\S@\S+\.\S/.test(text) || /(?:\+33|\b0)[\s.]?[1-9](?:[\s.-]?\d{2}){4}\b/.test(text);
}
