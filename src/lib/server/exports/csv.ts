type Value = string | number | null;

/** What spreadsheets take for the beginning of a formula, also behind quotes and spaces and in full width. */
const FORMULA = /^['"\s]*[=+\-@＝＋－＠]|^[\s\0]/;

/**
 * Rows as a file of comma-separated values (RFC 4180) that Excel opens as UTF-8 and in which no text is a formula.
 * Numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly Value[])[]): string {
	return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(value: Value): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	if (FORMULA.test(value)) return quoted(`'${value}`);
	return /[",\r\n]/.test(value) ? quoted(value) : value;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
