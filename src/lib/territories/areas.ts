import type { Said } from '#lib/basics/said.ts';

export const areaIds = ['europe', 'africa', 'america', 'asia', 'oceania'] as const;
/** A part of the world, to look for a destination without knowing the country. */
export type AreaId = (typeof areaIds)[number];

export const areaNames: Readonly<Record<AreaId, Said>> = {
	europe: { fr: 'Europe', en: 'Europe' },
	africa: { fr: 'Afrique', en: 'Africa' },
	america: { fr: 'Amériques', en: 'Americas' },
	asia: { fr: 'Asie', en: 'Asia' },
	oceania: { fr: 'Océanie', en: 'Oceania' }
};

/** UN M49 continents; Cyprus, Turkey and the Caucasus stand with Europe, whose programmes they take part in. */
const countriesOf: Readonly<Record<Exclude<AreaId, 'asia'>, string>> = {
	europe:
		'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU ' +
		'LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK',
	africa:
		'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ ' +
		'NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
	america:
		'AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ ' +
		'MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI',
	oceania: 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS'
};

const areaByCountry = new Map<string, AreaId>(
	Object.entries(countriesOf).flatMap(([area, codes]) =>
		codes.split(' ').map((code): [string, AreaId] => [code, area as AreaId])
	)
);

/** The part of the world a country (ISO 3166-1 alpha-2) lies in. */
export function areaOf(country: string): AreaId {
	return areaByCountry.get(country) ?? 'asia';
}

/** The countries of an area among those given. */
export function countriesIn(area: AreaId, among: Iterable<string>): string[] {
	return [...among].filter((country) => areaOf(country) === area);
}
