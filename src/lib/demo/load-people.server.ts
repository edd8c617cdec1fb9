import type { Role, YoungPerson } from '#lib/accounts/actor.ts';
import { addDays, type Day, dayInParis } from '#lib/basics/day.ts';
import { facts, isFactId } from '#lib/programmes/pack/facts.ts';
import type { Act } from '#lib/server/act.ts';
import { answerForFairness } from '#lib/situations/answer-for-fairness.server.ts';
import { keepAnswersUnderConsent } from '#lib/situations/keep-answers.server.ts';
import { actingAs, onDay } from './acting.server.ts';
import { caseload } from './caseload.ts';
import type { DemoYoungPerson } from './demo-world.ts';
import { organisations, structures } from './organisations.ts';
import { administrators, counsellors, officers, panelMembers, partners, youngPeople } from './people.ts';

const isSensitive = (fact: string) => isFactId(fact) && facts[fact].sensitive;

/** Keys by slug, for what refers to an organisation. */
export type Organisations = ReadonlyMap<string, string>;

export async function loadOrganisations(tx: Act): Promise<Organisations> {
	const rows = await tx.db
		.insertInto('organisation')
		.values([
			...organisations.map(({ slug, name, description, town, country, website, email }) => ({
				slug,
				name,
				description,
				town,
				country,
				website,
				email,
				kind: 'partner' as const
			})),
			...structures.map(({ slug, name, description, descriptionEn, town, email }) => ({
				slug,
				name,
				description,
				description_en: descriptionEn,
				town,
				email,
				kind: 'structure' as const
			}))
		])
		.returning(['id', 'slug'])
		.execute();
	return new Map(rows.map((row) => [row.slug, row.id]));
}

/** The birth date that makes somebody `ageYears` old today, with their birthday so many days ahead. */
export function birthDate(person: Pick<DemoYoungPerson, 'ageYears' | 'birthdayInDays'>, today: Day): Day {
	const birthday = addDays(today, person.birthdayInDays);
	const born = `${Number(birthday.slice(0, 4)) - person.ageYears - 1}${birthday.slice(4)}`;
	return born.endsWith('-02-29') ? born.replace('02-29', '03-01') : born;
}

function projectDates({ leaves }: DemoYoungPerson, today: Day) {
	if (!leaves) return {};
	return {
		'project.start_date': addDays(today, leaves.inDays),
		'project.end_date': addDays(today, leaves.inDays + leaves.days - 1)
	};
}

/** Keys by what the demo data calls each person. */
export type People = ReadonlyMap<string, string>;

export async function loadPeople(tx: Act, homes: Organisations): Promise<People> {
	const today = dayInParis(tx.now);
	const young = [...youngPeople, ...caseload()];
	const staff: {
		role: Role;
		home?: string;
		person: { id: string; firstName: string; lastName: string; email: string };
	}[] = [
		...counsellors.map((person) => ({ role: 'counsellor' as const, home: person.structure, person })),
		...partners.map((person) => ({ role: 'partner' as const, home: person.organisation, person })),
		...officers.map((person) => ({ role: 'officer' as const, person })),
		...administrators.map((person) => ({ role: 'administrator' as const, person })),
		...panelMembers.map((person) => ({ role: 'panel-member' as const, person }))
	];
	const rows = await tx.db
		.insertInto('person')
		.values([
			...young.map((person) => ({
				role: 'young-person' as const,
				email: person.email,
				first_name: person.firstName,
				last_name: person.lastName,
				birth_date: birthDate(person, today),
				commune: person.commune,
				locale: person.locale,
				email_verified_at: tx.now
			})),
			...staff.map(({ role, person }) => ({
				role,
				email: person.email,
				first_name: person.firstName,
				last_name: person.lastName,
				email_verified_at: tx.now
			}))
		])
		.returning(['id', 'email'])
		.execute();
	const byEmail = new Map(rows.map((row) => [row.email, row.id]));
	await tx.db
		.insertInto('membership')
		.values(
			staff.flatMap(({ home, person }) =>
				home ? [{ person_id: byEmail.get(person.email) ?? '', organisation_id: homes.get(home) ?? '' }] : []
			)
		)
		.execute();
	await tx.db
		.insertInto('situation_fact')
		.values(
			young.flatMap((person) =>
				Object.entries({
					'person.birth_date': birthDate(person, today),
					...person.facts,
					...projectDates(person, today)
				})
					.filter(([fact]) => !isSensitive(fact))
					.map(([fact, value]) => ({
						person_id: byEmail.get(person.email) ?? '',
						fact,
						value: JSON.stringify(value),
						stated_at: onDay(tx, -(person.toldDaysAgo ?? 0))
					}))
			)
		)
		.execute();
	for (const person of young) {
		const told = Object.fromEntries(Object.entries(person.facts).filter(([fact]) => isSensitive(fact)));
		if (Object.keys(told).length === 0 && !person.gender) continue;
		const act = await actingAs<YoungPerson>(tx, byEmail.get(person.email) ?? '', tx.now);
		if (Object.keys(told).length > 0) await keepAnswersUnderConsent(act, { told, agrees: true });
		if (person.gender) await answerForFairness(act, person.gender);
	}
	return new Map(
		[...young, ...staff.map(({ person }) => person)].map((person) => [
			person.id,
			byEmail.get(person.email) ?? ''
		])
	);
}
