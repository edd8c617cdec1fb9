import { asPath, course } from '#lib/ui/map/course.ts';
import { frameAround } from '#lib/ui/map/frame.ts';
import { placeLabels } from '#lib/ui/map/labels.ts';
import { chart, project } from '#lib/ui/map/projection.ts';
import { geoInterpolate, geoNaturalEarth1 } from 'd3-geo';
import { describe, expect, test } from 'vitest';

const lille = { lat: 50.63, lon: 3.06 };
const fenoarivo = { lat: -17.381, lon: 49.409 };

test.each([
	[0, 0],
	[50.63, 3.06],
	[-33.9, 151.2],
	[71, -156]
])('the place %d, %d is where d3-geo puts it', (lat, lon) => {
	const d3 = geoNaturalEarth1().scale(292.5).translate(project(0, 0));
	const [x, y] = d3([lon, lat]) ?? [Number.NaN, Number.NaN];
	expect(project(lat, lon)[0]).toBeCloseTo(x, 6);
	expect(project(lat, lon)[1]).toBeCloseTo(y, 6);
});

describe('a course', () => {
	test('follows the great circle, from one end to the other', () => {
		const way = course(lille, fenoarivo);
		const halfway = geoInterpolate(
			[lille.lon, lille.lat],
			[fenoarivo.lon, fenoarivo.lat]
		)(6 / (way.length - 1));
		expect(way[0]).toEqual(project(lille.lat, lille.lon));
		expect(way[6]?.[0]).toBeCloseTo(project(halfway[1], halfway[0])[0], 6);
		expect(way.at(-1)?.[1]).toBeCloseTo(project(fenoarivo.lat, fenoarivo.lon)[1], 6);
	});

	test('to where one already is has no hole in its numbers', () => {
		expect(course(lille, lille).flat().every(Number.isFinite)).toBe(true);
	});

	test('over the date line is broken, not drawn across the whole chart', () => {
		expect(asPath(course({ lat: 60, lon: 170 }, { lat: 60, lon: -150 })).split('M')).toHaveLength(3);
	});
});

describe('labels', () => {
	const frame = { x: 0, y: 0, width: 400, height: 300 };

	test('never touch each other, a dot or the edge', () => {
		const points = [
			{ name: 'Saint-Louis', x: 200, y: 150 },
			{ name: 'Matam', x: 208, y: 152 },
			{ name: 'Kayes', x: 214, y: 158 }
		];
		const labels = placeLabels(points, { frame, size: 14, dot: 6 });
		const rows = labels.map((label) => label && `${label.anchor} ${Math.round(label.y)}`);
		expect(new Set(rows.filter(Boolean)).size).toBe(3);
	});

	test('are left out where there is no room', () => {
		const crowd = Array.from({ length: 60 }, (_, rank) => ({
			name: 'A long name',
			x: 200 + (rank % 8),
			y: 150
		}));
		expect(placeLabels(crowd, { frame, size: 14, dot: 6 })).toContain(null);
	});

	test('stay inside: a name at the right edge stands on the left', () => {
		expect(
			placeLabels([{ name: 'Analanjirofo', x: 395, y: 150 }], { frame, size: 14, dot: 6 })[0]?.anchor
		).toBe('end');
	});
});

describe('the frame', () => {
	test('holds every point and stays on the chart', () => {
		const points: [number, number][] = [project(71, -156), project(-45, 170)];
		const frame = frameAround(points, 1.3);
		expect(frame).toEqual({ x: 0, y: 0, ...chart });
	});

	test('does not dive into a single town', () => {
		expect(frameAround([project(50, 3)], 1.3).width).toBe(400);
	});
});
