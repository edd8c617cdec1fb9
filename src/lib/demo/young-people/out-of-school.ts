import type { DemoYoungPerson } from '../demo-world.ts';
import { frenchNational, livesInRegion } from './usual-facts.ts';

/** Young people who work, look for work, or do neither yet. */
export const outOfSchool: readonly DemoYoungPerson[] = [
	{
		id: 'kevin',
		firstName: 'Kévin',
		lastName: 'Lefebvre',
		ageYears: 20,
		birthdayInDays: 161,
		email: 'kevin.lefebvre@demo.example',
		locale: 'fr',
		commune: 'Lens',
		department: 'Pas-de-Calais',
		counsellor: 'claire-lemaire',
		toldDaysAgo: 200,
		leaves: { inDays: 161, days: 42 },
		facts: {
			...frenchNational,
			...livesInRegion,
			'residence.qpv': true,
			'status.set': ['neet'],
			'status.household_tax': 'non_taxable',
			'status.in_cej': true,
			'support.mission_locale': true,
			'income.caf_qf_eur_month': 380,
			'history.esc_months_used': 0,
			'project.kind': 'volunteering',
			'project.destination': 'PL'
		}
	},
	{
		id: 'amina',
		firstName: 'Amina',
		lastName: 'Salih',
		ageYears: 21,
		birthdayInDays: 8,
		email: 'amina.salih@demo.example',
		locale: 'en',
		commune: 'Amiens',
		department: 'Somme',
		counsellor: 'claire-lemaire',
		gender: 'woman',
		facts: {
			...livesInRegion,
			'nationality.list': ['SD'],
			'stay.regular': true,
			'stay.permit': 'refugee',
			'stay.months_regular': 14,
			'status.set': ['neet'],
			'support.mission_locale': true,
			'history.esc_months_used': 0,
			'project.kind': 'volunteering',
			'project.destination': 'IT'
		},
		leaves: { inDays: 98, days: 275 }
	},
	{
		id: 'julie',
		firstName: 'Julie',
		lastName: 'Carpentier',
		ageYears: 27,
		birthdayInDays: 87,
		email: 'julie.carpentier@demo.example',
		locale: 'fr',
		commune: 'Lille',
		department: 'Nord',
		facts: {
			...frenchNational,
			...livesInRegion,
			'status.set': ['employee'],
			'status.in_education': false,
			'income.tax_quotient_eur': 26000,
			'civic.rights_and_clean_record': true,
			'civic.national_service_ok': true,
			'project.kind': 'vie_mission',
			'project.destination': 'BR',
			'project.no_other_job': true,
			'project.fte_pct': 100,
			'project.contract_months': 18
		},
		leaves: { inDays: 161, days: 547 }
	},
	{
		id: 'chloe',
		firstName: 'Chloé',
		lastName: 'Wattelet',
		ageYears: 27,
		birthdayInDays: 13,
		email: 'chloe.wattelet@demo.example',
		locale: 'fr',
		commune: 'Hucqueliers',
		department: 'Pas-de-Calais',
		counsellor: 'thomas-vasseur',
		gender: 'woman',
		facts: {
			...frenchNational,
			...livesInRegion,
			'residence.frr': true,
			'health.disability_recognised': true,
			'status.set': ['jobseeker', 'neet'],
			'status.ft_benefit': 'none',
			'status.household_tax': 'non_taxable',
			'history.esc_months_used': 0,
			'history.service_civique_done': false,
			'project.kind': 'volunteering',
			'project.destination': 'DE'
		},
		leaves: { inDays: 282, days: 304 }
	},
	{
		id: 'elodie',
		firstName: 'Élodie',
		lastName: 'Maes',
		ageYears: 25,
		birthdayInDays: 190,
		email: 'elodie.maes@demo.example',
		locale: 'fr',
		commune: 'Doullens',
		department: 'Somme',
		counsellor: 'claire-lemaire',
		gender: 'woman',
		facts: {
			...frenchNational,
			...livesInRegion,
			'residence.frr': true,
			'status.set': ['jobseeker'],
			'status.ft_benefit': 'min_or_below',
			'status.in_education': false
		}
	}
];
