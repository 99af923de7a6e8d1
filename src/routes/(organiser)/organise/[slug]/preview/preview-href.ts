/** The preview at `here`, of one language, tone and question; without a question it is what children are told first. */
export function previewHref(here: string, language: string, tone: string, question?: string | null): string {
	const query = { language, tone, ...(question && { question }) };
	return `${here}?${new URLSearchParams(query)}`;
}
