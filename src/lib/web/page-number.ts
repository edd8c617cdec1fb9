/** The page of a list named in an address, from one; anything else is the first. */
export function pageNumber({ searchParams }: Pick<URL, 'searchParams'>): number {
	const page = Number(searchParams.get('page') ?? 1);
	return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}
