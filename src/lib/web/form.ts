import { error } from '@sveltejs/kit';
import * as v from 'valibot';

/** What a person typed, as text, to show it again; secret values (passwords, codes) are left out. */
export type Typed = Record<string, string | string[]>;

export interface FormProblem {
	/** First message of each field at fault, in the person's language; for the whole form under `''`. */
	issues: Record<string, string>;
	typed: Typed;
}

export type FormResult<T> = { ok: true; input: T; typed: Typed } | { ok: false; problem: FormProblem };

type FormSchema = v.GenericSchema<unknown, unknown> & { entries: v.ObjectEntries };

const secretNames = /password|code|secret|token/;

function isList(entry: unknown): boolean {
	if (typeof entry !== 'object' || entry === null) return false;
	const schema = entry as { type?: string; wrapped?: unknown };
	return schema.type === 'array' || isList(schema.wrapped);
}

/** PostgreSQL holds no NUL in a text, and nobody types one. A line ends with one sign, as the page counted it. */
const storable = (text: string) => text.replaceAll('\0', '').replaceAll('\r\n', '\n');

/**
 * Reads the fields a valibot object schema names, and no others. A field whose schema is an array takes every value
 * of its name, any other the last one.
 */
export function parseForm<S extends FormSchema>(data: FormData, schema: S): FormResult<v.InferOutput<S>> {
	const read: Record<string, string | string[] | undefined> = {};
	const typed: Typed = {};
	for (const [name, entry] of Object.entries(schema.entries)) {
		const values = data.getAll(name).filter((value) => typeof value === 'string');
		const value = isList(entry) ? values : values.at(-1);
		read[name] = value;
		if (!secretNames.test(name) && value !== undefined) typed[name] = value;
	}
	const result = v.safeParse(schema, read);
	if (result.success) return { ok: true, input: result.output, typed };
	const issues: Record<string, string> = {};
	for (const issue of result.issues) issues[String(issue.path?.[0]?.key ?? '')] ??= issue.message;
	return { ok: false, problem: { issues, typed } };
}

/** The fields of a post, fit to be kept. A body that is no form, which no page of ours sends, is answered 400. */
export async function fieldsOf(request: Request): Promise<FormData> {
	const fields = new FormData();
	for (const [name, value] of await sentBy(request))
		if (typeof value === 'string') fields.append(name, storable(value));
		else fields.append(name, value);
	return fields;
}

async function sentBy(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (fault) {
		if (fault instanceof TypeError) error(400, 'bad-request');
		throw fault;
	}
}

/** As `parseForm`, from the request of a form action. */
export async function readForm<S extends FormSchema>(
	request: Request,
	schema: S
): Promise<FormResult<v.InferOutput<S>>> {
	return parseForm(await fieldsOf(request), schema);
}
