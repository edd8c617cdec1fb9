/** Pages are whole without a script: the few that gain by one say `csr = true`. */
export const csr = false;
