import { describe, expect, it } from 'vitest';
import {
	ABOUT_FIELDS,
	Definition,
	Question,
	TONES,
	type Tone,
	type Wording
} from '#lib/definition/definition.ts';
import { mayOpenWith } from '#lib/definition/gaps.ts';
import { optionLists } from '#lib/definition/option-lists.ts';
import { openConsultation } from './open-consultation.ts';
import { playgroundConsultation } from './playground-consultation.ts';
import { ageSilence, leanings, silenceInOwnWords, submissions } from './told-answers.ts';
import { toldConsultation } from './told-consultation.ts';
import { COUNTRIES, KARAKALPAK, LANGUAGES } from './wordings.ts';

const LONGEST_SENTENCE: Record<Tone, number> = { '7-9': 8, '10-12': 12, '13+': 16 };
const CYRILLIC = ['ru', 'kk', 'ky', 'tg'];

function wordingsOf(definition: Definition): [where: string, wording: Wording][] {
	return [
		...ABOUT_FIELDS.map((field): [string, Wording] => [`about.${field}`, definition.about[field]]),
		...definition.questions.flatMap((question): [string, Wording][] => [
			[question.key, question.text],
			...(question.help ? [[`${question.key}.help`, question.help] as [string, Wording]] : []),
			...optionLists(question).flatMap(({ options }) =>
				options.map((option): [string, Wording] => [`${question.key}.${option.key}`, option.text])
			)
		])
	];
}

function everyText(definition: Definition) {
	return wordingsOf(definition).flatMap(([where, wording]) =>
		definition.languages.flatMap((language) =>
			TONES.map((tone) => ({ where, language, tone, text: wording[language]?.[tone] ?? '' }))
		)
	);
}

function words(text: string) {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function longestSentence(text: string) {
	return Math.max(...text.split(/(?<=[.!?…])\s+/u).map(words));
}

describe.each([
	['open', 8, openConsultation, [...LANGUAGES]],
	['told', 8, toldConsultation, [...LANGUAGES]],
	['playground', 10, playgroundConsultation, ['kk', 'ru', 'en', KARAKALPAK]]
])('the %s consultation', (_, length, definition, languages) => {
	it(`is a definition of ${length} questions`, () => {
		expect(Definition.parse(definition)).toEqual(definition);
		expect(definition.questions).toHaveLength(length);
	});

	it('has every wording in its languages and three tones', () => {
		expect(everyText(definition).filter(({ text }) => text.trim() === '')).toEqual([]);
		expect([...definition.languages].sort()).toEqual([...languages].sort());
		expect(mayOpenWith(definition, languages, TONES)).toEqual([]);
	});

	it('speaks to each age in sentences that it can read', () => {
		expect(
			everyText(definition).filter(({ text, tone }) => longestSentence(text) > LONGEST_SENTENCE[tone])
		).toEqual([]);
	});

	it.each(languages)('tells the youngest about itself in at most 120 words of %s', (language) => {
		const about = ABOUT_FIELDS.map((field) => definition.about[field][language]?.['7-9']).join(' ');
		expect(words(about)).toBeLessThanOrEqual(120);
	});

	it('is in the script of each language', () => {
		const strange = everyText(definition).filter(({ language, text }) =>
			CYRILLIC.includes(language) ? /\p{Script=Latin}/u.test(text) : /\p{Script=Cyrillic}/u.test(text)
		);
		expect(strange).toEqual([]);
	});

	it('writes oʻ and gʻ with the Uzbek letter', () => {
		expect(
			everyText(definition).filter(({ language, text }) => language === 'uz' && /['’‘`]/u.test(text))
		).toEqual([]);
	});

	it('names an article of the Convention with every question', () => {
		expect(definition.questions.filter((question) => question.articles.length === 0)).toEqual([]);
	});
});

it('asks one question of every kind on the playground', () => {
	const kinds = playgroundConsultation.questions.map(({ kind }) => kind);
	expect([...new Set(kinds)].sort()).toEqual(Question.options.map((kind) => kind.shape.kind.value).sort());
});

describe('the answers of the told consultation', () => {
	const total = (country: (typeof COUNTRIES)[number]) =>
		TONES.reduce(
			(sum, tone) => sum + submissions[country][tone].town + submissions[country][tone].village,
			0
		);

	it('are 2,400, by country as told', () => {
		expect(COUNTRIES.map((country) => [country, total(country)])).toEqual([
			['KZ', 660],
			['UZ', 580],
			['KG', 480],
			['AZ', 340],
			['TJ', 200],
			['TR', 140]
		]);
	});

	it('leave one country and tone so small that it stays hidden', () => {
		const small = COUNTRIES.flatMap((country) =>
			TONES.filter((tone) => submissions[country][tone].town + submissions[country][tone].village < 10).map(
				(tone) => `${country} ${tone}`
			)
		);
		expect(small).toEqual(['TR 7-9']);
	});

	it('lean on every closed question but age, on its own options', () => {
		const closed = toldConsultation.questions.flatMap((question) =>
			'options' in question && question.key !== 'age' ? [question] : []
		);
		expect(leanings.map(({ question }) => question)).toEqual(closed.map(({ key }) => key));
		leanings.forEach(({ town, village, countries = {} }, at) => {
			const keys = closed[at]?.options.map(({ key }) => key);
			const all = [
				town,
				village,
				...Object.values(countries).flatMap((country) => [country.town, country.village])
			];
			all.forEach((weights) => expect(Object.keys(weights)).toEqual(keys));
		});
	});

	it('are silent only where the question offers it', () => {
		const silences = [
			...leanings.map(({ question, silence, silenceOf }) => ({
				question,
				all: [silence, ...Object.values(silenceOf ?? {})]
			})),
			...Object.entries(silenceInOwnWords).map(([question, silence]) => ({ question, all: [silence] })),
			{ question: 'age', all: [ageSilence] }
		];
		const refused = silences.flatMap(({ question: key, all }) => {
			const question = toldConsultation.questions.find((candidate) => candidate.key === key);
			return all.filter(
				(silence) =>
					!question ||
					('dont_know' in silence && !question.dontKnow) ||
					('rather_not' in silence && !question.ratherNot)
			);
		});
		expect(refused).toEqual([]);
	});
});
