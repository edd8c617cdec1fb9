import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';

test('the same value makes the same bytes in whatever order its keys were written', () => {
	expect(canonical({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
	expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('what is written reads back as the value', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
		})
	);
});
