import { expect, test } from 'vitest';
import type { Programme } from '../programme.ts';
import { catalogue } from '../pack/catalogue.ts';
import { differencesBetween } from './differences.ts';

const [shipped] = catalogue;
const upTo = (max: number): Programme => ({
	...shipped!,
	conditions: {
		person: { id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max },
		project: { any: [{ id: 'long', certainty: 'high', duration: 'months', min: 2 }] }
	}
});

test('two versions differ by sentences, not by the order of their words in storage', () => {
	expect(differencesBetween(upTo(25), upTo(30), 'fr')).toEqual({
		added: ['Avoir entre 18 et 30\u00a0ans au début du projet'],
		removed: ['Avoir entre 18 et 25\u00a0ans au début du projet']
	});
	expect(differencesBetween(upTo(25), upTo(25), 'en')).toEqual({ added: [], removed: [] });
});
