/** A rectangle in chart units, from its top left corner. */
export type Box = { x: number; y: number; width: number; height: number };

export type Label = { x: number; y: number; anchor: 'start' | 'middle' | 'end' };

const overlaps = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = (box: Box, frame: Box) =>
	box.x >= frame.x &&
	box.y >= frame.y &&
	box.x + box.width <= frame.x + frame.width &&
	box.y + box.height <= frame.y + frame.height;

/** Where a label may stand around its dot, best first: which side, and how far down in line heights. */
const stands = [
	['start', 0],
	['end', 0],
	['start', 0.55],
	['end', 0.55],
	['start', -0.55],
	['end', -0.55],
	['middle', -1],
	['middle', 1],
	['start', 1.1],
	['end', 1.1],
	['start', -1.1],
	['end', -1.1]
] as const;

/**
 * A place for each label that touches no dot, no other label and no edge; null where there is none left, the
 * first points being served first. Sizes are chart units; the text's width is reckoned, not measured.
 */
export function placeLabels(
	points: { name: string; x: number; y: number }[],
	{ frame, size, dot }: { frame: Box; size: number; dot: number }
): (Label | null)[] {
	const taken: Box[] = points.map(({ x, y }) => ({
		x: x - dot,
		y: y - dot,
		width: 2 * dot,
		height: 2 * dot
	}));
	return points.map(({ name, x, y }) => {
		const width = name.length * size * 0.54;
		for (const [anchor, down] of stands) {
			const gap = anchor === 'middle' ? 0 : (dot + size * 0.3) * (Math.abs(down) > 0.5 ? 0.8 : 1);
			const at = { start: x + gap, middle: x, end: x - gap }[anchor];
			const middle = y + down * (size * 0.75 + dot);
			const left = { start: at, middle: at - width / 2, end: at - width }[anchor];
			const box = { x: left, y: middle - size * 0.5, width, height: size };
			if (!isInside(box, frame) || taken.some((other) => overlaps(box, other))) continue;
			taken.push(box);
			return { x: at, y: middle + size * 0.34, anchor };
		}
		return null;
	});
}
