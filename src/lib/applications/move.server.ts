import type { Updateable } from 'kysely';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import type { Act } from '#lib/server/act.ts';
import type { Application } from '#lib/server/schema.ts';
import type { LockedApplication } from './locked.server.ts';
import {
	type ApplicationAct,
	type ApplicationState,
	type Circumstances,
	type Mover,
	step,
	type StepRefusal
} from './transitions.ts';

/** The row, its event and its audit line: what every change of state leaves behind. */
interface Move {
	who: Mover;
	act: ApplicationAct;
	circumstances: Circumstances;
	/** Columns that change along with the state. */
	changes?: Updateable<Application>;
}

/**
 * Moves a locked application one step of the table, or answers why not. The version in the `where` makes a second
 * writer lose even without the lock.
 */
export async function move(
	tx: Act,
	application: Pick<LockedApplication, 'id' | 'person_id' | 'state' | 'version'>,
	{ who, act, circumstances, changes }: Move
): Promise<Outcome<ApplicationState, StepRefusal | 'changed-meanwhile'>> {
	const next = step(who, act, application.state, circumstances);
	if (!next.done) return next;
	const moved = await tx.db
		.updateTable('application')
		.set({ ...changes, state: next.value, version: application.version + 1 })
		.where('id', '=', application.id)
		.where('version', '=', application.version)
		.where('state', '=', application.state)
		.returning('id')
		.executeTakeFirst();
	if (!moved) return refused('changed-meanwhile');
	await writeEvent(tx, application.id, application.state, next.value);
	await record(tx, {
		act: `application.${act}`,
		fileKind: 'application',
		fileId: application.id,
		subjectId: application.person_id,
		detail: { from: application.state, to: next.value }
	});
	return done(next.value);
}

/** One line of the application's own history; the row is locked or new, so that its lines are numbered in turn. */
export async function writeEvent(
	tx: Act,
	applicationId: string,
	from: ApplicationState | null,
	to: ApplicationState
): Promise<void> {
	await tx.db
		.insertInto('application_event')
		.values((row) => ({
			application_id: applicationId,
			seq: row
				.selectFrom('application_event')
				.select((count) => count(count.fn.coalesce(count.fn.max('seq'), count.lit(0)), '+', 1).as('next'))
				.where('application_id', '=', applicationId),
			at: tx.now,
			from_state: from,
			to_state: to,
			actor_id: tx.actor.personId
		}))
		.execute();
}
