import type { Insertable } from 'kysely';
import type { DB, Offer } from '#lib/server/schema.ts';
import type { Name, People } from './cast.ts';
import { day, instant, type Planting } from './planting.ts';

/** Offers of Paula in each state, with their ids and the slugs they have in addresses. */
export async function plantOffers({ tag, canary, insert }: Planting, { ids: people, homes }: People) {
	const slugs = new Map<string, string>();
	const offer = async (name: string, known: Partial<Insertable<Offer>> = {}) => {
		const slug = `scene-${tag}-${name}`;
		const id = await insert('offer', {
			slug,
			organisation_id: homes.paula ?? '',
			created_by: people.paula,
			state: 'published',
			published_at: instant(-20),
			submitted_at: instant(-22),
			title: `Séjour ${tag} ${name}`,
			summary: 'Deux semaines en Silésie, pour rouvrir un sentier.',
			description: 'On marche, on scie, on mange ensemble.',
			kind: 'workcamp',
			country: 'PL',
			town: 'Tarnowskie Góry',
			latitude: 50.44,
			longitude: 18.86,
			starts_on: day(120),
			ends_on: day(134),
			closes_on: day(30),
			places: 5,
			...known
		});
		slugs.set(id, slug);
		return id;
	};
	const offers = {
		first: await offer('first'),
		second: await offer('second'),
		third: await offer('third'),
		fourth: await offer('fourth'),
		fifth: await offer('fifth'),
		draft: await offer('draft', {
			state: 'draft',
			submitted_at: null,
			published_at: null,
			title: canary('offer.title of a draft', ['paula']),
			description: canary('offer.description of a draft', ['paula'])
		}),
		moderated: await offer('moderated', {
			state: 'in-moderation',
			published_at: null,
			title: canary('offer.title in moderation', ['paula', 'olga', 'octave']),
			contact_name: canary('offer.contact_name in moderation', ['paula', 'olga', 'octave'])
		}),
		returned: await offer('returned', {
			state: 'returned',
			published_at: null,
			state_reason: canary('offer.state_reason', ['paula', 'olga', 'octave'])
		})
	};
	return { offers, slugOf: (id: string) => slugs.get(id) ?? '' };
}

type Offers = Awaited<ReturnType<typeof plantOffers>>['offers'];

/** What Anna applied for, in each state. */
export async function plantApplications(
	{ canary, insert }: Planting,
	{ ids: people }: People,
	offers: Offers
) {
	const answers = (what: string, seenBy: readonly Name[], after: readonly Name[]) => ({
		motivation: canary(`application.answers.motivation of ${what}`, seenBy),
		strengths: canary(`application.answers.strengths of ${what}`, seenBy),
		learning: canary(`application.answers.learning of ${what}`, seenBy),
		languages: canary(`application.answers.languages of ${what}`, seenBy),
		availability: 'almost',
		availability_note: canary(`application.answers.availability_note of ${what}`, seenBy),
		phone: '06 12 34 56 78',
		welcome: canary(`application.answers.welcome of ${what}`, after)
	});
	const application = (known: Partial<Insertable<DB['application']>>) =>
		insert('application', {
			person_id: people.anna,
			offer_id: offers.first,
			created_at: instant(-15),
			saved_at: instant(-12),
			submitted_at: instant(-12),
			...known
		});
	const decided = { decided_by: people.paula, decided_at: instant(-4) };
	return {
		reviewed: await application({
			state: 'under-review',
			is_priority: true,
			answers: answers('an application under review', ['anna', 'paula'], ['anna'])
		}),
		draft: await application({
			offer_id: offers.second,
			state: 'draft',
			submitted_at: null,
			answers: answers('a draft', ['anna'], ['anna'])
		}),
		offered: await application({
			offer_id: offers.fifth,
			state: 'offered',
			answer_by: instant(5),
			...decided,
			answers: answers('an offered place', ['anna', 'paula'], ['anna', 'paula'])
		}),
		accepted: await application({
			offer_id: offers.third,
			state: 'accepted',
			...decided,
			answers: answers('an accepted application', ['anna', 'paula'], ['anna', 'paula'])
		}),
		refused: await application({
			offer_id: offers.fourth,
			state: 'refused',
			...decided,
			refusal_reason: 'language-level',
			refusal_note: canary('application.refusal_note', ['anna', 'paula']),
			answers: answers('a refused application', ['anna', 'paula'], ['anna'])
		})
	};
}
