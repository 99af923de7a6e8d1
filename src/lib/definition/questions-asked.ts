import type { Answer, Answers } from './answer.ts';

/** As much of a question, or of the view of one, as decides whether it is asked. */
type AskedIf = { key: string; onlyIf?: { question: string; choices: readonly string[] } };

/**
 * The questions on a child's way, given what it answered so far. An answer to a question that is no longer
 * asked, because the child went back and changed an earlier one, opens no further question.
 */
export function questionsAsked<Asked extends AskedIf>(
	{ questions }: { questions: readonly Asked[] },
	answers: Answers
): Asked[] {
	const asked = new Map<string, Asked>();
	for (const question of questions) {
		const { onlyIf } = question;
		const opened =
			!onlyIf ||
			(asked.has(onlyIf.question) &&
				chosenOptions(answers[onlyIf.question]).some((key) => onlyIf.choices.includes(key)));
		if (opened) asked.set(question.key, question);
	}
	return [...asked.values()];
}

function chosenOptions(answer: Answer | undefined): string[] {
	if (typeof answer !== 'object') return [];
	if ('choice' in answer) return [answer.choice];
	return 'choices' in answer ? answer.choices : [];
}
