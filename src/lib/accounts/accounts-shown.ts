/** At most this many accounts of a search are shown; more means that it should be narrowed. */
export const accountsShown = 50;
