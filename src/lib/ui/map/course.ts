import { project } from './projection.ts';

export type Place = { lat: number; lon: number };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

const onSphere = ({ lat, lon }: Place) => {
	const [phi, lambda] = [radians(lat), radians(lon)];
	return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
};

/**
 * The shortest way over the globe between two places, as chart points at most 6° apart, both ends included.
 * Two places at the same spot give that spot twice.
 */
export function course(from: Place, to: Place): [x: number, y: number][] {
	const [a, b] = [onSphere(from), onSphere(to)];
	const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
	const steps = Math.max(1, Math.ceil(degrees(angle) / 6));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const share = step / steps;
		const [wa, wb] =
			angle < 1e-6 ? [1 - share, share] : [Math.sin((1 - share) * angle), Math.sin(share * angle)];
		const [x, y, z] = [a[0] * wa + b[0] * wb, a[1] * wa + b[1] * wb, a[2] * wa + b[2] * wb];
		return project(degrees(Math.atan2(z, Math.hypot(x, y))), degrees(Math.atan2(y, x)));
	});
}

/** An SVG path through chart points, to whole units; broken where the way crosses the edge of the chart. */
export function asPath(points: [x: number, y: number][]): string {
	return points
		.map(([x, y], position) => {
			const before = points[position - 1];
			const isBroken = !before || Math.abs(before[0] - x) > 800;
			return `${isBroken ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`;
		})
		.join('');
}
