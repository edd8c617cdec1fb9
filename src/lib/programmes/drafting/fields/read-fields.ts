import { mostSigns, type Field, type Plain, type Rows, type Words } from './field.ts';
import { type Mistake, parsed } from './parse.ts';

/** What is wrong with one box. `place` says where, from the outside in: "Tranches", "Tranche 2", "De". */
export interface Wrong {
	readonly name: string;
	readonly place: readonly string[];
	readonly mistake: Mistake | 'too-few';
}

export interface Reading {
	readonly value: Readonly<Record<string, unknown>>;
	readonly wrongs: readonly Wrong[];
}

/** Reads a form into an object, field by field. Where something is wrong the value is left out, and every wrong is told. */
export function readFields(fields: readonly Field[], form: FormData): Reading {
	const wrongs: Wrong[] = [];
	return { value: objectOf(fields, '', []), wrongs };

	function objectOf(inside: readonly Field[], under: string, place: readonly string[]) {
		const told = inside.map((field) => [
			field.key,
			valueOf(field, under + field.key, [...place, field.label])
		]);
		return Object.fromEntries(told.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
	}

	function valueOf(field: Field, name: string, place: readonly string[]): unknown {
		switch (field.kind) {
			case 'words':
				return wordsOf(field, name, place);
			case 'rows':
				return rowsOf(field, name, place);
			case 'group': {
				if (field.empty && isBlank(field.fields, `${name}.`, form))
					return field.empty === 'null' ? null : undefined;
				const value = objectOf(field.fields, `${name}.`, place);
				return field.isTuple ? field.fields.map(({ key }) => value[key]) : value;
			}
			default:
				return plainOf(field, name, place);
		}
	}

	function plainOf(field: Plain, name: string, place: readonly string[]): unknown {
		const read = parsed(field, form.getAll(name).map(String));
		if ('value' in read) return read.value;
		wrongs.push({ name, place, mistake: read.mistake });
		return undefined;
	}

	function wordsOf({ empty }: Words, name: string, place: readonly string[]): unknown {
		const [fr = '', en = ''] = ['fr', 'en'].map((locale) =>
			String(form.get(`${name}.${locale}`) ?? '').trim()
		);
		if (fr === '' && en === '' && empty) return empty === 'null' ? null : undefined;
		for (const [locale, text] of Object.entries({ fr, en })) {
			const mistake = text === '' ? (fr + en === '' ? 'empty' : 'one-language') : 'too-long';
			if (text === '' || text.length > mostSigns)
				wrongs.push({ name: `${name}.${locale}`, place: [...place, locale], mistake });
		}
		return { fr, en };
	}

	function rowsOf(
		{ row, least, each, isBare, empty }: Rows,
		name: string,
		place: readonly string[]
	): unknown {
		const rows = rowsTyped(name, form)
			.filter((at) => !isBlank(row, `${name}.${at}.`, form))
			.map((at) => objectOf(row, `${name}.${at}.`, [...place, `${each} ${at + 1}`]));
		if (rows.length === 0 && empty) return empty === 'null' ? null : undefined;
		if (rows.length < least) wrongs.push({ name: `${name}.0`, place, mistake: 'too-few' });
		return isBare ? rows.map((value) => value[row[0]?.key ?? '']) : rows;
	}
}

/** The numbers of the lines that a form sent under a name, in order. */
export function rowsTyped(name: string, form: FormData): number[] {
	const heads = [...form.keys()].filter((key) => key.startsWith(`${name}.`));
	const numbers = heads.map((key) => Number(/^\d{1,3}(?=\.)/.exec(key.slice(name.length + 1))?.[0] ?? NaN));
	return [...new Set(numbers.filter((at) => !Number.isNaN(at)))].sort((one, other) => one - other);
}

/** Whether nothing was typed or chosen there; what the form merely carries is not typing. */
function isBlank(fields: readonly Field[], under: string, form: FormData): boolean {
	return fields.every((field) => {
		const name = under + field.key;
		if (field.kind === 'kept') return true;
		if (field.kind === 'group') return isBlank(field.fields, `${name}.`, form);
		if (field.kind === 'rows')
			return rowsTyped(name, form).every((at) => isBlank(field.row, `${name}.${at}.`, form));
		const names = field.kind === 'words' ? [`${name}.fr`, `${name}.en`] : [name];
		return names.every((each) => form.getAll(each).every((text) => String(text).trim() === ''));
	});
}
