import { describe, expect, test } from 'vitest';
import { type ApplicationFacts, attentionTo, type FollowedFacts } from './attention.ts';
import { caseloadRows, type FollowedPerson, isIn } from './caseload.ts';

const now = new Date('2026-11-22T09:00:00+01:00');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

const application = (known: Partial<ApplicationFacts>): ApplicationFacts => ({
	id: 'a1',
	state: 'draft',
	offerTitle: 'Radio associative',
	closesOn: '2027-01-31',
	startsOn: '2027-04-01',
	answerBy: null,
	movedAt: daysAgo(5),
	...known
});
const facts = (known: Partial<FollowedFacts>): FollowedFacts => ({
	applications: [],
	funding: [],
	lastContactAt: daysAgo(2),
	followedSince: daysAgo(90),
	...known
});
const told = (known: Partial<FollowedFacts>) =>
	attentionTo(facts(known), now).map(({ reason, severity }) => `${reason} ${severity}`);

describe('what blocks a young person', () => {
	test('is a place to answer: urgent from three days before, soon earlier', () => {
		const offered = (answerBy: string) =>
			told({ applications: [application({ state: 'offered', answerBy: new Date(answerBy) })] });
		expect(offered('2026-11-25T12:00:00+01:00')).toEqual(['answer-place urgent']);
		expect(offered('2026-11-26T12:00:00+01:00')).toEqual(['answer-place soon']);
	});

	test('is a draft whose offer closes: urgent, then soon within two weeks, calm beyond, nothing once closed', () => {
		const draft = (closesOn: string) => told({ applications: [application({ closesOn })] });
		expect(draft('2026-11-25')).toEqual(['send-draft urgent']);
		expect(draft('2026-12-06')).toEqual(['send-draft soon']);
		expect(draft('2026-12-07')).toEqual(['send-draft calm']);
		expect(draft('2026-11-21')).toEqual([]);
	});

	test('is silence of twenty-one days, which presses only when a step waits', () => {
		const sent = [application({ state: 'submitted' })];
		expect(told({ applications: sent, lastContactAt: daysAgo(20) })).toEqual(['waiting-organisation calm']);
		expect(told({ applications: sent, lastContactAt: daysAgo(21) })).toEqual([
			'no-news soon',
			'waiting-organisation calm'
		]);
		expect(told({ lastContactAt: daysAgo(40) })).toEqual(['no-news calm', 'nothing-started calm']);
	});

	test('counts silence from the first day when there was no contact yet', () => {
		const [item] = attentionTo(facts({ lastContactAt: null, followedSince: daysAgo(30) }), now);
		expect(item).toMatchObject({ reason: 'no-news', days: 30 });
	});

	test('is a refusal of the last three weeks, unless another application lives', () => {
		const refusal = application({ id: 'old', state: 'refused', movedAt: daysAgo(21) });
		expect(told({ applications: [refusal] })).toEqual(['application-refused soon']);
		expect(told({ applications: [{ ...refusal, movedAt: daysAgo(22) }] })).toEqual(['nothing-started calm']);
		expect(told({ applications: [application({ state: 'submitted' }), refusal] })).toEqual([
			'waiting-organisation calm'
		]);
	});

	test('is funding to ask for once a place is accepted, and what was decided of it', () => {
		const accepted = [application({ state: 'accepted' })];
		const request = { applicationId: 'a1', decidedAt: daysAgo(3) };
		expect(told({ applications: accepted })).toEqual(['ask-funding calm']);
		expect(told({ applications: accepted, funding: [{ ...request, state: 'refused' }] })).toEqual([
			'funding-refused soon'
		]);
		expect(told({ applications: accepted, funding: [{ ...request, state: 'awarded' }] })).toEqual([
			'funding-awarded calm'
		]);
	});
});

describe('the caseload', () => {
	const person = (lastName: string, known: Partial<FollowedPerson>): FollowedPerson => ({
		...facts({}),
		id: lastName,
		firstName: 'Camille',
		lastName,
		birthDate: '2006-11-23',
		commune: 'Roubaix',
		remindedOn: null,
		...known
	});
	const rows = caseloadRows(
		[
			person('Étienne', {}),
			person('Zola', { applications: [application({ closesOn: '2026-11-23' })] }),
			person('Duval', { lastContactAt: daysAgo(30) })
		],
		now
	);

	test('begins with what presses, then goes by name as French sorts it', () => {
		expect(rows.map((row) => row.lastName)).toEqual(['Zola', 'Duval', 'Étienne']);
		expect(rows[0]?.age).toBe(19);
	});

	test('holds each person in the views that concern them', () => {
		const names = (view: 'to-do' | 'all' | 'without-news') =>
			rows.filter((row) => isIn(view, row)).map((row) => row.lastName);
		expect(names('to-do')).toEqual(['Zola']);
		expect(names('without-news')).toEqual(['Duval']);
		expect(names('all')).toHaveLength(3);
	});
});
