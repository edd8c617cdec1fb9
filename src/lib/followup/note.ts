export const noteKinds = ['note', 'call', 'meeting', 'message'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** `private`: its author alone. `shared`: the young person and everybody they let follow them. */
export const visibilities = ['private', 'shared'] as const;
export type Visibility = (typeof visibilities)[number];

/** Letters of a note at most. */
export const noteLength = 4_000;
