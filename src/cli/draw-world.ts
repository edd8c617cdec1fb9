import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chart, project } from '#lib/ui/map/projection.ts';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const topology = createRequire(import.meta.url)('world-atlas/land-110m.json') as Topology<{
	land: GeometryCollection;
}>;

const [centreX, centreY] = project(0, 0);
const projection = geoNaturalEarth1()
	.scale(292.5)
	.translate([centreX, centreY])
	.clipExtent([
		[0, 0],
		[chart.width, chart.height]
	]);

/** Rings of whole units; points nearer than `step` to the last kept one, and islets, are left out. */
function simplify(path: string, step: number, leastPoints: number) {
	return path
		.split('M')
		.filter(Boolean)
		.map((ring) => {
			const kept: [number, number][] = [];
			for (const pair of ring.replace('Z', '').split('L')) {
				const [x, y] = pair.split(',').map((number) => Math.round(Number(number))) as [number, number];
				const last = kept.at(-1);
				if (!last || Math.hypot(x - last[0], y - last[1]) >= step) kept.push([x, y]);
			}
			return kept;
		})
		.filter((ring) => ring.length >= leastPoints)
		.map((ring) => ring.map((point, position) => relative(point, ring[position - 1])).join('') + 'z')
		.join('');
}

function relative([x, y]: [number, number], before?: [number, number]) {
	if (!before) return `M${x} ${y}l`;
	const [dx, dy] = [x - before[0], y - before[1]];
	return `${dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
}

function gridLine(points: [lat: number, lon: number][]) {
	return 'M' + points.map(([lat, lon]) => project(lat, lon).map(Math.round).join(' ')).join('L');
}

const steps = (from: number, to: number, by: number) =>
	Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, step) => from + step * by);

const grid = [
	...steps(-165, 165, 15).map((lon) => gridLine(steps(-57, 83, 14).map((lat) => [lat, lon]))),
	...steps(-45, 75, 15).map((lat) =>
		gridLine([
			[lat, -180],
			[lat, 180]
		])
	)
].join('');

const world = feature(topology, topology.objects.land);
const land = {
	...world,
	features: world.features.map((one) =>
		one.geometry.type === 'MultiPolygon'
			? {
					...one,
					geometry: {
						...one.geometry,
						coordinates: one.geometry.coordinates.filter(
							(polygon) => !polygon[0]?.every(([, lat]) => Number(lat) < -58)
						)
					}
				}
			: one
	)
};

const svg =
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chart.width} ${chart.height}">` +
	`<path fill="#cdede6" d="${simplify(geoPath(projection)(land) ?? '', 4, 4)}"/>` +
	`<path fill="none" stroke="#0a5566" stroke-opacity=".13" d="${grid}"/></svg>\n`;
await writeFile(new URL('../lib/ui/map/land.svg', import.meta.url), svg);
console.log(`land.svg: ${svg.length} bytes`);
