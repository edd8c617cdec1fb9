import type { Case } from './case.ts';

export const julie: Case = {
	id: 'p07-julie',
	who: 'Julie, 27 ans, salariée en CDI, Lille',
	facts: {
		'nationality.list': ['FR'],
		'nationality.french': true,
		'nationality.eu_eea_ch': true,
		'nationality.eea': true,
		'nationality.eu_or_assoc': true,
		'nationality.eu_no_is': true,
		'stay.regular': true,
		'stay.months_regular': 999,
		'person.birth_date': '1999-02-17',
		'status.set': ['employee'],
		'income.tax_quotient_eur': 26000,
		'income.rfr_eur': 26000,
		'income.tax_parts': 1,
		'project.kind': 'vie_mission',
		'project.destination': 'BR',
		'project.start_date': '2027-05-03',
		'project.end_date': '2028-10-31',
		'project.no_other_job': true,
		'project.months_abroad': 18,
		'project.fte_pct': 100,
		'project.contract_months': 18
	},
	predicates: {
		inclusion_eplus_hed_fr: 'no',
		fewer_opportunities_youth: 'no',
		majoration_service_civique: 'no'
	},
	eligible: ['vie'],
	refused: {
		'eplus-hed-studies': {
			person: ['institution_charter', 'status'],
			project: ['destination', 'duration', 'project_kind']
		},
		'eplus-hed-traineeship': {
			person: ['institution_charter', 'selected_before_graduation', 'status'],
			project: ['destination', 'duration', 'project_kind']
		},
		'eplus-hed-short': {
			person: ['institution_charter', 'status'],
			project: ['destination', 'duration', 'project_kind']
		},
		'eplus-vet-short': {
			person: ['sending_org_has_project', 'status'],
			project: [
				'destination',
				'duration',
				'duration_fo',
				'fo_ase',
				'fo_bursary',
				'fo_carer',
				'fo_disability',
				'fo_health',
				'fo_income',
				'fo_neet',
				'fo_newcomer',
				'fo_outermost',
				'fo_pjj',
				'fo_qpv',
				'fo_rural',
				'fo_single_parent',
				'project_kind'
			]
		},
		'eplus-vet-erasmuspro': {
			person: ['sending_org_has_project', 'status'],
			project: ['destination', 'duration', 'project_kind']
		},
		'eplus-school-pupil': {
			person: ['sending_school_has_project', 'status'],
			project: ['destination', 'duration', 'project_kind']
		},
		'eplus-youth-exchange': { project: ['collective', 'duration', 'project_kind', 'with_sending_org'] },
		discovereu: { person: ['birth_window'], project: ['duration', 'project_kind'] },
		'esc-volunteering-individual': {
			project: [
				'destination',
				'duration',
				'duration_short_fo',
				'fo_ase',
				'fo_bursary',
				'fo_carer',
				'fo_disability',
				'fo_health',
				'fo_income',
				'fo_neet',
				'fo_newcomer',
				'fo_outermost',
				'fo_pjj',
				'fo_qpv',
				'fo_rural',
				'fo_single_parent',
				'project_kind'
			]
		},
		'esc-volunteering-team': { project: ['collective', 'destination', 'duration', 'project_kind'] },
		'esc-humanitarian': { project: ['humanitarian', 'project_kind', 'training_done'] },
		'service-civique-international': {
			person: ['age', 'age_disability'],
			project: ['duration', 'project_kind']
		},
		'volontariat-franco-allemand': {
			person: ['age', 'age_disability'],
			project: ['destination', 'duration', 'project_kind']
		},
		vsi: { project: ['project_kind'] },
		via: { project: ['project_kind'] },
		'ofaj-stage-professionnel': {
			person: ['study_type'],
			project: ['destination', 'mandatory_in_curriculum', 'project_kind']
		},
		'ofaj-stage-etudiant': {
			person: ['institution_in_france', 'status'],
			project: ['destination', 'mandatory_in_curriculum', 'project_kind']
		},
		'ofqj-stage-demandeur-emploi': {
			person: ['mission_locale', 'registered_france_travail'],
			project: ['destination', 'duration', 'project_kind']
		},
		jsi: {
			person: ['age'],
			project: ['association_and_sponsor', 'collective', 'group_4_16', 'min_10_action_days', 'project_kind']
		},
		'vvv-si': {
			person: ['age', 'insertion', 'pjj', 'qpv'],
			project: ['association_and_sponsor', 'collective', 'group_4_16', 'min_10_action_days', 'project_kind']
		},
		'chantier-adultes': { project: ['duration', 'project_kind'] },
		'chantier-ados': { person: ['age'], project: ['duration', 'project_kind'] },
		'ami-mobilite-internationale': {
			person: [
				'bursary_holder',
				'institution_public_or_contract',
				'national_diploma',
				'specific_aid',
				'status'
			],
			project: ['duration', 'in_curriculum', 'project_kind']
		},
		'hdf-mermoz': {
			person: ['bac2', 'bts_year1', 'institution_hdf', 'mandatory_year1', 'status'],
			project: ['bac6', 'project_kind', 'weeks_research', 'weeks_study', 'weeks_traineeship']
		},
		'hdf-generation-plus-mobilite': {
			person: ['institution_hdf', 'status'],
			project: ['collective', 'project_kind']
		},
		'hdf-mobinov': {
			person: ['institution_hdf', 'member_of_consortium', 'status'],
			project: ['destination', 'duration', 'project_kind']
		},
		'hdf-weimar-sommet-jeunes': { person: ['age'], project: ['destination', 'duration', 'project_kind'] },
		pvt: { project: ['project_kind', 'proof_of_funds'] },
		'eures-tms': { project: ['destination', 'project_kind'] },
		'ft-aide-mobilite': {
			person: ['low_or_no_benefit', 'registered', 'status'],
			project: ['destination', 'over_60km_return', 'project_kind']
		},
		alma: { person: ['neet'], project: ['destination', 'duration', 'operator_available', 'project_kind'] },
		cej: { person: ['age', 'age_disability', 'household_tax', 'neet'] },
		pacea: { person: ['age'] },
		zellidja: { person: ['age'], project: ['alone', 'departure_window', 'project_kind', 'study_subject'] },
		'ladom-pme': {
			person: ['outermost_habitual', 'status'],
			project: ['destination', 'european_programme', 'field_unavailable_locally', 'hexagon', 'project_kind']
		},
		'depart-1825': {
			person: ['age', 'ase', 'bursary_student', 'in_cej', 'rfr_ceiling', 'status'],
			project: ['booked_on_partner_site', 'project_kind']
		}
	},
	closed: {
		'npdc-citoyen-du-monde-2015': { project: ['collective', 'project_kind'] }
	}
};
