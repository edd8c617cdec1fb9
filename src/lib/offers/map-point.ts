import { venuePoints } from '#lib/territories/distance.ts';

/** Where an offer stands on a map, in degrees. `isApproximate`: somewhere in the country, for want of better. */
export interface MapPoint {
	readonly lat: number;
	readonly lon: number;
	readonly isApproximate: boolean;
}

interface Placed {
	country: string | null;
	town: string;
	latitude: number | null;
	longitude: number | null;
}

/**
 * The point that was given, else the town when we know it, else the largest town of the country; null when the country
 * is not known either.
 */
export function mapPoint({ country, town, latitude, longitude }: Placed): MapPoint | null {
	if (latitude !== null && longitude !== null) return { lat: latitude, lon: longitude, isApproximate: false };
	if (country === null) return null;
	const points = venuePoints(country, town);
	const [first] = points;
	return first ? { lat: first.latitude, lon: first.longitude, isApproximate: points.length > 1 } : null;
}
