import { applications } from './stories/applications.ts';
import { certifications } from './stories/certifications.ts';
import { fundingCalls, fundingRequests } from './stories/funding.ts';
import { mandates } from './stories/mandates.ts';
import { notes } from './stories/notes.ts';

/** What has happened in the demo world, to be replayed by a loader in the order of the days. */
export const stories = {
	applications,
	notes: notes(),
	mandates: mandates(),
	certifications,
	fundingCalls,
	fundingRequests
};
