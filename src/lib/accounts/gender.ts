/** What a young person may answer about themselves, to check that rules treat everybody alike. No rule can read it. */
export const genders = ['woman', 'man', 'other'] as const;
export type Gender = (typeof genders)[number];

export function isGender(value: unknown): value is Gender {
	return genders.some((gender) => gender === value);
}
