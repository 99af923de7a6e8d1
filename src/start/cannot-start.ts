/** A reason not to start that an operator can act on: its message is all that is printed. */
export class CannotStart extends Error {}
