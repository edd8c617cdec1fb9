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
	},
	{
		id: 'salome-henneguelle',
		firstName: 'Salomé',
		lastName: 'Henneguelle',
		email: 'salome.henneguelle@demo.example',
		organisation: 'chantiers-du-beffroi',
		jobTitle: 'Coordinatrice des chantiers'
	},
	{
		id: 'oumar-kane',
		firstName: 'Oumar',
		lastName: 'Kane',
		email: 'oumar.kane@demo.example',
		organisation: 'mission-fouta',
		jobTitle: 'Responsable des volontaires'
	},
	{
		id: 'delphine-poulain',
		firstName: 'Delphine',
		lastName: 'Poulain',
		email: 'delphine.poulain@demo.example',
		organisation: 'hopital-de-la-canche',
		jobTitle: 'Chargée des échanges'
	},
	{
		id: 'hery-rakoto',
		firstName: 'Hery',
		lastName: 'Rakoto',
		email: 'hery.rakoto@demo.example',
		organisation: 'ferme-ecole-tsinjo',
		jobTitle: 'Directeur de la ferme-école'
	},
	{
		id: 'maud-carlier',
		firstName: 'Maud',
		lastName: 'Carlier',
		email: 'maud.carlier@demo.example',
		organisation: 'theatre-du-phare',
		jobTitle: 'Administratrice'
	},
	{
		id: 'bernadette-cappelaere',
		firstName: 'Bernadette',
		lastName: 'Cappelaere',
		email: 'bernadette.cappelaere@demo.example',
		organisation: 'jumelage-saint-omer',
		jobTitle: 'Présidente du comité'
	},
	{
		id: 'helene-wimille',
		firstName: 'Hélène',
		lastName: 'Wimille',
		email: 'helene.wimille@demo.example',
		organisation: 'cfa-du-littoral',
		jobTitle: 'Référente mobilité'
	},
	{
		id: 'amandine-dehaene',
		firstName: 'Amandine',
		lastName: 'Dehaene',
		email: 'amandine.dehaene@demo.example',
		organisation: 'frontalia',
		jobTitle: 'Chargée de recrutement'
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

export const panelMembers: readonly DemoStaff[] = [
	{
		id: 'helene-carlier',
		firstName: 'Hélène',
		lastName: 'Carlier',
		email: 'helene.carlier@demo.example',
		jobTitle: 'Ancienne directrice de centre social, préside le jury'
	},
	{
		id: 'yanis-belkacem',
		firstName: 'Yanis',
		lastName: 'Belkacem',
		email: 'yanis.belkacem@demo.example',
		jobTitle: 'Ancien volontaire européen'
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
