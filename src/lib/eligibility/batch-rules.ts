import { clausesOf, type Numbering } from './clauses.ts';
import type { Axis } from './axis.ts';
import { axisAt, columnsBehind, placeOf, type Place } from './axis-of-conditions.ts';
import type { ColumnNames } from './columns.ts';
import { maskTables, type MaskTables, type PlacedRule } from './mask-tables.ts';
import { partAxis } from './part-axis.ts';
import type { BirthWindow, Names, ReadyCondition, ReadyRule } from './ready-rule.ts';
import type { ReadyProgramme, Rulebook } from './rulebook.ts';

/** The rules of every programme laid out for judging many people at once. Made by `compileBatch`, for any number of batches. */
export interface BatchRules {
	readonly programmes: readonly ReadyProgramme[];
	/** The facts that the rules read: what `columnsOf` has to bring. */
	readonly reads: ColumnNames;
	readonly axes: readonly Axis[];
	/** The tables for the classes met so far; the same as before as long as no new one was met. */
	readonly tables: () => MaskTables;
}

/** Compiles a rulebook once. Bit i of the words of persons, then of those of projects, is its programme i. */
export function compileBatch({ programmes, names }: Rulebook): BatchRules {
	const all = [...programmes.values()];
	const conditions = new NumberedConditions(names);
	const wordsOfPart = Math.ceil(all.length / 32);
	const rules = all.flatMap(({ person, project, birthWindows }, at): PlacedRule[] => {
		const placed = (rule: ReadyRule, firstWord: number) => ({
			word: firstWord + (at >> 5),
			bit: at & 31,
			clauses: clausesOf(rule, conditions.numbering(birthWindows))
		});
		return [placed(person, 0), placed(project, wordsOfPart)];
	});
	const axisByNumber = conditions.axes();
	const axes = [...new Set(axisByNumber)];
	const axisOf = (literal: number) => {
		const axis = axisByNumber[literal >> 1];
		if (!axis) throw new RangeError(`no condition has the number ${literal >> 1}`);
		return axis;
	};

	let met = '';
	let tables: MaskTables | undefined;
	return {
		programmes: all,
		reads: conditions.reads,
		axes,
		tables() {
			const counts = axes.map(({ classes }) => classes.count).join();
			if (tables && counts === met) return tables;
			met = counts;
			return (tables = maskTables(rules, axisOf, axes));
		}
	};
}

interface Numbered {
	readonly place: Place;
	readonly condition: ReadyCondition;
	readonly windows: readonly BirthWindow[];
}

/** Every distinct condition of a rulebook, and every part of a rule that is judged as one, by number. */
class NumberedConditions {
	readonly reads = {
		truths: new Set<string>(),
		numbers: new Set<string>(),
		days: new Set<string>(),
		texts: new Set<string>(),
		lists: new Set<string>()
	};
	readonly #names: Names;
	readonly #all: (Numbered | { readonly part: ReadyRule; readonly windows: readonly BirthWindow[] })[] = [];
	readonly #known = new Map<string, number>();

	constructor(names: Names) {
		this.#names = names;
	}

	numbering(windows: readonly BirthWindow[]): Numbering {
		return {
			condition: (condition) => this.#numberOf(condition, windows),
			part: (part) => {
				for (const condition of conditionsIn(part)) this.#numberOf(condition, windows);
				return this.#all.push({ part, windows }) - 1;
			}
		};
	}

	/** The axis of each number. */
	axes(): Axis[] {
		const places = new Map<string, { place: Place; numbers: number[]; numbered: Numbered[] }>();
		for (const [number, numbered] of this.#all.entries()) {
			if ('part' in numbered) continue;
			const key = JSON.stringify(numbered.place);
			const at = places.get(key) ?? { place: numbered.place, numbers: [], numbered: [] };
			places.set(key, at);
			at.numbers.push(number);
			at.numbered.push(numbered);
		}
		const axes: Axis[] = [];
		for (const { place, numbers, numbered } of places.values()) {
			const conditions = numbered.map(({ condition }) => condition);
			const windows = numbered.flatMap((each) => each.windows);
			const axis = axisAt(place, numbers, conditions, this.#names, windows);
			for (const number of numbers) axes[number] = axis;
		}
		for (const [number, numbered] of this.#all.entries()) {
			if ('part' in numbered)
				axes[number] = partAxis(number, numbered.part, (condition) => {
					const own = this.#numberOf(condition, numbered.windows);
					const axis = axes[own];
					if (!axis) throw new RangeError(`no condition has the number ${own}`);
					return { axis, number: own };
				});
		}
		return axes;
	}

	#numberOf(condition: ReadyCondition, windows: readonly BirthWindow[]): number {
		const asked = 'born_between_call' in condition.condition ? windows : [];
		const place = placeOf(condition, this.#names);
		const isPlaceEnough = place.at === 'ceiling' || place.at === 'lacksDestination';
		const key = JSON.stringify(isPlaceEnough ? place : [meaningOf(condition), asked]);
		let number = this.#known.get(key);
		if (number !== undefined) return number;
		for (const [kind, facts] of Object.entries(columnsBehind(place)))
			for (const fact of facts) this.reads[kind as keyof ColumnNames].add(fact);
		number = this.#all.push({ place, condition, windows: asked }) - 1;
		this.#known.set(key, number);
		return number;
	}
}

/** What a condition tests, without what it says about itself. */
function meaningOf({ condition }: ReadyCondition): object {
	const annotations = ['id', 'certainty', 'source', 'note', 'say'];
	return Object.entries(condition)
		.filter(([key]) => !annotations.includes(key))
		.sort(([one], [other]) => (one < other ? -1 : 1));
}

function conditionsIn(rule: ReadyRule): ReadyCondition[] {
	if (rule.kind === 'condition') return [rule];
	return 'parts' in rule ? rule.parts.flatMap(conditionsIn) : conditionsIn(rule.part);
}
