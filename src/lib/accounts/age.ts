import { completedYears, type Day } from '#lib/basics/day.ts';

/** The site is for people of 15 to 30. Below 15 an account needs the parents too: RGPD art. 8, loi du 6 janvier 1978 art. 45. */
export const youngestAge = 15;
export const oldestAge = 30;

export type AgeRuling = 'too-young' | 'welcome' | 'too-old' | 'impossible';

/** Whether someone born on `birth` may open an account on `on`; impossible for a birth in the future or 120 years ago. */
export function ageRuling(birth: Day, on: Day): AgeRuling {
	const age = completedYears(birth, on);
	if (birth > on || age > 120) return 'impossible';
	if (age < youngestAge) return 'too-young';
	return age > oldestAge ? 'too-old' : 'welcome';
}
