import { describe, expect, it } from 'vitest';
import az from './corpus/az.json';
import en from './corpus/en.json';
import kk from './corpus/kk.json';
import ky from './corpus/ky.json';
import ru from './corpus/ru.json';
import tg from './corpus/tg.json';
import tr from './corpus/tr.json';
import uz from './corpus/uz.json';
import { findPersonalData } from './find-personal-data.ts';

/** Invented sentences of children: those that tell something, `[kind|what]`, and ordinary ones. */
const CORPUS = { az, en, kk, ky, ru, tg, tr, uz };

/** What is known to be missed: names without a cue, digits in words, streets without a number or "I live". */
const KNOWN_MISSES = [
	'Я [name|Айгуль], мне девять.',
	"I'm [name|Olivia] from the third row.",
	'Это сделала [name|Камила].',
	'Мой номер [phone|восемь семьсот один сто двадцать три].',
	'Встречаемся у [address|дома 7].',
	'Мен [school|бесінші мектепте] оқимын.',
	'Atym [name|Aýna].'
];
/** What is known to be taken for something that it is not. */
const KNOWN_ALARMS = ['Менің атым Алматыда сатылады.', 'Наш хомяк, его зовут Пончик.'];

const MARKED = /\[(\w+)\|([^\]]*)\]/g;
const plain = (line: string) => line.replace(MARKED, '$2');
const told = (line: string) => [...line.matchAll(MARKED)].map(([, kind, what]) => `${kind}: ${what}`);
const found = (text: string) =>
	findPersonalData(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

describe.each(Object.entries(CORPUS))('of what children write in %s', (_language, { telling, ordinary }) => {
	it('there are 25 sentences that tell something and 25 ordinary ones to try', () => {
		expect(Math.min(telling.length, ordinary.length)).toBeGreaterThanOrEqual(25);
	});

	it('it finds what tells who or where somebody is, exactly where it stands, and nothing beside it', () => {
		expect(telling.map((line) => [line, ...found(plain(line))])).toEqual(
			telling.map((line) => [line, ...told(line)])
		);
	});

	it('it finds nothing in ordinary sentences', () => {
		expect(ordinary.map((line) => [line, ...found(line)])).toEqual(ordinary.map((line) => [line]));
	});
});

it('over all languages, with what is known to go wrong, 95 % is found and 95 % of what is found is meant', () => {
	const telling = [...Object.values(CORPUS).flatMap((each) => each.telling), ...KNOWN_MISSES];
	const ordinary = [...Object.values(CORPUS).flatMap((each) => each.ordinary), ...KNOWN_ALARMS];
	const wanted = telling.flatMap((line) => told(line)).length;
	const right = telling.flatMap((line) =>
		found(plain(line)).filter((find) => told(line).includes(find))
	).length;
	const all = [...telling.map(plain), ...ordinary].flatMap(found).length;

	expect(right / wanted).toBeGreaterThanOrEqual(0.95);
	expect(right / all).toBeGreaterThanOrEqual(0.95);
});

it('what is known to go wrong still does: when it goes right, it moves to the corpus', () => {
	expect(KNOWN_MISSES.map((line) => found(plain(line)))).toEqual(KNOWN_MISSES.map(() => []));
	expect(KNOWN_ALARMS.filter((line) => found(line).length === 0)).toEqual([]);
});

describe('a find stands in the text as the child typed it', () => {
	it.each([
		[
			'with invisible characters in it',
			'зв\u200bони 8\u200b701\u2060 123 45 67!',
			'8\u200b701\u2060 123 45 67'
		],
		['with wide digits', 'тел ８７０１１２３４５６７', '８７０１１２３４５６７'],
		['with Arabic digits', 'телефон ٨٧٠١١٢٣٤٥٦٧.', '٨٧٠١١٢٣٤٥٦٧'],
		['after pictures', '😀🧒🏽 меня зовут Алия 😀', 'Алия'],
		['with a letter made of two', 'Менің атым И\u0306лияс.', 'И\u0306лияс'],
		['with every apostrophe', 'Men Navoiy koʻchasi 5 da', 'Navoiy koʻchasi 5'],
		['with an ASCII apostrophe', "Men Navoiy ko'chasi 5 da", "Navoiy ko'chasi 5"],
		['with letters of the other script', 'мeня зoвyт Вaня', 'Вaня'],
		['with a dotted capital', 'BENİM ADIM değil, benim adım İpek', 'İpek']
	])('%s', (_how, text, what) => {
		expect(findPersonalData(text).map(({ from, to }) => text.slice(from, to))).toEqual([what]);
	});

	it('and finds do not overlap, in the order of the text', () => {
		const text = 'Меня зовут Алия, 7-Б, школа №5, ул. Абая 15, 8 701 123 45 67, @aliya_07, aliya@mail.ru';
		const finds = findPersonalData(text);
		expect(finds.map(({ kind }) => kind)).toEqual([
			'name',
			'class',
			'school',
			'address',
			'phone',
			'handle',
			'email'
		]);
		finds.slice(1).forEach(({ from }, at) => expect(from).toBeGreaterThanOrEqual(finds[at]!.to));
	});
});

describe('numbers', () => {
	it.each([
		'+994 50 123 45 67',
		'+7 701 123 45 67',
		'+996 (555) 12-34-56',
		'+992 918 12 34 56',
		'+998 90 123 45 67',
		'+993 65 12 34 56',
		'+90 532 123 45 67',
		'+359 88 123 4567',
		'+387 61 123 456'
	])('of every country of the region are phones: %s', (number) => {
		expect(found(`Ara ${number}.`)).toEqual([`phone: ${number}`]);
	});

	it.each(['4111 1111 1111 1112', '120315500128', '51203201500125', '10000000147'])(
		'with a wrong check digit are no official ones: %s',
		(number) => {
			expect(found(`${number} точек`).filter((find) => find.startsWith('number'))).toEqual([]);
		}
	);

	it.each(['4111 1111 1111 1111', '120315500129', '51203201500124', '20103201500123', '10000000146'])(
		'with the check digits of a card or a register are told without a cue: %s',
		(number) => {
			expect(found(`вот ${number} всё`)).toEqual([`number: ${number}`]);
		}
	);

	it('of helplines are for everybody', () => {
		expect(found('Телефон 116 111, телефон 8 800 200 01 22, телефон 1146')).toEqual([]);
	});
});

it.each(['1 ', 'а', 'школа ', 'живу ', 'ааа-', '@a.', '7-', 'Абай '])(
	'the longest text of nothing but "%s" is read in no time',
	(piece) => {
		const begun = performance.now();
		findPersonalData(piece.repeat(2000 / piece.length));
		expect(performance.now() - begun).toBeLessThan(1000);
	}
);
