// A wall is only read.
export const csr = false;
