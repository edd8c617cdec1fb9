import { createHash, randomBytes } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { Role } from '#lib/accounts/actor.ts';
import type { DB, Offer, Person } from '#lib/server/schema.ts';
import { sealCertified, sealReason, sealShown } from '#lib/situations/criterion-cipher.server.ts';
import { webEnvironment } from './product.ts';
import { plantPublished, plantRun } from './scene-run.ts';

/**
 * Two people of every role and all that ties them, planted beside the demo world and belonging to one test. The first
 * of each role owns what the scene is about; the second is a stranger to it. Every private text is a canary: a word
 * found nowhere else, so that whoever reads it was shown that very field.
 */
export const cast = {
	anna: 'young-person',
	basile: 'young-person',
	chloe: 'counsellor',
	denis: 'counsellor',
	paula: 'partner',
	quentin: 'partner',
	olga: 'officer',
	octave: 'officer',
	pia: 'panel-member',
	pablo: 'panel-member',
	zoe: 'administrator',
	zacharie: 'administrator'
} as const satisfies Record<string, Role>;
export type Name = keyof typeof cast;
export const names = Object.keys(cast) as Name[];

export interface Scene {
	people: Record<Name, string>;
	/** A cookie of a complete session, opened at each call. */
	signIn(name: Name, session?: { isComplete: boolean }): Promise<string>;
	/** As `signIn`, for anybody by their id. */
	signInAs(personId: string, session?: { isComplete: boolean }): Promise<string>;
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
	canaries: Canary[];
}

export interface Canary {
	field: string;
	text: string;
	/** The people of the scene who may be shown it; nobody else may, visitors included. */
	seenBy: readonly Name[];
}

const word = () => `zq${randomBytes(6).toString('hex')}`;
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const instant = (offset: number) => new Date(Date.now() + offset * 86_400_000);

