import type { DemoCounsellor, DemoPartner, DemoStaff, DemoYoungPerson } from './demo-world.ts';
import { learning } from './young-people/learning.ts';
import { outOfSchool } from './young-people/out-of-school.ts';

/** The young people of the demo whose story is told; the caseload adds sixty others. */
export const youngPeople: readonly DemoYoungPerson[] = [...learning, ...outOfSchool];

export const counsellors: readonly DemoCounsellor[] = [
	{
		id: 'claire-lemaire',
		firstName: 'Claire',
		lastName: 'Lemaire',
		email: 'claire.lemaire@demo.example',
		structure: 'mission-locale-roubaix',
		jobTitle: 'Conseillère, référente mobilité internationale'
	},
	{
		id: 'thomas-vasseur',
		firstName: 'Thomas',
		lastName: 'Vasseur',
		email: 'thomas.vasseur@demo.example',
		structure: 'info-jeunes-lens',
		jobTitle: 'Informateur jeunesse'
	},
	{
		id: 'nadia-haddad',
		firstName: 'Nadia',
		lastName: 'Haddad',
		email: 'nadia.haddad@demo.example',
		structure: 'service-social-etudiant-lille',
		jobTitle: 'Assistante sociale'
	}
];

export const partners: readonly DemoPartner[] = [
	{
		id: 'sonia-maille',
		firstName: 'Sonia',
		lastName: 'Maille',
		email: 'sonia.maille@demo.example',
		organisation: 'le-pont',
		jobTitle: 'Chargée des départs'
	},
	{
		id: 'katrin-hansen',
		firstName: 'Katrin',
		lastName: 'Hansen',
		email: 'katrin.hansen@demo.example',
		organisation: 'baeckerei-hansen',
		jobTitle: 'Gérante et maîtresse d’apprentissage'
	},
	{
		id: 'aissatou-fall',
		firstName: 'Aïssatou',
		lastName: 'Fall',
		email: 'aissatou.fall@demo.example',
		organisation: 'teranga-jeunes',
		jobTitle: 'Coordinatrice de l’accueil'
	},
	{
		id: 'valerie-joly',
		firstName: 'Valérie',
		lastName: 'Joly',
		email: 'valerie.joly@demo.example',
		organisation: 'universite-des-deux-beffrois',
		jobTitle: 'Responsable des mobilités sortantes'
	}
];

export const officers: readonly DemoStaff[] = [
	{
		id: 'marc-duhamel',
		firstName: 'Marc',
		lastName: 'Duhamel',
		email: 'marc.duhamel@demo.example',
		jobTitle: 'Instructeur des bourses de mobilité'
	},
	{
		id: 'leila-bouzid',
		firstName: 'Leïla',
		lastName: 'Bouzid',
		email: 'leila.bouzid@demo.example',
		jobTitle: 'Instructrice des bourses de mobilité'
	},
	{
		id: 'pierre-oudart',
		firstName: 'Pierre',
		lastName: 'Oudart',
		email: 'pierre.oudart@demo.example',
		jobTitle: 'Chargé des partenaires et des offres'
	}
];

export const administrators: readonly DemoStaff[] = [
	{
		id: 'anne-cousin',
		firstName: 'Anne',
		lastName: 'Cousin',
		email: 'anne.cousin@demo.example',
		jobTitle: 'Administratrice du site'
	}
];
