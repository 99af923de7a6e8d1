import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/lib/i18n/locales.ts';
import { translator } from '../../src/lib/i18n/messages.ts';
import { isAmong, messagesOf, namingNone, sourceOf, textsOf, writtenKeys } from './message-keys.ts';

const english = messagesOf(textsOf('en'));
const namespaces = Object.keys(textsOf('en'));
const written = writtenKeys(namespaces);
const others = LOCALES.filter((locale) => locale !== 'en');

/** Places of messages. All are numbers or words of ours; a person's words, names and titles stand beside a message. */
const PLACES = [
	'age',
	'at',
	'band',
	'colour',
	'column',
	'from',
	'n',
	'of',
	'page',
	'pages',
	'picture',
	'row',
	'seconds',
	'to',
	'tone'
];

/** What children of 7 to 9, and of 13 and older, read instead. */
const TONE = /^child_(younger|older)\./;

const placesIn = (text: string) =>
	[...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!))].sort();
const pluralsIn = (text: string) =>
	[...text.matchAll(/:plural;([^}]*)\}\}/g)].map(([, forms]) =>
		[...forms!.matchAll(/(\w+):/g)].map(([, form]) => form!).sort()
	);
const formsOf = (locale: Locale) =>
	[...new Intl.PluralRules([locale, 'en']).resolvedOptions().pluralCategories].sort();

describe.each(others)('the messages in %s', (locale) => {
	const texts = messagesOf(textsOf(locale));

	it('are those of English, no more and no fewer', () => {
		expect(
			[...english.keys()].filter((key) => !texts.has(key)),
			'missing'
		).toEqual([]);
		expect(
			[...texts.keys()].filter((key) => !english.has(key)),
			'nobody needs'
		).toEqual([]);
	});

	it('have the places that English has', () => {
		const differing = [...texts].filter(
			([key, text]) => placesIn(text).join() !== placesIn(english.get(key) ?? '').join()
		);
		expect(differing).toEqual([]);
	});
});

describe.each(LOCALES)('the messages in %s', (locale) => {
	const texts = textsOf(locale);

	it('say something', () => {
		expect([...messagesOf(texts)].filter(([, text]) => text.trim() === '')).toEqual([]);
	});

	it('have every plural form that the language asks for', () => {
		const wrong = [...messagesOf(texts)].filter(([, text]) =>
			pluralsIn(text).some((forms) => forms.join() !== formsOf(locale).join())
		);
		expect(wrong).toEqual([]);
	});

	it('are whole sentences, with whatever number', () => {
		const reports: unknown[] = [];
		let key = '';
		const t = translator({ locale, texts }, (report) => reports.push({ key, report }));
		const broken = [...messagesOf(texts)].filter(([next, text]) => {
			const numbers = placesIn(text).length === 0 ? [0] : [0, 1, 2, 5, 21, 1.5];
			return numbers.some((n) => {
				const said = t((key = next), Object.fromEntries(PLACES.map((place) => [place, n])));
				return said === next || /[{}]/.test(said);
			});
		});

		expect(reports).toEqual([]);
		expect(broken).toEqual([]);
	});
});

describe('messages', () => {
	it('take numbers and words of ours only', () => {
		const places = [...english.values()].flatMap(placesIn);
		expect(places.filter((place) => !PLACES.includes(place))).toEqual([]);
	});

	it('are there for every key that a page or a room names', () => {
		expect(namingNone(written, [...english.keys()])).toEqual([]);
	});

	it('are named by somebody', () => {
		const isNamed = isAmong(written);
		const asTheBase = [...english.keys()].map((key) => key.replace(TONE, 'child.'));
		expect(asTheBase.filter((key) => !isNamed(key))).toEqual([]);
	});

	it('of a tone stand above one that every child finds', () => {
		const ofTones = [...english.keys()].filter((key) => TONE.test(key));
		expect(ofTones.filter((key) => !english.has(key.replace(TONE, 'child.')))).toEqual([]);
	});

	it('are named by keys with a fixed part, so that unused ones can be found', () => {
		expect(written.filter(({ key }) => key.endsWith('.*'))).toEqual([]);
	});
});

const areas = readdirSync('src/routes').filter((name) => name.startsWith('(') && name !== '(machine)');

it.each(areas)('the pages of %s name messages only that reach them', (area) => {
	const named = writtenKeys(namespaces, `src/routes/${area}`).filter(({ file }) => file.endsWith('.svelte'));
	const sent = sentBy(`src/routes/${area}/+layout.server.ts`);
	expect(
		named.filter(({ file, key }) => ![...sent, ...sentBeside(file)].includes(key.split('.')[0]!))
	).toEqual([]);
});

/** The namespaces that a load sends; the frame's come with every layout. */
function sentBy(file: string): string[] {
	const source = sourceOf(file);
	const lists = source.matchAll(/(?:Layout\(event|loadMessages\([\w.]+), \[([^\]]*)\]/g);
	const beside = /childMessages(Files)?\(/.test(source) ? ['child', 'safety', 'error'] : [];
	return [
		'frame',
		...beside,
		...[...lists].flatMap(([, list]) => [...list!.matchAll(/\w+/g)].map(([name]) => name))
	];
}

function sentBeside(file: string): string[] {
	const loads = dirname(file);
	return readdirSync(loads)
		.filter((name) => name.endsWith('.server.ts'))
		.flatMap((name) => sentBy(`${loads}/${name}`));
}
