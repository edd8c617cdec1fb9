import { describe, expect, test } from 'vitest';
import type { Amount } from '../../amount.ts';
import { readAmount } from '../../read-amount.ts';
import { catalogue } from '../../pack/catalogue.ts';
import type { Programme } from '../../programme.ts';
import { rulebook } from '../../rulebook.ts';
import { differencesBetween } from '../differences.ts';
import { faultIn } from '../drafted.ts';
import { amountKinds, isAmountKind, partKinds } from './amount-kinds.ts';
import type { Field } from './field.ts';
import { readFields } from './read-fields.ts';
import { type Asked, partsOf, type Section, sectionOf } from './sections.ts';
import { type Typed, typedFrom } from './typed-fields.ts';

const programmes = catalogue.map(({ id, name }) => ({ value: id, label: name.fr }));
const asked = (what: string, of: string | null = null, kind: string | null = null): Asked => ({
	what,
	of,
	kind
});
const section = (content: Programme, wish: Asked) => sectionOf(content, wish, programmes, 'fr')!;
const programme = (id: string) => catalogue.find((each) => each.id === id)!;

/** What a browser sends when a form is sent as it was shown, with some boxes typed over. */
function sent({ fields, value }: Section, over: Record<string, string> = {}): FormData {
	const form = new FormData();
	const typed: Typed = { ...typedFrom(fields, value) };
	for (const [name, texts] of Object.entries(typed))
		if (!(name in over)) for (const text of texts) form.append(name, text);
	for (const [name, text] of Object.entries(over)) form.append(name, text);
	return form;
}
/** The pack shares parts between amounts: one may replace a part that this amount has not. */
const withoutStrangers = (amount: Amount): Amount =>
	'parts' in amount
		? {
				...amount,
				parts: amount.parts.map((part) =>
					part.type === 'monthly_override'
						? { ...part, replaces: part.replaces.filter((id) => amount.parts.some((each) => each.id === id)) }
						: part
				)
			}
		: amount;
const saved = (content: Programme, wish: Asked, over: Record<string, string> = {}) => {
	const form = section(content, wish);
	const { value, wrongs } = readFields(form.fields, sent(form, over));
	expect(wrongs).toEqual([]);
	return form.put(value);
};

