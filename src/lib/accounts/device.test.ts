import { describe, expect, test } from 'vitest';
import { deviceName } from '#lib/accounts/device.ts';

describe('the name of a device', () => {
	test.each([
		[
			'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
			'Chrome · Android'
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
			'Safari · iPhone'
		],
		['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox · Windows'],
		['curl/8.9', ''],
		[null, '']
	])('%s is "%s"', (userAgent, name) => {
		expect(deviceName(userAgent)).toBe(name);
	});
});
