import { describe, expect, test } from 'vitest';
import { answersForPartner, missingAnswers, partProgress, readAnswers } from './questions.ts';

const complete = {
	motivation: 'Je veux partir.',
	strengths: 'Je sais cuisiner.',
	languages: 'Anglais, un peu.',
	availability: 'all',
	phone: '06 12 34 56 78'
};

describe('answers', () => {
	test('are read without what was never asked, and without blanks', () => {
		expect(readAnswers({ motivation: 'Oui', strengths: '  ', is_priority: 'true', phone: 12 })).toEqual({
			motivation: 'Oui'
		});
		expect(readAnswers(null)).toEqual({});
	});

	test('are complete when every required one is there', () => {
		expect(missingAnswers(complete)).toEqual([]);
		expect(missingAnswers({ ...complete, motivation: ' ' })).toEqual(['motivation']);
	});

	test('make a part of the form done, started or to do', () => {
		expect(partProgress('skills', complete)).toBe('done');
		expect(partProgress('practical', { languages: 'Anglais' })).toBe('started');
		expect(partProgress('contact', {})).toBe('todo');
	});
});

describe('an organisation', () => {
	const answers = { ...complete, welcome: 'Je dors mal dans le bruit.' };

	test('reads what helps to welcome only once it has offered a place', () => {
		expect(answersForPartner(answers, false)).toEqual(complete);
		expect(answersForPartner(answers, true)).toEqual(answers);
	});
});
