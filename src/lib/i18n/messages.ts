import { getContext, setContext } from 'svelte';
import { I18n, type Modifier } from 'sveltekit-i18n';
import type { Locale } from './locales.ts';

/** What a layout's load gives to the browser: the texts of one language, by namespace. */
export type Messages = { locale: Locale; texts: Record<string, Record<string, string>> };

/** Values of a message's places: numbers and fixed words only. Names and titles stand beside the message. */
type Payload = Record<string, string | number>;

/** Looks a message up by `namespace.key`. */
export type Translate = (key: string, payload?: Payload) => string;

const CONTEXT = Symbol('messages');
const rules: Record<string, Intl.PluralRules> = {};

/** `{{n:plural; one:вопрос; few:вопроса; other:вопросов;}}`: Tajik has no rules in browsers, English ones serve. */
function plural({
	value,
	options,
	locale
}: {
	value: unknown;
	options: { key: string; value: string }[];
	locale?: string;
}) {
	const form = (rules[locale ?? 'en'] ??= new Intl.PluralRules([locale ?? 'en', 'en'])).select(Number(value));
	return (options.find(({ key }) => key === form) ?? options.find(({ key }) => key === 'other'))?.value ?? '';
}

/**
 * The lookup for one language.
 *
 * @param onReport  hears what is wrong with a message or with what was put into it
 */
export function translator(
	{ locale, texts }: Messages,
	onReport: ((report: { code: string }) => void) | null = null
): Translate {
	const i18n = new I18n({
		initLocale: locale,
		translations: { [locale]: texts },
		log: { level: 'error' },
		parserOptions: { onReport, customModifiers: { plural: plural as unknown as Modifier.T } }
	});
	// What has no places to fill is parsed once.
	const plain = new Map<string, string>();
	return (key, payload) => {
		if (payload) return i18n.t(key, payload);
		let text = plain.get(key);
		if (text === undefined) plain.set(key, (text = i18n.t(key)));
		return text;
	};
}

const translators = new WeakMap<Messages, Translate>();
let ofPage: Messages | undefined;

/**
 * Gives the messages of a layout to all components below it.
 *
 * The server loads the same messages for all who read one language, and a lookup of them holds nothing of a request:
 * its language is never switched.
 */
export function provideMessages(messages: Messages): Translate {
	if (!import.meta.env.SSR) ofPage = messages;
	return setContext(CONTEXT, translatorOf(messages));
}

/** The messages of the layout that a browser shows, for what stands outside of it. */
export const messagesOfPage = (): Messages | undefined => ofPage;

/** The lookup of messages that one page alone needs, beside those of its layout. */
export function translatorOf(messages: Messages): Translate {
	const translate = translators.get(messages) ?? translator(messages);
	translators.set(messages, translate);
	return translate;
}

/** The lookup of the nearest layout: `const t = useMessages()`. */
export function useMessages(): Translate {
	return getContext<Translate>(CONTEXT);
}
