import type { YoungPerson } from '#lib/accounts/actor.ts';
import { refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { circumstancesOf, lockApplication } from './locked.server.ts';
import { move } from './move.server.ts';
import { promoteFromWaitingList } from './promote-from-waiting-list.server.ts';

type Answer = { applicationId: string; version: number };

/** Takes the offered place, until its deadline. */
export function acceptPlace(act: Act<YoungPerson>, input: Answer) {
	return answerPlace(act, 'accept', input);
}

/** Leaves the offered place, which goes at once to the first waiting. */
export function declinePlace(act: Act<YoungPerson>, input: Answer) {
	return answerPlace(act, 'decline', input);
}

function answerPlace(act: Act<YoungPerson>, answer: 'accept' | 'decline', input: Answer) {
	return inTransaction(act, async (tx) => {
		const found = await lockApplication(tx, input.applicationId);
		if (!found) return refused('not-found');
		const { application, offer } = found;
		if (application.version !== input.version) return refused('changed-meanwhile');
		const answered = await move(tx, application, {
			who: 'young-person',
			act: answer,
			circumstances: circumstancesOf(tx, application, offer)
		});
		if (answered.done && answer === 'decline') await promoteFromWaitingList(tx, offer.id);
		return answered;
	});
}
