import type { Field, Plain } from './field.ts';
import { localInParis } from './parse.ts';

/** What the boxes of a form hold, by their names. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** A value as the boxes show it before anybody types. */
export function typedFrom(fields: readonly Field[], value: unknown): Typed {
	return Object.fromEntries(boxesOf(fields, value, ''));
}

/** What a form sent, to show it again. */
export function typedIn(form: FormData): Typed {
	return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)]));
}

type Boxes = [name: string, held: readonly string[]][];

function boxesOf(fields: readonly Field[], value: unknown, under: string): Boxes {
	return fields.flatMap((field, at): Boxes => {
		const name = under + field.key;
		const held = Array.isArray(value) ? (value as unknown[])[at] : keyOf(value, field.key);
		if (held === undefined || held === null) return [];
		switch (field.kind) {
			case 'words':
				return boxesOf(
					[
						{ kind: 'text', key: 'fr', label: '' },
						{ kind: 'text', key: 'en', label: '' }
					],
					held,
					`${name}.`
				);
			case 'group':
				return boxesOf(field.fields, held, `${name}.`);
			case 'rows':
				return listOf(held).flatMap((row, line) =>
					boxesOf(field.row, field.isBare ? { [field.row[0]?.key ?? '']: row } : row, `${name}.${line}.`)
				);
			default:
				return field.kind === 'kept' && field.always !== undefined ? [] : [[name, boxOf(field, held)]];
		}
	});
}

function boxOf({ kind }: Plain, value: unknown): string[] {
	if (kind === 'choices') return listOf(value).map(String);
	if (kind === 'instant') return [localInParis(String(value))];
	if (typeof value !== 'number') return [String(value)];
	if (kind === 'euros') return [eurosTyped(value)];
	return [String(kind === 'share' ? Math.round(value * 10_000) / 100 : value).replace('.', ',')];
}

/** "1250", "561,68". */
function eurosTyped(cents: number): string {
	return (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)).replace('.', ',');
}

export function keyOf(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
