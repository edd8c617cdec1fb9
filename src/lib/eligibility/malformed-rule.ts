/** A rule that cannot be trusted, refused at load. `path` leads to the fault, as in `pvt.conditions.person.all[2].op`. */
export class MalformedRule extends Error {
	readonly path: string;
	readonly problem: string;

	constructor(path: string, problem: string) {
		super(`${path}: ${problem}`);
		this.name = 'MalformedRule';
		this.path = path;
		this.problem = problem;
	}
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of the object at that path, once no other key than those known stands in it. */
export function fieldsOf(value: unknown, path: string, known?: readonly string[]): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new MalformedRule(path, 'expected an object');
	}
	const stranger = known && Object.keys(value).find((key) => !known.includes(key));
	if (stranger !== undefined) throw new MalformedRule(`${path}.${stranger}`, 'unknown key');
	return value as Fields;
}

export function textAt(value: unknown, path: string): string {
	if (typeof value !== 'string' || value === '') throw new MalformedRule(path, 'expected a text');
	return value;
}

export function numberAt(value: unknown, path: string): number {
	if (!Number.isFinite(value)) throw new MalformedRule(path, 'expected a number');
	return value as number;
}

export function oneOfAt<const T extends string>(choices: readonly T[], value: unknown, path: string): T {
	const choice = choices.find((each) => each === value);
	if (choice === undefined) throw new MalformedRule(path, `expected one of ${choices.join(', ')}`);
	return choice;
}

/** The two inclusive bounds of an interval of which one side may stay open. */
export function boundsAt(fields: Fields, path: string): { min: number; max: number } {
	const min = fields.min == null ? -Infinity : numberAt(fields.min, `${path}.min`);
	const max = fields.max == null ? Infinity : numberAt(fields.max, `${path}.max`);
	if (min === -Infinity && max === Infinity) throw new MalformedRule(path, 'expected min or max');
	if (min > max) throw new MalformedRule(`${path}.min`, 'min is above max');
	return { min, max };
}
