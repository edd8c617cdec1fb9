import type { Applicant, Offer, PackedApplicants, Problem } from './problem.ts';

/** The applicants of a problem in columns; worked out once for each problem. */
export function packedOf(problem: Problem): PackedApplicants {
	const known = problem.columns ?? packed.get(problem);
	if (known) return known;
	const found = pack(problem.offers, problem.applicants);
	packed.set(problem, found);
	return found;
}

/** A problem whose applicants were read into columns; they become objects when somebody asks for them one by one. */
export function packedProblem(seed: string, offers: readonly Offer[], columns: PackedApplicants): Problem {
	let applicants: readonly Applicant[] | null = null;
	const problem: Problem = {
		seed,
		offers,
		get applicants() {
			return (applicants ??= columns.ids.map((_id, at) => unpacked(offers, columns, at)));
		}
	};
	// Left out of copies: one with other applicants must not keep these columns.
	return Object.defineProperty(problem, 'columns', { value: columns, enumerable: false });
}

const packed = new WeakMap<Problem, PackedApplicants>();

function pack(offers: readonly Offer[], applicants: readonly Applicant[]): PackedApplicants {
	const offerAt = new Map(offers.map(({ id }, position) => [id, position]));
	const choiceStart = new Uint32Array(applicants.length + 1);
	for (const [at, { preferences }] of applicants.entries())
		choiceStart[at + 1] = (choiceStart[at] ?? 0) + preferences.length;
	const choices = new Uint32Array(choiceStart.at(-1) ?? 0);
	const isScored = applicants.some(({ scores }) => scores.size > 0);
	const scores = isScored ? new Float64Array(choices.length) : null;
	let choice = 0;
	for (const { preferences, scores: own } of applicants)
		for (const offer of preferences) {
			choices[choice] = offerAt.get(offer) as number;
			if (scores) scores[choice] = own.get(offer) ?? NaN;
			choice += 1;
		}
	return {
		ids: applicants.map(({ id }) => id),
		priority: Uint8Array.from(applicants, ({ priority }) => Number(priority)),
		criteria: applicants.map(({ criteria }) => criteria),
		choiceStart,
		choices,
		scores
	};
}

function unpacked(offers: readonly Offer[], columns: PackedApplicants, at: number): Applicant {
	const preferences: string[] = [];
	const scores = new Map<string, number>();
	const end = columns.choiceStart[at + 1] as number;
	for (let choice = columns.choiceStart[at] as number; choice < end; choice++) {
		const offer = offers[columns.choices[choice] as number]?.id as string;
		const score = columns.scores?.[choice] ?? NaN;
		preferences.push(offer);
		if (!Number.isNaN(score)) scores.set(offer, score);
	}
	return {
		id: columns.ids[at] as string,
		priority: columns.priority[at] === 1,
		criteria: columns.criteria[at] ?? [],
		preferences,
		scores
	};
}
