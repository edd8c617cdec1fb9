import type { Said } from '#lib/basics/said.ts';

/** A country or territory. `in` says where one is, `to` where one goes: "en Pologne", "in Poland", "to Poland". */
export interface Country {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	readonly name: Said;
	readonly in: Said;
	readonly to: Said;
}

/** Inhabited countries and territories by the French preposition they take. */
const byPreposition: Readonly<Record<string, string>> = {
	en:
		'AD AF AL AM AO AR AT AU AZ BA BE BG BO BY CD CF CH CI CN CO CR CZ DE DO DZ EC EE EG ER ES ET FI FM FR GE ' +
		'GF GM GN GP GQ GR GW HR HT HU ID IE IL IN IQ IR IS IT JM JO KP KR LT LV LY MD MK MM MN MQ MR MY NA NC NO ' +
		'NZ PF PG PL PS RO RS RU SA SE SI SK SL SO SY SZ TH TN TR TZ UA UG UY UZ ZA ZM',
	au:
		'BD BF BI BJ BN BR BT BW BZ CA CG CL CM CV DK EH GA GB GH GL GT GY HN JP KE KG KH KW KZ LA LB LI LK LR LS ' +
		'LU MA ME ML MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR SS SV TD TG TJ TL TM VA VE VN VU YE ZW',
	aux: 'AE AS AX BM BQ BS CK FJ FK FO KM KY MH MP MV NL PH PN PW SB SC TC US VG VI WS',
	à:
		'AG AI AW BH BL CU CW CY DJ GG GI GU HK JE KI KN LC MC MF MG MO MS MT MU NR NU OM PM PR RE SG SH SM ST SX ' +
		'TK TO TT TV TW VC WF YT',
	'à la': 'BB DM GD',
	'sur l’': 'IM'
};

/** Where the Unicode name is long, or not the one people use here. */
const usualNames: Readonly<Record<string, Partial<Said>>> = {
	CD: { fr: 'République démocratique du Congo', en: 'Democratic Republic of the Congo' },
	CG: { fr: 'Congo', en: 'Congo' },
	CZ: { fr: 'République tchèque', en: 'Czech Republic' },
	GF: { fr: 'Guyane' },
	HK: { fr: 'Hong Kong', en: 'Hong Kong' },
	IM: { fr: 'île de Man' },
	MM: { fr: 'Birmanie', en: 'Myanmar' },
	MO: { fr: 'Macao', en: 'Macao' },
	PS: { fr: 'Palestine', en: 'Palestine' },
	TR: { en: 'Turkey' },
	VA: { fr: 'Vatican' }
};

const takingThe = new Set(
	'AE AX BQ BS CD CF CK CZ DO FK FO GB GM IM KM KY MH MP MV NL PH PN SB SC TC US VG VI'.split(' ')
);

const unicodeNames = {
	fr: new Intl.DisplayNames('fr', { type: 'region' }),
	en: new Intl.DisplayNames('en', { type: 'region' })
};

/** Inhabited countries and territories of the world, by ISO code. */
export const countries: ReadonlyMap<string, Country> = new Map(
	Object.entries(byPreposition)
		.flatMap(([preposition, codes]) => codes.split(' ').map((code) => country(code, preposition)))
		.sort((a, b) => (a.code < b.code ? -1 : 1))
		.map((listed) => [listed.code, listed])
);

function country(code: string, preposition: string): Country {
	const name = { fr: nameIn('fr', code), en: nameIn('en', code) };
	const fr = preposition.endsWith('’') ? preposition + name.fr : `${preposition} ${name.fr}`;
	const article = takingThe.has(code) ? 'the ' : '';
	return {
		code,
		name,
		in: { fr, en: `in ${article}${name.en}` },
		to: { fr, en: `to ${article}${name.en}` }
	};
}

function nameIn(locale: 'fr' | 'en', code: string): string {
	return usualNames[code]?.[locale] ?? unicodeNames[locale].of(code) ?? code;
}

/** Every country by its name, in the alphabetical order of a language. */
export function countriesByName(locale: keyof Said): { code: string; name: string }[] {
	const { compare } = new Intl.Collator(locale);
	return [...countries.values()]
		.map(({ code, name }) => ({ code, name: name[locale] }))
		.sort((one, other) => compare(one.name, other.name));
}
