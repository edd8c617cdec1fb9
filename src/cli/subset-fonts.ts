import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const range = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)).join('');

const ascii = range(0x20, 0x7e);
const latin = range(0xa0, 0xff).replaceAll(/[¤¦¨¬¯´¶¸¹¼½¾\u00ad]/g, '');
const french = ascii + latin + 'ŒœŸ–—‘’“”„…•€\u202f\u2009→←↑↓✓−';

/** Letters of names in Poland, Czechia, Romania, Turkey, the Balkans and the Baltic, absent from Latin-1. */
const names = 'ĄąĆćĘęŁłŃńŚśŹźŻżĞğİıŞşČčŠšŽžŘřĚěŮůŐőŰűĂăȘșȚțĐđĀāĒēĪīŪūĖė';

const titles =
	ascii.replaceAll(/[`~^_{}|\\<>@#$*=[\]]/g, '') +
	'\u00a0«»·ÀÂÇÈÉÊËÎÏÔÙÛàâäçèéêëîïôöùûüœŒñãáíóúß–’“”…€\u202f';

const atkinson = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const bricolage = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque';

type Font = Pick<Parameters<typeof subsetFont>[2], 'variationAxes' | 'keepFeatures'> & {
	from: string;
	to: string;
	text: string;
};

const fonts: Font[] = [
	{
		from: `${atkinson}-latin-wght-normal.woff2`,
		to: 'atkinson.woff2',
		text: french,
		variationAxes: { wght: { min: 400, max: 700 } },
		keepFeatures: ['kern', 'tnum']
	},
	{
		from: `${atkinson}-latin-ext-wght-normal.woff2`,
		to: 'atkinson-names.woff2',
		text: names,
		variationAxes: { wght: { min: 400, max: 700 } },
		keepFeatures: ['ccmp', 'locl']
	},
	{
		from: `${bricolage}-latin-opsz-normal.woff2`,
		to: 'bricolage.woff2',
		text: titles,
		variationAxes: { wght: 700, opsz: 36 },
		keepFeatures: ['kern']
	}
];

for (const { from, to, text, variationAxes, keepFeatures } of fonts) {
	const font = await subsetFont(await readFile(require.resolve(from)), text, {
		targetFormat: 'woff2',
		noHinting: true,
		variationAxes,
		keepFeatures
	});
	await writeFile(new URL(`../lib/ui/fonts/${to}`, import.meta.url), font);
	console.log(`${to}: ${font.length} bytes`);
}
