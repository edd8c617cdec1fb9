import type { YoungPerson } from '#lib/accounts/actor.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { certificationsOf } from '#lib/situations/certifications-queries.server.ts';
import { noteEntries } from './file-queries.server.ts';
import { mandatesOf } from './mandate-queries.server.ts';

/** Readings shown at once; the export holds them all. */
const readingsShown = 30;

/** What a young person sees of their own file: who may read it, who did, the notes shared with them, what is certified. */
export function ownFile(act: Act<YoungPerson>) {
	return inTransaction(act, async (tx) => ({
		mandates: await mandatesOf(tx.db, tx.actor),
		readings: await readingsOf(tx, readingsShown),
		notes: await noteEntries(tx.db, tx.actor.personId),
		certifications: await certificationsOf(tx.db, tx.actor.personId, tx.now)
	}));
}

/** Who opened the file of the actor, and when, the newest first. */
export function readingsOf({ db, actor }: Act<YoungPerson>, limit: number) {
	return db
		.selectFrom('access_log')
		.innerJoin('person as reader', 'reader.id', 'access_log.reader_id')
		.leftJoin('membership', (join) =>
			join.onRef('membership.person_id', '=', 'reader.id').on('membership.ended_at', 'is', null)
		)
		.leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
		.select([
			'access_log.id',
			'access_log.at',
			'access_log.what',
			'reader.first_name',
			'reader.last_name',
			'reader.role',
			'organisation.name as organisation_name'
		])
		.where('access_log.person_id', '=', actor.personId)
		.orderBy('access_log.at', 'desc')
		.orderBy('access_log.id', 'desc')
		.limit(limit)
		.execute();
}
