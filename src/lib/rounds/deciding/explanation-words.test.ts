import { describe, expect, test } from 'vitest';
import { allocate } from '#lib/allocation/allocate.ts';
import { explainerOf } from '#lib/allocation/explain.ts';
import { toldExplanation } from './explanation-words.ts';
import { placesExample } from '../opening/places-example.ts';

describe('an explanation told', () => {
	const problem = placesExample(1);
	const explain = explainerOf(problem, allocate(problem));
	const told = (person: string) => {
		const explanation = explain(person);
		if (!explanation) throw new Error(person);
		return toldExplanation(explanation, (offer) => offer);
	};
	const plain = (text: string) => text.replaceAll('\u00a0', ' ');

	test('says to somebody who got the second choice why not the first, and shows no small number', () => {
		const { choices } = told('Bilal');
		expect(choices.map(({ what }) => plain(what))).toEqual([
			'Vœu 1, Gdańsk : 1 des 2 places étaient réservées, et les autres sont allées à des personnes rangées avant toi.',
			'Vœu 2, Porto : tu as une place.'
		]);
		expect(choices.flatMap(({ figures }) => figures.map(plain))).toEqual([
			'Ta note : 16 sur 100.',
			'Personnes rangées avant toi : moins de cinq.',
			'Ta place sur la liste d’attente : 1.',
			'Ta note : 16 sur 100.'
		]);
	});

	test('says how many reserved places were kept for a criterion, and when the reserve came on top', () => {
		const criterion = 'territory:frr';
		const call = placesExample(1);
		const kept = {
			...call,
			offers: call.offers.map((offer) => ({
				...offer,
				precedence: 'open-first' as const,
				subReserves: offer.reserve > 0 ? [{ criterion, seats: 1 }] : []
			}))
		};
		const bilal = explainerOf(kept, allocate(kept))('Bilal');
		if (!bilal) throw new Error('Bilal');
		const [first] = toldExplanation(bilal, (offer) => offer).choices;
		expect(first?.figures.map(plain).slice(1, 3)).toEqual([
			'Dont 1 gardée d’abord pour un territoire ou un programme.',
			'La réserve venait en plus des places ouvertes, données d’abord.'
		]);
	});

	test('says the place in the draw of how many', () => {
		expect(plain(told('Ana').draw)).toMatch(/^Tirage au sort : ta place est \d sur 5\.$/);
	});
});
