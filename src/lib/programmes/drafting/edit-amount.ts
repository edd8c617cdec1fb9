import type { AmountPart } from '../amount.ts';
import type { Programme } from '../programme.ts';

/** A change of the list of parts that an amount is made of. */
export type PartEdit = 'up' | 'down' | 'remove';

/** The draft with one part of its amount moved or gone; the same when there is nothing to do. Others forget a part that is gone. */
export function withPart(content: Programme, partId: string, edit: PartEdit): Programme {
	const { amount } = content;
	if (!('parts' in amount)) return content;
	const at = amount.parts.findIndex(({ id }) => id === partId);
	if (at < 0) return content;
	const parts =
		edit === 'remove'
			? amount.parts.filter(({ id }) => id !== partId).map((part) => withoutMention(part, partId))
			: moved(amount.parts, at, edit === 'up' ? at - 1 : at + 1);
	return { ...content, amount: { ...amount, parts } };
}

function moved(parts: readonly AmountPart[], at: number, to: number): readonly AmountPart[] {
	const [one, other] = [parts[at], parts[to]];
	if (!one || !other) return parts;
	return parts.map((part, place) => (place === at ? other : place === to ? one : part));
}

function withoutMention(part: AmountPart, gone: string): AmountPart {
	if (part.type === 'percent_bonus') return { ...part, of: part.of.filter((id) => id !== gone) };
	if (part.type === 'monthly_override')
		return { ...part, replaces: part.replaces.filter((id) => id !== gone) };
	if (part.type !== 'lump' || !part.replaces?.includes(gone)) return part;
	const { replaces, ...rest } = part;
	const left = replaces.filter((id) => id !== gone);
	return left.length > 0 ? { ...rest, replaces: left } : rest;
}
