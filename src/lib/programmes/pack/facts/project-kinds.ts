import type { Choice } from '../../fact-entry.ts';

/** Every kind of stay a programme may pay for. */
export const projectKinds = [
	{
		value: 'study',
		label: { fr: 'Des études', en: 'Studies' },
		as: { fr: 'des études', en: 'a study period' }
	},
	{
		value: 'traineeship',
		label: { fr: 'Un stage', en: 'An internship' },
		as: { fr: 'un stage', en: 'an internship' }
	},
	{
		value: 'vet_traineeship',
		label: {
			fr: 'Un stage du lycée professionnel ou du CFA',
			en: 'A vocational school or CFA placement'
		},
		as: { fr: 'un stage de formation professionnelle', en: 'a vocational placement' }
	},
	{
		value: 'apprenticeship_abroad',
		label: { fr: 'Une période d’apprentissage', en: 'Part of an apprenticeship' },
		as: { fr: 'une période d’apprentissage', en: 'part of an apprenticeship' }
	},
	{
		value: 'research',
		label: { fr: 'De la recherche (doctorat)', en: 'Research (doctorate)' },
		as: { fr: 'un séjour de recherche', en: 'a research stay' }
	},
	{
		value: 'school_stay',
		label: { fr: 'Un séjour dans un établissement scolaire', en: 'A stay at a school' },
		as: { fr: 'un séjour scolaire', en: 'a school stay' }
	},
	{
		value: 'school_trip',
		label: { fr: 'Un voyage avec ma classe', en: 'A trip with my class' },
		as: { fr: 'un voyage scolaire', en: 'a school trip' }
	},
	{
		value: 'study_in_hexagon',
		label: { fr: 'Des études en France hexagonale', en: 'Studies in mainland France' },
		as: { fr: 'des études en France hexagonale', en: 'a study period in mainland France' }
	},
	{
		value: 'volunteering',
		label: { fr: 'Un volontariat', en: 'Volunteering' },
		as: { fr: 'un volontariat', en: 'a volunteering placement' }
	},
	{
		value: 'workcamp',
		label: { fr: 'Un chantier international', en: 'A workcamp' },
		as: { fr: 'un chantier international', en: 'a workcamp' }
	},
	{
		value: 'solidarity_project',
		label: { fr: 'Un projet de solidarité', en: 'A solidarity project' },
		as: { fr: 'un projet de solidarité', en: 'a solidarity project' }
	},
	{
		value: 'youth_exchange',
		label: { fr: 'Un échange de jeunes', en: 'A youth exchange' },
		as: { fr: 'un échange de jeunes', en: 'a youth exchange' }
	},
	{ value: 'job', label: { fr: 'Un emploi', en: 'A job' }, as: { fr: 'un emploi', en: 'a job' } },
	{
		value: 'job_interview',
		label: { fr: 'Un entretien d’embauche', en: 'A job interview' },
		as: { fr: 'un entretien d’embauche', en: 'a job interview' }
	},
	{
		value: 'vie_mission',
		label: { fr: 'Un V.I.E (en entreprise)', en: 'A V.I.E mission (in a company)' },
		as: { fr: 'un V.I.E', en: 'a V.I.E mission' }
	},
	{
		value: 'via_mission',
		label: { fr: 'Un V.I.A (en administration)', en: 'A V.I.A mission (in administration)' },
		as: { fr: 'un V.I.A', en: 'a V.I.A mission' }
	},
	{
		value: 'work_learning',
		label: { fr: 'Une expérience de travail accompagnée', en: 'A supported work experience' },
		as: { fr: 'une expérience de travail accompagnée', en: 'a supported work experience' }
	},
	{
		value: 'working_holiday',
		label: { fr: 'Un visa vacances-travail (PVT)', en: 'A working holiday visa' },
		as: { fr: 'un séjour vacances-travail', en: 'a working holiday' }
	},
	{ value: 'travel', label: { fr: 'Un voyage', en: 'A trip' }, as: { fr: 'un voyage', en: 'a trip' } }
] as const satisfies readonly Choice[];
