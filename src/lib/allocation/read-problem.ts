import { done, type Done } from '#lib/basics/outcome.ts';
import {
	type Applicant,
	maxCriteria,
	type Offer,
	type Precedence,
	type Problem,
	type SubReserve
} from './problem.ts';
import type { Faults } from './fault.ts';
import { type KnownOffers, Reading } from './reading.ts';

/**
 * Reads a round from parsed JSON: `{seed, offers: [{id, capacity, reserve, subReserves?, precedence?, order?}],
 * applicants: [{id, priority, preferences, criteria?, scores?}]}`. Names it does not know are left aside.
 * Answers every fault with the path to it, at most a hundred; nothing is corrected silently.
 */
export function readProblem(value: unknown): Done<Problem> | Faults {
	const read = new Reading();
	const root = read.object(value, '');
	if (!root) return read.faults();

	const seed = read.text(root.seed, 'seed');
	const offers = readOffers(read, root.offers);
	const known = new Map(offers.map(({ id }) => [id, id]));
	const applicants = readApplicants(read, root.applicants, known);
	checkOrders(read, offers, applicants);
	checkCriteria(read, offers);
	return read.isSound ? done({ seed, offers, applicants }) : read.faults();
}

export function readOffers(read: Reading, value: unknown): Offer[] {
	const seen = new Map<string, number>();
	return read.list(value, 'offers').flatMap((each, position) => {
		const at = `offers[${position}]`;
		const fields = read.object(each, at);
		if (!fields) return [];
		const id = read.newId(fields.id, `${at}.id`, seen, position, 'offers');
		const capacity = read.count(fields.capacity, `${at}.capacity`);
		const reserve = read.count(fields.reserve, `${at}.reserve`);
		if (reserve > capacity)
			read.fault({ kind: 'over-capacity', at: `${at}.reserve`, count: reserve, most: capacity });
		const subReserves = readSubReserves(read, fields.subReserves, `${at}.subReserves`, reserve);
		const precedence = fields.precedence ?? 'reserved-first';
		if (precedence !== 'reserved-first' && precedence !== 'open-first')
			read.fault({
				kind: 'not-word',
				at: `${at}.precedence`,
				words: '"reserved-first", "open-first"',
				found: read.shown(precedence)
			});
		const order = fields.order === undefined ? null : read.texts(fields.order, `${at}.order`);
		return [{ id, capacity, reserve, subReserves, precedence: precedence as Precedence, order }];
	});
}

function readSubReserves(read: Reading, value: unknown, at: string, reserve: number): SubReserve[] {
	if (value === undefined) return [];
	const seen = new Map<string, number>();
	const found = read.list(value, at).flatMap((each, position) => {
		const fields = read.object(each, `${at}[${position}]`);
		if (!fields) return [];
		const criterion = read.newId(fields.criterion, `${at}[${position}].criterion`, seen, position, at);
		return [{ criterion, seats: read.count(fields.seats, `${at}[${position}].seats`) }];
	});
	const seats = found.reduce((sum, each) => sum + each.seats, 0);
	if (seats > reserve) read.fault({ kind: 'over-reserve', at, count: seats, most: reserve });
	return found;
}

function readApplicants(read: Reading, value: unknown, offers: KnownOffers): Applicant[] {
	const seen = new Map<string, number>();
	return read.list(value, 'applicants').flatMap((each, position) => {
		const at = `applicants[${position}]`;
		const fields = read.object(each, at);
		if (!fields) return [];
		const id = read.newId(fields.id, `${at}.id`, seen, position, 'applicants');
		if (typeof fields.priority !== 'boolean')
			read.fault({ kind: 'not-truth', at: `${at}.priority`, found: read.shown(fields.priority) });
		return [
			{
				id,
				priority: fields.priority === true,
				criteria: fields.criteria === undefined ? [] : read.texts(fields.criteria, `${at}.criteria`),
				preferences: read.texts(fields.preferences, `${at}.preferences`, offers),
				scores: readScores(read, fields.scores, `${at}.scores`, offers)
			}
		];
	});
}

const noScores: ReadonlyMap<string, number> = new Map();

function readScores(read: Reading, value: unknown, at: string, offers: KnownOffers) {
	const fields = value === undefined ? undefined : read.object(value, at);
	if (!fields) return noScores;
	const scores = new Map<string, number>();
	for (const [offer, score] of Object.entries(fields)) {
		const path = `${at}[${read.shown(offer)}]`;
		if (!offers.has(offer)) read.fault({ kind: 'unknown-offer', at: path, found: read.shown(offer) });
		else if (typeof score !== 'number' || !Number.isFinite(score) || score < 0)
			read.fault({ kind: 'not-score', at: path, found: read.shown(score) });
		else scores.set(offer, score);
	}
	return scores;
}

/** A published order ranks known applicants, each once, and leaves out nobody who chose the offer. */
function checkOrders(read: Reading, offers: readonly Offer[], applicants: readonly Applicant[]): void {
	if (offers.every(({ order }) => order === null)) return;
	const known = new Set(applicants.map(({ id }) => id));
	const ranked = new Map<string, ReadonlySet<string>>();
	offers.forEach(({ id, order }, position) => {
		if (!order) return;
		ranked.set(id, new Set(order));
		order.forEach((applicant, rank) => {
			if (!known.has(applicant))
				read.fault({
					kind: 'unknown-applicant',
					at: `offers[${position}].order[${rank}]`,
					found: read.shown(applicant)
				});
		});
	});
	applicants.forEach(({ id, preferences }, position) => {
		preferences.forEach((offer, rank) => {
			if (ranked.get(offer)?.has(id) === false)
				read.fault({
					kind: 'left-out-of-order',
					at: `applicants[${position}].preferences[${rank}]`,
					offer: read.shown(offer),
					found: read.shown(id)
				});
		});
	});
}

export function checkCriteria(read: Reading, offers: readonly Offer[]): void {
	const names = new Set(offers.flatMap(({ subReserves }) => subReserves.map(({ criterion }) => criterion)));
	if (names.size > maxCriteria)
		read.fault({ kind: 'many-criteria', at: 'offers', count: names.size, most: maxCriteria });
}
