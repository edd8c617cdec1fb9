import type { DemoYoungPerson } from '../demo-world.ts';
import { frenchNational, livesInRegion } from './usual-facts.ts';

/** Pupils, apprentices and students. */
export const learning: readonly DemoYoungPerson[] = [
	{
		id: 'ines',
		firstName: 'Inès',
		lastName: 'Benali',
		ageYears: 17,
		birthdayInDays: 112,
		email: 'ines.benali@demo.example',
		locale: 'fr',
		commune: 'Roubaix',
		department: 'Nord',
		counsellor: 'claire-lemaire',
		facts: {
			...frenchNational,
			...livesInRegion,
			'residence.qpv': true,
			'status.set': ['vet_pupil'],
			'study.type': 'bacpro',
			'study.institution_region': 'FR-HDF',
			'income.caf_qf_eur_month': 420,
			'organisation.sending_erasmus_vet': true,
			'organisation.mobinov_member': true
		}
	},
	{
		id: 'lucas',
		firstName: 'Lucas',
		lastName: 'Delattre',
		ageYears: 21,
		birthdayInDays: 59,
		email: 'lucas.delattre@demo.example',
		locale: 'fr',
		commune: 'Lille',
		department: 'Nord',
		counsellor: 'nadia-haddad',
		facts: {
			...frenchNational,
			...livesInRegion,
			'status.set': ['student_higher'],
			'bursary.echelon': 6,
			'income.rfr_eur': 15000,
			'income.tax_parts': 2.5,
			'study.type': 'licence',
			'study.year_after_bac': 3,
			'study.institution_eche': true,
			'study.institution_region': 'FR-HDF',
			'study.national_diploma': true,
			'study.institution_public_or_contract': true,
			'study.gap_year': false,
			'bursary.other_region': false,
			'history.mermoz_received': false
		}
	},
	{
		id: 'mathis',
		firstName: 'Mathis',
		lastName: 'Hoarau',
		ageYears: 20,
		birthdayInDays: 315,
		email: 'mathis.hoarau@demo.example',
		locale: 'fr',
		commune: 'Saint-Denis',
		department: 'La Réunion',
		facts: {
			...frenchNational,
			'residence.region': 'FR-974',
			'residence.permanent_in_france': true,
			'residence.outermost_habitual': true,
			'status.set': ['student_higher'],
			'bursary.echelon': 3,
			'income.tax_quotient_eur': 9000,
			'study.type': 'licence',
			'study.year_after_bac': 3,
			'study.institution_eche': true,
			'study.institution_region': 'FR-974',
			'study.field_unavailable_locally': true
		}
	},
	{
		id: 'moussa',
		firstName: 'Moussa',
		lastName: 'Diallo',
		ageYears: 16,
		birthdayInDays: 208,
		email: 'moussa.diallo@demo.example',
		locale: 'fr',
		commune: 'Maubeuge',
		department: 'Nord',
		counsellor: 'claire-lemaire',
		facts: {
			...frenchNational,
			...livesInRegion,
			'residence.qpv': true,
			'social.pjj': true,
			'status.set': ['secondary_pupil'],
			'income.caf_qf_eur_month': 300,
			'organisation.supports_jsi': true,
			'organisation.sending_youth': true,
			'project.collective': true,
			'project.group_size': 8
		}
	},
	{
		id: 'noa',
		firstName: 'Noa',
		lastName: 'Pruvost',
		ageYears: 18,
		birthdayInDays: 270,
		email: 'noa.pruvost@demo.example',
		locale: 'fr',
		commune: 'Lille',
		department: 'Nord',
		counsellor: 'claire-lemaire',
		facts: {
			...frenchNational,
			...livesInRegion,
			'status.set': ['secondary_pupil'],
			'person.french_speaking': true,
			'history.zellidja_trips': 0
		}
	},
	{
		id: 'dylan',
		firstName: 'Dylan',
		lastName: 'Caron',
		ageYears: 19,
		birthdayInDays: 44,
		email: 'dylan.caron@demo.example',
		locale: 'fr',
		commune: 'Abbeville',
		department: 'Somme',
		counsellor: 'thomas-vasseur',
		facts: {
			...frenchNational,
			...livesInRegion,
			'status.set': ['apprentice_secondary'],
			'study.type': 'cap',
			'study.institution_region': 'FR-HDF',
			'organisation.sending_erasmus_vet': true
		}
	},
	{
		id: 'oksana',
		firstName: 'Oksana',
		lastName: 'Melnyk',
		ageYears: 23,
		birthdayInDays: 146,
		email: 'oksana.melnyk@demo.example',
		locale: 'en',
		commune: 'Valenciennes',
		department: 'Nord',
		counsellor: 'nadia-haddad',
		facts: {
			...livesInRegion,
			'nationality.list': ['UA'],
			'stay.regular': true,
			'stay.months_regular': 40,
			'status.set': ['student_higher'],
			'study.type': 'master',
			'study.year_after_bac': 4,
			'study.institution_eche': true,
			'study.institution_region': 'FR-HDF',
			'study.gap_year': false,
			'bursary.crous': false,
			'bursary.other_region': false,
			'income.tax_quotient_eur': 11000,
			'history.mermoz_received': false
		}
	}
];
