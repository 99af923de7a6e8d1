import { describe, expect, it } from 'vitest';
import { chooseText, chooseWording, easierWording, fallbackTones } from './wording.ts';

describe('choosing a wording', () => {
	it('stands in with the nearest easier tone, then the nearest harder one', () => {
		expect(fallbackTones('7-9')).toEqual(['7-9', '10-12', '13+']);
		expect(fallbackTones('10-12')).toEqual(['10-12', '7-9', '13+']);
		expect(fallbackTones('13+')).toEqual(['13+', '10-12', '7-9']);
		const wording = { en: { '7-9': 'easy', '13+': 'hard' } } as const;
		expect(chooseWording(wording, 'en', '7-9')).toBe('easy');
		expect(chooseWording(wording, 'en', '10-12')).toBe('easy');
		expect(chooseWording(wording, 'en', '13+')).toBe('hard');
	});

	it('never takes another language', () => {
		const wording = { ru: { '7-9': 'Дорога', '10-12': 'Дорога', '13+': 'Дорога' }, uz: {} };
		for (const language of ['en', 'uz', 'uz-Cyrl', 'r']) {
			expect(chooseWording(wording, language, '10-12')).toBeUndefined();
			expect(easierWording(wording, language, '13+')).toBeUndefined();
		}
		expect(chooseWording(undefined, 'ru', '10-12')).toBeUndefined();
	});

	it('takes a blank text for a missing one', () => {
		expect(chooseWording({ en: { '10-12': ' ', '7-9': ' easy ' } }, 'en', '10-12')).toBe('easy');
		expect(chooseWording({ en: { '10-12': ' ' } }, 'en', '10-12')).toBeUndefined();
	});
});

describe('easier words', () => {
	const wording = { en: { '7-9': 'easy', '10-12': 'middle', '13+': 'hard' } };

	it('are those of the next easier tone', () => {
		expect(easierWording(wording, 'en', '13+')).toBe('middle');
		expect(easierWording(wording, 'en', '10-12')).toBe('easy');
		expect(easierWording(wording, 'en', '7-9')).toBeUndefined();
	});

	it('are not offered where they are the same words', () => {
		expect(easierWording({ en: { '7-9': 'easy' } }, 'en', '13+')).toBeUndefined();
		expect(easierWording({ en: { '7-9': 'easy', '10-12': 'hard', '13+': 'hard' } }, 'en', '13+')).toBe(
			'easy'
		);
	});

	it('are never harder ones', () => {
		expect(easierWording({ en: { '10-12': 'middle', '13+': 'hard' } }, 'en', '10-12')).toBeUndefined();
	});
});

describe('choosing a title', () => {
	it('says in which language it is', () => {
		const texts = { kk: 'Жол', ru: 'Дорога' };
		expect(chooseText(texts, ['kk'])).toEqual({ text: 'Жол', language: 'kk' });
		expect(chooseText(texts, ['tg', 'kk'])).toEqual({ text: 'Жол', language: 'kk' });
		expect(chooseText(texts, ['tr'])).toEqual({ text: 'Дорога', language: 'ru' });
		expect(chooseText({ ky: 'Жол', kk: ' ' }, ['kk'])).toEqual({ text: 'Жол', language: 'ky' });
		expect(chooseText({}, ['kk'])).toEqual({ text: '', language: 'en' });
	});
});
