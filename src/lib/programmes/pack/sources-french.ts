import type { Source } from '#lib/programmes/programme.ts';

/** Where the facts of the French national programmes were read. */
export const french = {
	DLM_SCI: {
		key: 'DLM_SCI',
		title: 'Découvrir le monde, service civique à l’international',
		url: 'https://www.decouvrirlemonde.jeunes.gouv.fr/service-civique-l-international-sci-76',
		asOf: '2023-2024'
	},
	DLM_SCI0: {
		key: 'DLM_SCI0',
		title: 'Découvrir le monde, service civique à l’international (ancienne page)',
		url: 'https://decouvrirlemonde.jeunes.gouv.fr/propositions/service-civique-a-l-international',
		asOf: 'older'
	},
	ONISEP_SC: {
		key: 'ONISEP_SC',
		title: 'Onisep, le service civique à l’étranger',
		url: 'https://concourspostprepas.onisep.fr/formation/partir-a-l-etranger/le-volontariat-a-l-etranger/le-service-civique-a-l-etranger',
		asOf: '2024'
	},
	SC_QJ: {
		key: 'SC_QJ',
		title: 'Quartier Jeunes Maisons-Alfort, être volontaire',
		url: 'https://www.qj-maisons-alfort.fr/engagements-benevolat/etre-volontaire/',
		asOf: '2020s'
	},
	SC_2026: {
		key: 'SC_2026',
		title: 'WhileResume, salaire du service civique',
		url: 'https://whileresume.com/fr/article/salaire-service-civique',
		asOf: '2024+'
	},
	FV_QA: {
		key: 'FV_QA',
		title: 'Yahoo Actualités, le volontariat de solidarité internationale',
		url: 'https://fr.news.yahoo.com/volontariat-solidaire-international-qu-c-080534732.html',
		asOf: '2022-10'
	},
	VFA_BIJ: {
		key: 'VFA_BIJ',
		title: 'Bureau Information Jeunesse de Brest, volontariat franco-allemand',
		url: 'https://www.bij-brest.org/article6137.html',
		asOf: '2024+'
	},
	VFA_LYC: {
		key: 'VFA_LYC',
		title: 'Lycée Rousseau de Montmorency, service civique franco-allemand',
		url: 'https://lyc-rousseau-montmorency.ac-versailles.fr/2025/12/07/le-service-civique-franco-allemand-une-aventure-inoubliable',
		asOf: '2025-12-07'
	},
	FV_VSI: {
		key: 'FV_VSI',
		title: 'France Volontaires, le volontariat de solidarité internationale',
		url: 'https://france-volontaires.org/avant-le-volontariat/les-differents-volontariats/le-volontariat-de-solidarite-internationale-vsi',
		asOf: '2020s'
	},
	LHP_VSI: {
		key: 'LHP_VSI',
		title: 'Avocats LHP, travail étudiant et volontariats',
		url: 'https://avocats-lhp.fr/travail-etudiant',
		asOf: '2020s'
	},
	SP_VIE: {
		key: 'SP_VIE',
		title: 'Service-public (copie, mairie de Pigna), V.I.E',
		url: 'https://www.pigna.corsica/demarches/domaine-public?audience=Particuliers&xml=F10040',
		asOf: '2024+ (service-public co-branding)'
	},
	VIE_2024: {
		key: 'VIE_2024',
		title: 'Career Horizons Global, V.I.E',
		url: 'https://carreerhorizonsglobal.com/index.php/vie',
		asOf: '2024-01'
	},
	SP_VIA: {
		key: 'SP_VIA',
		title: 'Service-public (copie, mairie de Chapet), V.I.A',
		url: 'https://chapet.fr/votre-mairie/demarches-en-ligne/autres-demarches-co-marquage/index.php?xml=F13279',
		asOf: '2020s'
	},
	OFAJ_ST: {
		key: 'OFAJ_ST',
		title: 'OFAJ, stages en Allemagne',
		url: 'https://www.ofaj.org/stages-en-allemagne.html',
		asOf: '2023+'
	},
	OFAJ_PRO: {
		key: 'OFAJ_PRO',
		title: 'OFAJ, bourse pour stage pratique en formation professionnelle',
		url: 'https://www.ofaj.org/programmes-formations/bourse-pour-stage-pratique-pendant-la-formation-professionnelle-technologique.html',
		asOf: 'older'
	},
	OFAJ_WIZ: {
		key: 'OFAJ_WIZ',
		title: 'Wizbii Money, bourse de l’OFAJ',
		url: 'https://money.wizbii.com/aide/bourse-mobilite-franco-allemande-ofaj',
		asOf: '2020s'
	},
	OFQJ_ST: {
		key: 'OFQJ_ST',
		title: 'OFQJ, stage de perfectionnement',
		url: 'https://ofqj.org/emploi-insertion-sociale-et-professionnelle/stage-de-perfectionnement',
		asOf: '2024+'
	},
	OFQJ_25: {
		key: 'OFQJ_25',
		title: 'OFQJ, stage au Québec avec France Travail',
		url: 'https://www.ofqj.org/stage-quebec-apres-apprentissage-avec-france-travail',
		asOf: '2025'
	},
	JSI_EXP: {
		key: 'JSI_EXP',
		title: 'Explora (Auvergne-Rhône-Alpes), JSI',
		url: 'https://exploraura.org/2023/05/24/jeunesse-solidarite-internationale-jsi/',
		asOf: '2023-05-24'
	},
	JSI_BIJ: {
		key: 'JSI_BIJ',
		title: 'Bureau Information Jeunesse de Brest, JSI et VVV-SI',
		url: 'https://www.bij-brest.org/article3256.html',
		asOf: '2023+'
	},
	JSI_HUM: {
		key: 'JSI_HUM',
		title: 'Humanis, programmes FONJEP, JSI et VVV-SI',
		url: 'https://humanis.org/programmes-fonjep-jsi-et-vvv-si/',
		asOf: '2022'
	},
	CH_EURO: {
		key: 'CH_EURO',
		title: 'Euroguidance France, chantiers internationaux',
		url: 'https://euroguidance-france.org/?p=23260',
		asOf: '2020s'
	},
	CH_CONC: {
		key: 'CH_CONC',
		title: 'Concordia, chantiers internationaux',
		url: 'https://concordia.fr/?p=23548',
		asOf: '2020s'
	},
	CH_JB: {
		key: 'CH_JB',
		title: 'Jeune et Bénévole, chantiers internationaux',
		url: 'https://www.jeuneetbenevole.org/les-chantiers-internationaux-de-benevoles',
		asOf: '2020s'
	},
	AJ_AMI: {
		key: 'AJ_AMI',
		title: '1jeune1solution (aides-jeunes), Aide à la mobilité internationale',
		url: 'https://github.com/betagouv/aides-jeunes/blob/8843e65/data/benefits/openfisca/aide_mobilite_internationale_eligibilite.yml',
		asOf: '2026-08-19'
	},
	OF_AMI: {
		key: 'OF_AMI',
		title: 'OpenFisca France, aide à la mobilité internationale',
		url: 'https://github.com/openfisca/openfisca-france/tree/a7038ee/openfisca_france/parameters/prestations_sociales/education/mobilite/internationale/',
		asOf: '2026-07-23'
	},
	DLM_AMI: {
		key: 'DLM_AMI',
		title: 'Découvrir le monde, aide à la mobilité internationale',
		url: 'https://www.decouvrirlemonde.jeunes.gouv.fr/aide-la-mobilite-internationale-ami-210',
		asOf: '2024-2025'
	},
	PVT_BIJ: {
		key: 'PVT_BIJ',
		title: 'Bureau Information Jeunesse de Brest, programme vacances-travail',
		url: 'https://www.bij-brest.org/article205.html',
		asOf: '2025-01-06'
	},
	PVT_AGE: {
		key: 'PVT_AGE',
		title: 'Allianz Voyage, limite d’âge du PVT',
		url: 'https://travel.allianz-voyage.fr/conseils-voyage/partir-en-pvt/la-limite-d-age-pour-partir-en-sejour-pvt.html',
		asOf: '2019+'
	},
	PVT_LIST: {
		key: 'PVT_LIST',
		title: 'ANIENIT, pays du programme vacances-travail',
		url: 'https://www.anienit.org/new-s-bil/article/emploi-a-l-etranger-qu-est-ce-que-le-programme-vacances-travail-pvt/338',
		asOf: '2022-09-15'
	},
	PVT_FDM: {
		key: 'PVT_FDM',
		title: 'Français du monde, le programme vacances-travail',
		url: 'https://francais-du-monde.org/2019/06/20/le-programme-vacances-travail-pvt/page/2',
		asOf: '2019-06-20'
	},
	FT_PREV: {
		key: 'FT_PREV',
		title: 'Previssima, aide à la mobilité',
		url: 'https://www.previssima.fr/question-pratique/pole-emploi-quest-ce-que-laide-a-la-mobilite.html',
		asOf: '2025'
	},
	FT_CAFE: {
		key: 'FT_CAFE',
		title: 'Café Déclic, aide à la mobilité',
		url: 'https://cafedeclic.com/article/france-travail-une-aide-a-la-mobilite-pour-faciliter-le-retour-a-l-emploi',
		asOf: '2024-2025'
	},
	FT_INST: {
		key: 'FT_INST',
		title: 'Bulletin officiel, instruction 2024-7 du 7 février 2024',
		url: 'https://bo-pole-emploi.org/bulletinsofficiels/instruction-dg-n-2024-7-du-7-fevrier-2024-bo-n-2024-10.html',
		asOf: '2024-02-07'
	},
	FT_OCC: {
		key: 'FT_OCC',
		title: 'Carif-Oref Occitanie, aides à la mobilité',
		url: 'https://cariforefoccitanie.fr/orientation-et-parcours-des-publics/dispositifs-et-politiques-publiques/fiches-techniques-demandeurs-demploi/aides-a-la-mobilite',
		asOf: '2023'
	},
	OF_CEJ: {
		key: 'OF_CEJ',
		title: 'OpenFisca France, contrat d’engagement jeune',
		url: 'https://github.com/openfisca/openfisca-france/tree/a7038ee/openfisca_france/parameters/prestations_sociales/education/contrat_engagement_jeune/',
		asOf: '2026-07-23'
	},
	AJ_CEJ: {
		key: 'AJ_CEJ',
		title: '1jeune1solution (aides-jeunes), Contrat d’engagement jeune',
		url: 'https://github.com/betagouv/aides-jeunes/blob/8843e65/data/benefits/openfisca/contrat_engagement_jeune.yml',
		asOf: '2026-08-19'
	},
	PACEA_CI: {
		key: 'PACEA_CI',
		title: 'Centre Inffo, mise en œuvre du PACEA',
		url: 'https://www.centre-inffo.fr/site-droit-formation/actualites-droit/mise-en-oeuvre-du-pacea-par-les-missions-locales-et-autres-acteurs',
		asOf: '2017-02-10'
	},
	PACEA_RSA: {
		key: 'PACEA_RSA',
		title: 'Réussir SA, parcours d’accompagnement',
		url: 'https://reussir-sa.fr/parcours-daccompagnement-vers-lemploi-et-lautonomie',
		asOf: '2022+'
	},
	ZEL_YV: {
		key: 'ZEL_YV',
		title: 'Mutuelle MMG, la bourse Zellidja',
		url: 'https://mutuelle-mmg.yvon.eu/international/la-bourse-zellidja',
		asOf: '2023'
	},
	ZEL_FJ: {
		key: 'ZEL_FJ',
		title: 'France Jeunes, les bourses Zellidja',
		url: 'https://france-jeunes.net/lire-les-bourses-zellidja-27970.htm',
		asOf: 'older'
	},
	LAD_2024: {
		key: 'LAD_2024',
		title: 'La 1ère (France Télévisions), aide au voyage jusqu’à 28 ans',
		url: 'https://la1ere.francetvinfo.fr/guadeloupe/aide-au-voyage-pour-les-etudiants-elle-sera-possible-desormais-jusqu-a-28-ans-1490894.html',
		asOf: '2024-05-24'
	},
	LAD_FREDO: {
		key: 'LAD_FREDO',
		title: 'Fredo (La Réunion), passeport mobilité études',
		url: 'https://fredo.re/ad/dispositif-passeport-mobilite-etudes-de-ladom',
		asOf: '2023-2024'
	},
	LAD_APP: {
		key: 'LAD_APP',
		title: 'Mes aides apprenti, passeport pour la mobilité des études',
		url: 'https://mesaidesapprenti.fr/aides/74-passeport-pour-la-mobilite-des-etudes-pme.html',
		asOf: '2024+'
	},
	AJ_D1825: {
		key: 'AJ_D1825',
		title: '1jeune1solution (aides-jeunes), Départ 18:25',
		url: 'https://github.com/betagouv/aides-jeunes/blob/8843e65/data/benefits/openfisca/depart1825_montant_maximum.yml',
		asOf: '2026-08-19'
	},
	OF_D1825: {
		key: 'OF_D1825',
		title: 'OpenFisca France, Départ 18:25',
		url: 'https://github.com/openfisca/openfisca-france/blob/a7038ee/openfisca_france/model/prestations/depart1825.py',
		asOf: '2026-07-23'
	}
} satisfies Record<string, Source>;
