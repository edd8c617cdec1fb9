import type { CostKind } from './balance.ts';
import type { PaymentTerms } from './payments.ts';
import type { Settled } from './plan.ts';

/** What the plan needs to know of a programme beyond its rules and its amount. */
export interface AidTerms {
	readonly settled: Exclude<Settled, 'granted'>;
	readonly payment: PaymentTerms;
	/** Costs that somebody else pays, in kind. */
	readonly covers: readonly CostKind[];
	/** Months before departure at which to ask, as the funder advises, and the last day where one is known. */
	readonly askMonthsBefore: number;
	readonly askBy: AskBy;
	/** Key of the source on the programme's page for the payment terms; null: nothing was found, read with care. */
	readonly source: string | null;
}

/** The last day to ask: counted from the first day of the stay, or a day of every year, or none that is known. */
export type AskBy = { readonly daysBeforeStart: number } | { readonly monthDay: string } | null;

const unknownPayment: PaymentTerms = {
	advancePercent: 0,
	isMonthly: false,
	restDays: 60,
	isKnown: false,
	mayAdvance: true
};
/** At the end of each month: how an allowance is usually paid. */
const eachMonth: PaymentTerms = { ...unknownPayment, isMonthly: true, mayAdvance: false };
const beforeDeparture = { daysBeforeStart: 1 };

const usual: AidTerms = {
	settled: 'decided',
	payment: unknownPayment,
	covers: [],
	askMonthsBefore: 3,
	askBy: beforeDeparture,
	source: null
};

/** Erasmus+ pays a part in advance and the rest after the documents; the share differs from school to school. */
const erasmus: AidTerms = { ...usual, askMonthsBefore: 6, source: 'E_AGENCE' };
const civicService: AidTerms = { ...usual, payment: eachMonth, askMonthsBefore: 4 };
const solidarityCorps: AidTerms = {
	...usual,
	payment: eachMonth,
	covers: ['travel', 'housing', 'food', 'insurance'],
	source: 'ESC_SP'
};
const groupJourney: AidTerms = { ...usual, covers: ['travel', 'housing', 'food'] };

const termsById: Readonly<Record<string, AidTerms>> = {
	'eplus-hed-studies': erasmus,
	'eplus-hed-traineeship': erasmus,
	'eplus-hed-short': erasmus,
	'eplus-vet-short': erasmus,
	'eplus-vet-erasmuspro': erasmus,
	'eplus-school-pupil': groupJourney,
	'eplus-youth-exchange': { ...groupJourney, source: 'YE_EC' },
	discovereu: { ...usual, settled: 'contest', covers: ['travel'], source: 'AJ_DISC' },
	'esc-volunteering-individual': solidarityCorps,
	'esc-volunteering-team': solidarityCorps,
	'esc-humanitarian': solidarityCorps,
	'service-civique-international': civicService,
	'volontariat-franco-allemand': { ...civicService, covers: ['travel'], source: 'VFA_BIJ' },
	vsi: { ...usual, payment: eachMonth },
	vie: { ...usual, payment: eachMonth },
	via: { ...usual, payment: eachMonth },
	jsi: { ...usual, settled: 'contest' },
	'vvv-si': { ...usual, settled: 'contest' },
	'ami-mobilite-internationale': {
		...usual,
		payment: { ...eachMonth, mayAdvance: true },
		source: 'AJ_AMI'
	},
	'hdf-mermoz': {
		...usual,
		payment: { advancePercent: 70, isMonthly: false, restDays: 60, isKnown: true, mayAdvance: false },
		source: 'MER_SKEMA'
	},
	'hdf-weimar-sommet-jeunes': { ...groupJourney, settled: 'contest', source: 'WEIMAR' },
	'eures-tms': { ...usual, source: 'TMS_LU' },
	'ft-aide-mobilite': {
		...usual,
		settled: 'right',
		payment: { ...unknownPayment, mayAdvance: false },
		askMonthsBefore: 1,
		askBy: { daysBeforeStart: -30 },
		source: 'FT_PREV'
	},
	alma: { ...usual, covers: ['travel', 'housing', 'food', 'insurance', 'transport'], source: 'ALMA_EC' },
	cej: { ...usual, settled: 'right', payment: eachMonth, askBy: null },
	pacea: { ...usual, payment: eachMonth, askBy: null },
	zellidja: {
		...usual,
		settled: 'contest',
		askMonthsBefore: 6,
		askBy: { monthDay: '01-31' },
		source: 'ZEL_YV'
	},
	'ladom-pme': { ...usual, settled: 'right', covers: ['travel'], source: 'LAD_2024' },
	'depart-1825': {
		...usual,
		settled: 'right',
		payment: { advancePercent: 100, isMonthly: false, restDays: 0, isKnown: true, mayAdvance: false },
		askMonthsBefore: 2,
		source: 'AJ_D1825'
	}
};

/** The careful terms where nothing was found about a programme. */
export function termsOf(programmeId: string): AidTerms {
	return Object.hasOwn(termsById, programmeId) ? (termsById[programmeId] ?? usual) : usual;
}
