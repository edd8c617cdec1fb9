import type { Case } from './case.ts';

export const amina: Case = {
	id: 'p05-amina',
	who: 'Amina, 22 ans, réfugiée soudanaise, Amiens',
	facts: {
		'person.birth_date': '2004-11-30',
		'nationality.list': ['SD'],
		'nationality.french': false,
		'nationality.eu_eea_ch': false,
		'nationality.eea': false,
		'nationality.eu_or_assoc': false,
		'nationality.eu_no_is': false,
		'stay.regular': true,
		'stay.permit': 'refugee',
		'stay.months_regular': 14,
		'social.newcomer': true,
		'status.set': ['neet'],
		'status.neet': true,
		'status.household_tax': 'non_taxable',
		'support.mission_locale': true,
		'person.french_speaking': true,
		'income.caf_qf_eur_month': 250,
		'income.tax_quotient_eur': 0,
		'income.rfr_eur': 0,
		'income.tax_parts': 1,
		'project.kind': 'volunteering',
		'project.destination': 'IT',
		'project.start_date': '2027-03-01',
		'project.end_date': '2027-11-30',
		'project.months_abroad': 9
	},
	predicates: {
		inclusion_eplus_hed_fr: 'yes',
		fewer_opportunities_youth: 'yes',
		majoration_service_civique: 'no'
	},
	eligible: ['esc-volunteering-individual', 'service-civique-international', 'cej', 'pacea'],
	refused: {
		'eplus-hed-studies': { person: ['institution_charter', 'status'], project: ['project_kind'] },
		'eplus-hed-traineeship': {
			person: ['institution_charter', 'selected_before_graduation', 'status'],
			project: ['project_kind']
		},
		'eplus-hed-short': { person: ['institution_charter', 'status'], project: ['duration', 'project_kind'] },
		'eplus-vet-short': {
			person: ['sending_org_has_project', 'status'],
			project: ['duration', 'duration_fo', 'project_kind']
		},
		'eplus-vet-erasmuspro': { person: ['sending_org_has_project', 'status'], project: ['project_kind'] },
		'eplus-school-pupil': { person: ['sending_school_has_project', 'status'], project: ['project_kind'] },
		'eplus-youth-exchange': { project: ['collective', 'duration', 'project_kind', 'with_sending_org'] },
		discovereu: { person: ['birth_window'], project: ['duration', 'project_kind'] },
		'esc-volunteering-team': { project: ['collective', 'duration'] },
		'esc-humanitarian': { project: ['humanitarian', 'not:destination', 'training_done'] },
		'volontariat-franco-allemand': { project: ['destination', 'duration'] },
		vsi: { project: ['not:destination'] },
		vie: { person: ['eea'], project: ['project_kind'] },
		via: { person: ['eea'], project: ['project_kind'] },
		'ofaj-stage-professionnel': {
			person: ['study_type'],
			project: ['destination', 'mandatory_in_curriculum', 'project_kind']
		},
		'ofaj-stage-etudiant': {
			person: ['institution_in_france', 'status'],
			project: ['destination', 'mandatory_in_curriculum', 'project_kind']
		},
		'ofqj-stage-demandeur-emploi': {
			person: ['french'],
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
			project: ['in_curriculum', 'project_kind']
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
			project: ['duration', 'project_kind']
		},
		'hdf-weimar-sommet-jeunes': { project: ['destination', 'duration', 'project_kind'] },
		pvt: { person: ['french'], project: ['destination', 'project_kind', 'proof_of_funds'] },
		'eures-tms': {
			person: ['eu_no_is', 'long_term_resident_5y'],
			project: ['contract_3m', 'contract_6m', 'half_time', 'project_kind']
		},
		'ft-aide-mobilite': {
			person: ['low_or_no_benefit', 'registered', 'status'],
			project: ['over_60km_return', 'project_kind']
		},
		alma: { project: ['duration', 'operator_available', 'project_kind'] },
		zellidja: { person: ['age'], project: ['alone', 'departure_window', 'project_kind', 'study_subject'] },
		'ladom-pme': {
			person: ['outermost_habitual', 'status'],
			project: ['european_programme', 'field_unavailable_locally', 'hexagon', 'project_kind']
		},
		'depart-1825': { project: ['booked_on_partner_site', 'project_kind'] }
	},
	closed: {
		'npdc-citoyen-du-monde-2015': { project: ['collective', 'project_kind'] }
	}
};
