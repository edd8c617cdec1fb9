import { journalSize } from '#lib/audit/queries.server.ts';
import { unsentMails } from '#lib/messages/queries.server.ts';
import { jobHealth } from '#lib/server/job-health.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types';

const lateAfterMs = 60_000;

export const load: PageServerLoad = async (event) => {
	const { db, now } = actingAs(event, 'administrator');
	const [jobs, mails, audit] = await Promise.all([jobHealth(db), unsentMails(db), journalSize(db)]);
	const isLate = jobs.some((job) => job.dueSince && now.getTime() - job.dueSince.getTime() > lateAfterMs);
	return { jobs, mails, audit, isLate };
};