describe('a form of fields', () => {
	test('sent as it was shown changes nothing, for every text, figure and source shipped', () => {
		for (const shipped of catalogue) {
			const wishes = [
				...['texts', 'practical', 'calls', 'sources', 'amount'].map((what) => asked(what)),
				...partsOf(shipped.amount).map(({ id }) => asked('part', id))
			];
			for (const wish of wishes) {
				const read = saved(shipped, wish);
				expect(differencesBetween(shipped, read, 'fr'), `${shipped.id} ${wish.what} ${wish.of}`).toEqual([]);
				if (wish.what === 'amount' || wish.what === 'part')
					expect(withoutStrangers(read.amount)).toEqual(withoutStrangers(shipped.amount));
				expect(faultIn(read)).toBeNull();
			}
		}
	});

	test('exists for every way to pay and every part of it', () => {
		const content = programme('eplus-hed-studies');
		for (const kind of Object.keys(amountKinds))
			expect(section(content, asked('amount', null, kind)).fields.length).toBeGreaterThan(0);
		for (const kind of Object.keys(partKinds))
			expect(section(content, asked('part', null, kind)).fields.length).toBeGreaterThan(1);
		expect(isAmountKind('toString')).toBe(false);
		expect(sectionOf(content, asked('part', 'no-such'), programmes, 'fr')).toBeNull();
	});

	test('filled anew makes an amount that can be worked out, whatever the way to pay', () => {
		const content = programme('eplus-hed-studies');
		const fill = (fields: readonly Field[], under = ''): [string, string][] =>
			fields.flatMap((field): [string, string][] => {
				const name = under + field.key;
				if (field.kind === 'words')
					return [
						[`${name}.fr`, 'Mot'],
						[`${name}.en`, 'Word']
					];
				if (field.kind === 'group') return fill(field.fields, `${name}.`);
				if (field.kind === 'rows') return fill(field.row, `${name}.0.`);
				if (field.kind === 'choice' || field.kind === 'choices')
					return [[name, field.options[0]?.value ?? '']];
				const typed = {
					euros: '12,50',
					count: '2020',
					percent: '20',
					share: '75',
					day: '2026-11-23',
					instant: '2026-07-01T12:00',
					web: 'https://a.fr',
					text: 'Mot',
					kept: ''
				};
				return [[name, field.kind === 'count' && field.max < 2020 ? '2' : typed[field.kind]]];
			});
		const check = (wish: Asked) => {
			const form = section(content, wish);
			const data = new FormData();
			for (const [name, text] of fill(form.fields)) data.append(name, text);
			const { value, wrongs } = readFields(form.fields, data);
			expect(wrongs, wish.kind ?? '').toEqual([]);
			expect(
				() => readAmount(form.put(value).amount, 'amount', rulebook.names),
				wish.kind ?? ''
			).not.toThrow();
		};
		for (const kind of Object.keys(amountKinds)) check(asked('amount', null, kind));
		for (const kind of Object.keys(partKinds)) check(asked('part', null, kind));
	});

	test('names the source of a figure by its title, among those of the programme', () => {
		const shipped = catalogue.find(({ amount }) =>
			partsOf(amount).some(({ type }) => type === 'distance_band_lump')
		)!;
		const part = partsOf(shipped.amount).find(({ type }) => type === 'distance_band_lump')!;
		const [first] = shipped.sources;
		const { fields } = section(shipped, asked('part', part.id));
		const source = fields.find(({ key }) => key === 'source');
		expect(source).toMatchObject({ kind: 'choice' });
		expect(source).toHaveProperty(
			'options',
			expect.arrayContaining([{ value: first!.key, label: first!.title }])
		);
		const changed = saved(shipped, asked('part', part.id), { source: first!.key });
		expect(differencesBetween(shipped, changed, 'fr')).toMatchObject([
			{ kind: 'changed', after: first!.title }
		]);
	});

	test('tells each box at fault with its place, and makes nothing of it', () => {
		const content = programme('eplus-hed-studies');
		const form = section(content, asked('part', 'base'));
		const { wrongs } = readFields(
			form.fields,
			sent(form, {
				'rates.1.cents': 'beaucoup',
				'rates.2.group': '7',
				'label.en': '',
				'rangeCents.minCents': ''
			})
		);
		expect(wrongs).toEqual([
			{ name: 'label.en', place: ['Nom de la part', 'en'], mistake: 'one-language' },
			{ name: 'rates.1.cents', place: ['Selon le pays d’arrivée', 'Taux 2', 'Somme'], mistake: 'no-euros' },
			{
				name: 'rates.2.group',
				place: ['Selon le pays d’arrivée', 'Taux 3', 'Rang (0 à 2)'],
				mistake: 'out-of-range'
			},
			{ name: 'rangeCents.minCents', place: ['Fourchette annoncée', 'De'], mistake: 'empty' }
		]);
		const sources = section(content, asked('sources'));
		const address = { 'sources.0.url': 'javascript:alert(1)', checkedOn: '2026-02-30' };
		expect(readFields(sources.fields, sent(sources, address)).wrongs).toMatchObject([
			{ name: 'checkedOn', mistake: 'no-day' },
			{ name: 'sources.0.url', mistake: 'no-address' }
		]);
	});

	test('adds the line that was filled, and lets go of the one that was emptied', () => {
		const content = programme('pacea');
		const one = {
			'sources.2.title': 'Arrêté',
			'sources.2.url': 'https://www.legifrance.gouv.fr/x',
			'sources.2.asOf': '2026-03'
		};
		const added = saved(content, asked('sources'), one);
		expect(added.sources.map(({ title }) => title)).toEqual([
			...content.sources.map(({ title }) => title),
			'Arrêté'
		]);
		expect(new Set(added.sources.map(({ key }) => key)).size).toBe(3);
		const gone = saved(added, asked('sources'), {
			'sources.0.title': '',
			'sources.0.url': '',
			'sources.0.asOf': ''
		});
		expect(gone.sources).toEqual(added.sources.slice(1));
	});

	test('keeps a moment on the clock in Paris, in summer and in winter', () => {
		const calls = saved(programme('discovereu'), asked('calls'), {
			'calls.0.open': '2026-07-01T12:00',
			'calls.0.close': '2026-12-01T12:00'
		}).calls;
		expect(calls[0]).toMatchObject({ open: '2026-07-01T12:00+02:00', close: '2026-12-01T12:00+01:00' });
	});
});

describe('differences of a form', () => {
	test('are told in sentences, box by box', () => {
		const content = programme('depart-1825');
		const changed = saved(content, asked('amount'), { maxCents: '260', 'other.share': '82,5' });
		expect(changed.amount).toMatchObject({ maxCents: 26_000, other: { share: 0.825 } });
		expect(differencesBetween(content, changed, 'fr')).toEqual([
			{ kind: 'changed', what: 'Plafond', before: '200\u00a0€', after: '260\u00a0€' },
			{
				kind: 'changed',
				what: 'Selon l’autre source, pourcentage du coût',
				before: '80\u00a0%',
				after: '82,5\u00a0%'
			}
		]);
		const texts = saved(content, asked('texts'), { 'name.fr': 'Départ' });
		expect(differencesBetween(content, texts, 'fr')).toMatchObject([
			{ kind: 'changed', what: 'Nom (français)', after: 'Départ' }
		]);
	});
});
