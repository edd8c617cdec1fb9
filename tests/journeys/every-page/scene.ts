import type { Kysely } from 'kysely';
import type { DB } from '#lib/server/schema.ts';
import { type Name, plantPeople, type SignIn, signInOf } from './scene/cast.ts';
import { plantFollowUp } from './scene/followup.ts';
import { plantFunding } from './scene/funding.ts';
import { plantApplications, plantOffers } from './scene/offers.ts';
import { plantPanel } from './scene/panel.ts';
import { type Canary, instant, startPlanting } from './scene/planting.ts';
import { plantRounds } from './scene/rounds.ts';

export interface Scene {
	people: Record<Name, string>;
	/** A cookie of a complete session, opened at each call. */
	signIn(name: Name, session?: { isComplete: boolean }): Promise<string>;
	/** As `signIn`, for anybody by their id. */
	signInAs: SignIn;
	/** What stands in the place of each `[parameter]` of an address, for what belongs to the first of each role. */
	ids: Record<
		| 'offer'
		| 'draftOffer'
		| 'moderatedOffer'
		| 'returnedOffer'
		| 'programme'
		| 'application'
		| 'draft'
		| 'offered'
		| 'accepted'
		| 'refused'
		| 'request'
		| 'refusedRequest'
		| 'mandate'
		| 'person'
		| 'call'
		| 'organisation'
		| 'round'
		| 'panelRound'
		| 'reading'
		| 'runRound'
		| 'answersRound'
		| 'entry'
		| 'roundDraft'
		| 'answeredRound'
		| 'appeal'
		| 'mail',
		string
	>;
	canaries: readonly Canary[];
}

export async function plantScene(db: Kysely<DB>): Promise<Scene> {
	const planting = startPlanting(db);
	const { tag, insert, canaries } = planting;
	const people = await plantPeople(planting);
	const { offers, slugOf } = await plantOffers(planting, people);
	const applications = await plantApplications(planting, people, offers);
	const funding = await plantFunding(planting, people, applications.accepted);
	const rounds = await plantRounds(planting, people, {
		first: { id: offers.first, slug: slugOf(offers.first) },
		second: { id: offers.second, slug: slugOf(offers.second) }
	});
	const panel = await plantPanel(planting, people);
	const mandate = await plantFollowUp(planting, people);
	const mail = await insert('mail', {
		person_id: people.ids.basile,
		to_address: `basile-${tag}@scene.example`,
		kind: 'scene',
		subject: 'Une nouvelle réponse',
		text_body: 'Bonjour, tu as une nouvelle réponse.',
		html_body: '<p>Bonjour, tu as une nouvelle réponse.</p>',
		sent_at: instant(-1)
	});
	const signInAs = signInOf(db);
	return {
		people: people.ids,
		canaries,
		signIn: (name, session) => signInAs(people.ids[name], session),
		signInAs,
		ids: {
			offer: slugOf(offers.first),
			draftOffer: slugOf(offers.draft),
			moderatedOffer: slugOf(offers.moderated),
			returnedOffer: slugOf(offers.returned),
			programme: 'hdf-mermoz',
			application: applications.reviewed,
			draft: applications.draft,
			offered: applications.offered,
			accepted: applications.accepted,
			refused: applications.refused,
			...funding,
			mandate,
			person: people.ids.anna,
			organisation: `scene-${tag}-partner-3`,
			...rounds,
			...panel,
			mail
		}
	};
}