export async function plantScene(db: Kysely<DB>): Promise<Scene> {
	const canaries: Canary[] = [];
	const canary = (field: string, seenBy: readonly Name[], text = word()) => {
		canaries.push({ field, text, seenBy });
		return text;
	};
	const tag = randomBytes(4).toString('hex');
	const insert = async <T extends keyof DB & string>(
		table: T,
		values: Insertable<DB[T]>
	): Promise<string> => {
		const row = await db
			.insertInto(table)
			.values(values as never)
			.returning('id' as never)
			.executeTakeFirstOrThrow();
		return (row as { id: string }).id;
	};

	const home = (kind: 'partner' | 'structure', number: number) =>
		insert('organisation', { slug: `scene-${tag}-${kind}-${number}`, kind, name: `Maison ${tag} ${number}` });
	const homes: Partial<Record<Name, string>> = {
		chloe: await home('structure', 1),
		denis: await home('structure', 2),
		paula: await home('partner', 3),
		quentin: await home('partner', 4)
	};

	/** Those who know who she is: herself, her counsellor, whom she applied to, whom she asked money from. */
	const known: Name[] = ['anna', 'chloe', 'paula', 'olga', 'octave', 'zoe', 'zacharie'];
	const annasFile: Partial<Insertable<Person>> = {
		first_name: canary('person.first_name', known),
		last_name: canary('person.last_name', known),
		email: canary(
			'person.email',
			['anna', 'chloe', 'olga', 'octave', 'zoe', 'zacharie'],
			`${word()}@scene.example`
		),
		phone: canary(
			'person.phone',
			['anna', 'chloe', 'olga', 'octave'],
			`+336${Math.floor(1e7 + Math.random() * 8e7)}`
		),
		commune: canary('person.commune', ['anna', 'chloe', 'paula', 'olga', 'octave'])
	};
	const people = {} as Record<Name, string>;
	for (const [name, role] of Object.entries(cast) as [Name, Role][]) {
		people[name] = await insert('person', {
			role,
			email: `${name}-${tag}@scene.example`,
			first_name: name[0]?.toUpperCase() + name.slice(1),
			last_name: `Scene${tag}`,
			birth_date: role === 'young-person' ? '2006-05-14' : null,
			email_verified_at: instant(-40),
			...(name === 'anna' ? annasFile : {})
		});
		const organisation = homes[name];
		if (organisation)
			await db
				.insertInto('membership')
				.values({ person_id: people[name], organisation_id: organisation })
				.execute();
	}

	const signInAs: Scene['signInAs'] = async (person_id, { isComplete } = { isComplete: true }) => {
		const token = randomBytes(25).toString('hex');
		await db
			.insertInto('session')
			.values({
				id_hash: createHash('sha256').update(token).digest(),
				person_id,
				expires_at: instant(0.02),
				absolute_expires_at: instant(0.4),
				second_factor_at: isComplete ? new Date() : null
			})
			.execute();
		return `session=${token}`;
	};

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
	const applications = {
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

	const envelope = await insert('envelope', {
		label: `Enveloppe ${tag}`,
		budget_year: 2026,
		ceiling_cents: 1_000_000
	});
	const version = await db
		.selectFrom('programme_version')
		.select(['id', 'content'])
		.where('programme_id', '=', 'hdf-mermoz')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('programme_draft')
		.values({
			programme_id: 'hdf-mermoz',
			base_version_id: version.id,
			content: JSON.stringify(version.content),
			author_id: people.octave,
			created_at: instant(-1),
			saved_at: instant(-1)
		})
		.onConflict((conflict) =>
			conflict.column('programme_id').where('state', 'in', ['editing', 'proposed']).doNothing()
		)
		.execute();
	const call = (slug: string) =>
		insert('funding_call', {
			slug: `scene-${tag}-${slug}`,
			programme_version_id: version.id,
			envelope_id: envelope,
			label_fr: `Appel ${tag} ${slug}`,
			label_en: `Call ${tag} ${slug}`,
			is_example: true,
			opens_on: day(-30),
			closes_on: day(30),
			maximum_cents: 50_000
		});
	await insert('round', {
		slug: `scene-${tag}-round`,
		label_fr: `Tour ${tag}`,
		label_en: `Round ${tag}`,
		closes_on: day(30),
		answers_on: day(50),
		most_choices: 3,
		draw_basis: 'Délibération de la scène.',
		public_value_source: 'Tirage de la scène',
		seed_secret: canary('round.seed_secret', []),
		seed_commitment: 'digest of the scene',
		opened_by: people.olga,
		opened_at: instant(-3)
	});
	const run = await plantRun(db, {
		slug: `scene-${tag}-run`,
		officers: [people.olga, people.octave],
		people: [people.anna],
		offer: { id: offers.first, slug: slugs.get(offers.first) ?? '' },
		at: instant(-2)
	});
	const roundDraft = await insert('round_draft', {
		fields: JSON.stringify({
			...{ kind: 'places', label_en: `Draft ${tag}`, closes_on: day(30), answers_on: day(45) },
			...{ most_choices: '3', precedence: 'reserved-first', rounding: 'up' },
			...{ draw_basis: 'Délibération de la scène.', public_value_source: 'Tirage de la scène' },
			...{ offer: [offers.first], capacity: ['1'], reserve: ['0'] },
			label_fr: canary('round_draft.fields', ['olga', 'octave'])
		}),
		prepared_by: people.olga,
		saved_by: people.olga,
		created_at: instant(-1),
		saved_at: instant(-1)
	});
	const answered = await plantRun(db, {
		slug: `scene-${tag}-answered`,
		officers: [people.octave, people.olga],
		people: [people.anna],
		offer: { id: offers.second, slug: slugs.get(offers.second) ?? '' },
		at: instant(-2)
	});
	await db
		.updateTable('round_award')
		.set({
			decided_by: people.octave,
			decided_at: instant(-1),
			reason: canary('round_award.reason of a contested answer', ['anna', 'olga', 'octave'])
		})
		.where('entry_id', '=', answered.entry)
		.execute();
	await db
		.updateTable('round')
		.set({ state: 'published', published_by: people.octave, published_at: instant(-1) })
		.where('id', '=', answered.id)
		.execute();
	const appealId = await insert('appeal', {
		entry_id: answered.entry,
		person_id: people.anna,
		kind: 'contest',
		body: canary('appeal.body', ['anna', 'olga', 'octave']),
		asked_at: instant(-0.5),
		due_on: day(60)
	});
	const panelRound = await insert('round', {
		slug: `scene-${tag}-panel`,
		label_fr: `Tour noté ${tag}`,
		label_en: `Scored round ${tag}`,
		state: 'frozen',
		closes_on: day(-2),
		answers_on: day(20),
		most_choices: 3,
		draw_basis: 'Délibération de la scène.',
		public_value_source: 'Tirage de la scène',
		seed_secret: canary('round.seed_secret of a scored round', []),
		seed_commitment: 'digest of the scene',
		opened_by: people.olga,
		opened_at: instant(-9),
		frozen_list: '{"offers":[],"applicants":[]}',
		list_hash: 'digest of the list',
		frozen_by: people.olga,
		frozen_at: instant(-1)
	});
	const anchors = ['rien', 'un peu', 'bien', 'très bien'].map((text) => ({ fr: text, en: text }));
	await db
		.insertInto('panel')
		.values({
			round_id: panelRound,
			question_fr: 'Pourquoi partir ?',
			question_en: 'Why leave?',
			grid: JSON.stringify([{ label: { fr: 'L’envie', en: 'The wish' }, weight: 2, anchors }]),
			readings_per_file: 1,
			hides_identity: true,
			handed_out_by: people.olga,
			handed_out_at: instant(-1)
		})
		.execute();
	await db
		.insertInto('panel_member')
		.values(
			(['pia', 'pablo'] as const).map((name) => ({
				round_id: panelRound,
				person_id: people[name],
				is_chair: name === 'pia',
				named_by: people.olga,
				named_at: instant(-3)
			}))
		)
		.execute();
	const entry = await insert('round_entry', {
		round_id: panelRound,
		person_id: people.anna,
		is_priority: true,
		ranked_at: instant(-4)
	});
	await db
		.insertInto('panel_text')
		.values({ entry_id: entry, body: canary('panel_text.body', ['anna', 'pia']), saved_at: instant(-4) })
		.execute();
	const reading = await insert('panel_reading', {
		round_id: panelRound,
		entry_id: entry,
		member_id: people.pia,
		is_common: false,
		handed_at: instant(-1),
		draft: { levels: [2], note: canary('panel_reading.draft', ['pia']) }
	});
	const asks: Name[] = ['anna', 'olga', 'octave'];
	const answersRound = `scene-${tag}-answers`;
	await plantPublished(db, {
		slug: answersRound,
		officers: [people.olga, people.octave],
		people: [people.anna],
		offer: { id: offers.first, slug: slugs.get(offers.first) ?? '' },
		at: instant(-2),
		reason: canary('round_place.reason', asks)
	});
	const request = (callId: string, what: string, known: Partial<Insertable<DB['funding_request']>> = {}) =>
		insert('funding_request', {
			call_id: callId,
			application_id: applications.accepted,
			person_id: people.anna,
			requested_cents: 30_000,
			costs: JSON.stringify([{ label: canary(`funding_request.costs of ${what}`, asks), cents: 30_000 }]),
			message: canary(`funding_request.message of ${what}`, asks),
			verdict: { result: 'not-assessed', on: day(-6) },
			facts: {},
			trace: '{}',
			submitted_at: instant(-6),
			...known
		});
	const openCall = await call('open');
	const requests = {
		open: await request(openCall, 'an open request'),
		refused: await request(await call('decided'), 'a refused request', {
			state: 'refused',
			decided_by: people.olga,
			decided_at: instant(-2),
			decision_reason: 'incomplete',
			decision_note: canary('funding_request.decision_note', asks)
		})
	};

	const mandate = (counsellor: 'chloe', known: Partial<Insertable<DB['mandate']>> = {}) =>
		insert('mandate', {
			counsellor_id: people[counsellor],
			organisation_id: homes[counsellor] ?? '',
			person_id: people.anna,
			email: String(annasFile.email),
			first_name: String(annasFile.first_name),
			message: canary('mandate.message', ['anna', 'chloe']),
			state: 'accepted',
			wording_version: '2026-11',
			invited_at: instant(-30),
			answered_at: instant(-29),
			expires_at: instant(300),
			...known
		});
	const mandateId = await mandate('chloe');
	const note = (visibility: 'private' | 'shared', seenBy: readonly Name[]) =>
		insert('note', {
			person_id: people.anna,
			author_id: people.chloe,
			kind: 'call',
			visibility,
			body: canary(`note.body, ${visibility}`, seenBy),
			created_at: instant(-3)
		});
	await db
		.insertInto('stay_plan')
		.values({
			person_id: people.anna,
			saved_by: people.anna,
			saved_at: instant(-2),
			content: {
				country: 'PL',
				town: canary('stay_plan.town', ['anna', 'chloe']),
				startsOn: day(120),
				endsOn: day(240),
				isGreen: null,
				establishment: canary('stay_plan.establishment', ['anna', 'chloe']),
				costs: {
					travel: 30_000,
					papers: 0,
					insurance: 0,
					deposit: 0,
					housing: 33_000,
					food: 26_000,
					transport: 0,
					other: 0
				},
				ownCents: 50_000,
				monthlyCents: 0,
				toldAids: [],
				toldPairs: []
			}
		})
		.execute();
	await note('private', ['chloe']);
	await note('shared', ['anna', 'chloe']);

	const consent = await insert('consent', {
		person_id: people.anna,
		purpose: 'sensitive-facts',
		wording_version: '2026-11',
		given_at: instant(-10)
	});
	await db
		.insertInto('sensitive_fact')
		.values({
			person_id: people.anna,
			fact: 'health.ald',
			ciphertext: randomBytes(60),
			consent_id: consent,
			stated_at: instant(-10)
		})
		.execute();

	const certificationConsent = await insert('consent', {
		person_id: people.anna,
		purpose: 'certification',
		wording_version: 'certification-1',
		given_at: instant(-9)
	});
	// The seals of the scene are those of the product it is planted in.
	Object.assign(process.env, await webEnvironment());
	const kept = { person_id: people.anna, consent_id: certificationConsent };
	await insert('criterion_shown', {
		...kept,
		mandate_id: mandateId,
		ciphertext: sealShown(people.anna, mandateId, 'young_carer'),
		shown_at: instant(-9)
	});
	const certified = { criterion: 'young_carer', proof: 'social-worker' } as const;
	const certification = await insert('certification', {
		...kept,
		counsellor_id: people.chloe,
		organisation_id: homes.chloe ?? '',
		ciphertext: sealCertified(people.anna, people.chloe, certified),
		certified_at: instant(-8),
		valid_until: day(100)
	});
	const reason = canary('certification.withdrawn_reason', ['anna', 'chloe']);
	await db
		.updateTable('certification')
		.set({ withdrawn_at: instant(-7), withdrawn_reason: sealReason(people.anna, certification, reason) })
		.where('id', '=', certification)
		.execute();

	const mail = await insert('mail', {
		person_id: people.basile,
		to_address: `basile-${tag}@scene.example`,
		kind: 'scene',
		subject: 'Une nouvelle réponse',
		text_body: 'Bonjour, tu as une nouvelle réponse.',
		html_body: '<p>Bonjour, tu as une nouvelle réponse.</p>',
		sent_at: instant(-1)
	});
	return {
		people,
		canaries,
		signIn: (name, session) => signInAs(people[name], session),
		signInAs,
		ids: {
			offer: slugs.get(offers.first) ?? '',
			draftOffer: slugs.get(offers.draft) ?? '',
			moderatedOffer: slugs.get(offers.moderated) ?? '',
			returnedOffer: slugs.get(offers.returned) ?? '',
			programme: 'hdf-mermoz',
			application: applications.reviewed,
			draft: applications.draft,
			offered: applications.offered,
			accepted: applications.accepted,
			refused: applications.refused,
			request: requests.open,
			refusedRequest: requests.refused,
			mandate: mandateId,
			person: people.anna,
			call: `scene-${tag}-open`,
			organisation: `scene-${tag}-partner-3`,
			round: `scene-${tag}-round`,
			panelRound: `scene-${tag}-panel`,
			reading,
			runRound: `scene-${tag}-run`,
			entry: run.entry,
			roundDraft,
			answeredRound: `scene-${tag}-answered`,
			appeal: appealId,
			answersRound,
			mail
		}
	};
}
