/** A part of the application, done in any order, with about how long it takes. */
export const parts = ['motivation', 'skills', 'practical', 'contact'] as const;
export type Part = (typeof parts)[number];

export interface Question {
	readonly id: string;
	readonly part: Part;
	readonly kind: 'text' | 'choice' | 'tel';
	readonly isRequired: boolean;
	/** In characters; for a choice, the longest value. */
	readonly maxLength: number;
	readonly choices?: readonly string[];
	/** Read by the organisation only once it has offered a place, so that it cannot weigh in the selection. */
	readonly isReadAfterSelection?: true;
}

/** What the selection of a stay needs, and nothing more. */
export const questions = [
	{ id: 'motivation', part: 'motivation', kind: 'text', isRequired: true, maxLength: 3000 },
	{ id: 'strengths', part: 'skills', kind: 'text', isRequired: true, maxLength: 2000 },
	{ id: 'learning', part: 'skills', kind: 'text', isRequired: false, maxLength: 2000 },
	{ id: 'languages', part: 'practical', kind: 'text', isRequired: true, maxLength: 600 },
	{
		id: 'availability',
		part: 'practical',
		kind: 'choice',
		isRequired: true,
		maxLength: 10,
		choices: ['all', 'almost', 'unsure']
	},
	{ id: 'availability_note', part: 'practical', kind: 'text', isRequired: false, maxLength: 600 },
	{ id: 'phone', part: 'contact', kind: 'tel', isRequired: true, maxLength: 30 },
	{
		id: 'welcome',
		part: 'contact',
		kind: 'text',
		isRequired: false,
		maxLength: 1000,
		isReadAfterSelection: true
	}
] as const satisfies readonly Question[];
export type QuestionId = (typeof questions)[number]['id'];
export type Answers = Partial<Record<QuestionId, string>>;

export const partMinutes: Readonly<Record<Part, number>> = {
	motivation: 10,
	skills: 8,
	practical: 3,
	contact: 2
};

export const questionsOf = (part: Part) => questions.filter((question) => question.part === part);

/** Reads stored answers: known questions with something written, and nothing else. */
export function readAnswers(stored: unknown): Answers {
	const answers: Answers = {};
	if (typeof stored !== 'object' || stored === null) return answers;
	for (const { id } of questions) {
		const value = (stored as Record<string, unknown>)[id];
		if (typeof value === 'string' && value.trim() !== '') answers[id] = value;
	}
	return answers;
}

/** Required questions without an answer, in the order of the form. */
export function missingAnswers(answers: Answers): QuestionId[] {
	return questions.filter(({ id, isRequired }) => isRequired && !answers[id]?.trim()).map(({ id }) => id);
}

/** How far a part is: done when its required questions are answered. */
export function partProgress(part: Part, answers: Answers): 'todo' | 'started' | 'done' {
	const asked = questionsOf(part);
	if (asked.every(({ id, isRequired }) => !isRequired || answers[id]?.trim())) return 'done';
	return asked.some(({ id }) => answers[id]?.trim()) ? 'started' : 'todo';
}

/** What the organisation may read of the answers while it selects, and once a place is offered or accepted. */
export function answersForPartner(answers: Answers, isSelected: boolean): Answers {
	const shown: Answers = {};
	for (const question of questions) {
		const value = answers[question.id];
		if (value !== undefined && (isSelected || !('isReadAfterSelection' in question)))
			shown[question.id] = value;
	}
	return shown;
}
