import type { ChoiceExplanation, Explanation } from '#lib/allocation/explain.ts';
import { number } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';

/** One choice told to the person: what happened, then the figures behind it. */
export interface ToldChoice {
	readonly what: string;
	readonly figures: readonly string[];
}

/** A whole explanation in short sentences. `titleOf` names an offer by its id. */
export function toldExplanation(
	{ draw, drawn, choices }: Explanation,
	titleOf: (offer: string) => string
): { draw: string; choices: ToldChoice[] } {
	return {
		draw: m.allocation_why_draw({ draw: said(draw), drawn: said(drawn) }),
		choices: choices.map((choice) => ({
			what: outcome(choice, titleOf(choice.offer)),
			figures: figures(choice)
		}))
	};
}

const said = (value: number) => number(value, getLocale());

function outcome({ outcome: what, rank, seats, reserved }: ChoiceExplanation, offer: string): string {
	const words = { rank: String(rank), offer, seats: said(seats), reserved: said(reserved) };
	const isAllReserved = seats > 0 && reserved >= seats;
	switch (what) {
		case 'seated':
			return m.allocation_why_seated(words);
		case 'no-seats':
			return m.allocation_why_no_seats(words);
		case 'behind':
			return seats === 1 ? m.awards_why_behind_one(words) : m.allocation_why_behind(words);
		case 'behind-reserve':
			return isAllReserved ? m.awards_why_all_reserved(words) : m.allocation_why_reserve(words);
	}
}

function figures(choice: ChoiceExplanation): string[] {
	const { outcome: what, score, ahead, lastSeated, by, waitingPlace } = choice;
	const own = by === 'score' && score !== null ? [m.allocation_why_own_score({ score: said(score) })] : [];
	if (what === 'seated' || what === 'no-seats') return own;
	const lines = [
		...own,
		...reserveFigures(choice),
		m.allocation_why_ahead({ count: ahead === null ? m.allocation_why_few() : said(ahead) })
	];
	if (lastSeated && by === 'draw') lines.push(m.allocation_why_last_draw({ draw: said(lastSeated.draw) }));
	if (lastSeated && by === 'score' && lastSeated.score !== null)
		lines.push(m.allocation_why_last_score({ score: said(lastSeated.score) }));
	if (waitingPlace !== null) lines.push(m.allocation_why_waiting({ place: said(waitingPlace) }));
	return lines;
}

function reserveFigures({ outcome, kept, precedence }: ChoiceExplanation): string[] {
	if (outcome !== 'behind-reserve') return [];
	return [
		...(kept > 0 ? [m.opening_why_kept({ count: kept })] : []),
		...(precedence === 'open-first' ? [m.opening_why_open_first()] : [])
	];
}
