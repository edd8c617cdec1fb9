import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fieldsOf, parseForm, readForm } from '#lib/web/form.ts';

const schema = v.object({
	name: v.pipe(v.string('Dis-nous ton nom.'), v.trim(), v.nonEmpty('Dis-nous ton nom.')),
	languages: v.optional(v.array(v.picklist(['fr', 'en'], 'Choisis dans la liste.')), []),
	password: v.pipe(v.string(), v.minLength(12, 'Au moins 12 signes.'))
});

function typed(fields: [string, string][]) {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

test.each(['multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain'])(
	'a body that is no form, sent as %s, is refused as such',
	async (type) => {
		const request = new Request('http://localhost/', {
			method: 'POST',
			body: 'garbage',
			headers: { 'content-type': type }
		});
		await expect(readForm(request, schema)).rejects.toMatchObject({ status: 400 });
	}
);

describe('a form', () => {
	test('gives the fields its schema names and ignores the others', () => {
		const result = parseForm(
			typed([
				['name', ' Inès '],
				['languages', 'fr'],
				['languages', 'en'],
				['password', 'quatre mots simples'],
				['role', 'officer']
			]),
			schema
		);
		expect(result).toMatchObject({
			ok: true,
			input: { name: 'Inès', languages: ['fr', 'en'], password: 'quatre mots simples' }
		});
		expect(result.ok && Object.keys(result.input)).toEqual(['name', 'languages', 'password']);
	});

	test('a repeated single field takes its last value, so that a smuggled first one is not believed', () => {
		const result = parseForm(
			typed([
				['name', 'A'],
				['name', 'B'],
				['password', 'quatre mots simples']
			]),
			schema
		);
		expect(result.ok && result.input.name).toBe('B');
	});

	test('ends a line with one sign, as its page counted, and holds no sign that cannot be kept', async () => {
		const body = typed([['name', 'Inès\r\net\0 Lou']]);
		const fields = await fieldsOf(new Request('https://cap.example/', { method: 'POST', body }));
		expect(fields.get('name')).toBe('Inès\net Lou');
	});

	test('says the first fault of each field and keeps what was typed, never a password', () => {
		const result = parseForm(
			typed([
				['name', ''],
				['languages', 'klingon'],
				['password', 'court']
			]),
			schema
		);
		expect(result).toEqual({
			ok: false,
			problem: {
				issues: {
					name: 'Dis-nous ton nom.',
					languages: 'Choisis dans la liste.',
					password: 'Au moins 12 signes.'
				},
				typed: { name: '', languages: ['klingon'] }
			}
		});
	});
});
