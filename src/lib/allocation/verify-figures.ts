import type { WrongFigure } from './violation.ts';

/** The first figure of a stated report that is not the one due, by its path; a report says all that is due. */
export function figureViolation(due: object, stated: unknown): WrongFigure | null {
	const found = firstDifference(due, stated, 'report');
	return found && { kind: 'wrong-figure', ...found };
}

type FigureDifference = Omit<WrongFigure, 'kind'>;

function firstDifference(due: unknown, stated: unknown, figure: string): FigureDifference | null {
	const isLeaf = typeof due !== 'object' || due === null;
	if (isLeaf || typeof stated !== 'object' || stated === null || Array.isArray(due) !== Array.isArray(stated))
		return due === stated ? null : { figure, stated: said(stated), actual: said(due) };
	if (Array.isArray(due) && Array.isArray(stated) && due.length !== stated.length)
		return { figure: `${figure}.length`, stated: said(stated.length), actual: said(due.length) };
	for (const [key, value] of Object.entries(due)) {
		const path = Array.isArray(due) ? `${figure}[${key}]` : `${figure}.${key}`;
		const found = firstDifference(value, (stated as Readonly<Record<string, unknown>>)[key], path);
		if (found) return found;
	}
	return null;
}

function said(value: unknown): string {
	if (value === undefined) return '–';
	return typeof value === 'object' && value !== null ? '{…}' : JSON.stringify(value).slice(0, 60);
}
