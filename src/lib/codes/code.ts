import { readDigits } from './digits.ts';

/** Join codes and answer codes: every keyboard types digits and every language says them. */
const CODE_DIGITS = 9;

/** The nine digits of a code however they were typed, or null if they are not nine. */
export function normaliseCode(input: string): string | null {
	const digits = readDigits(input);
	return digits?.length === CODE_DIGITS ? digits : null;
}

/** As it is printed and read aloud: `123 456 789`. */
export function printCode(code: string): string {
	return code.replace(/(\d{3})(?=\d)/g, '$1 ');
}

/** A fresh code; `randomInt(n)` gives a cryptographically random whole number from 0 to n − 1. */
export function randomCode(randomInt: (below: number) => number): string {
	return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
}
