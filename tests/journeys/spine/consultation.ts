import { toldConsultation } from '../../../scripts/demo/content/told-consultation.ts';
import { Definition } from '../../../src/lib/definition/definition.ts';

/** What the children of this journey are asked: one question in each way of answering, but for drawing. */
const ASKED = ['travel', 'light', 'good_places', 'change'] as const;

export const LANGUAGES = ['kk', 'ru', 'uz'] as const;
export type Language = (typeof LANGUAGES)[number];

export const slug = 'our-way-to-school';

export const definition: Definition = Definition.parse({
	...toldConsultation,
	languages: [...LANGUAGES],
	tones: ['10-12', '13+'],
	questions: ASKED.map((key) => toldConsultation.questions.find((question) => question.key === key)),
	breakdowns: ['part']
});

/** The children's decision, in their languages. */
export const decision = {
	en: 'Which ways to school get lamps',
	kk: 'Мектепке баратын қай жолға шам қойылады',
	ru: 'Какие дороги в школу осветят',
	uz: 'Maktabga boradigan qaysi yoʻllarga chiroq oʻrnatiladi'
};
