import type { Choice } from '../../fact-entry.ts';

/** What a young person may be doing these days; several may be true at once. */
export const presentSituations = [
	{
		value: 'secondary_pupil',
		label: {
			fr: 'Au collège ou au lycée général ou technologique',
			en: 'Lower or upper secondary school'
		},
		as: { fr: 'au collège ou au lycée', en: 'a secondary school pupil' }
	},
	{
		value: 'vet_pupil',
		label: { fr: 'Au lycée professionnel', en: 'Vocational upper secondary school' },
		as: { fr: 'en lycée professionnel', en: 'a vocational school pupil' }
	},
	{
		value: 'apprentice_secondary',
		label: {
			fr: 'En apprentissage : CAP, bac pro, BP',
			en: 'Apprentice up to secondary level (CAP, bac pro, BP)'
		},
		as: { fr: 'en apprentissage (du CAP au bac pro)', en: 'an apprentice (CAP to bac pro)' }
	},
	{
		value: 'student_higher',
		label: { fr: 'En études supérieures', en: 'Higher education student' },
		as: { fr: 'en études supérieures', en: 'a higher education student' }
	},
	{
		value: 'apprentice_higher',
		label: { fr: 'En apprentissage : BTS et au-delà', en: 'Higher education apprentice (BTS and above)' },
		as: { fr: 'en apprentissage dans le supérieur', en: 'a higher education apprentice' }
	},
	{
		value: 'bts_student_in_lycee',
		label: { fr: 'En BTS dans un lycée', en: 'BTS student in a lycée' },
		as: { fr: 'en BTS dans un lycée', en: 'a BTS student in a lycée' }
	},
	{
		value: 'graduate_under_12m',
		label: { fr: 'Diplôme obtenu il y a moins de 12 mois', en: 'Graduated less than 12 months ago' },
		as: { fr: 'en fin d’études depuis moins de 12 mois', en: 'a recent graduate (under 12 months)' }
	},
	{
		value: 'trainee_vocational',
		label: { fr: 'En stage de formation professionnelle', en: 'Vocational trainee' },
		as: { fr: 'en stage de formation professionnelle', en: 'a vocational trainee' }
	},
	{
		value: 'jobseeker_in_vet',
		label: { fr: 'En recherche d’emploi et en formation', en: 'Jobseeker in vocational training' },
		as: { fr: 'en recherche d’emploi avec une formation', en: 'a jobseeker in training' }
	},
	{
		value: 'jobseeker',
		label: { fr: 'En recherche d’emploi', en: 'Jobseeker' },
		as: { fr: 'en recherche d’emploi', en: 'a jobseeker' }
	},
	{
		value: 'employee',
		label: { fr: 'En emploi', en: 'Employed' },
		as: { fr: 'en emploi', en: 'an employee' }
	},
	{
		value: 'civic_service',
		label: { fr: 'En service civique', en: 'Doing civic service' },
		as: { fr: 'en service civique', en: 'a civic service volunteer' }
	},
	{
		value: 'neet',
		label: { fr: 'Ni école, ni formation, ni emploi', en: 'No school, training or job' },
		as: { fr: 'sans école, ni formation, ni emploi', en: 'without school, training or job' }
	}
] as const satisfies readonly Choice[];
