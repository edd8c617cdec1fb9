/** What an act answers: done with a value, or refused for a reason the caller can put in words. Bugs throw instead. */
export type Outcome<T, R extends string> = Done<T> | Refused<R>;
export type Done<T> = { readonly done: true; readonly value: T };
export type Refused<R extends string> = { readonly done: false; readonly reason: R };

export function done(): Done<undefined>;
export function done<T>(value: T): Done<T>;
export function done(value?: unknown): Done<unknown> {
	return { done: true, value };
}

export function refused<const R extends string>(reason: R): Refused<R> {
	return { done: false, reason };
}
