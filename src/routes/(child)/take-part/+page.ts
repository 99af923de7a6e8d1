// Links and forms are all that the child's first page has: its scripts come with the next one, while it reads there.
export const csr = false;
