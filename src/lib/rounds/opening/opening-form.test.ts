import { modelGrid } from '#lib/panels/model-grid.ts';
import { describe, expect, test } from 'vitest';
import { keptKey } from './seats-typed.ts';
import { moneyRoundOf, placesRoundOf } from './opening-form.ts';
import { reviewedRound } from './reviewed.ts';

const now = new Date('2026-11-22T09:00:00Z');
const offers = [
	{ id: 'a', title: 'Sentier', places: 4 },
	{ id: 'b', title: 'Plage', places: 2 }
];
const names = {
	...{ label_fr: 'Été', label_en: 'Summer', answers_on: '2026-12-20', draw_basis: 'Texte' },
	public_value_source: 'Tirage'
};
const places = {
	...{ ...names, closes_on: '2026-12-01', most_choices: '3', precedence: 'reserved-first', rounding: 'down' },
	...{
		offer: ['a', 'b'],
		capacity: ['3', ''],
		reserve: ['2', ''],
		criterion: ['', '', ''],
		sub: [] as string[]
	}
};
const issues = (change: object) => {
	const read = placesRoundOf({ ...places, ...change }, offers, now);
	return 'issues' in read ? read.issues : 'none';
};

describe('a draft over places', () => {
	test('is a round once nothing lacks, with the offers that were given places', () => {
		expect(placesRoundOf(places, offers, now)).toMatchObject({
			rule: { slug: 'ete', offers: [{ id: 'a', capacity: 3, reserve: 2 }], share: null }
		});
	});

	test('says in words what is wrong, by field and by offer', () => {
		const plain = (text: unknown) => JSON.stringify(text).replaceAll('\u00a0', ' ');
		expect(plain(issues({ reserve: ['4', ''] }))).toContain(
			'Sentier : places réservées : 4, places en tout : 3'
		);
		expect(plain(issues({ capacity: ['5', ''] }))).toContain(
			'places dans le tour : 5, encore libres à l’offre : 4'
		);
		expect(plain(issues({ capacity: ['', ''] }))).toContain('offre au moins');
		const empty = { label_fr: '', label_en: '', closes_on: '', answers_on: '', draw_basis: '' };
		const said = Object.values(issues({ ...empty, public_value_source: '' }));
		expect(new Set(said).size).toBe(6);
		expect(Object.keys(issues({ most_choices: 'x', closes_on: '' }))).toEqual(['closes_on', 'most_choices']);
		expect(Object.keys(issues({ from_age: '30', to_age: '18' }))).toEqual(['to_age']);
		expect(Object.keys(issues({ share_percent: '40' }))).toEqual(['share_percent']);
		expect(Object.keys(issues({ answers_on: '2026-12-01' }))).toEqual(['answers_on']);
		expect(issues({ share_percent: '40', reserve: ['', ''] })).toBe('none');
	});

	test('with a panel is reviewed with the grid as its public page will show it', () => {
		const [{ label, anchors }] = [modelGrid[0]!];
		const typed = {
			...{ panel: 'yes', question_fr: 'Pourquoi ?', question_en: 'Why?', readings: '2', blind: 'yes' },
			...{ criterion_fr: [label.fr], criterion_en: [label.en], criterion_weight: ['3'] },
			...{ anchor_fr: anchors.map(({ fr }) => fr), anchor_en: anchors.map(({ en }) => en) }
		};
		const read = placesRoundOf({ ...places, ...typed }, offers, now);
		if ('issues' in read) throw new Error(JSON.stringify(read.issues));
		expect(reviewedRound(read.rule, []).panel).toMatchObject({
			...{ grid: [{ label, weight: 3, anchors }], readings_per_file: 2, hides_identity: true },
			question_fr: 'Pourquoi ?'
		});
	});

	test('keeps what was typed for a criterion at its offer when another criterion is chosen before it', () => {
		const [frr, cej] = ['territory:frr', 'programme:cej'];
		const read = placesRoundOf(
			{ ...places, criterion: [cej, frr, ''], sub_of: [keptKey('a', frr)], sub: ['2'] },
			offers,
			now
		);
		expect(read).toMatchObject({ rule: { offers: [{ subReserves: [{ criterion: frr, seats: 2 }] }] } });
	});
});

describe('a draft over money', () => {
	const call = { id: 'c', closes_on: '2026-12-01', left_cents: 100_000 };
	const money = { ...names, call: 'c', envelope: '1 000', money_reserve: '400' };
	const of = (change: object) => moneyRoundOf({ ...money, ...change }, [call], now);

	test('gives at most what is left, and closes with its call', () => {
		expect(of({})).toMatchObject({
			rule: { closesOn: '2026-12-01', envelopeCents: 100_000, reserveCents: 40_000 }
		});
		for (const [field, change] of [
			['envelope', { envelope: '1 000,01' }],
			['envelope', { envelope: '0' }],
			['money_reserve', { money_reserve: '1 001' }],
			['call', { call: '' }]
		] as const) {
			const read = of(change);
			expect('issues' in read && Object.keys(read.issues)).toEqual([field]);
		}
	});
});
