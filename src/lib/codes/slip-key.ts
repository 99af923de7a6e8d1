import { readDigits } from './digits.ts';

/** The key of a session slip: 66 bits, in digits because a village computer may have any keyboard. */
const KEY_DIGITS = 20;

/** The twenty digits of a key however they were typed, or null if they are not twenty. */
export function normaliseSlipKey(input: string): string | null {
	const digits = readDigits(input);
	return digits?.length === KEY_DIGITS ? digits : null;
}

/** As it is printed: `12345 67890 12345 67890`. */
export function printSlipKey(key: string): string {
	return key.replace(/(\d{5})(?=\d)/g, '$1 ');
}

/** A fresh key; `randomInt(n)` gives a cryptographically random whole number from 0 to n − 1. */
export function randomSlipKey(randomInt: (below: number) => number): string {
	return Array.from({ length: KEY_DIGITS }, () => randomInt(10)).join('');
}
