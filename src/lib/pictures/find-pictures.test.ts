import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { PictureFinder, type PictureNames } from './find-pictures.ts';
import { PICTURES } from './pictures.ts';

const namesIn = (locale: Locale) =>
	JSON.parse(readFileSync(`src/lib/pictures/names/${locale}.json`, 'utf8')) as PictureNames[Locale];
const names = Object.fromEntries(LOCALES.map((locale) => [locale, namesIn(locale)])) as PictureNames;
const finder = new PictureFinder(names);
const one = (typed: string, reader: Locale) => finder.find([typed], reader)[0]!.pictures;

it.each(LOCALES)('every whole word in %s leads to its picture first', (locale) => {
	for (const key of PICTURES) expect(one(names[locale][key], locale)[0], names[locale][key]).toBe(key);
});

it.each<[string, Locale, string]>([
	['ЁЖ', 'ru', 'hedgehog'],
	['еж', 'ru', 'hedgehog'],
	['Медв', 'ru', 'bear'],
	['sin', 'tr', 'squirrel'],
	['SINCAP', 'tr', 'squirrel'],
	['SİNCAP', 'tr', 'squirrel'],
	['yildiz', 'tr', 'star'],
	['YILDIZ', 'tr', 'star'],
	['kopek', 'tr', 'dog'],
	['pisik', 'az', 'cat'],
	['deve', 'az', 'camel'],
	["yo'lb", 'uz', 'tiger'],
	['yo‘lb', 'uz', 'tiger'],
	['yolbars', 'uz', 'tiger'],
	['коян', 'kk', 'rabbit'],
	['тулки', 'kk', 'fox'],
	['моҳӣ', 'tg', 'fish'],
	['чомадон', 'tg', 'suitcase'],
	['bal', 'tr', 'honey']
])('%s in %s begins the word of %s', (typed, reader, key) => {
	expect(one(typed, reader)).toContain(key);
	expect(one(typed, reader)[0]).toBe(key);
});

it('a beginning that several words share gives them all, the whole word first', () => {
	expect(one('коро', 'ru')).toEqual(['cow', 'box', 'crown']);
	expect(one('моҳ', 'tg')).toEqual(['moon', 'fish']);
	expect(one('балык', 'ky')).toEqual(['fish']);
	expect(one('', 'ru')).toEqual([]);
	expect(one('жжж', 'ru')).toEqual([]);
});

it('is certain of the only picture and of a whole word, and of nothing else', () => {
	const certain = (typed: string, reader: Locale) => finder.find([typed], reader)[0]!.isCertain;
	expect([certain('кош', 'ru'), certain('снег', 'ru'), certain('ат', 'kk')]).toEqual([true, true, true]);
	expect([certain('коро', 'ru'), certain('', 'ru'), certain('жжж', 'ru'), certain('уй', 'ky')]).toEqual([
		false,
		false,
		false,
		true
	]);
});

it('of two that differ by a dot the one that was spelled so comes first, and both are offered', () => {
	expect(one('balı', 'tr')).toEqual(['fish', 'whale']);
	expect(one('bali', 'tr')).toEqual(['whale', 'fish']);
	expect(one('өрд', 'ky')).toEqual(['duck']);
});

it('words of another language than the page are read in the one that knows most of them', () => {
	// By itself "kit" is a whale in Uzbek; among Turkish words it begins a book.
	const turkish = ['kit', 'balı', 'köp', 'yıl', 'arı', 'elma'];
	expect(finder.find(turkish, 'ru').map(({ pictures: [first] }) => first)).toEqual([
		'book',
		'fish',
		'dog',
		'star',
		'bee',
		'apple'
	]);
	const kazakh = ['мыс', 'қоян', 'түл', 'аю', 'піл', 'ат'];
	expect(finder.find(kazakh, 'en').map(({ pictures: [first] }) => first)).toEqual([
		'cat',
		'rabbit',
		'fox',
		'bear',
		'elephant',
		'horse'
	]);
	expect(
		finder.find(['кош', 'cat', '', 'соба', 'лиса', 'медв'], 'ru').map(({ pictures: [first] }) => first)
	).toEqual(['cat', 'cat', undefined, 'dog', 'fox', 'bear']);
});
