/** The whole chart, in its own units: 1600 wide, from 84° north to 58° south. */
export const chart = { width: 1600, height: 720 };

const scale = 292.5;
const equator = 440;

/** A place on the chart, x to the right and y downwards, both in chart units, in the Natural Earth projection. */
export function project(lat: number, lon: number): [x: number, y: number] {
	const phi = (lat * Math.PI) / 180;
	const phi2 = phi * phi;
	const phi4 = phi2 * phi2;
	const x =
		((lon * Math.PI) / 180) *
		(0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4)));
	const y = phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4)));
	return [chart.width / 2 + scale * x, equator - scale * y];
}
