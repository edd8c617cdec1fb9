import type { Case } from './case.ts';

export const mathis: Case = {
	id: 'p09-mathis',
	who: 'Mathis, 20 ans, Saint-Denis de La Réunion, L3, boursier échelon 3',
	facts: {
		'nationality.list': ['FR'],
		'nationality.french': true,
		'nationality.eu_eea_ch': true,
		'nationality.eea': true,
		'nationality.eu_or_assoc': true,
		'nationality.eu_no_is': true,
		'stay.regular': true,
		'stay.months_regular': 999,
		'person.birth_date': '2006-10-03',
		'residence.region': 'FR-974',
		'residence.outermost_habitual': true,
		'status.set': ['student_higher'],
		'status.in_education': true,
		'bursary.crous': true,
		'bursary.echelon': 3,
		'income.tax_quotient_eur': 9000,
		'income.rfr_eur': 22500,
		'income.tax_parts': 2.5,
		'study.type': 'licence',
		'study.year_after_bac': 3,
		'study.institution_eche': true,
		'study.institution_region': 'FR-974',
		'study.institution_in_france': true,
		'study.institution_outermost': true,
		'study.national_diploma': true,
		'study.institution_public_or_contract': true,
		'study.field_unavailable_locally': true,
		'project.kind': 'study',
		'project.destination': 'PT',
		'project.start_date': '2027-09-06',
		'project.end_date': '2028-01-31',
		'project.in_curriculum': true,
		'project.european_programme': true,
		'project.months_abroad': 4.8
	},
	predicates: {
		inclusion_eplus_hed_fr: 'no',
		fewer_opportunities_youth: 'yes',
		majoration_service_civique: 'no'
	},
	eligible: ['eplus-hed-studies', 'ami-mobilite-internationale', 'ladom-pme'],
	refused: {
		'eplus-hed-traineeship': { project: ['project_kind'] },
		'eplus-hed-short': { project: ['duration'] },
		'eplus-vet-short': {
			person: ['sending_org_has_project', 'status'],
			project: ['duration', 'duration_fo', 'project_kind']
		},
		'eplus-vet-erasmuspro': { person: ['sending_org_has_project', 'status'], project: ['project_kind'] },
		'eplus-school-pupil': { person: ['sending_school_has_project', 'status'], project: ['project_kind'] },
		'eplus-youth-exchange': { project: ['collective', 'duration', 'project_kind', 'with_sending_org'] },
		discovereu: { person: ['birth_window'], project: ['duration', 'project_kind'] },
		'esc-volunteering-individual': { project: ['project_kind'] },
		'esc-volunteering-team': { project: ['collective', 'duration', 'project_kind'] },
		'esc-humanitarian': { project: ['humanitarian', 'not:destination', 'project_kind', 'training_done'] },
		'service-civique-international': { project: ['duration', 'project_kind'] },
		'volontariat-franco-allemand': { project: ['destination', 'duration', 'project_kind'] },
		vsi: { project: ['duration', 'not:destination', 'project_kind'] },
		vie: { project: ['duration', 'project_kind'] },
		via: { project: ['duration', 'project_kind'] },
		'ofaj-stage-professionnel': {
			person: ['study_type'],
			project: ['destination', 'mandatory_in_curriculum', 'project_kind']
		},
		'ofaj-stage-etudiant': { project: ['destination', 'mandatory_in_curriculum', 'project_kind'] },
		'ofqj-stage-demandeur-emploi': {
			person: ['mission_locale', 'registered_france_travail'],
			project: ['destination', 'project_kind']
		},
		jsi: {
			project: [
				'association_and_sponsor',
				'collective',
				'destination',
				'group_4_16',
				'min_10_action_days',
				'project_kind'
			]
		},
		'vvv-si': {
			person: ['insertion', 'pjj', 'qpv'],
			project: [
				'association_and_sponsor',
				'collective',
				'destination',
				'group_4_16',
				'min_10_action_days',
				'project_kind'
			]
		},
		'chantier-adultes': { project: ['duration', 'project_kind'] },
		'chantier-ados': { person: ['age'], project: ['duration', 'project_kind'] },
		'hdf-mermoz': { person: ['institution_hdf'] },
		'hdf-generation-plus-mobilite': {
			person: ['institution_hdf', 'status'],
			project: ['collective', 'project_kind']
		},
		'hdf-mobinov': {
			person: ['institution_hdf', 'member_of_consortium', 'status'],
			project: ['duration', 'project_kind']
		},
		'hdf-weimar-sommet-jeunes': {
			person: ['lives_in_hdf'],
			project: ['destination', 'duration', 'project_kind']
		},
		pvt: { project: ['destination', 'project_kind', 'proof_of_funds'] },
		'eures-tms': { project: ['contract_3m', 'contract_6m', 'half_time', 'project_kind'] },
		'ft-aide-mobilite': {
			person: ['low_or_no_benefit', 'registered', 'status'],
			project: ['over_60km_return', 'project_kind']
		},
		alma: { person: ['neet'], project: ['operator_available', 'project_kind'] },
		cej: { person: ['household_tax', 'neet'] },
		pacea: { person: ['out_of_school'] },
		zellidja: { project: ['alone', 'departure_window', 'project_kind', 'study_subject'] },
		'depart-1825': { project: ['booked_on_partner_site', 'project_kind'] }
	},
	closed: {
		'npdc-citoyen-du-monde-2015': { person: ['lives_in_region'], project: ['collective', 'project_kind'] }
	}
};
