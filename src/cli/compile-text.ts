import { globSync } from 'node:fs';
import { compile } from '@inlang/paraglide-js';
import { compileOptions } from '#lib/text/compile-options.ts';
import { sourcesStamp } from './sources-stamp.ts';

/** Compiles the texts, unless what stands there was compiled from these very files. */
const stamp = sourcesStamp('src/lib/text/generated', [
	'package-lock.json',
	'src/lib/text/compile-options.ts',
	'src/lib/text/project.inlang/settings.json',
	...globSync('src/lib/text/messages/*.json')
]);

if (!stamp.isFresh) {
	await compile(compileOptions);
	stamp.write();
}
