/** What a French nationality answers. */
export const frenchNational = {
	'nationality.list': ['FR'],
	'nationality.french': true,
	'nationality.eu_eea_ch': true,
	'nationality.eea': true,
	'nationality.eu_or_assoc': true,
	'nationality.eu_no_is': true,
	'stay.regular': true
} as const;

/** What a home in Hauts-de-France answers. */
export const livesInRegion = {
	'residence.region': 'FR-HDF',
	'residence.in_programme_country': true,
	'residence.permanent_in_france': true
} as const;
