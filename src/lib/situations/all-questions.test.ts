import { expect, test } from 'vitest';
import { facts as entries, factIds } from '#lib/programmes/pack/facts.ts';
import { questionsByTheme, themes } from './all-questions.ts';

test('the sheet holds every question that may be asked, once', () => {
	const all = questionsByTheme.flatMap(({ facts }) => facts);
	expect([...all].sort()).toEqual(factIds.filter((fact) => entries[fact].askable).sort());
});

test('what is sensitive stands apart, at the end', () => {
	expect(questionsByTheme.map(({ theme }) => theme)).toEqual(themes);
	for (const { theme, facts } of questionsByTheme)
		expect(facts.filter((fact) => entries[fact].sensitive)).toEqual(theme === 'sensitive' ? facts : []);
	expect(themes.at(-1)).toBe('sensitive');
});
