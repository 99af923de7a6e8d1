import { ABOUT_FIELDS, DEFINITION_SHAPE, type Wording } from './definition.ts';

/** A small whole definition for tests, before it is parsed. */
export function definitionWith(questions: readonly object[], more: object = {}) {
	return {
		shape: DEFINITION_SHAPE,
		languages: ['en', 'ru'],
		tones: ['7-9', '10-12', '13+'],
		title: { en: 'Roads', ru: 'Дороги' },
		purpose: { en: 'To make roads safe', ru: 'Чтобы дороги были безопасными' },
		about: Object.fromEntries(ABOUT_FIELDS.map((field) => [field, said(field)])),
		questions,
		...more
	};
}

/** The same words in English and Russian, in the tone of 10 to 12. */
export function said(words: string): Wording {
	return { en: { '10-12': words }, ru: { '10-12': `${words} (ru)` } };
}

export function options(...keys: string[]) {
	return keys.map((key) => ({ key, text: said(key) }));
}
