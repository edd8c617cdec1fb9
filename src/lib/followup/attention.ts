import { type ApplicationState, isLive } from '#lib/applications/transitions.ts';
import { addDays, compareDays, type Day, dayInParis, daysBetween } from '#lib/basics/day.ts';

/** What stops a young person, or what somebody waits for. The order settles ties between two of the same urgency. */
export const reasons = [
	'answer-place',
	'send-draft',
	'funding-refused',
	'place-lost',
	'application-refused',
	'no-news',
	'ask-funding',
	'funding-awarded',
	'waiting-funding',
	'waiting-organisation',
	'waiting-list',
	'nothing-started'
] as const;
export type Reason = (typeof reasons)[number];

/** `urgent`: lost within three days. `soon`: stuck, or due within two weeks. `calm`: nothing is lost by waiting. */
export const severities = ['urgent', 'soon', 'calm'] as const;
export type Severity = (typeof severities)[number];

export interface AttentionItem {
	readonly reason: Reason;
	readonly severity: Severity;
	/** Last day on which it can be done; `at` where the hour is known too. */
	readonly due: { readonly day: Day; readonly at: Date | null } | null;
	/** Days of silence, for `no-news`. */
	readonly days?: number;
	readonly applicationId?: string;
}

export interface ApplicationFacts {
	readonly id: string;
	readonly state: ApplicationState;
	readonly offerTitle: string;
	readonly closesOn: Day | null;
	readonly startsOn: Day | null;
	readonly answerBy: Date | null;
	/** When it last changed state. */
	readonly movedAt: Date;
}

export interface FundingFacts {
	readonly applicationId: string;
	readonly state: string;
	readonly decidedAt: Date | null;
}

/** What can be observed of one young person: steps and dates, never a guess about them. */
export interface FollowedFacts {
	/** The newest first. */
	readonly applications: readonly ApplicationFacts[];
	readonly funding: readonly FundingFacts[];
	readonly lastContactAt: Date | null;
	readonly followedSince: Date;
}

/** Days without any contact after which somebody is without news (three weeks, the usual interval of a mission locale). */
export const silenceDays = 21;
const urgentDays = 3;
const soonDays = 14;
/** For how long a decision stays news. */
const newsDays = 21;

/** What blocks one young person, the most pressing first. */
export function attentionTo(facts: FollowedFacts, now: Date): AttentionItem[] {
	const today = dayInParis(now);
	const items = [
		...facts.applications.flatMap((application) => ofApplication(application, facts, today)),
		...facts.funding.flatMap((request) => ofFunding(request, today))
	];
	if (!facts.applications.some(({ state }) => isLive(state)) && items.length === 0)
		items.push({ reason: 'nothing-started', severity: 'calm', due: null });
	const silent = silentFor(facts, now);
	if (silent >= silenceDays) {
		const isWaitedFor = items.some(({ reason }) => reason !== 'nothing-started');
		items.push({ reason: 'no-news', severity: isWaitedFor ? 'soon' : 'calm', due: null, days: silent });
	}
	return items.sort(byPressure);
}

/** Days since the last contact, or since the follow-up began. */
export function silentFor({ lastContactAt, followedSince }: FollowedFacts, now: Date): number {
	return daysBetween(dayInParis(lastContactAt ?? followedSince), dayInParis(now));
}

export function byPressure(a: AttentionItem, b: AttentionItem): number {
	return (
		severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
		compareDays(a.due?.day ?? '9999-12-31', b.due?.day ?? '9999-12-31') ||
		reasons.indexOf(a.reason) - reasons.indexOf(b.reason)
	);
}

function ofApplication(
	{ id, state, closesOn, answerBy, startsOn, movedAt }: ApplicationFacts,
	{ applications, funding }: FollowedFacts,
	today: Day
): AttentionItem[] {
	const item = (reason: Reason, severity: Severity, due: AttentionItem['due'] = null) => [
		{ reason, severity, due, applicationId: id }
	];
	switch (state) {
		case 'offered': {
			if (!answerBy) return [];
			const due = { day: dayInParis(answerBy), at: answerBy };
			return item('answer-place', daysBetween(today, due.day) <= urgentDays ? 'urgent' : 'soon', due);
		}
		case 'draft': {
			if (!closesOn) return item('send-draft', 'calm');
			const left = daysBetween(today, closesOn);
			if (left < 0) return [];
			const severity = left <= urgentDays ? 'urgent' : left <= soonDays ? 'soon' : 'calm';
			return item('send-draft', severity, { day: closesOn, at: null });
		}
		case 'submitted':
		case 'under-review':
			return item('waiting-organisation', 'calm');
		case 'waiting-list':
			return item('waiting-list', 'calm');
		case 'accepted': {
			if (startsOn && startsOn < today) return [];
			const asked = funding.some((request) => request.applicationId === id);
			return asked ? [] : item('ask-funding', 'calm', startsOn ? { day: startsOn, at: null } : null);
		}
		case 'refused':
		case 'expired': {
			const isNews = dayInParis(movedAt) >= addDays(today, -newsDays);
			const hasOther = applications.some((other) => other.id !== id && isLive(other.state));
			if (!isNews || hasOther) return [];
			return item(state === 'refused' ? 'application-refused' : 'place-lost', 'soon');
		}
		default:
			return [];
	}
}

function ofFunding({ state, decidedAt, applicationId }: FundingFacts, today: Day): AttentionItem[] {
	if (state === 'submitted')
		return [{ reason: 'waiting-funding', severity: 'calm', due: null, applicationId }];
	if (!decidedAt || dayInParis(decidedAt) < addDays(today, -newsDays)) return [];
	if (state === 'refused') return [{ reason: 'funding-refused', severity: 'soon', due: null, applicationId }];
	return state === 'awarded'
		? [{ reason: 'funding-awarded', severity: 'calm', due: null, applicationId }]
		: [];
}
