import type { Answer, Answers } from '../../src/lib/definition/answer.ts';
import { questionsAsked } from '../../src/lib/definition/questions-asked.ts';
import { isInOwnWords, type Question, type Tone } from '../../src/lib/definition/definition.ts';
import { FairDeal, type Chance } from './chance.ts';
import type { DemoContribution } from './content/contributions/contribution.ts';
import { contributions } from './content/contributions/contributions.ts';
import { groups, type DemoGroup } from './content/groups.ts';
import { withoutOwnWords } from './content/people.ts';
import { toldConsultation } from './content/told-consultation.ts';
import {
	ageSilence,
	ageWeights,
	languageWeights,
	leanings,
	silenceInOwnWords
} from './content/told-answers.ts';
import type { Country, Language, Settlement } from './content/wordings.ts';

/** One child's submission to the told consultation. */
export type ToldSubmission = {
	group: string;
	country: Country;
	tone: Tone;
	settlement: Settlement;
	language: Language;
	contributions: DemoContribution[];
	answers: Record<string, Answer | 'in_own_words'>;
};

/** All 2,400, class by class, with the 300 contributions given to children whom they fit. */
export function toldSubmissions(chance: Chance): ToldSubmission[] {
	const fair = new FairDeal();
	const children = groups.flatMap((group) =>
		Array.from({ length: group.handedIn }, () => childOf(group, fair))
	);
	const free = chance.shuffle(children);
	for (const contribution of contributions) {
		const child = free.find((candidate) => isTheirs(candidate, contribution));
		if (!child) throw new Error(`nobody can have made ${contribution.key}`);
		child.language = contribution.language;
		child.contributions.push(contribution);
	}
	for (const child of free) child.answers = answersOf(child, fair);
	return children;
}

function childOf({ key, country, tone, settlement }: DemoGroup, fair: FairDeal): ToldSubmission {
	const language = fair.deal<Language>(
		`language ${country} ${settlement}`,
		languageWeights[country][settlement]
	);
	return { group: key, country, tone, settlement, language, contributions: [], answers: {} };
}

function isTheirs(child: ToldSubmission, contribution: DemoContribution) {
	return (
		child.country === contribution.country &&
		child.tone === contribution.tone &&
		child.settlement === contribution.settlement &&
		child.contributions.length === 0
	);
}

function answersOf(child: ToldSubmission, fair: FairDeal) {
	const answers: Answers = {};
	const given: ToldSubmission['answers'] = {};
	for (const question of toldConsultation.questions) {
		const isAsked = questionsAsked(toldConsultation, answers).some(({ key }) => key === question.key);
		const answer = isAsked ? answerOf(question, child, fair) : 'not_asked';
		given[question.key] = answer;
		if (answer !== 'in_own_words') answers[question.key] = answer;
	}
	return given;
}

function answerOf(question: Question, child: ToldSubmission, fair: FairDeal): Answer | 'in_own_words' {
	const stratum = `${question.key} ${child.country} ${child.settlement}`;
	if (isInOwnWords(question)) return inOwnWords(question, child, fair, stratum);
	const byTone = `${stratum} ${child.tone}`;
	if (question.aboutMe === 'age')
		return silent(ageSilence, fair, byTone) ?? { choice: fair.deal(byTone, ageWeights[child.tone]) };

	const leaning = leanings.find((each) => each.question === question.key);
	if (!leaning) throw new Error(`the demo does not know how children lean on ${question.key}`);
	const silence = silent({ ...leaning.silence, ...leaning.silenceOf?.[child.tone] }, fair, byTone);
	if (silence) return silence;
	const weights = (leaning.countries?.[child.country] ?? leaning)[child.settlement];
	if (question.kind !== 'several') return { choice: fair.deal(stratum, weights) };
	const choices = Object.keys(weights).filter((key) => fair.percent(`${stratum} ${key}`, weights[key] ?? 0));
	return choices.length ? { choices } : 'skipped';
}

function inOwnWords(question: Question, child: ToldSubmission, fair: FairDeal, stratum: string) {
	if (child.contributions.some((contribution) => contribution.question === question.key))
		return 'in_own_words';
	if (withoutOwnWords.includes(child.country)) return 'skipped';
	return fair.deal(stratum, silenceInOwnWords[question.key as 'way' | 'change']);
}

/** Why there is no answer, by shares of a hundred; undefined for the rest, who answered. */
function silent<Why extends string>(
	shares: Partial<Record<Why, number>>,
	fair: FairDeal,
	stratum: string
): Why | undefined {
	const total = (Object.values(shares) as number[]).reduce((sum, share) => sum + share, 0);
	return fair.percent(`${stratum} silent`, total) ? fair.deal(`${stratum} why`, shares) : undefined;
}
