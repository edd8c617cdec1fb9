import { describe, expect, test } from 'vitest';
import { costsFrom } from './form.ts';

describe('expenses typed line by line', () => {
	test('are read as people write amounts, empty lines left out', () => {
		expect(costsFrom(['Train', '', ' Chambre '], ['260', '', '1 034,50 €'])).toEqual({
			costs: [
				{ label: 'Train', cents: 26_000 },
				{ label: 'Chambre', cents: 103_450 }
			]
		});
	});

	test.each([
		[['Train', 'Repas'], ['260', ''], 2],
		[['', 'Repas'], ['260', '10'], 1],
		[['Train'], ['beaucoup'], 1],
		[['Train'], ['0'], 1],
		[['Train'], ['-5'], 1],
		[['x'.repeat(81)], ['5'], 1]
	])('%j with %j names its line %d', (labels, amounts, wrongRow) => {
		expect(costsFrom(labels, amounts)).toEqual({ wrongRow });
	});
});
