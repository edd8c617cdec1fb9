import { type Facts, type FactValue } from '#lib/eligibility/fact.ts';
import { isFactId, type FactId } from '#lib/programmes/pack/facts.ts';

/** A question passed over: the person does not know, or prefers not to say. To the rules both are unknown. */
export const skips = ['unknown', 'declined'] as const;
export type Skip = (typeof skips)[number];

export type Answer = { readonly value: FactValue } | { readonly skipped: Skip };

/** What was answered, in the order of the questions. Answering again keeps the place of the question. */
export type Answers = ReadonlyMap<FactId, Answer>;

export const noAnswers: Answers = new Map();

export function withAnswer(answers: Answers, fact: FactId, answer: Answer): Answers {
	return new Map([...answers, [fact, answer]]);
}

/** The values told, by fact; what was passed over is absent. */
export function toldFacts(answers: Answers): Facts {
	return Object.fromEntries(
		[...answers].flatMap(([fact, answer]) => ('value' in answer ? [[fact, answer.value]] : []))
	);
}

/** Questions not to be put again. */
export function skippedFacts(answers: Answers): ReadonlySet<FactId> {
	return new Set([...answers].flatMap(([fact, answer]) => ('skipped' in answer ? [fact] : [])));
}

/** Short text form, for the cookie: `[fact, value]` or `[fact, null, 0 | 1]`, in order. */
export function writeAnswers(answers: Answers): string {
	return JSON.stringify(
		[...answers].map(([fact, answer]) =>
			'value' in answer ? [fact, answer.value] : [fact, null, skips.indexOf(answer.skipped)]
		)
	);
}

/** Reads what `writeAnswers` wrote. Facts that no longer exist are left out; null when the text is something else. */
export function readAnswers(text: string): Answers | null {
	let list: unknown;
	try {
		list = JSON.parse(text);
	} catch {
		return null;
	}
	if (!Array.isArray(list)) return null;
	const answers = new Map<FactId, Answer>();
	for (const item of list) {
		if (!Array.isArray(item) || typeof item[0] !== 'string') return null;
		const [fact, value, skip] = item as [string, unknown, unknown];
		if (!isFactId(fact)) continue;
		const skipped = typeof skip === 'number' ? skips[skip] : undefined;
		if (skipped) answers.set(fact, { skipped });
		else if (isValue(value)) answers.set(fact, { value });
	}
	return answers;
}

function isValue(value: unknown): value is FactValue {
	if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
	return typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
}
