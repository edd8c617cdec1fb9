import type { Choice } from '../../fact-entry.ts';

/** The courses that grants tell apart. */
export const courses = [
	{ value: 'cap', label: { fr: 'CAP', en: 'CAP' }, as: { fr: 'un CAP', en: 'a CAP' } },
	{
		value: 'bacpro',
		label: { fr: 'Bac professionnel', en: 'Vocational baccalauréat' },
		as: { fr: 'un bac professionnel', en: 'a vocational baccalauréat' }
	},
	{
		value: 'bac_techno',
		label: { fr: 'Bac technologique', en: 'Technological baccalauréat' },
		as: { fr: 'un bac technologique', en: 'a technological baccalauréat' }
	},
	{
		value: 'bac_general',
		label: { fr: 'Bac général', en: 'General baccalauréat' },
		as: { fr: 'un bac général', en: 'a general baccalauréat' }
	},
	{ value: 'bts', label: { fr: 'BTS', en: 'BTS' }, as: { fr: 'un BTS', en: 'a BTS' } },
	{
		value: 'dma',
		label: { fr: 'DMA (métiers d’art)', en: 'DMA (arts and crafts)' },
		as: { fr: 'un DMA', en: 'a DMA' }
	},
	{
		value: 'dnmade',
		label: { fr: 'DNMADE (métiers d’art et du design)', en: 'DNMADE (art and design)' },
		as: { fr: 'un DNMADE', en: 'a DNMADE' }
	},
	{
		value: 'dsaa',
		label: { fr: 'DSAA (arts appliqués)', en: 'DSAA (applied arts)' },
		as: { fr: 'un DSAA', en: 'a DSAA' }
	},
	{ value: 'but', label: { fr: 'BUT', en: 'BUT' }, as: { fr: 'un BUT', en: 'a BUT' } },
	{
		value: 'licence',
		label: { fr: 'Licence', en: 'Bachelor (licence)' },
		as: { fr: 'une licence', en: 'a bachelor' }
	},
	{ value: 'master', label: { fr: 'Master', en: 'Master' }, as: { fr: 'un master', en: 'a master' } },
	{
		value: 'engineering',
		label: { fr: 'École d’ingénieurs ou de commerce', en: 'Engineering or business school' },
		as: { fr: 'un diplôme d’école d’ingénieurs ou de commerce', en: 'an engineering or business degree' }
	},
	{
		value: 'doctorate',
		label: { fr: 'Doctorat', en: 'Doctorate' },
		as: { fr: 'un doctorat', en: 'a doctorate' }
	},
	{
		value: 'health_social',
		label: { fr: 'Formation sanitaire ou sociale', en: 'Health or social work course' },
		as: { fr: 'une formation sanitaire ou sociale', en: 'a health or social work course' }
	},
	{
		value: 'other',
		label: { fr: 'Une autre formation', en: 'Another course' },
		as: { fr: 'une autre formation', en: 'another course' }
	},
	{
		value: 'none',
		label: { fr: 'Aucune formation', en: 'No course' },
		as: { fr: 'aucune formation', en: 'no course' }
	}
] as const satisfies readonly Choice[];
