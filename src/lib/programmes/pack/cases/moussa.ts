import type { Case } from './case.ts';

export const moussa: Case = {
	id: 'p11-moussa',
	who: 'Moussa, 16 ans, Maubeuge (QPV), suivi PJJ, groupe de 8',
	facts: {
		'nationality.list': ['FR'],
		'nationality.french': true,
		'nationality.eu_eea_ch': true,
		'nationality.eea': true,
		'nationality.eu_or_assoc': true,
		'nationality.eu_no_is': true,
		'stay.regular': true,
		'stay.months_regular': 999,
		'person.birth_date': '2010-06-18',
		'residence.qpv': true,
		'social.pjj': true,
		'status.set': ['secondary_pupil'],
		'status.in_education': true,
		'study.type': 'none',
		'income.caf_qf_eur_month': 300,
		'income.tax_quotient_eur': 3000,
		'income.rfr_eur': 12000,
		'income.tax_parts': 4,
		'organisation.supports_jsi': true,
		'organisation.sending_youth': true,
		'project.kind': 'solidarity_project',
		'project.destination': 'SN',
		'project.start_date': '2027-07-06',
		'project.end_date': '2027-07-23',
		'project.collective': true,
		'project.group_size': 8,
		'project.action_days': 11,
		'project.months_abroad': 0.6
	},
	predicates: {
		inclusion_eplus_hed_fr: 'yes',
		fewer_opportunities_youth: 'yes',
		majoration_service_civique: 'no'
	},
	eligible: ['jsi', 'vvv-si'],
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
			project: ['destination', 'project_kind']
		},
		'eplus-vet-short': {
			person: ['sending_org_has_project', 'status'],
			project: ['destination', 'project_kind']
		},
		'eplus-vet-erasmuspro': {
			person: ['sending_org_has_project', 'status'],
			project: ['destination', 'duration', 'project_kind']
		},
		'eplus-school-pupil': {
			person: ['sending_school_has_project'],
			project: ['destination', 'project_kind']
		},
		'eplus-youth-exchange': { project: ['project_kind'] },
		discovereu: { person: ['birth_window'], project: ['project_kind'] },
		'esc-volunteering-individual': { person: ['age'], project: ['destination', 'project_kind'] },
		'esc-volunteering-team': { person: ['age'], project: ['destination', 'project_kind'] },
		'esc-humanitarian': { person: ['age'], project: ['humanitarian', 'project_kind', 'training_done'] },
		'service-civique-international': {
			person: ['age', 'age_30_disability', 'age_disability'],
			project: ['duration', 'min_3m_abroad', 'project_kind']
		},
		'volontariat-franco-allemand': {
			person: ['age', 'age_30_disability', 'age_disability'],
			project: ['destination', 'duration', 'project_kind']
		},
		vsi: { person: ['age'], project: ['duration', 'project_kind'] },
		vie: { person: ['age'], project: ['duration', 'project_kind'] },
		via: { person: ['age', 'status'], project: ['duration', 'project_kind'] },
		'ofaj-stage-professionnel': {
			person: ['study_type'],
			project: ['destination', 'mandatory_in_curriculum', 'min_4_weeks', 'project_kind']
		},
		'ofaj-stage-etudiant': {
			person: ['institution_in_france', 'status'],
			project: ['destination', 'mandatory_in_curriculum', 'min_4_weeks', 'project_kind']
		},
		'ofqj-stage-demandeur-emploi': {
			person: ['age', 'mission_locale', 'registered_france_travail'],
			project: ['destination', 'duration', 'project_kind']
		},
		'chantier-adultes': { person: ['age'], project: ['project_kind'] },
		'chantier-ados': { project: ['project_kind'] },
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
			project: ['bac6', 'project_kind', 'weeks_research', 'weeks_study']
		},
		'hdf-generation-plus-mobilite': { person: ['institution_hdf'], project: ['project_kind'] },
		'hdf-mobinov': {
			person: ['institution_hdf', 'member_of_consortium', 'status'],
			project: ['destination', 'project_kind']
		},
		'hdf-weimar-sommet-jeunes': { project: ['destination', 'duration', 'project_kind'] },
		pvt: {
			person: ['age_18_35_max'],
			project: ['age_18_30', 'age_18_35', 'destination', 'project_kind', 'proof_of_funds']
		},
		'eures-tms': {
			person: ['age', 'status'],
			project: ['contract_3m', 'contract_6m', 'destination', 'half_time', 'project_kind']
		},
		'ft-aide-mobilite': {
			person: ['low_or_no_benefit', 'registered', 'status'],
			project: ['destination', 'over_60km_return', 'project_kind']
		},
		alma: {
			person: ['age', 'neet'],
			project: ['destination', 'duration', 'operator_available', 'project_kind']
		},
		cej: { person: ['household_tax', 'neet'] },
		pacea: { person: ['out_of_school'] },
		zellidja: { project: ['alone', 'departure_window', 'duration', 'project_kind', 'study_subject'] },
		'ladom-pme': {
			person: ['outermost_habitual', 'status'],
			project: ['destination', 'european_programme', 'field_unavailable_locally', 'hexagon', 'project_kind']
		},
		'depart-1825': { person: ['age'], project: ['booked_on_partner_site', 'project_kind'] }
	},
	closed: {
		'npdc-citoyen-du-monde-2015': {}
	}
};
