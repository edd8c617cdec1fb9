import { randomBytes } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { DB } from '#lib/server/schema.ts';
import type { Name } from './cast.ts';

export interface Canary {
	field: string;
	text: string;
	/** The people of the scene who may be shown it; nobody else may, visitors included. */
	seenBy: readonly Name[];
}

/** What every part of a scene is planted with. */
export interface Planting {
	readonly db: Kysely<DB>;
	/** Tells this scene's rows from those of another one in the same database. */
	readonly tag: string;
	readonly canaries: readonly Canary[];
	/** A word found nowhere else, to stand in that field. */
	canary(field: string, seenBy: readonly Name[], text?: string): string;
	/** Inserts a row; answers its id. */
	insert<T extends keyof DB & string>(table: T, values: Insertable<DB[T]>): Promise<string>;
}

export const word = () => `zq${randomBytes(6).toString('hex')}`;
export const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
export const instant = (offset: number) => new Date(Date.now() + offset * 86_400_000);

export function startPlanting(db: Kysely<DB>): Planting {
	const canaries: Canary[] = [];
	return {
		db,
		tag: randomBytes(4).toString('hex'),
		canaries,
		canary(field, seenBy, text = word()) {
			canaries.push({ field, text, seenBy });
			return text;
		},
		async insert(table, values) {
			const row = await db
				.insertInto(table)
				.values(values as never)
				.returning('id' as never)
				.executeTakeFirstOrThrow();
			return (row as { id: string }).id;
		}
	};
}
