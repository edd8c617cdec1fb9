import type { Source } from '#lib/programmes/programme.ts';

/** Where the facts of the programmes of Hauts-de-France were read. */
export const regional = {
	MOBINOV: {
		key: 'MOBINOV',
		title: 'Centre Inffo, Mobinov dans les Hauts-de-France',
		url: 'https://centre-inffo.fr/site-centre-inffo/actualites-centre-inffo/le-quotidien-de-la-formation-actualite-formation-professionnelle-apprentissage/articles-2021/avec-mobinov-la-mobilite-europeenne-prend-de-lampleur-dans-les-hauts-de-france',
		asOf: '2021-07-27'
	},
	AJ_MER: {
		key: 'AJ_MER',
		title: '1jeune1solution (aides-jeunes), Bourse Mermoz',
		url: 'https://github.com/betagouv/aides-jeunes/blob/8843e65/data/benefits/javascript/hauts-de-france-bourse-mobilite-mermoz.yml',
		asOf: '2026-08-19'
	},
	MER_IJ: {
		key: 'MER_IJ',
		title: 'Info Jeunes Hauts-de-France, bourse Mermoz',
		url: 'https://ij-hdf.fr/dispositif-aides/bourse-mermoz-du-conseil-regional-hauts-de-france',
		asOf: '2020s'
	},
	MER_QVA: {
		key: 'MER_QVA',
		title: 'Qui va m’aider, bourse Mermoz',
		url: 'https://quivamaider.com/bourse-mermoz',
		asOf: '2020s'
	},
	MER_EURO: {
		key: 'MER_EURO',
		title: 'Euroguidance France, bourse Mermoz',
		url: 'https://www.euroguidance-france.org/?p=12309',
		asOf: '2020s'
	},
	MER_SKEMA: {
		key: 'MER_SKEMA',
		title: 'SKEMA, financement des études',
		url: 'https://www.skema.edu/fr/financement-des-etudes',
		asOf: '2025-2026'
	},
	MER_LILLE: {
		key: 'MER_LILLE',
		title: 'Université Lille 3, bourses de mobilité',
		url: 'https://www.univ-lille3.fr/international/bourses-de-mobilite/',
		asOf: 'older'
	},
	MER_GEN: {
		key: 'MER_GEN',
		title: 'Génération Hauts-de-France, l’enseignement supérieur, une priorité régionale',
		url: 'https://generation.hautsdefrance.fr/lenseignement-superieur-toujours-une-priorite-regionale/',
		asOf: '2024-05-30'
	},
	GMOB: {
		key: 'GMOB',
		title: 'Guide des aides Hauts-de-France, Génération + Mobilité',
		url: 'https://guide-aides.hautsdefrance.fr/dispositif727',
		asOf: '2024+'
	},
	GMOB0: {
		key: 'GMOB0',
		title: 'Aides en ligne Hauts-de-France, GMOB',
		url: 'https://aidesenligne.hautsdefrance.fr/sub/extranet/dispositif-consulter.sub?sigle=GMOB',
		asOf: '2020s'
	},
	GMOB_R: {
		key: 'GMOB_R',
		title: 'Région Hauts-de-France, apprentissage',
		url: 'https://www.hautsdefrance.fr/apprentissage-la-region-booste-la-reussite/',
		asOf: '2024-03-01'
	},
	WEIMAR: {
		key: 'WEIMAR',
		title: 'L’Europe en Hauts-de-France, le Triangle de Weimar',
		url: 'https://europe-en-hautsdefrance.eu/je-minforme/les-actions-europeennes-de-la-region/le-triangle-de-weimar',
		asOf: '2022'
	},
	WEIMAR_CEMEA: {
		key: 'WEIMAR_CEMEA',
		title: 'Ceméa, rencontres du Triangle de Weimar',
		url: 'https://cemea-npdc.org/actualite-cemea-nord-pas-de-calais/le-triangle-de-weimar-rencontres-et-echanges',
		asOf: '2022-11'
	},
	CDM2015: {
		key: 'CDM2015',
		title: 'Région Nord-Pas de Calais, lignes directrices 2015',
		url: 'https://expydoc.com/doc/2172727/guide-lignes-diretrices-2015',
		asOf: '2015'
	}
} satisfies Record<string, Source>;
