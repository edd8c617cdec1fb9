#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, 'src/cli/cap.ts');
process.env.INIT_CWD ??= process.cwd();
await import(join(dirname(fileURLToPath(import.meta.url)), 'launch.mjs'));
