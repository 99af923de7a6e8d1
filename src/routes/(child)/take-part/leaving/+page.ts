// Its one link needs no script.
export const csr = false;
