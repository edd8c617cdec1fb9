import { revealedSeed } from '#lib/allocation/lottery.ts';
import type { Precedence } from '#lib/allocation/problem.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { sealedScores } from '#lib/panels/score-list.ts';
import { type Day, noonInParis } from '#lib/basics/day.ts';
import type { Seats } from './opening.ts';

/**
 * Open to choices, then frozen, then a run asked by one officer and done by another, then published: places are answered
 * and freed ones given out again, until it is closed.
 */
export const roundStates = ['open', 'frozen', 'asked', 'run', 'published', 'closed'] as const;
export type RoundState = (typeof roundStates)[number];

/** States in which everyone may read the answers, each their own, and check the whole. */
export const publicStates = ['published', 'closed'] as const satisfies RoundState[];
export const isPublic = (state: RoundState) => publicStates.some((one) => one === state);

/** Choices may change until noon in Paris on the closing day. */
export function takesChoices(round: { state: string; closes_on: Day }, now: Date): boolean {
	return round.state === 'open' && now < noonInParis(round.closes_on);
}

/** Between the freeze and the publication who ranked may still leave, once. */
export function mayWithdraw(round: { state: string }, entry: { left_at: Date | null }): boolean {
	return ['frozen', 'asked', 'run'].includes(round.state) && entry.left_at === null;
}

/** What the freeze writes down: everything the run will use but the seed, which nobody knows yet. */
export interface FrozenList {
	readonly offers: readonly FrozenOffer[];
	readonly applicants: readonly FrozenApplicant[];
}

export interface FrozenOffer extends Omit<Seats, 'subReserves'> {
	readonly id: string;
	readonly subReserves?: Seats['subReserves'];
	readonly precedence?: Precedence;
}

export interface FrozenApplicant {
	readonly id: string;
	readonly priority: boolean;
	readonly criteria?: readonly string[];
	readonly preferences: readonly string[];
}

/**
 * The list as text, the same for the same list: offers, applicants and criteria stand in the order of their ids, and
 * what says nothing (no sub-reserve, no criterion, the usual precedence) is left out.
 */
export function listText({ offers, applicants }: FrozenList): string {
	return JSON.stringify({
		offers: offers.toSorted(byText(({ id }) => id)).map(offerLine),
		applicants: applicants.toSorted(byText(({ id }) => id)).map(applicantLine)
	});
}

const byText =
	<T>(text: (of: T) => string) =>
	(one: T, other: T) =>
		text(one) < text(other) ? -1 : 1;

function offerLine({ id, capacity, reserve, subReserves = [], precedence }: FrozenOffer) {
	return {
		id,
		capacity,
		reserve,
		...(subReserves.length > 0 && {
			subReserves: subReserves
				.toSorted(byText(({ criterion }) => criterion))
				.map(({ criterion, seats }) => ({ criterion, seats }))
		}),
		...(precedence === 'open-first' && { precedence })
	};
}

function applicantLine({ id, priority, criteria = [], preferences }: FrozenApplicant) {
	return { id, priority, ...(criteria.length > 0 && { criteria: criteria.toSorted() }), preferences };
}

/**
 * The problem the run solves and everyone can check: the very text of the list, with the seed in front. Where a panel
 * scored, each applicant also has their score at every offer they chose.
 */
export function problemText(
	seed: string,
	list: string,
	scores: ReadonlyMap<string, number> | null = null
): string {
	const text = scores ? scoredList(list, scores) : list;
	return `{"seed":${JSON.stringify(seed)},${text.slice(1)}`;
}

function scoredList(list: string, scores: ReadonlyMap<string, number>): string {
	const { applicants, ...rest } = JSON.parse(list) as FrozenList;
	return JSON.stringify({
		...rest,
		applicants: applicants.map((applicant) => ({
			...applicant,
			scores: Object.fromEntries(applicant.preferences.map((offer) => [offer, scores.get(applicant.id)]))
		}))
	});
}

export interface Sealed {
	readonly frozen_list: string;
	readonly list_hash: string;
	readonly seed_secret: string;
	readonly seed_commitment: string;
	/** Whether a panel scores, and what it sealed. */
	readonly has_panel: boolean;
	readonly score_list: string | null;
	readonly score_hash: string | null;
}

/** What stands between a frozen round and its run: something that was published has changed, or scores are missing. */
export type NotRunnable = 'list-changed' | 'seed-changed' | 'scores-changed' | 'scores-missing';

/** The list of a frozen round and its panel's scores, null where none scores; or what of them is not as published. */
export function frozenOf(
	round: Omit<Sealed, 'seed_secret' | 'seed_commitment'>
): { list: string; scores: ReadonlyMap<string, number> | null } | { changed: NotRunnable } {
	const { frozen_list: list, list_hash, has_panel, score_list } = round;
	if (sha256(list) !== list_hash) return { changed: 'list-changed' };
	if (!has_panel) return { list, scores: null };
	if (score_list === null) return { changed: 'scores-missing' };
	const scores = scoresOf(round);
	if (!scores) return { changed: 'scores-changed' };
	const { applicants } = JSON.parse(list) as FrozenList;
	return applicants.every(({ id }) => scores.has(id)) ? { list, scores } : { changed: 'scores-missing' };
}

/** The problem of a frozen round, once the public value is known; or why it cannot be run as it was published. */
export function problemOf(round: Sealed, publicValue: string): { text: string } | { changed: NotRunnable } {
	const frozen = frozenOf(round);
	if ('changed' in frozen) return frozen;
	const seed = revealedSeed(round.seed_commitment, round.seed_secret, publicValue);
	if (seed === null) return { changed: 'seed-changed' };
	return { text: problemText(seed, frozen.list, frozen.scores) };
}

/** What the panel of a round sealed; null where none scores, or not yet. */
export function scoresOf(round: Pick<Sealed, 'score_list' | 'score_hash' | 'list_hash'>) {
	const { score_list, score_hash, list_hash } = round;
	return score_list !== null && score_hash !== null ? sealedScores(score_list, score_hash, list_hash) : null;
}

/** The seed of dry runs, which everyone can see is not the real one. */
export const dryRunSeed = (listHash: string) => `dry run of ${listHash}`;

/** The ranking after one press of a button; null when it would change nothing. */
export function reranked(
	ranking: readonly string[],
	press: { act: 'add' | 'remove' | 'up' | 'down'; offerId: string },
	most: number
): string[] | null {
	const at = ranking.indexOf(press.offerId);
	if (press.act === 'add') return at < 0 && ranking.length < most ? [...ranking, press.offerId] : null;
	if (at < 0) return null;
	if (press.act === 'remove') return ranking.filter((id) => id !== press.offerId);
	const to = press.act === 'up' ? at - 1 : at + 1;
	const other = ranking[to];
	return other === undefined ? null : ranking.with(to, press.offerId).with(at, other);
}
