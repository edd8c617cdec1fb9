/** Nothing here needs a script: the page is whole as it is served. */
export const csr = false;
