import type { Option, Question, Tone } from '#lib/definition/definition.ts';
import { moved, withNewOption, withTexts } from '#lib/definition/edit-questions.ts';
import { textsOf } from '../../wording-form.ts';

type Entered = Record<string, string | string[]>;
type Edit = {
	/** The fields as they were sent. */
	entered: Entered;
	/** The language that was edited: the others stay as they are. */
	language: string;
	tones: readonly Tone[];
	/** Keys of options that answers may hold already. */
	taken: readonly string[];
};

/** The question as the form says it should be; not checked yet. */
export function changed(question: Question, edit: Edit): unknown {
	const { entered, language, tones } = edit;
	const isOn = (field: string) => entered[field] === 'on';
	const help = withTexts(question.help, language, textsOf(entered, 'help', tones));
	const common = {
		...question,
		text: withTexts(question.text, language, textsOf(entered, 'text', tones)),
		help: Object.keys(help).length ? help : undefined,
		articles: String(entered.articles ?? '')
			.split(/[\s,;]+/)
			.filter(Boolean),
		dontKnow: isOn('dontKnow'),
		ratherNot: isOn('ratherNot'),
		aboutMe: entered.aboutMe || undefined,
		onlyIf: conditionOf(entered)
	};
	if (question.kind === 'text') return { ...common, length: entered.length };
	if (!('options' in question)) return common;

	const options = rearranged(question.options, edit);
	if (question.kind === 'scale') return { ...common, options };
	const shuffled = isOn('shuffled');
	if (question.kind === 'single') return { ...common, options, shuffled };
	return { ...common, options, shuffled, most: entered.most ? Number(entered.most) : undefined };
}

function conditionOf(entered: Entered) {
	if (!entered.onlyIf) return undefined;
	return { question: entered.onlyIf, choices: [entered.onlyIfChoices ?? []].flat().filter(Boolean) };
}

/** The options with what was typed, after what the pressed button wants: `add`, `remove:KEY`, `up:KEY`, `down:KEY`. */
function rearranged(options: Option[], { entered, language, tones, taken }: Edit): Option[] {
	const typed = options.map((option) => ({
		...option,
		text: withTexts(option.text, language, textsOf(entered, `options.${option.key}`, tones))
	}));
	const [act, key = ''] = String(entered.then ?? '').split(':');
	if (act === 'add') return withNewOption(typed, taken);
	if (act === 'remove') return typed.filter((option) => option.key !== key);
	if (act === 'up' || act === 'down') return moved(typed, key, act === 'up' ? -1 : 1);
	return typed;
}
