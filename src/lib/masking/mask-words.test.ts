import { describe, expect, it } from 'vitest';
import { maskWords, masksOfWords, splitIntoWords } from './mask-words.ts';
import { AreaMask, Masks, WordMask } from './masks.ts';

const words = (text: string) => splitIntoWords(text).map((word) => word.text);

describe('masking words', () => {
	it('puts a token in the place of each masked span, in the order of the text', () => {
		const text = 'Ali from school 5 hit me';
		expect(
			maskWords(text, [
				{ from: 9, to: 17, token: 'school' },
				{ from: 0, to: 3, token: 'name' }
			])
		).toEqual([
			{ kind: 'mask', token: 'name' },
			{ kind: 'text', text: ' from ' },
			{ kind: 'mask', token: 'school' },
			{ kind: 'text', text: ' hit me' }
		]);
	});

	it('gives an unmasked text back as one piece, and no piece for none', () => {
		expect(maskWords('hello', [])).toEqual([{ kind: 'text', text: 'hello' }]);
		expect(maskWords('', [])).toEqual([]);
		expect(maskWords('Ali', [{ from: 0, to: 3, token: 'name' }])).toEqual([{ kind: 'mask', token: 'name' }]);
	});

	it('lets masks stand side by side and refuses that they overlap', () => {
		const side = (from: number) => () =>
			maskWords('abcdef', [
				{ from: 0, to: 3, token: 'name' },
				{ from, to: 6, token: 'place' }
			]);
		expect(side(3)()).toHaveLength(2);
		expect(side(2)).toThrow(RangeError);
		expect(side(0)).toThrow(RangeError);
	});

	it.each([
		[-1, 2],
		[0, 7],
		[2, 2],
		[3, 2],
		[0.5, 2],
		[Number.NaN, 2]
	])('refuses a mask from %s to %s of six letters', (from, to) => {
		expect(() => maskWords('abcdef', [{ from, to, token: 'other' }])).toThrow(RangeError);
	});

	it('refuses to cut a character in two and leaves whole ones alone', () => {
		expect(() => maskWords('a😀b', [{ from: 0, to: 2, token: 'other' }])).toThrow(RangeError);
		expect(() => maskWords('a😀b', [{ from: 2, to: 4, token: 'other' }])).toThrow(RangeError);
		expect(maskWords('a😀😀b', [{ from: 1, to: 3, token: 'other' }])[2]).toEqual({
			kind: 'text',
			text: '😀b'
		});
	});
});

describe('splitting into words', () => {
	it('keeps the letters of every language with their apostrophes and hyphens together', () => {
		expect(words('Менің атым Әсел-ай, мен 12-дамын!')).toEqual([
			'Менің',
			'атым',
			'Әсел-ай',
			'мен',
			'12-дамын'
		]);
		expect(words("Oʻgʻil o'zbek oʼzi o’qidi tog' bog‘, mo‘min")).toEqual([
			'Oʻgʻil',
			"o'zbek",
			'oʼzi',
			'o’qidi',
			"tog'",
			'bog‘',
			'mo‘min'
		]);
		expect(words('İstanbul şəhər ҳамсоя e\u0301cole')).toEqual([
			'İstanbul',
			'şəhər',
			'ҳамсоя',
			'e\u0301cole'
		]);
	});

	it('leaves quotation marks outside', () => {
		expect(words("'Salom' dedi ‘Ali’")).toEqual(['Salom', 'dedi', 'Ali']);
	});

	it('says where each word stands', () => {
		const text = '😀 Ali, +998 90 123-45-67';
		for (const word of splitIntoWords(text)) expect(text.slice(word.from, word.to)).toBe(word.text);
		expect(words(text)).toEqual(['Ali', '998', '90', '123-45-67']);
	});
});

describe('masks of chosen words', () => {
	const text = 'my friend Ali Karimov, Vali  and Ali';

	it('merges neighbours with the same token into one mask', () => {
		const masks = masksOfWords(
			text,
			new Map([
				[2, 'name'],
				[3, 'name'],
				[6, 'name']
			])
		);
		expect(masks.map(({ from, to }) => text.slice(from, to))).toEqual(['Ali Karimov', 'Ali']);
	});

	it.each(['ali.k@mail.ru', '+998 (90) 123-45-67', 'https://t.me/ali', '«Sun»-5'])(
		'hides with the words of %s what stands between them',
		(whole) => {
			const chosen = new Map(splitIntoWords(whole).map((_word, position) => [position, 'other' as const]));
			expect(masksOfWords(whole, chosen)).toHaveLength(1);
		}
	);

	it('keeps the end of a sentence between two names', () => {
		const names = new Map([
			[0, 'name' as const],
			[1, 'name' as const]
		]);
		expect(masksOfWords('Ali. Vali came.', names)).toHaveLength(2);
	});

	it('keeps apart what has another token or punctuation between', () => {
		expect(
			masksOfWords(
				text,
				new Map([
					[2, 'name'],
					[3, 'school']
				])
			)
		).toHaveLength(2);
		expect(
			masksOfWords(
				text,
				new Map([
					[3, 'name'],
					[4, 'name']
				])
			)
		).toHaveLength(2);
	});

	it('makes masks that fit the text and ignores a word that is not there', () => {
		const masks = masksOfWords(
			text,
			new Map([
				[0, 'other'],
				[99, 'name']
			])
		);
		expect(maskWords(text, masks)).toEqual([
			{ kind: 'mask', token: 'other' },
			{ kind: 'text', text: text.slice(2) }
		]);
	});
});

describe('the shape of masks', () => {
	it('accepts what a ruling may store and refuses the rest', () => {
		expect(Masks.parse({})).toEqual({ words: [], areas: [] });
		expect(WordMask.safeParse({ from: 3, to: 3, token: 'name' }).success).toBe(false);
		expect(WordMask.safeParse({ from: 0, to: 3, token: 'Ali' }).success).toBe(false);
		expect(WordMask.safeParse({ from: 0, to: 3, token: 'name', was: 'Ali' }).success).toBe(false);
		expect(AreaMask.safeParse({ x: 900, y: 0, width: 100, height: 750 }).success).toBe(true);
		expect(AreaMask.safeParse({ x: 901, y: 0, width: 100, height: 750 }).success).toBe(false);
	});
});
