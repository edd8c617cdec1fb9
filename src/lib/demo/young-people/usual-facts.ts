/** What a French person answers; the rest follows. */
export const frenchNational = { 'nationality.list': ['FR'] } as const;

/** What a home in Hauts-de-France answers. */
export const livesInRegion = { 'residence.region': 'FR-HDF', 'residence.permanent_in_france': true } as const;
