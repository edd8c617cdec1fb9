/** In UTF-16 units. What a line has beyond them is dropped, and one unit more is left to tell that it was too long. */
export const longestLine = 1_000_000;

/**
 * The lines of a UTF-8 stream, one in memory at a time, without their ends (`\n` or `\r\n`) nor a byte order mark.
 * Unlike node:readline it does not cut at U+2028, which JSON texts may contain.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let rest = '';
	for await (const chunk of bytes) {
		const text = decoder.decode(chunk, { stream: true });
		const lines = text.split('\n');
		lines[0] = rest + (lines[0] ?? '');
		rest = (lines.pop() ?? '').slice(0, longestLine + 1);
		for (const line of lines) yield withoutReturn(line);
	}
	rest += decoder.decode();
	if (rest) yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
	return line.endsWith('\r') ? line.slice(0, -1) : line;
}
