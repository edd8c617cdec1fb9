import { facts as entries, factIds, type FactId } from '#lib/programmes/pack/facts.ts';

export const themes = ['you', 'home', 'studies', 'project', 'before', 'money', 'sensitive'] as const;
/** What a sheet of questions is about. The sensitive ones stand apart and last, and may all be left empty. */
export type Theme = (typeof themes)[number];

const themeOf: Record<string, Theme> = {
	person: 'you',
	nationality: 'you',
	status: 'you',
	support: 'you',
	family: 'you',
	social: 'you',
	civic: 'you',
	residence: 'home',
	stay: 'home',
	study: 'studies',
	bursary: 'studies',
	organisation: 'studies',
	project: 'project',
	history: 'before',
	income: 'money'
};

/** Every question that may be asked, by theme, always in the same order. */
export const questionsByTheme: readonly { readonly theme: Theme; readonly facts: readonly FactId[] }[] =
	themes.map((theme) => ({
		theme,
		facts: factIds.filter((fact) => entries[fact].askable && themeOfFact(fact) === theme)
	}));

function themeOfFact(fact: FactId): Theme {
	if (entries[fact].sensitive) return 'sensitive';
	const theme = themeOf[fact.split('.')[0] ?? ''];
	if (!theme) throw new RangeError(`No theme for ${fact}`);
	return theme;
}
