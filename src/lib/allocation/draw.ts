import { drawOrder } from './lottery.ts';
import { packedOf } from './packed.ts';
import type { Problem } from './problem.ts';

/** The draw of a problem, applicant → place from 0; made once for each problem, whatever the rules compared on it. */
export function drawOf(problem: Problem): Uint32Array {
	const known = drawn.get(problem);
	if (known) return known;
	const draw = drawOrder(problem.seed, packedOf(problem).ids);
	drawn.set(problem, draw);
	return draw;
}

const drawn = new WeakMap<Problem, Uint32Array>();
