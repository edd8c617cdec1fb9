import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from '@inlang/paraglide-js';
import { compileOptions } from '#lib/text/compile-options.ts';

/** Compiles the texts, unless what stands there was compiled from these very files. */
const sources = [
	'package-lock.json',
	'src/lib/text/compile-options.ts',
	'src/lib/text/project.inlang/settings.json'
];
const hash = createHash('sha256');
for (const file of [...sources, ...globSync('src/lib/text/messages/*.json').sort()])
	hash.update(file).update(readFileSync(file));
const now = hash.digest('hex');
const stamp = 'src/lib/text/generated/.sources';

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
	await compile(compileOptions);
	writeFileSync(stamp, now);
}
