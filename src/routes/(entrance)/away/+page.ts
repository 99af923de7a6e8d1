// It stands for itself: no script, and no frame that tells whose page it is.
export const csr = false;
