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
		rest = lines.pop() ?? '';
		for (const line of lines) yield withoutReturn(line);
	}
	rest += decoder.decode();
	if (rest) yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
	return line.endsWith('\r') ? line.slice(0, -1) : line;
}
