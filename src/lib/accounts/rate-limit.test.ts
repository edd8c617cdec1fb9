import { describe, expect, test } from 'vitest';
import { addressGroup } from '#lib/accounts/rate-limit.server.ts';

describe('a client address', () => {
	test.each([
		['203.0.113.5', '203.0.113.5'],
		['::ffff:203.0.113.5', '203.0.113.5'],
		['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
		['2001:DB8:1:2:bbbb:cccc:dddd:eeee', '2001:db8:1:2'],
		['2001:db8::1', '2001:db8:0:0'],
		['::1', '0:0:0:0']
	])('%s counts as %s', (address, group) => {
		expect(addressGroup(address)).toBe(group);
	});
});
