import { describe, expect, test } from 'vitest';
import { filesUnder } from '#tests/source-files.ts';
import { isTest, product, source } from './sources.ts';

describe('a file', () => {
	test('has a name that says what it holds', () => {
		const banned = /(^|\/)(utils?|helpers?|common|misc|shared|manager|service|index)(\.|\/|$)/;
		expect(source.map((file) => file.path).filter((path) => banned.test(path))).toEqual([]);
	});

	test('stays under three hundred lines', () => {
		const long = [...source, ...filesUnder('tests', /\.ts$/)].filter(
			(file) => file.path !== 'src/lib/server/schema.ts' && file.text.split('\n').length > 300
		);
		expect(long.map((file) => file.path)).toEqual([]);
	});

	test('escapes no type check and leaves nothing for later', () => {
		const marks =
			/@ts-(ignore|expect-error|nocheck)|eslint-disable|\b(TODO|FIXME|XXX|HACK)\b|: any\b|\bas any\b/;
		expect(source.filter((file) => marks.test(file.text) && !isTest(file)).map((file) => file.path)).toEqual(
			[]
		);
	});

	test('puts no raw HTML in a page', () => {
		expect(
			product
				.filter((file) => file.path.endsWith('.svelte') && /\{@html/.test(file.text))
				.map((file) => file.path)
		).toEqual([]);
	});

	test('carries no inline style, which the content policy refuses', () => {
		expect(
			product
				.filter(
					(file) =>
						file.path.endsWith('.svelte') &&
						/\sstyle(=|:)/.test(file.text.replace(/<style[\s\S]*?<\/style>/g, ''))
				)
				.map((file) => file.path)
		).toEqual([]);
	});

	test('names only widths of the design system, or nothing would limit it', () => {
		const [tokens] = filesUnder('src/lib/ui/styles', /^tokens\.css$/);
		const widths = [...(tokens?.text ?? '').matchAll(/--container-(\w+):/g)].map((match) => match[1]);
		const unknown = product.flatMap((file) =>
			[...file.text.matchAll(/\bmax-w-([a-z0-9]*[a-z][a-z0-9]*)\b/g)]
				.filter((match) => !['full', 'none', ...widths].includes(match[1]))
				.map((match) => `${file.path}: ${match[0]}`)
		);
		expect(widths).toContain('text');
		expect(unknown).toEqual([]);
	});
});
