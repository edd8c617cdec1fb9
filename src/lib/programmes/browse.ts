import { audiences, destinations, kinds, type Audience, type Destination, type Kind } from './programme.ts';
import type { Programme } from './programme.ts';

/** What a reader of the list asked for; null or empty: everything. */
export interface Wish {
	readonly forWhom: Audience | null;
	readonly kind: Kind | null;
	readonly destination: Destination | null;
	readonly words: string;
}

/** The choices of each filter that lead somewhere, with the number of programmes behind each. */
export interface Facets {
	readonly forWhom: readonly Facet<Audience>[];
	readonly kind: readonly Facet<Kind>[];
	readonly destination: readonly Facet<Destination>[];
}
export interface Facet<T> {
	readonly value: T;
	readonly count: number;
}

/** What the address asks for. Values that do not exist, and words beyond 80 signs, are left out. */
export function readWish(query: URLSearchParams): Wish {
	const oneOf = <T extends string>(choices: readonly T[], name: string) =>
		choices.find((choice) => choice === query.get(name)) ?? null;
	return {
		forWhom: oneOf(audiences, 'for'),
		kind: oneOf(kinds, 'kind'),
		destination: oneOf(destinations, 'to'),
		words: (query.get('q') ?? '').trim().slice(0, 80)
	};
}

/** The query text of a wish, with its question mark; empty when nothing is asked. */
export function wishQuery({ forWhom, kind, destination, words }: Wish): string {
	const asked = Object.entries({ for: forWhom, kind, to: destination, q: words });
	const text = new URLSearchParams(
		asked.flatMap(([name, value]) => (value ? [[name, value]] : []))
	).toString();
	return text && `?${text}`;
}

/** Whether a programme answers the wish. One that is for anybody answers every "for whom". */
export function answers(programme: Programme, { forWhom, kind, destination, words }: Wish): boolean {
	if (forWhom && !programme.forWhom.some((each) => each === forWhom || each === 'any')) return false;
	if (kind && programme.kind !== kind) return false;
	if (destination && !programme.destinations.includes(destination)) return false;
	return holdsWords(programme, words);
}

/** For each choice of each filter, how many programmes there would be with the rest of the wish as it is. */
export function facetsOf(programmes: readonly Programme[], wish: Wish): Facets {
	const count = (changed: Wish) => programmes.filter((programme) => answers(programme, changed)).length;
	const facets = <T>(choices: readonly T[], changed: (choice: T) => Wish) =>
		choices.map((value) => ({ value, count: count(changed(value)) })).filter((facet) => facet.count > 0);
	return {
		forWhom: facets(
			audiences.filter((each) => each !== 'any'),
			(forWhom) => ({ ...wish, forWhom })
		),
		kind: facets(kinds, (kind) => ({ ...wish, kind })),
		destination: facets(destinations, (destination) => ({ ...wish, destination }))
	};
}

/** Every word typed must begin a word of the programme; accents and capitals do not matter. */
function holdsWords({ name, officialName, summary, funder }: Programme, typed: string): boolean {
	const asked = wordsOf(typed);
	if (asked.length === 0) return true;
	const held = wordsOf([name, officialName, summary, funder].flatMap(({ fr, en }) => [fr, en]).join(' '));
	return asked.every((word) => held.some((each) => each.startsWith(word)));
}

function wordsOf(text: string): string[] {
	const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
