import { createHash } from 'node:crypto';
import type { Day } from '#lib/basics/day.ts';
import type { ReadyProgramme } from '#lib/eligibility/rulebook.ts';
import type { Reader } from '#lib/server/act.ts';
import { publishedCatalogue } from '../published.server.ts';
import { countByGender, keptSituations, openFiles } from './queries.server.ts';
import {
	type ChangedFile,
	changedFiles,
	shadowCounts,
	shadowOutcomes,
	type ShadowRun
} from './shadow-run.ts';

/** What a draft would change if it followed, on that day, the version in force. */
export async function shadowOf(db: Reader, draft: ReadyProgramme, today: Day): Promise<ShadowRun> {
	const { rulebook } = await publishedCatalogue(db);
	const inForce = rulebook.programmes.get(draft.id);
	if (!inForce) throw new RangeError(`${draft.id} was never published`);
	const versions = { names: rulebook.names, inForce, draft };
	const [situations, files] = await Promise.all([keptSituations(db, draft.id), openFiles(db, draft.id)]);
	const people = situations.map(({ facts }) => facts);
	const became = await shadowOutcomes(versions, people, today);
	const byGender = await countByGender(
		db,
		situations.map(({ personId }) => personId),
		became
	);
	return {
		situations: shadowCounts(people, became, byGender),
		files: { judged: files.length, changed: changedFiles(versions, files) }
	};
}

/** A digest that two runs share when they name the same files, each with the same answers. */
export function digestOfFiles(changed: readonly ChangedFile[]): string {
	const told = changed.map(({ id, before, after }) => [id, before, after].join(' ')).sort();
	return createHash('sha256').update(told.join('\n')).digest('base64url');
}
