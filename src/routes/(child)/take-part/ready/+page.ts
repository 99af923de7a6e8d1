// A sign and a way on: nothing to wait for on an old computer.
export const csr = false;
