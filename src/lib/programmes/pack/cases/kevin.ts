import type { Case } from './case.ts';

export const kevin: Case = {
	id: 'p02-kevin',
	who: 'Kévin, 20 ans, Lens (QPV), NEET sans diplôme, en CEJ',
	facts: {
		'nationality.list': ['FR'],
		'nationality.french': true,
		'nationality.eu_eea_ch': true,
		'nationality.eea': true,
		'nationality.eu_or_assoc': true,
		'nationality.eu_no_is': true,
		'stay.regular': true,
		'stay.months_regular': 999,
		'person.birth_date': '2006-05-02',
		'residence.qpv': true,
		'status.set': ['neet'],
		'status.neet': true,
		'status.household_tax': 'non_taxable',
		'status.in_cej': true,
		'support.mission_locale': true,
		'income.caf_qf_eur_month': 380,
		'income.tax_quotient_eur': 4100,
		'income.rfr_eur': 8200,
		'project.kind': 'volunteering',
		'project.destination': 'PL',
		'project.start_date': '2027-05-03',
		'project.end_date': '2027-06-13',
		'project.months_abroad': 1.4
	},
	predicates: {
		inclusion_eplus_hed_fr: 'yes',
		fewer_opportunities_youth: 'yes',
		majoration_service_civique: 'no'
	},
	eligible: ['esc-volunteering-individual'],
	refused: {
		'eplus-hed-studies': { person: ['institution_charter', 'status'], project: ['duration', 'project_kind'] },
		'eplus-hed-traineeship': {
			person: ['institution_charter', 'selected_before_graduation', 'status'],
			project: ['duration', 'project_kind']
		},
		'eplus-hed-short': { person: ['institution_charter', 'status'], project: ['duration', 'project_kind'] },
		'eplus-vet-short': { person: ['sending_org_has_project', 'status'], project: ['project_kind'] },
		'eplus-vet-erasmuspro': {
			person: ['sending_org_has_project', 'status'],
			project: ['duration', 'project_kind']
		},
		'eplus-school-pupil': { person: ['sending_school_has_project', 'status'], project: ['project_kind'] },
		'eplus-youth-exchange': { project: ['collective', 'duration', 'project_kind', 'with_sending_org'] },
		discovereu: { person: ['birth_window'], project: ['duration', 'project_kind'] },
		'esc-volunteering-team': { project: ['collective'] },
		'esc-humanitarian': { project: ['humanitarian', 'not:destination', 'training_done'] },
		'service-civique-international': { project: ['duration', 'min_3m_abroad'] },
		'volontariat-franco-allemand': { project: ['destination', 'duration'] },
		vsi: { project: ['duration', 'not:destination'] },
		vie: { project: ['duration', 'project_kind'] },
		via: { project: ['duration', 'project_kind'] },
		'ofaj-stage-professionnel': {
			person: ['study_type'],
			project: ['destination', 'mandatory_in_curriculum', 'project_kind']
		},
		'ofaj-stage-etudiant': {
			person: ['institution_in_france', 'status'],
			project: ['destination', 'mandatory_in_curriculum', 'project_kind']
		},
		'ofqj-stage-demandeur-emploi': { project: ['destination', 'duration', 'project_kind'] },
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
			project: ['bac6', 'project_kind', 'weeks_research']
		},
		'hdf-generation-plus-mobilite': {
			person: ['institution_hdf', 'status'],
			project: ['collective', 'project_kind']
		},
		'hdf-mobinov': {
			person: ['institution_hdf', 'member_of_consortium', 'status'],
			project: ['duration', 'project_kind']
		},
		'hdf-weimar-sommet-jeunes': { project: ['duration', 'project_kind'] },
		pvt: { project: ['destination', 'project_kind', 'proof_of_funds'] },
		'eures-tms': { project: ['contract_3m', 'contract_6m', 'half_time', 'project_kind'] },
		'ft-aide-mobilite': {
			person: ['low_or_no_benefit', 'registered', 'status'],
			project: ['over_60km_return', 'project_kind']
		},
		alma: { project: ['duration', 'operator_available', 'project_kind'] },
		cej: { person: ['not_already_in_cej'] },
		pacea: { person: ['not_in_cej'] },
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
