import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
	mkdirSync('src/lib/text/generated-for-node', { recursive: true });
	writeFileSync('src/lib/text/generated-for-node/messages.js', [...imports, ...texts].join('\n'));
}
