import { expect, test } from 'vitest';
import { isUuid } from './uuid.ts';

test.each(['018f0000-0000-7000-8000-000000000000', '018F0000-0000-7000-8000-00000000ABCD'])(
	'%s is a key',
	(text) => expect(isUuid(text)).toBe(true)
);

test.each([
	'',
	'claire',
	'018f0000-0000-7000-8000-00000000000',
	'018f0000-0000-7000-8000-0000000000000',
	"' or 1=1"
])('"%s" is none', (text) => expect(isUuid(text)).toBe(false));
