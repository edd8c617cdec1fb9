import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { countrySets } from '#lib/programmes/pack/country-sets.ts';
import { facts } from '#lib/programmes/pack/facts.ts';
import { predicates } from '#lib/programmes/pack/predicates.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const entry = 'virtual:engine';

/** What a page imports of the engine, by what it is for. */
const judging = ['readRulebook } from rulebook', 'assessAll } from assess'];
const deciding = [...judging, 'decideAll } from decide'];
const batch = [
	'compileBatch } from batch-rules',
	'columnsOf } from columns',
	'judgeBatch, answerAt } from batch'
];
const engines = {
	'the engine: rules checked, verdicts with reasons': judging,
	'the same with the days on which answers turn': deciding,
	'the first with the batch': [...judging, ...batch]
};

/** Prints what the engine and the rules of the shipped programmes weigh on the wire, minified and gzipped. */
export async function printSizes(): Promise<void> {
	console.log('\nweight, minified and gzipped');
	for (const [name, imports] of Object.entries(engines)) print(name, await bundled(imports));
	print(`the rules of the ${catalogue.length} programmes, as JSON`, rulesAsJson());
}

function print(name: string, text: string): void {
	console.log(
		`  ${name.padEnd(52)} ${(gzipSync(text, { level: 9 }).length / 1_000).toFixed(2).padStart(6)} kB`
	);
}

async function bundled(imports: readonly string[]): Promise<string> {
	const source = imports
		.map((each) => `export { ${each.replace('from ', `from '${root}/src/lib/eligibility/`)}.ts';`)
		.join('\n');
	const output = await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'engine-entry',
				resolveId: (id) => (id === entry ? id : null),
				load: (id) => (id === entry ? source : null)
			}
		],
		build: {
			write: false,
			target: 'es2024',
			minify: 'oxc',
			rollupOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format: 'es' } }
		}
	});
	const [first] = [output].flat().filter((each): each is Rollup.RollupOutput => 'output' in each);
	const chunk = first?.output[0];
	if (!chunk) throw new Error('the engine did not bundle');
	return chunk.code;
}

/** What judging needs of the pack: without texts to read, amounts, notes and sources. */
function rulesAsJson(): string {
	const programmes = catalogue.map(({ id, conditions, calls, valid_from, valid_to }) => ({
		id,
		conditions,
		calls: calls.map(({ id, open, close, born_from, born_to }) => ({ id, open, close, born_from, born_to })),
		valid_from,
		valid_to
	}));
	const types = Object.fromEntries(Object.entries(facts).map(([fact, { type }]) => [fact, { type }]));
	const named = Object.fromEntries(Object.entries(predicates).map(([name, { expr }]) => [name, { expr }]));
	const forReaders = ['say', 'note', 'source'];
	return JSON.stringify({ programmes, countrySets, predicates: named, facts: types }, (key, value) =>
		forReaders.includes(key) ? undefined : value
	);
}
