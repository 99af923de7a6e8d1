import { findsOf, whole, words, type Finder, type Found } from './pattern.ts';

/** Digits as people group them: `+998 (90) 123-45-67`. A date, a time or a sum in between ends it. */
const DIGITS = /(?<![\p{L}\p{N}@#.,:/_-])\+?\(?\d(?:[ ().-]{0,3}\d){5,20}(?![\p{L}\p{N}@:]|[.,]\d)/dgu;

/** How many digits follow the country's, in the countries of the region (E.164). */
const COUNTRIES: Record<string, readonly number[]> = {
	994: [9],
	996: [9],
	992: [9],
	998: [9],
	993: [8],
	90: [10],
	359: [8, 9],
	387: [8, 9],
	7: [10]
};

/** Numbers as they are dialled inside the countries, mobile ones above all, with and without the digit before. */
const LOCAL = [
	// Kazakhstan and Russia
	/^8?7[0-7]\d{8}$/,
	/^89\d{9}$/,
	/^8[34]\d{9}$/,
	/^9\d{9}$/,
	// Kyrgyzstan, Azerbaijan, Bulgaria, Bosnia
	/^0[235789]\d{8}$/,
	/^0[236]\d{7}$/,
	// Türkiye
	/^0?5[03-5]\d{8}$/,
	/^0[2-4]\d{9}$/,
	// Nine digits: Uzbekistan, Tajikistan, Azerbaijan, Kyrgyzstan
	/^(?:20|33|50|55|61|62|6[5-9]|7\d|88|9\d|10|99|22[0-9]|99)\d{7}$/
];

const PHONE_CUE = whole(
	words(
		'телефон~|тел|номер~|звони~|позвони~|whatsapp|ватсап|вацап|telefon~|tel|raqam~|рақам~|' +
			'nomer~|нөмір~|нөмүр~|nömrə~|numara~|phone|call|number|қоңырау|чал~|zəng|qo‘ng‘iroq|занг'
	)
);

function findDigits(text: string): Found[] {
	return [...text.matchAll(DIGITS)].flatMap((match): Found[] => {
		const [from, to] = match.indices![0]!;
		const written = match[0];
		const digits = written.replace(/\D/g, '');
		if (isCountedUp(written) || isPlainAmount(written) || hasDate(written)) return [];
		if (isOfficialNumber(digits)) return [{ kind: 'number', from, to }];
		const isCued = [...text.slice(Math.max(0, from - 40), from).matchAll(PHONE_CUE)].length > 0;
		return isPhone(written, digits, isCued) ? [{ kind: 'phone', from, to }] : [];
	});
}

function isPhone(written: string, digits: string, isCued: boolean): boolean {
	// Helplines are for everybody: 116 111 and the free 8 800.
	if (/^(?:116\d{3}|8800\d*)$/.test(digits)) return false;
	const international = digits.replace(/^00/, '');
	const isInternational = Object.entries(COUNTRIES).some(
		([code, lengths]) =>
			international.startsWith(code) && lengths.includes(international.length - code.length)
	);
	if (/^00\d{10,13}$/.test(digits)) return true;
	if (written.startsWith('+')) return isInternational || (digits.length >= 10 && digits.length <= 15);
	if (isInternational && digits.length >= 11) return true;
	if (LOCAL.some((local) => local.test(digits))) return true;
	if (/^\d{3}[- .]\d\d[- .]\d\d$/.test(written)) return true;
	return isCued && digits.length <= 12;
}

/** "7 8 9 10 11", and years one after the other: somebody counts. */
function isCountedUp(written: string): boolean {
	const groups = written.split(/[ -]+/).map(Number);
	if (groups.length < 2) return false;
	if (groups.every((group) => group >= 1900 && group <= 2100)) return true;
	return (
		groups.length > 2 && groups.every((group, at) => at === 0 || Math.abs(group - groups[at - 1]!) === 1)
	);
}

/** "1 500 000": thousands in their groups. */
function isPlainAmount(written: string): boolean {
	return /^\d{1,3}(?:[ .]\d{3})*[ .]000$/.test(written) || /^\d{1,4}0{5,}$/.test(written);
}

function hasDate(written: string): boolean {
	return /(?<!\d)\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d[.-]\d\d[.-]\d\d(?!\d)/.test(
		written
	);
}

/** The number of a bank card or of a person in a register. */
function isOfficialNumber(digits: string): boolean {
	switch (digits.length) {
		case 11:
			return isKimlik(digits);
		case 12:
			return isIin(digits);
		case 14:
			return isPin(digits) || isPinfl(digits);
		case 16:
			return isLuhn(digits);
		default:
			return false;
	}
}

const weigh = (digits: string, weights: readonly number[]) =>
	weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** The check digit of bank cards. */
function isLuhn(digits: string): boolean {
	const sum = [...digits].reverse().reduce((total, digit, at) => {
		const doubled = Number(digit) * (at % 2 ? 2 : 1);
		return total + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return sum % 10 === 0 && /^[2-6]/.test(digits);
}

const ONE_TO_ELEVEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Kazakhstan's ИИН / ЖСН: year, month, day, century and sex, four digits, check digit. */
function isIin(digits: string): boolean {
	if (!/^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]/.test(digits)) return false;
	let check = weigh(digits, ONE_TO_ELEVEN) % 11;
	if (check === 10) check = weigh(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
	return check === Number(digits[11]);
}

/** Kyrgyzstan's ПИН: sex, day, month, year. */
function isPin(digits: string): boolean {
	return /^[12](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d/.test(digits);
}

/** Uzbekistan's JSHSHIR: century and sex, day, month, year, seven digits, of which the last is a check. */
function isPinfl(digits: string): boolean {
	if (!/^[1-6](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(digits)) return false;
	return weigh(digits, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]) % 10 === Number(digits[13]);
}

/** Türkiye's T.C. kimlik numarası, with its two check digits. */
function isKimlik(digits: string): boolean {
	if (digits.startsWith('0')) return false;
	const tenth = ((weigh(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10;
	const eleventh = weigh(digits, Array<number>(10).fill(1)) % 10;
	return tenth === Number(digits[9]) && eleventh === Number(digits[10]);
}

/** Letters and digits of a passport or birth certificate: `AA 1234567`, `I-АБ № 123456`. */
const PASSPORT = whole(String.raw`(?:[a-zа-я]{1,3} ?#? ?\d{7,8}|[ivx]{1,3}-[a-zа-я]{2} ?#? ?\d{6,7})`);
const PAPER = words(
	'паспорт~|passport|pasport~|pasaport~|удостоверени~|свидетельств~|куәлік~|күбөлүк~|' +
		'guvohnoma~|гувоҳнома~|шиноснома~|шаҳодатнома~|vəsiqə~|kimlik|иин|жсн|пин|инн|jshshir|жшшир|pinfl|пинфл|' +
		'fin|fin kod~|tc|id'
);
const AFTER_PAPER = whole(
	String.raw`${PAPER}(?:-\p{L}+)?(?:[ :,#-]+\p{L}+){0,2}?[ :,#.-]+(?<it>(?:[a-zа-я]{1,3}(?: ?#)? ?)?\d(?:[ -]?\d){5,13}|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{7})`
);

export const findNumbers: Finder = ({ text, isCapital }) => [
	...findsOf('number', AFTER_PAPER, text),
	...findsOf('number', PASSPORT, text, ({ index }) => isCapital(index)),
	...findDigits(text)
];
