import { m } from '#lib/text/generated/messages.js';
import type { AmountCertainty } from './amount.ts';
import type { Audience, Combination, Destination, Kind } from './programme.ts';

/** The words of the catalogue's own lists, in the reader's language. */
export const kindWord: Record<Kind, () => string> = {
	grant: m.programmes_kind_grant,
	collective_grant: m.programmes_kind_collective_grant,
	project_place: m.programmes_kind_project_place,
	contest: m.programmes_kind_contest,
	volunteering: m.programmes_kind_volunteering,
	paid_volunteering: m.programmes_kind_paid_volunteering,
	fee_based: m.programmes_kind_fee_based,
	visa: m.programmes_kind_visa,
	programme: m.programmes_kind_programme,
	allowance: m.programmes_kind_allowance,
	travel: m.programmes_kind_travel
};

export const audienceWord: Record<Audience, () => string> = {
	pupil: m.programmes_for_pupil,
	apprentice: m.programmes_for_apprentice,
	student: m.programmes_for_student,
	graduate: m.programmes_for_graduate,
	trainee: m.programmes_for_trainee,
	jobseeker: m.programmes_for_jobseeker,
	neet: m.programmes_for_neet,
	employee: m.programmes_for_employee,
	volunteer: m.programmes_for_volunteer,
	minor: m.programmes_for_minor,
	disability: m.programmes_for_disability,
	any: m.programmes_for_any
};

export const destinationWord: Record<Destination, () => string> = {
	europe: m.programmes_to_europe,
	germany: m.programmes_to_germany,
	poland: m.programmes_to_poland,
	quebec: m.programmes_to_quebec,
	world: m.programmes_to_world,
	south: m.programmes_to_south,
	france: m.programmes_to_france,
	'overseas-france': m.programmes_to_overseas_france,
	'partner-region': m.programmes_to_partner_region
};

/** How sure we are of a rule or of a figure; null when there is nothing to warn of. */
export function doubt(certainty: AmountCertainty | Combination['certainty']): string | null {
	return certainty === 'high' || certainty === 'not-applicable' ? null : doubtWord[certainty]();
}

const doubtWord = {
	medium: m.programmes_doubt_medium,
	low: m.programmes_doubt_low,
	conflict: m.programmes_doubt_conflict,
	unknown: m.programmes_doubt_unknown
};
