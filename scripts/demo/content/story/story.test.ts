import { describe, expect, it } from 'vitest';
import { TONES, type Tone, type Wording } from '#lib/definition/definition.ts';
import { contributions } from '../contributions/contributions.ts';
import { THEMES } from '../contributions/contribution.ts';
import { organisations } from '../organisations.ts';
import { toldConsultation } from '../told-consultation.ts';
import { COUNTRIES, LANGUAGES, MAIN_LANGUAGE } from '../wordings.ts';
import { codebook } from './codebook.ts';
import { commitments } from './commitments.ts';
import { feedback } from './feedback.ts';
import { findings, forgottenFinding, type DemoEvidence } from './findings.ts';
import { forum } from './forum.ts';
import { quotes } from './quotes.ts';
import { clauseWithoutEvidence, resolution } from './resolution.ts';
import { summaryTexts } from './summary.ts';
import { thread } from './thread.ts';

const LONGEST_SENTENCE: Record<Tone, number> = { '7-9': 8, '10-12': 12, '13+': 16 };
const clauses = resolution.passages.filter(({ kind }) => kind === 'operative');
const bodies = organisations.map(({ key }) => key);

function isThere(evidence: DemoEvidence) {
	if ('theme' in evidence) return THEMES.includes(evidence.theme);
	if ('quote' in evidence) return quotes.some(({ contribution }) => contribution === evidence.quote);
	const question = toldConsultation.questions.find(({ key }) => key === evidence.cell.question);
	return (
		question !== undefined &&
		'options' in question &&
		question.options.some(({ key }) => key === evidence.cell.option)
	);
}

function tooLong(wording: Wording = {}) {
	return Object.values(wording).flatMap((texts) =>
		TONES.flatMap((tone) =>
			(texts[tone] ?? '')
				.split(/(?<=[.!?])\s+/u)
				.filter(
					(sentence) =>
						sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > LONGEST_SENTENCE[tone]
				)
		)
	);
}

describe('the told story', () => {
	it('has a theme for each that children spoke of', () => {
		expect(codebook.map(({ key }) => key)).toEqual([...THEMES]);
	});

	it('quotes contributions that there are, one of them taken back', () => {
		const keys = contributions.map(({ key }) => key);
		expect(quotes.filter(({ contribution }) => !keys.includes(contribution))).toEqual([]);
		expect(quotes.filter(({ takenBack }) => takenBack !== undefined)).toHaveLength(1);
	});

	it('shows no masked name in a translation', () => {
		expect(
			quotes.filter(({ translations }) =>
				Object.values(translations).some((text) => /Тимур|Timur/.test(text))
			)
		).toEqual([]);
	});

	it('rests each of eight findings on evidence that there is', () => {
		expect(findings).toHaveLength(8);
		expect(findings.flatMap(({ evidence }) => evidence).filter((evidence) => !isThere(evidence))).toEqual([]);
	});

	it('has a summary that is missing in three languages', () => {
		expect(LANGUAGES.filter((language) => !summaryTexts[language])).toEqual(['ky', 'tg', 'tr']);
	});

	it('has fourteen operative clauses, in English and Russian, for adults and children', () => {
		expect(clauses.map(({ marker }) => marker)).toEqual(Array.from({ length: 14 }, (_, at) => `${at + 1}.`));
		expect(resolution.passages.filter(({ texts }) => !texts.en || !texts.ru)).toEqual([]);
		expect(clauses.filter(({ childTexts }) => !childTexts.en || !childTexts.ru)).toEqual([]);
		expect(
			clauses.filter(({ articles, bodies: duty }) => articles.length === 0 || duty.length === 0)
		).toEqual([]);
	});

	it('leaves one clause without evidence and one finding without a clause', () => {
		expect(clauses.filter(({ evidence }) => evidence.length === 0).map(({ key }) => key)).toEqual([
			clauseWithoutEvidence
		]);
		const takenUp = clauses.flatMap(({ evidence }) => evidence);
		expect(findings.filter(({ key }) => !takenUp.includes(key)).map(({ key }) => key)).toEqual([
			forgottenFinding
		]);
	});

	it('names bodies that there are', () => {
		const named = [
			...clauses.flatMap((clause) => clause.bodies),
			...commitments.map(({ body }) => body),
			...forum.convenors
		];
		expect(named.filter((body) => !bodies.includes(body))).toEqual([]);
	});

	it('has promises under clauses: done, on track, late, not begun, and one whose baseline is missing', () => {
		expect(commitments.filter(({ clause }) => !clauses.some(({ key }) => key === clause))).toEqual([]);
		expect(new Set(commitments.map(({ reports }) => reports.at(-1)?.state))).toEqual(
			new Set(['done', 'on_track', 'delayed', 'not_started'])
		);
		expect(commitments.filter(({ terms }) => terms[0].baseline === null)).toHaveLength(1);
	});

	it('says what was done in each part and its main language, in every tone', () => {
		for (const country of COUNTRIES) {
			const own = feedback.filter(({ part, kind }) => part === country && kind === 'did');
			expect(own).toHaveLength(1);
			for (const language of ['en', 'ru', MAIN_LANGUAGE[country]])
				expect(TONES.filter((tone) => !own[0]?.wording[language]?.[tone])).toEqual([]);
		}
	});

	it('gives a reason for what could not be done, and only for that', () => {
		expect(feedback.filter(({ kind, reason }) => (kind === 'could_not') !== (reason !== undefined))).toEqual(
			[]
		);
	});

	it('answers each age in sentences that it can read', () => {
		expect(feedback.flatMap(({ wording, reason }) => [...tooLong(wording), ...tooLong(reason)])).toEqual([]);
	});

	it('leads one voice from a drawing to the reply', () => {
		const drawing = contributions.find(({ key }) => key === thread.contribution);
		expect(drawing?.themes).toContain(thread.theme);
		const finding = findings.find(({ key }) => key === thread.finding);
		expect(finding?.evidence).toEqual(
			expect.arrayContaining([{ quote: thread.contribution }, { theme: thread.theme }, { cell: thread.cell }])
		);
		expect(clauses.find(({ key }) => key === thread.clause)?.evidence).toContain(thread.finding);
		const promise = commitments.find(({ key }) => key === thread.commitment);
		expect(promise).toMatchObject({ clause: thread.clause, terms: [{ target: 120 }] });
		expect(promise?.reports.at(-1)).toMatchObject({ value: 14, state: 'delayed' });
		expect(
			feedback.filter(({ commitment }) => commitment === thread.commitment).map(({ kind }) => kind)
		).toEqual(['could_not']);
	});
});
