import type { Locale } from '#lib/basics/said.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { fullDay } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import type { RequestState } from './request.ts';

interface Step {
	state: 'done' | 'current' | 'todo';
	label: string;
	date?: string;
	note?: string;
}

/** Where a request stands, step by step, for the young person; a waiting step says who acts. */
export function courseOf(
	request: { state: RequestState; submitted_at: Date; decided_at: Date | null },
	locale: Locale
): Step[] {
	const day = (instant: Date) => fullDay(dayInParis(instant), locale);
	const sent: Step = { state: 'done', label: m.funding_step_sent(), date: day(request.submitted_at) };
	switch (request.state) {
		case 'submitted':
			return [
				sent,
				{ state: 'current', label: m.funding_step_read(), note: m.funding_step_read_by() },
				{ state: 'todo', label: m.funding_step_answer() }
			];
		case 'withdrawn':
			return [sent, { state: 'done', label: m.funding_state_withdrawn() }];
		case 'awarded':
		case 'refused': {
			const answered: Step = {
				state: 'done',
				label: m.funding_step_answer(),
				...(request.decided_at && { date: day(request.decided_at) })
			};
			const read: Step = { state: 'done', label: m.funding_step_read() };
			return request.state === 'awarded'
				? [
						sent,
						read,
						answered,
						{ state: 'current', label: m.funding_step_paid(), note: m.funding_step_paid_by() }
					]
				: [sent, read, answered];
		}
	}
}
