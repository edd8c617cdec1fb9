import { communeTable } from './commune-table.ts';
import { townTable } from './town-table.ts';

/** A point in degrees. */
export interface Point {
	readonly latitude: number;
	readonly longitude: number;
}

/** A town that can be named. `fr` is the name French people use, where it is not the local one. */
export interface Town extends Point {
	readonly name: string;
	readonly fr: string;
}

/** Whole kilometres, both ends included. Equal where both places are known; a span where one is only a country. */
export interface KilometreSpan {
	readonly minKm: number;
	readonly maxKm: number;
}

const earthRadiusKm = 6371.0088;

/**
 * Great-circle kilometres between two points on a sphere of the mean radius, by the special case of Vincenty's formula:
 * exact for neighbours and for antipodes alike, where haversines and cosines each lose half their digits.
 */
export function greatCircleKm(a: Point, b: Point): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const from = radians(a.latitude);
	const to = radians(b.latitude);
	const turn = radians(b.longitude - a.longitude);
	const across = Math.cos(to) * Math.sin(turn);
	const along = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
	const inwards = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(turn);
	return earthRadiusKm * Math.atan2(Math.hypot(across, along), inwards);
}

/** The shortest and the longest way from one of these places to one of those. Throws a RangeError on an empty list. */
export function kilometreSpan(from: readonly Point[], to: readonly Point[]): KilometreSpan {
	const ways = from.flatMap((start) => to.map((end) => greatCircleKm(start, end)));
	if (ways.length === 0) throw new RangeError('No place to measure from or to');
	return { minKm: Math.floor(Math.min(...ways)), maxKm: Math.floor(Math.max(...ways)) };
}

/** Where someone who lives in that commune sets out: its centre, or the corners of the region when it is not known. */
export function departurePoints(commune: string | null): readonly Point[] {
	const known = commune === null ? undefined : communes.get(folded(commune));
	return known ? [known] : corners;
}

/** Where a stay in that town of that country takes place: the town, or every town listed when it is not known. */
export function venuePoints(country: string, town: string | null): readonly Point[] {
	const listed = townsOf(country);
	const wanted = town === null ? '' : folded(town);
	const known = listed.find(({ name, fr }) => folded(name) === wanted || folded(fr) === wanted);
	return known ? [known] : listed;
}

/** The towns listed for a country, the largest first; empty for a country that is not. */
export function townsOf(country: string): readonly Town[] {
	return Object.hasOwn(townTable, country) ? readTowns(townTable[country] ?? '') : [];
}

const communes: ReadonlyMap<string, Town> = new Map(
	Object.values(communeTable)
		.flatMap(readTowns)
		.map((town) => [folded(town.name), town])
);

/** Towns at the edges of the region: Dunkerque, Fourmies, Château-Thierry, Beauvais, Abbeville. */
const corners = ['Dunkerque', 'Fourmies', 'Château-Thierry', 'Beauvais', 'Abbeville'].flatMap(
	(name) => communes.get(folded(name)) ?? []
);

function readTowns(listed: string): Town[] {
	return listed.split('|').map((entry) => {
		const [, names = '', latitude, longitude] = /^(.+) (\S+) (\S+)$/.exec(entry) ?? [];
		const [fr = '', name = fr] = names.split('/');
		return { name, fr, latitude: Number(latitude), longitude: Number(longitude) };
	});
}

/** Without accents, capitals, hyphens or apostrophes, so that "ST QUENTIN" and "Saint-Quentin" meet. */
function folded(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.replace(/^st(e?) /, 'saint$1 ');
}
