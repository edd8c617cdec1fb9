import type { ActorOf } from '#lib/accounts/actor.ts';
import type { Reader } from '#lib/server/act.ts';

/** Who may sit on a panel: people invited for it, and officers. */
export type Seated = ActorOf<'officer' | 'panel-member'>;
export const seatedRoles = ['officer', 'panel-member'] as const;

/** Officers and the chair follow a panel as a whole; other members see their own files only. */
export async function mayFollow(db: Reader, actor: Seated, roundId: string): Promise<boolean> {
	if (actor.role === 'officer') return true;
	const chair = await db
		.selectFrom('panel_member')
		.select('person_id')
		.where('round_id', '=', roundId)
		.where('person_id', '=', actor.personId)
		.where('is_chair', '=', true)
		.where('left_at', 'is', null)
		.executeTakeFirst();
	return chair !== undefined;
}
