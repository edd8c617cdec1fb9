import type { Case } from './case.ts';

export const chloe: Case = {
	id: 'p12-chloe',
	who: 'Chloé, 27 ans (28 au départ), RQTH, rural du Pas-de-Calais',
	facts: {
		'nationality.list': ['FR'],
		'nationality.french': true,
		'nationality.eu_eea_ch': true,
		'nationality.eea': true,
		'nationality.eu_or_assoc': true,
		'nationality.eu_no_is': true,
		'stay.regular': true,
		'stay.months_regular': 999,
		'person.birth_date': '1998-12-05',
		'residence.frr': true,
		'health.disability_recognised': true,
		'status.set': ['jobseeker', 'neet'],
		'status.neet': true,
		'status.registered_ft': true,
		'status.ft_benefit': 'none',
		'status.household_tax': 'non_taxable',
		'income.caf_qf_eur_month': 480,
		'income.tax_quotient_eur': 7000,
		'income.rfr_eur': 7000,
		'income.tax_parts': 1,
		'project.kind': 'volunteering',
		'project.destination': 'DE',
		'project.start_date': '2027-09-01',
		'project.end_date': '2028-06-30',
		'project.months_abroad': 10,
		'project.round_trip_km': 700
	},
	predicates: {
		inclusion_eplus_hed_fr: 'yes',
		fewer_opportunities_youth: 'yes',
		majoration_service_civique: 'no'
	},
	eligible: [
		'esc-volunteering-individual',
		'service-civique-international',
		'volontariat-franco-allemand',
		'cej'
	],
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
		vsi: { project: ['not:destination'] },
		vie: { project: ['project_kind'] },
		via: { project: ['project_kind'] },
		'ofaj-stage-professionnel': {
			person: ['study_type'],
			project: ['mandatory_in_curriculum', 'project_kind']
		},
		'ofaj-stage-etudiant': {
			person: ['institution_in_france', 'status'],
			project: ['mandatory_in_curriculum', 'project_kind']
		},
		'ofqj-stage-demandeur-emploi': { project: ['destination', 'duration', 'project_kind'] },
		jsi: {
			person: ['age'],
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
			person: ['age', 'insertion', 'pjj', 'qpv'],
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
		'hdf-weimar-sommet-jeunes': { person: ['age'], project: ['duration', 'project_kind'] },
		pvt: { project: ['destination', 'project_kind', 'proof_of_funds'] },
		'eures-tms': { project: ['contract_3m', 'contract_6m', 'half_time', 'project_kind'] },
		'ft-aide-mobilite': { project: ['project_kind'] },
		alma: { project: ['duration', 'operator_available', 'project_kind'] },
		pacea: { person: ['age'] },
		zellidja: { person: ['age'], project: ['alone', 'departure_window', 'project_kind', 'study_subject'] },
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
