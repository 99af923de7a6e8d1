import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

const RETRY_MS = 2_000;

/**
 * The texts of one namespace from their files, in a browser; a later file stands above an earlier.
 *
 * On a line that is down it tries again for as long as the page is there: until then the page works as it came,
 * without scripts.
 */
export async function fetchMessages(
	locale: Locale,
	namespace: string,
	files: readonly string[]
): Promise<Messages> {
	const parts = await Promise.all(files.map(fetchTexts));
	return { locale, texts: { [namespace]: Object.assign({}, ...parts) as Record<string, string> } };
}

async function fetchTexts(file: string): Promise<Record<string, string>> {
	for (;;) {
		const response = await fetch(file).catch(() => undefined);
		if (response?.ok) return (await response.json()) as Record<string, string>;
		await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
	}
}
