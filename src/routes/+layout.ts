/** Pages are whole without a script; small ones of their own stand in `src/lib/ui/*.js`. What needs more says `csr = true`. */
export const csr = false;
