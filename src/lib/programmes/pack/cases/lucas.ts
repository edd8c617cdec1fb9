import type { Case } from './case.ts';

export const lucas: Case = {
	id: 'p04-lucas',
	who: 'Lucas, 21 ans, L3 à l’Université de Lille, boursier échelon 6',
	facts: {
		'nationality.list': ['FR'],
		'nationality.french': true,
		'nationality.eu_eea_ch': true,
		'nationality.eea': true,
		'nationality.eu_or_assoc': true,
		'nationality.eu_no_is': true,
		'stay.regular': true,
		'stay.months_regular': 999,
		'person.birth_date': '2005-01-20',
		'status.set': ['student_higher'],
		'status.in_education': true,
		'bursary.crous': true,
		'bursary.echelon': 6,
		'income.tax_quotient_eur': 6000,
		'income.rfr_eur': 15000,
		'income.tax_parts': 2.5,
		'study.type': 'licence',
		'study.year_after_bac': 3,
		'study.institution_eche': true,
		'study.institution_region': 'FR-HDF',
		'study.institution_in_france': true,
		'study.national_diploma': true,
		'study.institution_public_or_contract': true,
		'project.kind': 'study',
		'project.destination': 'PL',
		'project.start_date': '2027-02-15',
		'project.end_date': '2027-06-30',
		'project.in_curriculum': true,
		'project.months_abroad': 4.5,
		'project.european_programme': true,
		'project.round_trip_km': 2600
	},
	predicates: {
		inclusion_eplus_hed_fr: 'yes',
		fewer_opportunities_youth: 'yes',
		majoration_service_civique: 'yes'
	},
	eligible: ['eplus-hed-studies', 'ami-mobilite-internationale', 'hdf-mermoz'],
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
		'hdf-generation-plus-mobilite': { person: ['status'], project: ['collective', 'project_kind'] },
		'hdf-mobinov': { person: ['member_of_consortium', 'status'], project: ['duration', 'project_kind'] },
		'hdf-weimar-sommet-jeunes': { project: ['duration', 'project_kind'] },
		pvt: { project: ['destination', 'project_kind', 'proof_of_funds'] },
		'eures-tms': { project: ['contract_3m', 'contract_6m', 'half_time', 'project_kind'] },
		'ft-aide-mobilite': { person: ['low_or_no_benefit', 'registered', 'status'], project: ['project_kind'] },
		alma: { person: ['neet'], project: ['operator_available', 'project_kind'] },
		cej: { person: ['household_tax', 'neet'] },
		pacea: { person: ['out_of_school'] },
		zellidja: { person: ['age'], project: ['alone', 'departure_window', 'project_kind', 'study_subject'] },
		'ladom-pme': { person: ['outermost_habitual'], project: ['field_unavailable_locally'] },
		'depart-1825': { project: ['booked_on_partner_site', 'project_kind'] }
	},
	closed: {
		'npdc-citoyen-du-monde-2015': { project: ['collective', 'project_kind'] }
	}
};
