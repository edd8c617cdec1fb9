import type { ReadyProgramme } from '#lib/eligibility/rulebook.ts';
import { readProgramme } from '#lib/eligibility/rulebook.ts';
import type { Programme } from '#lib/programmes/programme.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import type { Reader } from '#lib/server/act.ts';

/** A published version as it was when a call opened: the rules to judge by and the words to say them. */
export interface CallProgramme extends ReadyProgramme {
	readonly programme: Programme;
	readonly version: number;
	/** SHA-256 of the content as published, hexadecimal. */
	readonly hash: string;
}

/** Versions never change: each is read once. */
const known = new Map<string, CallProgramme>();

/** The programme a call judges by; null for a call that has none. */
export async function programmeOfCall(db: Reader, versionId: string | null): Promise<CallProgramme | null> {
	if (!versionId) return null;
	const ready = known.get(versionId);
	if (ready) return ready;
	const { content, version, content_hash } = await db
		.selectFrom('programme_version')
		.select(['content', 'version', 'content_hash'])
		.where('id', '=', versionId)
		.executeTakeFirstOrThrow();
	const { rulebook } = await publishedCatalogue(db);
	const programme = content as unknown as Programme;
	const hash = content_hash.toString('hex');
	const read = { ...readProgramme(programme, rulebook.names), programme, version, hash };
	known.set(versionId, read);
	return read;
}
