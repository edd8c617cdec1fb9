import { expect, test } from 'vitest';
import { sourceAge } from './source-age.ts';

test.each([
	['2026-08-19', '19 août 2026', '19 August 2026'],
	['2023-10', 'octobre 2023', 'October 2023'],
	['2024+', '2024 ou après', '2024 or later'],
	['2018-2020+', '2020 ou après', '2020 or later'],
	['2022+ (service-public co-branding)', '2022 ou après', '2022 or later'],
	['2020s', 'années 2020', '2020s'],
	['older', 'page ancienne', 'older page'],
	['2024-2025', '2024-2025', '2024-2025']
])('a source of %s is said "%s"', (asOf, fr, en) => {
	expect(sourceAge(asOf)).toEqual({ fr, en });
});
