import type { Source } from '#lib/programmes/programme.ts';

/** Where the facts of the European programmes were read. */
export const european = {
	AJ_ERA: {
		key: 'AJ_ERA',
		title: '1jeune1solution (aides-jeunes), Bourse Erasmus+',
		url: 'https://github.com/betagouv/aides-jeunes/blob/8843e65/data/benefits/javascript/union-europeenne-bourse-erasmus.yml',
		asOf: '2026-08-19'
	},
	AJ_GUIDE: {
		key: 'AJ_GUIDE',
		title: '1jeune1solution (aides-jeunes), guide de la mobilité internationale',
		url: 'https://github.com/betagouv/aides-jeunes/blob/8843e65/src/views/simulez-aides-mobilite-internationale-preparez-depart-sereinement.vue',
		asOf: '2026-08-19'
	},
	E_AGENCE: {
		key: 'E_AGENCE',
		title: 'Agence Erasmus+ France, bourse de l’enseignement supérieur',
		url: 'https://agence.erasmusplus.fr/bourse-erasmus-aide-financiere/bourse-erasmus-enseignement-superieur',
		asOf: '2024+'
	},
	E_PONTS: {
		key: 'E_PONTS',
		title: 'École des Ponts, bourses et aides à la mobilité',
		url: 'https://ecoledesponts.fr/international/partir-linternational/bourses-et-aides-la-mobilite',
		asOf: '2024-2025'
	},
	E_INSA: {
		key: 'E_INSA',
		title: 'INSA Hauts-de-France, financer sa mobilité',
		url: 'https://insa-hautsdefrance.fr/international/financer-sa-mobilite',
		asOf: '2024+'
	},
	E_WIZ: {
		key: 'E_WIZ',
		title: 'Wizbii Money, bourse Erasmus',
		url: 'https://money.wizbii.com/aide/bourse-erasmus',
		asOf: '2025'
	},
	E_PORTA: {
		key: 'E_PORTA',
		title: 'Porta Nuova Europa, coûts du Corps européen de solidarité',
		url: 'https://www.portanuovaeuropa.it/quali-sono-i-costi-esc/',
		asOf: '2024+'
	},
	E_VIZJA: {
		key: 'E_VIZJA',
		title: 'VIZJA University, Erasmus+, fewer opportunities',
		url: 'https://erasmus.vizja.pl/uczestnicy-z-mniejszymi-szansami/',
		asOf: '2024+'
	},
	E_HORS: {
		key: 'E_HORS',
		title: 'Agence Erasmus+ France, aide hors enseignement supérieur',
		url: 'https://agence.erasmusplus.fr/aide-a-la-mobilite-erasmus/aide-financiere-erasmus-hors-enseignement-superieur',
		asOf: '2024+'
	},
	E_VETEC: {
		key: 'E_VETEC',
		title: 'Commission européenne, guide du programme Erasmus+ (VET learners and staff)',
		url: 'https://erasmus-plus.ec.europa.eu/fr/programme-guide',
		asOf: '2021-2027'
	},
	E_VETFR: {
		key: 'E_VETFR',
		title: 'Français à l’étranger, apprentis, partir avec Erasmus+',
		url: 'https://francaisaletranger.fr/2020/08/28/apprentissage-comment-partir-en-stage-a-letranger-avec-erasmus/',
		asOf: '2020'
	},
	E_APPLAW: {
		key: 'E_APPLAW',
		title: 'News Tank, loi 2023-1267 du 27 décembre 2023',
		url: 'https://rh.newstank.fr/perspectives-cfa/980916',
		asOf: '2023-12-28'
	},
	YE_INFO: {
		key: 'YE_INFO',
		title: 'Our Info Portal, youth exchanges',
		url: 'https://ourinfoportal.com/?p=10909',
		asOf: '2021+'
	},
	YE_EC: {
		key: 'YE_EC',
		title: 'Commission européenne, guide Erasmus+, échanges de jeunes',
		url: 'https://erasmus-plus.ec.europa.eu/programme-guide/part-b/key-action-1/youth-exchanges',
		asOf: '2021-2027'
	},
	YE_E29: {
		key: 'YE_E29',
		title: 'E29, terms and conditions of youth exchanges',
		url: 'https://e29.eu/terms-and-conditions/',
		asOf: '2022+'
	},
	AJ_DISC: {
		key: 'AJ_DISC',
		title: '1jeune1solution (aides-jeunes), DiscoverEU',
		url: 'https://github.com/betagouv/aides-jeunes/blob/8843e65/data/benefits/javascript/union_europeenne_discovereu.yml',
		asOf: '2026-08-19'
	},
	DISC_24: {
		key: 'DISC_24',
		title: 'Français à l’étranger, DiscoverEU 2024',
		url: 'https://www.francaisaletranger.fr/2024/04/16/discovereu-permet-aux-citoyens-europeens-de-18-ans-de-partir-explorer-leurope/',
		asOf: '2024-04-16'
	},
	DISC_QA: {
		key: 'DISC_QA',
		title: 'Government World, DiscoverEU, questions and answers',
		url: 'http://government-world.com/discovereu-questions-and-answers/?print=print',
		asOf: '2018'
	},
	DISC_HR: {
		key: 'DISC_HR',
		title: 'Večernji list, DiscoverEU, octobre 2023',
		url: 'https://www.vecernji.hr/barkod/jos-samo-dva-dana-prijavite-se-za-besplatno-putovanje-europom-1716945',
		asOf: '2023-10'
	},
	DISC_TLE: {
		key: 'DISC_TLE',
		title: 'Toute l’Europe, DiscoverEU',
		url: 'https://www.touteleurope.eu/l-europe-et-moi/discovereu-36-000-jeunes-europeens-voyageront-gratuitement-en-train-a-travers-l-europe/',
		asOf: '2024-01'
	},
	ESC_SP: {
		key: 'ESC_SP',
		title: 'Service-public (copie), Corps européen de solidarité',
		url: 'https://comarquage.openinfolive.org/html/particuliers/F119.html',
		asOf: '2022+ (service-public co-branding)'
	},
	ESC_EC: {
		key: 'ESC_EC',
		title: 'Commission européenne, European Solidarity Corps volunteering',
		url: 'https://ec.europa.eu/youth/solidarity-corps/volunteering-activities_es',
		asOf: '2018-2020+'
	},
	ESC_PF: {
		key: 'ESC_PF',
		title: 'Paris Friendly, volontariat avec le Corps européen de solidarité',
		url: 'https://www.paris-friendly.fr/volontariat-gratuit-etranger-ces.html',
		asOf: '2025+'
	},
	ESC_MT: {
		key: 'ESC_MT',
		title: 'EUPA Malta, European Solidarity Corps volunteering',
		url: 'https://eusolidaritycorps.eupa.org.mt/individual-registration/volunteering/',
		asOf: '2021+'
	},
	ESC_TEAM: {
		key: 'ESC_TEAM',
		title: 'myNGO, team volunteering',
		url: 'https://myngo.eu/courses/whatisesc/lesson/team-volunteering',
		asOf: '2021+'
	},
	TMS_LU: {
		key: 'TMS_LU',
		title: 'ADEM (Luxembourg), mobilité internationale',
		url: 'https://adem.public.lu/en/mobilite-internationale/fin/dem.html',
		asOf: '2025+'
	},
	TMS_FI: {
		key: 'TMS_FI',
		title: 'KEHA-keskus (Finlande), EURES Targeted Mobility Scheme',
		url: 'https://kehittajille.suomi.fi/ptv/services/eures-targeted-mobility-scheme-support-for-mobility-in-europe-keha-centre/62d673a7-7b79-4136-9406-53638c7bbb99',
		asOf: '2025+'
	},
	TMS_EU: {
		key: 'TMS_EU',
		title: 'EU Opportunities, EURES Targeted Mobility',
		url: 'https://eu-opportunities.com/en/program/eures-targeted-mobility/',
		asOf: '2025+'
	},
	ALMA_EC: {
		key: 'ALMA_EC',
		title: 'Commission européenne (FSE+), how to make ALMA work',
		url: 'https://european-social-fund-plus.ec.europa.eu/en/how-to-make-alma-work',
		asOf: '2024+'
	},
	ALMA_LUX: {
		key: 'ALMA_LUX',
		title: 'Eurodesk Luxembourg, ALMA',
		url: 'https://eurodesk.lu/database/esf-social-innovation-alma/',
		asOf: '2023'
	}
} satisfies Record<string, Source>;
