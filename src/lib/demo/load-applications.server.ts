import { type Counsellor, type Partner, system, type YoungPerson } from '#lib/accounts/actor.ts';
import { acceptPlace, declinePlace } from '#lib/applications/answer-place.server.ts';
import { daysToAnswer } from '#lib/applications/deadlines.ts';
import { expirePlace } from '#lib/applications/expire-place.server.ts';
import { offerPlace } from '#lib/applications/offer-place.server.ts';
import { putOnWaitingList } from '#lib/applications/put-on-waiting-list.server.ts';
import { refuseApplication } from '#lib/applications/refuse-application.server.ts';
import { saveAnswers } from '#lib/applications/save-answers.server.ts';
import { draftFor } from '#lib/applications/start-application.server.ts';
import { startReview } from '#lib/applications/start-review.server.ts';
import { submitApplication } from '#lib/applications/submit-application.server.ts';
import { withdrawApplication } from '#lib/applications/withdraw-application.server.ts';
import type { Outcome } from '#lib/basics/outcome.ts';
import type { Act } from '#lib/server/act.ts';
import { type Cast, actingAs, onDay } from './acting.server.ts';
import type { DemoApplication, DemoStep } from './demo-world.ts';
import { stories } from './stories.ts';

interface Scene {
	application: DemoApplication;
	step: DemoStep;
	/** Day the step is replayed: a place is offered as long before its deadline as the rules give to answer. */
	day: number;
}

/** Replays every application through the verbs people use, in the order of the days, whoever's they are. */
export async function loadApplications(tx: Act, cast: Cast): Promise<void> {
	const scenes = stories.applications
		.flatMap((application): Scene[] =>
			application.steps.map((step) => ({
				application,
				step,
				day:
					step.answerByDay === undefined ? step.onDay : Math.min(step.onDay, step.answerByDay - daysToAnswer)
			}))
		)
		.sort((a, b) => a.day - b.day);
	const ids = new Map<DemoApplication, string>();
	for (const [order, scene] of scenes.entries()) {
		const { application, step } = scene;
		const outcome = await play(tx, cast, scene, ids, order);
		if (!outcome.done)
			throw new Error(`demo: ${application.person} → ${application.offer} ${step.to}: ${outcome.reason}`);
	}
}

async function play(
	tx: Act,
	cast: Cast,
	{ application, step, day }: Scene,
	ids: Map<DemoApplication, string>,
	order: number
): Promise<Outcome<unknown, string>> {
	const at = onDay(tx, day, order % 60);
	const offer = cast.offer(application.offer);
	const personId = cast.young(application.person);
	if (step.to === 'draft') {
		const starter = step.by === 'counsellor' ? cast.counsellor('claire-lemaire') : personId;
		const started = await draftFor(await actingAs<Counsellor | YoungPerson>(tx, starter, at), {
			offerId: offer.id,
			personId
		});
		if (!started.done) return started;
		ids.set(application, started.value.id);
		const answers = answersOf(application);
		return saveAnswers(await actingAs<YoungPerson>(tx, personId, at), {
			applicationId: started.value.id,
			answers
		});
	}
	const applicationId = ids.get(application) ?? '';
	const { version } = await tx.db
		.selectFrom('application')
		.select('version')
		.where('id', '=', applicationId)
		.executeTakeFirstOrThrow();
	const seen = { applicationId, version };
	const young = () => actingAs<YoungPerson>(tx, personId, at);
	const partner = () => actingAs<Partner>(tx, cast.partnerOf(offer.organisation), at);
	switch (step.to) {
		case 'submitted':
			return submitApplication(await young(), { applicationId });
		case 'under-review':
			return startReview(await partner(), seen);
		case 'offered':
			return offerPlace(await partner(), seen);
		case 'waiting-list':
			return putOnWaitingList(await partner(), seen);
		case 'accepted':
			return acceptPlace(await young(), seen);
		case 'declined':
			return declinePlace(await young(), seen);
		case 'withdrawn':
			return withdrawApplication(await young(), { ...seen, reason: 'found-another' });
		case 'refused':
			return refuseApplication(await partner(), {
				...seen,
				reason: step.refusal?.reason ?? 'no-place-left',
				note: step.refusal?.note ?? ''
			});
		case 'expired':
			return expirePlace({ db: tx.db, actor: system, now: onDay(tx, day + 1) }, { applicationId });
	}
}

/** What was told of the motivation, and for those who sent it the short answers the organisation needs beside it. */
function answersOf({ motivation, steps }: DemoApplication): Record<string, string> {
	if (steps.length === 1) return motivation ? { motivation } : {};
	return {
		motivation,
		strengths: 'Je suis à l’heure, je demande quand je ne comprends pas, et je finis ce que je commence.',
		languages: 'Français, anglais scolaire',
		availability: 'all',
		phone: '06 00 00 00 00'
	};
}
