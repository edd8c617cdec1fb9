/** Why an organisation says no. Each has its sentence for the young person and its label for the organisation. */
export const refusalReasons = [
	'no-place-left',
	'conditions-not-met',
	'dates-do-not-fit',
	'language-level',
	'project-does-not-fit',
	'incomplete'
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why a young person gives up. Nothing here asks about health, family or anything else that is theirs alone. */
export const withdrawalReasons = ['found-another', 'dates', 'money', 'personal', 'other'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export const refusalNoteLength = 600;
