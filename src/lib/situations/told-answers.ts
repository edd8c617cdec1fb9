import type { Facts } from '#lib/eligibility/fact.ts';
import { facts as entries, isFactId, type FactId } from '#lib/programmes/pack/facts.ts';
import { ownAnswer } from '#lib/programmes/own-answers.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { Answers } from './answers.ts';
import { questionNumber } from './step.ts';

/** One answer told back to the person who gave it, with the number of its question. */
export interface ToldAnswer {
	readonly question: number;
	readonly text: string;
}

/** The answers on this path, in order, in the reader's language. */
export function toldAnswers(answers: Answers, path: readonly FactId[]): ToldAnswer[] {
	return path.flatMap((fact) => {
		const answer = answers.get(fact);
		if (!answer) return [];
		return [{ question: questionNumber(fact), text: textOf(fact, answer) }];
	});
}

function textOf(fact: FactId, answer: NonNullable<ReturnType<Answers['get']>>): string {
	const label = entries[fact].label[getLocale()];
	if ('value' in answer) return ownAnswer(entries[fact], answer.value, getLocale()) ?? label;
	const passed = answer.skipped === 'declined' ? m.simulator_passed_declined() : m.simulator_passed_unknown();
	return m.simulator_passed({ label, passed });
}

/** Whether something sensitive is among these facts, so that a consent is to be asked for. */
export function hasSensitive(told: Facts): boolean {
	return Object.keys(told).some((fact) => isFactId(fact) && entries[fact].sensitive);
}
