import { expect, test } from 'vitest';
import { nextStep } from './next-step.ts';

const now = new Date('2026-11-22T09:00:00Z');
const base = { answer_by: null, offer_state: 'published' as const, closes_on: '2026-12-15' };
const draft = { ...base, id: 'draft', state: 'draft' as const };
const offered = {
	...base,
	id: 'offered',
	state: 'offered' as const,
	answer_by: new Date('2026-11-29T11:00:00Z')
};
const sooner = { ...offered, id: 'sooner', answer_by: new Date('2026-11-23T11:00:00Z') };
const accepted = { ...base, id: 'accepted', state: 'accepted' as const };

test('a place to answer comes before everything, the soonest deadline first', () => {
	expect(nextStep([draft, accepted, offered, sooner], true, now)).toMatchObject({
		kind: 'answer-place',
		application: { id: 'sooner' }
	});
});

test('a place of a round is answered first when its deadline comes first', () => {
	const award = { round: 'ete', label: 'Été', answerBy: new Date('2026-11-24T11:00:00Z') };
	expect(nextStep([offered], true, now, [award])).toEqual({ kind: 'answer-award', ...award });
	expect(nextStep([sooner], true, now, [award])).toMatchObject({ kind: 'answer-place' });
	const late = new Date('2026-11-25T11:00:00Z');
	expect(nextStep([offered], true, late, [award])).toMatchObject({ kind: 'answer-place' });
});

test('a place whose deadline has passed is not a thing to do', () => {
	expect(nextStep([offered, draft], true, new Date('2026-12-01T09:00:00Z'))).toMatchObject({
		kind: 'finish-draft'
	});
});

test('the draft whose offer closes first comes before the others, a closed one never', () => {
	const soon = { ...draft, id: 'soon', closes_on: '2026-11-25' };
	const closed = { ...draft, id: 'closed', closes_on: '2026-11-20' };
	expect(nextStep([draft, closed, soon], true, now)).toMatchObject({ application: { id: 'soon' } });
	expect(nextStep([closed], true, now)).toEqual({ kind: 'look-for-offers', isWaiting: true });
});

test('who has a place prepares it', () => {
	expect(nextStep([accepted], false, now)).toMatchObject({ kind: 'prepare-stay' });
});

test('there is a thing to do without any application', () => {
	expect(nextStep([], false, now)).toEqual({ kind: 'tell-situation' });
	expect(nextStep([], true, now)).toEqual({ kind: 'look-for-offers', isWaiting: false });
});
