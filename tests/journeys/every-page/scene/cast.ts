import { createHash, randomBytes } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { Role } from '#lib/accounts/actor.ts';
import type { DB, Person } from '#lib/server/schema.ts';
import { instant, type Planting, word } from './planting.ts';

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

export interface People {
	/** Ids of people, and of the organisations they are members of. */
	readonly ids: Readonly<Record<Name, string>>;
	readonly homes: Readonly<Partial<Record<Name, string>>>;
	/** How Anna is called, which few may read. */
	readonly anna: Partial<Insertable<Person>>;
}

export async function plantPeople({ db, tag, canary, insert }: Planting): Promise<People> {
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
	return { ids: people, homes, anna: annasFile };
}

/** Opens a session for a person by their id; answers its cookie. */
export type SignIn = (personId: string, session?: { isComplete: boolean }) => Promise<string>;

export function signInOf(db: Kysely<DB>): SignIn {
	return async (person_id, { isComplete } = { isComplete: true }) => {
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
}
