import { expect, test } from 'vitest';
import { namesRows } from './policy.server.ts';

const id = '0199a0f2-7c00-7000-8000-000000000000';

test('an address may name a row by its id, and an offer, a call or a link in its own words', () => {
	for (const params of [{}, { application: id }, { offer: 'lille-velo' }, { token: 'Zm9v' }, { call: 'été' }])
		expect(namesRows(params)).toBe(true);
});

test.each(['abc', '0', "'", '💩', '', `${id}0`, id.toUpperCase().slice(1)])(
	'%s is the key of no row, whoever asks',
	(key) => {
		for (const name of ['application', 'request', 'mandate', 'person', 'mail'])
			expect(namesRows({ [name]: key })).toBe(false);
	}
);
