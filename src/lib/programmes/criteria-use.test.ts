import { expect, test } from 'vitest';
import { criteriaUse } from './criteria-use.ts';
import { catalogue } from './pack/catalogue.ts';

const use = new Map(
	criteriaUse(catalogue).map(({ criterion, givesPriority, programmes }) => [
		criterion.id,
		{ givesPriority, programmes: programmes.map(({ id }) => id) }
	])
);

test('a criterion counts where a rule reads its answer, and nowhere else', () => {
	expect(use.get('qpv')).toMatchObject({
		givesPriority: true,
		programmes: expect.arrayContaining(['vvv-si', 'esc-volunteering-individual'])
	});
	expect(use.get('first_in_family')).toEqual({ givesPriority: false, programmes: [] });
});

test('a discrimination counts nowhere: it is never asked', () => {
	expect(use.get('discrimination')).toEqual({ givesPriority: false, programmes: [] });
});
