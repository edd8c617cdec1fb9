import { describe, expect, test } from 'vitest';
import type { Officer, Person } from '#lib/accounts/actor.ts';
import { freshDatabase } from '#tests/database.ts';
import {
	aCounsellor,
	anAdministrator,
	anOfficer,
	anOrganisation,
	aPartner,
	aYoungPerson
} from '#tests/people.ts';
import { mayManage } from './access.ts';
import { createOrganisation, type NewOrganisation } from './create-organisation.server.ts';
import type { OrganisationContent } from './organisation.ts';
import { managedOrganisation, organisationCounts, organisationList } from './queries.server.ts';
import { saveOrganisation } from './save-organisation.server.ts';

const database = freshDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const by = (actor: Officer) => ({ db: database.db, actor, now });

const content: OrganisationContent = {
	name: 'Le Phare',
	town: 'Calais',
	country: 'FR',
	website: 'https://le-phare.example',
	email: 'accueil@le-phare.example',
	phone: '03 21 00 00 00',
	public_hours: 'Du mardi au samedi, 10 h – 18 h',
	description: 'Des chantiers au bord de la mer.',
	description_en: ''
};
const aPartnerNamed = (name: string, more: Partial<NewOrganisation> = {}): NewOrganisation => ({
	...content,
	kind: 'partner',
	name,
	...more
});
const slugOf = (result: Awaited<ReturnType<typeof createOrganisation>>) => result.done && result.value.slug;
const linesOf = (slug: string) =>
	database.db
		.selectFrom('audit_event')
		.innerJoin('organisation', 'organisation.id', 'audit_event.file_id')
		.select('act')
		.where('slug', '=', slug)
		.orderBy('seq')
		.execute();

describe('an officer who adds an organisation', () => {
	test('finds it in the list, with its members and its open offers', async () => {
		const officer = await anOfficer(database.db);
		const slug = slugOf(await createOrganisation(by(officer), aPartnerNamed('L’Œuvre d’Été')));
		expect(slug).toBe('l-oeuvre-d-ete');
		const made = await managedOrganisation(database.db, officer, 'l-oeuvre-d-ete');
		await aPartner(database.db, {}, { id: made!.id, name: made!.name });
		const [listed] = await organisationList(
			database.db,
			officer,
			{ kind: 'partner', words: 'ete', page: 1 },
			'2026-11-22'
		);
		expect(listed).toMatchObject({ name: 'L’Œuvre d’Été', town: 'Calais', members: 1, open_offers: 0 });
		expect(await linesOf('l-oeuvre-d-ete')).toEqual([{ act: 'organisation.created' }]);
	});

	test('by ten racing clicks makes one, and is led to it by each', async () => {
		const officer = await anOfficer(database.db);
		const results = await Promise.all(
			Array.from({ length: 10 }, () => createOrganisation(by(officer), aPartnerNamed('Le Sémaphore')))
		);
		expect(results.map(slugOf)).toEqual(Array.from({ length: 10 }, () => 'le-semaphore'));
		expect(await organisationCounts(database.db, officer, 'semaphore')).toEqual({ partner: 1, structure: 0 });
		expect(await linesOf('le-semaphore')).toHaveLength(1);
	});

	test('is refused a second one of that name in that town, whatever the case', async () => {
		const officer = await anOfficer(database.db);
		await createOrganisation(by(officer), aPartnerNamed('La Vigie'));
		const again = aPartnerNamed('la vigie', { town: 'CALAIS', phone: null });
		expect(await createOrganisation(by(officer), again)).toEqual({ done: false, reason: 'already-there' });
	});

	test('may add the same name in another town or of the other kind, at another address', async () => {
		const officer = await anOfficer(database.db);
		const slugs = [
			await createOrganisation(by(officer), aPartnerNamed('Le Cap')),
			await createOrganisation(by(officer), aPartnerNamed('Le Cap', { town: 'Dunkerque' })),
			await createOrganisation(by(officer), aPartnerNamed('Le Cap', { kind: 'structure' }))
		].map(slugOf);
		expect(slugs).toEqual(['le-cap', 'le-cap-dunkerque', 'le-cap-calais']);
	});
});

describe('an officer who corrects an organisation', () => {
	test('keeps its address, and leaves one line', async () => {
		const officer = await anOfficer(database.db);
		await createOrganisation(by(officer), aPartnerNamed('Le Môle'));
		const saved = await saveOrganisation(by(officer), {
			slug: 'le-mole',
			version: 1,
			content: { ...content, name: 'Le Grand Môle' }
		});
		expect(saved).toEqual({ done: true, value: { version: 2 } });
		expect(await managedOrganisation(database.db, officer, 'le-mole')).toMatchObject({
			name: 'Le Grand Môle',
			version: 2
		});
		expect(await linesOf('le-mole')).toEqual([
			{ act: 'organisation.created' },
			{ act: 'organisation.saved' }
		]);
	});

	test('with a stale page overwrites nothing', async () => {
		const [officer, colleague] = [await anOfficer(database.db), await anOfficer(database.db)];
		await createOrganisation(by(officer), aPartnerNamed('La Jetée'));
		const save = (actor: Officer, name: string) =>
			saveOrganisation(by(actor), { slug: 'la-jetee', version: 1, content: { ...content, name } });
		expect((await save(colleague, 'La Longue Jetée')).done).toBe(true);
		expect(await save(officer, 'La Jetée Nord')).toEqual({ done: false, reason: 'stale' });
		expect((await managedOrganisation(database.db, officer, 'la-jetee'))?.name).toBe('La Longue Jetée');
	});

	test('cannot give it the name and town of another one', async () => {
		const officer = await anOfficer(database.db);
		await createOrganisation(by(officer), aPartnerNamed('Le Quai'));
		await createOrganisation(by(officer), aPartnerNamed('Le Ponton'));
		const result = await saveOrganisation(by(officer), {
			slug: 'le-ponton',
			version: 1,
			content: { ...content, name: 'LE QUAI' }
		});
		expect(result).toEqual({ done: false, reason: 'already-there' });
	});

	test('is told when there is none at that address', async () => {
		const officer = await anOfficer(database.db);
		const result = await saveOrganisation(by(officer), { slug: 'nulle-part', version: 1, content });
		expect(result).toEqual({ done: false, reason: 'not-found' });
	});
});

test('an organisation is managed by officers alone, in the rule and in lists', async () => {
	const home = await anOrganisation(database.db, { slug: 'le-fanal', name: 'Le Fanal' });
	const people: Person[] = [
		await anOfficer(database.db),
		await anAdministrator(database.db),
		await aYoungPerson(database.db),
		await aCounsellor(database.db),
		await aPartner(database.db, {}, home)
	];
	expect(people.map(mayManage)).toEqual([true, false, false, false, false]);
	for (const person of people) {
		const found = await managedOrganisation(database.db, person, 'le-fanal');
		expect(found !== undefined).toBe(mayManage(person));
	}
});

test('the list is cut in pages, and words with signs of patterns are only words', async () => {
	const officer = await anOfficer(database.db);
	for (let number = 1; number <= 31; number += 1)
		await anOrganisation(database.db, { name: `Balise ${number}`, slug: `balise-${number}` });
	const page = (number: number, words = 'balise') =>
		organisationList(database.db, officer, { kind: null, words, page: number }, '2026-11-22');
	expect(await page(1)).toHaveLength(30);
	expect(await page(2)).toHaveLength(1);
	expect(await page(1, 'b%e')).toEqual([]);
});
