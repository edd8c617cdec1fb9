import type { Case } from './case.ts';

export const ines: Case = {
	id: 'p01-ines',
	who: 'Inès, 17 ans, Roubaix (QPV), terminale bac pro commerce',
	facts: {
		'nationality.list': ['FR'],
		'nationality.french': true,
		'nationality.eu_eea_ch': true,
		'nationality.eea': true,
		'nationality.eu_or_assoc': true,
		'nationality.eu_no_is': true,
		'stay.regular': true,
		'stay.months_regular': 999,
		'person.birth_date': '2009-03-14',
		'residence.qpv': true,
		'status.set': ['vet_pupil'],
		'status.in_education': true,
		'study.type': 'bacpro',
		'study.institution_region': 'FR-HDF',
		'study.institution_in_france': true,
		'income.caf_qf_eur_month': 420,
		'income.tax_quotient_eur': 5200,
		'income.rfr_eur': 15600,
		'income.tax_parts': 3,
		'organisation.sending_erasmus_vet': true,
		'organisation.mobinov_member': true,
		'project.kind': 'vet_traineeship',
		'project.destination': 'ES',
		'project.start_date': '2027-02-08',
		'project.end_date': '2027-03-07',
		'project.in_curriculum': true,
		'project.mandatory_in_curriculum': true,
		'project.months_abroad': 1,
		'project.round_trip_km': 3800
	},
	predicates: {
		inclusion_eplus_hed_fr: 'yes',
		fewer_opportunities_youth: 'yes',
		majoration_service_civique: 'no'
	},
	eligible: ['eplus-vet-short', 'hdf-mobinov'],
	refused: {
		'eplus-hed-studies': { person: ['institution_charter', 'status'], project: ['duration', 'project_kind'] },
		'eplus-hed-traineeship': {
			person: ['institution_charter', 'selected_before_graduation', 'status'],
			project: ['duration', 'project_kind']
		},
		'eplus-hed-short': { person: ['institution_charter', 'status'], project: ['project_kind'] },
		'eplus-vet-erasmuspro': { project: ['duration'] },
		'eplus-school-pupil': { person: ['sending_school_has_project', 'status'], project: ['project_kind'] },
		'eplus-youth-exchange': { project: ['collective', 'duration', 'project_kind', 'with_sending_org'] },
		discovereu: { person: ['birth_window'], project: ['project_kind'] },
		'esc-volunteering-individual': { person: ['age'], project: ['project_kind'] },
		'esc-volunteering-team': { person: ['age'], project: ['collective', 'project_kind'] },
		'esc-humanitarian': {
			person: ['age'],
			project: ['humanitarian', 'not:destination', 'project_kind', 'training_done']
		},
		'service-civique-international': {
			person: ['age', 'age_30_disability', 'age_disability'],
			project: ['duration', 'min_3m_abroad', 'project_kind']
		},
		'volontariat-franco-allemand': {
			person: ['age', 'age_30_disability', 'age_disability'],
			project: ['destination', 'duration', 'project_kind']
		},
		vsi: { person: ['age'], project: ['duration', 'not:destination', 'project_kind'] },
		vie: { person: ['age'], project: ['duration', 'project_kind'] },
		via: { person: ['age', 'status'], project: ['duration', 'project_kind'] },
		'ofaj-stage-professionnel': { project: ['destination'] },
		'ofaj-stage-etudiant': { person: ['status'], project: ['destination'] },
		'ofqj-stage-demandeur-emploi': {
			person: ['age', 'mission_locale', 'registered_france_travail'],
			project: ['destination', 'duration', 'project_kind']
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
			project: [
				'association_and_sponsor',
				'collective',
				'destination',
				'group_4_16',
				'min_10_action_days',
				'project_kind'
			]
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
			project: ['project_kind']
		},
		'hdf-mermoz': { person: ['status'], project: ['bac6', 'project_kind', 'weeks_research'] },
		'hdf-generation-plus-mobilite': { project: ['collective'] },
		'hdf-weimar-sommet-jeunes': { project: ['destination', 'duration', 'project_kind'] },
		pvt: {
			person: ['age_18_35_max'],
			project: ['age_18_30', 'age_18_35', 'destination', 'project_kind', 'proof_of_funds']
		},
		'eures-tms': {
			person: ['age', 'status'],
			project: ['contract_3m', 'contract_6m', 'half_time', 'project_kind']
		},
		'ft-aide-mobilite': { person: ['low_or_no_benefit', 'registered', 'status'], project: ['project_kind'] },
		alma: { person: ['age', 'neet'], project: ['duration', 'operator_available'] },
		cej: { person: ['household_tax', 'neet'] },
		pacea: { person: ['out_of_school'] },
		zellidja: { project: ['alone', 'departure_window', 'project_kind', 'study_subject'] },
		'ladom-pme': {
			person: ['outermost_habitual', 'status'],
			project: ['european_programme', 'field_unavailable_locally', 'hexagon', 'project_kind']
		},
		'depart-1825': { person: ['age'], project: ['booked_on_partner_site', 'project_kind'] }
	},
	closed: {
		'npdc-citoyen-du-monde-2015': { project: ['collective', 'project_kind'] }
	}
};
