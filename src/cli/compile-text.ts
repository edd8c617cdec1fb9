import { compile } from '@inlang/paraglide-js';
import { compileOptions } from '#lib/text/compile-options.ts';

await compile(compileOptions);
