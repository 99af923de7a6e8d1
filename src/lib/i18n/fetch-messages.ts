import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

const RETRY_MS = 2_000;

/**
 * The texts of one namespace from their file, in a browser. On a line that is down it tries again for as long as
 * the page is there: until then the page works as it came, without scripts.
 */
export async function fetchMessages(locale: Locale, namespace: string, file: string): Promise<Messages> {
	for (;;) {
		const response = await fetch(file).catch(() => undefined);
		if (response?.ok)
			return { locale, texts: { [namespace]: (await response.json()) as Record<string, string> } };
		await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
	}
}
