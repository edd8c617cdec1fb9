import type { Box } from './labels.ts';
import { chart } from './projection.ts';

/**
 * The part of the chart to show: around all points with room for their names, as wide as `shape` times its
 * height, never closer than a quarter of the world nor outside the chart.
 */
export function frameAround(points: [x: number, y: number][], shape: number): Box {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const across = Math.max(...xs) - Math.min(...xs);
	const down = Math.max(...ys) - Math.min(...ys);
	const width = Math.min(chart.width, Math.max(400, across * 1.45, down * 1.5 * shape));
	const height = Math.min(chart.height, width / shape);
	const clamp = (start: number, size: number, limit: number) =>
		Math.round(Math.min(Math.max(0, start), limit - size));
	return {
		x: clamp((Math.max(...xs) + Math.min(...xs) - width) / 2, width, chart.width),
		y: clamp((Math.max(...ys) + Math.min(...ys) - height) / 2, height, chart.height),
		width: Math.round(width),
		height: Math.round(height)
	};
}
