import type { FindingWords } from '#lib/server/summaries/add-finding.ts';
import { textsOf } from '../../summarised.ts';

const ARTICLE = /^\d{1,2}(\.[\da-z]+)?$/;

/** The words of a finding as its form sends them, or the errors by field. */
export function readFinding(
	entered: Record<string, string | string[]>
): { words: FindingWords } | { errors: Record<string, string[]> } {
	const texts = textsOf(entered, 'text');
	const articles = String(entered.articles ?? '')
		.split(/[\s,;]+/)
		.filter(Boolean);
	if (Object.keys(texts).length === 0) return { errors: { text_en: ['error.needed'] } };
	if (!articles.every((article) => ARTICLE.test(article)))
		return { errors: { articles: ['organise.summary_articles_wrong'] } };
	return { words: { texts, childTexts: textsOf(entered, 'child'), articles } };
}
