import type { Rule } from '#lib/eligibility/rule.ts';

/** The way to a part of a rule, from the root: the place of each part inside its group, 0 for what a `not` turns. */
export type Way = readonly number[];

/**
 * A change of one part of a rule. `with-next` makes one group of a part and the one after it, or joins a group that is
 * there; `out` puts a line of a group after that group.
 */
export type Edit =
	| { readonly kind: 'remove' | 'up' | 'down' | 'out' | 'turn' | 'ungroup'; readonly way: Way }
	| { readonly kind: 'with-next'; readonly way: Way; readonly joint: 'any' | 'all' }
	| { readonly kind: 'replace'; readonly way: Way; readonly by: Rule }
	| { readonly kind: 'add'; readonly way: Way; readonly part: Rule };

/**
 * The rule after an edit; the same when the edit asks for what is not there, such as a first line moved up. The root
 * stays an `all`. A group left with one part is that part, a group left empty is gone.
 */
export function edited(rule: Rule, edit: Edit): Rule {
	const root = 'all' in rule ? rule : { all: [rule] };
	const parts = changed(root, edit.way, edit);
	if (parts.length === 0) return { all: [] };
	const [only] = parts;
	return parts.length === 1 && only && 'all' in only ? only : { all: parts };
}

/** The part at the end of a way, or null when there is none. */
export function partAt(rule: Rule, way: Way): Rule | null {
	const [first, ...rest] = way;
	if (first === undefined) return rule;
	const part = partsOf(rule)?.[first];
	return part ? partAt(part, rest) : null;
}

/** The way to what stands there, or else nearest; the root when the rule has no line. */
export function nearestWay(rule: Rule, [at, ...rest]: Way): Way {
	const parts = partsOf(rule) ?? [];
	const place = Math.min(at ?? 0, parts.length - 1);
	const part = parts[place];
	return at === undefined || !part ? [] : [place, ...nearestWay(part, rest)];
}

/** The way as a form carries it, and back; null when it is none. */
export function writtenWay(way: Way): string {
	return way.join('.');
}
export function readWay(text: string): Way | null {
	if (text === '') return [];
	return /^\d{1,3}(\.\d{1,3}){0,20}$/.test(text) ? text.split('.').map(Number) : null;
}

/** Where the part that a form acted upon (`way`, `do`) stands afterwards, as a form carries it. */
export function wayAfter(form: FormData): string {
	const way = readWay(String(form.get('way') ?? '')) ?? [];
	const steps: Readonly<Record<string, number>> = { up: -1, down: 1, out: 1 };
	const act = String(form.get('do'));
	const stands = act === 'out' ? way.slice(0, -1) : way;
	return writtenWay([
		...stands.slice(0, -1),
		...stands.slice(-1).map((at) => Math.max(0, at + (steps[act] ?? 0)))
	]);
}

/** What stands in place of a part once it is edited: nothing, itself, or its parts. */
function changed(part: Rule, way: Way, edit: Edit): readonly Rule[] {
	const [at, ...rest] = way;
	const parts = partsOf(part);
	if (at === undefined) return changedItself(part, edit);
	if (!parts || !parts[at]) return [part];
	if (rest.length === 0) {
		const neighbours = changedAmong(parts, at, edit);
		if (neighbours) return regrouped(part, neighbours);
	}
	return regrouped(
		part,
		parts.flatMap((each, place) => {
			if (place !== at) return [each];
			return edit.kind === 'out' && rest.length === 1 ? takenOut(each, rest[0]) : changed(each, rest, edit);
		})
	);
}

/** A group without one of its lines, then that line. */
function takenOut(group: Rule, at = 0): readonly Rule[] {
	const parts = partsOf(group);
	const line = parts?.[at];
	if (!line) return [group];
	return [
		...regrouped(
			group,
			parts.filter((part) => part !== line)
		),
		line
	];
}

function changedItself(part: Rule, edit: Edit): readonly Rule[] {
	switch (edit.kind) {
		case 'remove':
			return [];
		case 'turn':
			return ['not' in part ? part.not : { not: part }];
		case 'ungroup':
			return partsOf(part) ?? [part];
		case 'replace':
			return [edit.by];
		case 'add': {
			if ('all' in part) return [{ all: [...part.all, edit.part] }];
			return 'any' in part ? [{ any: [...part.any, edit.part] }] : [part];
		}
		default:
			return [part];
	}
}

/** Edits that concern a part and its neighbours; null for the others. */
function changedAmong(parts: readonly Rule[], at: number, edit: Edit): readonly Rule[] | null {
	const other = edit.kind === 'up' ? at - 1 : at + 1;
	const [one, two] = [parts[at], parts[other]];
	if (edit.kind !== 'up' && edit.kind !== 'down' && edit.kind !== 'with-next') return null;
	if (!one || !two) return parts;
	if (edit.kind === 'with-next') {
		const lines = [one, two].flatMap((part) => (edit.joint in part ? (partsOf(part) ?? []) : [part]));
		const group: Rule = edit.joint === 'any' ? { any: lines } : { all: lines };
		return [...parts.slice(0, at), group, ...parts.slice(at + 2)];
	}
	return parts.map((part, place) => (place === at ? two : place === other ? one : part));
}

function regrouped(part: Rule, parts: readonly Rule[]): readonly Rule[] {
	const [only] = parts;
	if (!only) return [];
	if ('not' in part) return parts.length === 1 ? [{ not: only }] : [{ not: { all: parts } }];
	if (parts.length === 1) return [only];
	return ['any' in part ? { any: parts } : { all: parts }];
}

function partsOf(rule: Rule): readonly Rule[] | null {
	if ('all' in rule) return rule.all;
	if ('any' in rule) return rule.any;
	return 'not' in rule ? [rule.not] : null;
}
