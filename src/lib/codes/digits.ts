const ZEROS = [0x0030, 0x0660, 0x06f0, 0xff10];

/**
 * The digits that somebody typed or pasted, as ASCII: Arabic-Indic, extended and full-width digits are read,
 * spaces, dashes, dots and invisible marks between them forgiven. Null if anything else is there.
 */
export function readDigits(input: string): string | null {
	const typed = input.replace(/[\s\p{Zs}\p{Pd}\p{Cf}._]/gu, '');
	let digits = '';
	for (const character of typed) {
		const point = character.codePointAt(0) ?? 0;
		const zero = ZEROS.find((candidate) => point >= candidate && point <= candidate + 9);
		if (zero === undefined) return null;
		digits += point - zero;
	}
	return digits;
}
