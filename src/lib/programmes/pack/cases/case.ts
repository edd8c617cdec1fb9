import type { Day } from '#lib/basics/day.ts';
import type { Facts, Verdict } from '#lib/eligibility/fact.ts';

/** The conditions that fail in each part; a part that is not named holds. */
export interface Failed {
	readonly person?: readonly string[];
	readonly project?: readonly string[];
}

/**
 * A person worked through by hand, with the answer expected of every shipped programme on `casesOn`. Their facts
 * come on top of `usualFacts`. A change of the pack that moves one of these answers must be meant.
 */
export interface Case {
	readonly id: string;
	readonly who: string;
	readonly facts: Facts;
	readonly predicates: Readonly<Record<string, Verdict>>;
	readonly eligible: readonly string[];
	readonly refused: Readonly<Record<string, Failed>>;
	/** Programmes no longer in force, with what would fail besides. */
	readonly closed: Readonly<Record<string, Failed>>;
}

export const casesOn: Day = '2026-11-22';

/** What holds for each person of the cases unless their own facts say otherwise. Only here: elsewhere, untold is unknown. */
export const usualFacts: Facts = {
	'residence.in_programme_country': true,
	'residence.permanent_in_france': true,
	'residence.region': 'FR-HDF',
	'residence.qpv': false,
	'residence.frr': false,
	'residence.outermost_habitual': false,
	'status.neet': false,
	'status.in_education': false,
	'status.registered_ft': false,
	'status.ft_benefit': 'not_registered',
	'status.rsa': false,
	'status.household_tax': 'above',
	'status.in_cej': false,
	'support.mission_locale': false,
	'bursary.crous': false,
	'bursary.echelon': -1,
	'bursary.annual_specific_aid': false,
	'bursary.other_region': false,
	'health.disability_recognised': false,
	'health.ald': false,
	'social.ase': false,
	'social.pjj': false,
	'social.newcomer': false,
	'social.single_parent': false,
	'social.young_carer': false,
	'social.first_in_family': false,
	'family.children_travelling': false,
	'person.french_speaking': true,
	'civic.rights_and_clean_record': true,
	'civic.national_service_ok': true,
	'income.caf_qf_eur_month': 900,
	'income.tax_quotient_eur': 15000,
	'income.rfr_eur': 30000,
	'income.tax_parts': 2,
	'study.institution_eche': false,
	'study.institution_region': 'none',
	'study.institution_in_france': false,
	'study.institution_outermost': false,
	'study.national_diploma': false,
	'study.institution_public_or_contract': false,
	'study.gap_year': false,
	'study.type': 'none',
	'study.year_after_bac': 0,
	'study.field_unavailable_locally': false,
	'organisation.sending_erasmus_vet': false,
	'organisation.sending_erasmus_school': false,
	'organisation.sending_youth': false,
	'organisation.supports_jsi': false,
	'organisation.alma_operator': false,
	'organisation.mobinov_member': false,
	'history.eplus_months_in_cycle': 0,
	'history.selected_before_graduation': false,
	'history.discovereu_awarded': false,
	'history.esc_months_used': 0,
	'history.esc_humanitarian_training': false,
	'history.service_civique_done': false,
	'history.vsi_months': 0,
	'history.ami_months_used': 0,
	'history.mermoz_received': false,
	'history.zellidja_trips': 0,
	'history.two_successive_failures': false,
	'history.pvt_countries': [],
	'project.collective': false,
	'project.alone': false,
	'project.group_size': 1,
	'project.mandatory_in_curriculum': false,
	'project.in_curriculum': false,
	'project.in_french_establishment': false,
	'project.monthly_income_eur': 0,
	'project.weekly_pay_eur': 0,
	'project.humanitarian': false,
	'project.months_abroad': 0,
	'project.no_other_job': true,
	'project.contract_months': 0,
	'project.fte_pct': 0,
	'project.applied_before_start': true,
	'project.round_trip_km': 0,
	'project.action_days': 0,
	'project.proof_of_funds': false,
	'project.study_subject': false,
	'project.in_window': false,
	'project.european_programme': false,
	'project.booked_via_partner': false
};
