import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@inlang/paraglide-js';
import { compileOptions } from '#lib/text/compile-options.ts';
import { sourcesStamp } from './sources-stamp.ts';

/** Compiles the texts, unless what stands there was compiled from these very files. */
const stamp = sourcesStamp('src/lib/text/generated', [
	'package-lock.json',
	'src/cli/compile-text.ts',
	'src/lib/text/compile-options.ts',
	'src/lib/text/project.inlang/settings.json',
	...globSync('src/lib/text/messages/*.json')
]);

if (!stamp.isFresh) {
	await compile(compileOptions);
	writeAsOneFile();
	stamp.write();
}

/** Browsers load the few texts that a page says; Node, which would read thousands of files at each start, all in one. */
function writeAsOneFile(): void {
	const head = /^.*\n(import .*\n)+/;
	const texts = globSync('src/lib/text/generated/messages/!(_index).js')
		.sort()
		.map((file) => readFileSync(file, 'utf8').replace(head, ''));
	const imports = [
		"import * as registry from '../generated/registry.js';",
		"import { experimentalStaticLocale, getLocale } from '../generated/runtime.js';",
		"export * as m from './messages.js';"
	];
	const folder = 'src/lib/text/generated-for-node';
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'messages.js'), [...imports, ...texts].join('\n'));
	writeFileSync(join(folder, 'messages.d.ts'), [imports[2], ...texts.map(typeOf)].join('\n'));
}

/** What TypeScript needs of one text: what it is given. Paraglide's own declarations take eight seconds to write. */
function typeOf(text: string): string {
	const name = /^export const (\w+)/m.exec(text)?.[1];
	const inputs = /@typedef \{(\{.*\})\} \w+Inputs/.exec(text)?.[1];
	if (!name || !inputs) throw new Error(`not a text as Paraglide writes it:\n${text}`);
	const options = '{ locale?: "fr" | "en" }';
	return `export const ${name}: (inputs${inputs === '{}' ? '?' : ''}: ${inputs}, options?: ${options}) => string;`;
}
