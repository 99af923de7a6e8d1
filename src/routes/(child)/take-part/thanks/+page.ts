// Nothing here needs the scripts of the questions, so that the pictures of the receipt come once and nothing keeps them.
export const csr = false;
