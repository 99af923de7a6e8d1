// Apart from the schemas, so that a child's page that needs a number does not load Zod.

/** The longest text of a child, in characters. */
export const LONGEST_TEXT = 2000;
